"""What a rule says: a sentence with its values kept apart, so that it can be said in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Message(str):
    """An English sentence; as a string it is that sentence, with the values filled in.

    `template` is the sentence with `{name}` where a value stands, and the key of the catalogue of translations. A value
    may be a message itself.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Message:
        message = super().__new__(cls, template.format(**values))
        message.template = template
        message.values = values
        return message

    def translated(self, translate: Callable[[str], str]) -> str:
        """The sentence in another language; `translate` gives the template in that language."""
        values = {name: in_language(value, translate) for name, value in self.values.items()}
        return translate(self.template).format(**values)


def joined(parts: Iterable[object], between: str = ", ") -> Message:
    """Several parts in a row, each a message or a name."""
    named = {f"part_{number}": part for number, part in enumerate(parts)}
    return Message(between.join(f"{{{name}}}" for name in named), **named)


def quoted(names: Iterable[object]) -> Message:
    """Names in a row, each between quotation marks."""
    return joined(Message("'{name}'", name=name) for name in names)


def in_language(value: object, translate: Callable[[str], str]) -> object:
    """A message in another language; anything else as it is."""
    return value.translated(translate) if isinstance(value, Message) else value
