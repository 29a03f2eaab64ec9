"""Links to other sites: unencrypted, telling on the reader, bare, or to where only the writer comes."""
from registry import family
from words import READ_ABOUT, SOMETHING


def linked(address: str):
    """A link to another site in a sentence of its own."""
    return lambda page: written(f"[{SOMETHING[page.language]}]({address})")(page)


def written(text: str):
    """Something as written, in a sentence of its own."""
    return lambda page: page.appended_anywhere(" " + READ_ABOUT[page.language].format(text))


family(__name__, linked, {
    "encrypted-links": {"unencrypted-link": "http://www.example.org/pain"},
    "tracking-links": {
        "link-from-a-newsletter": "https://www.example.org/pain?utm_source=newsletter&utm_medium=email",
        "link-from-social-media": "https://www.example.org/pain?id=7&fbclid=IwAR0abc",
        "link-from-a-chat-program": "https://www.example.org/pain?utm_source=chatgpt.com",
        "link-wrapped-by-outlook": "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fpain&data=05%7C02",
        "link-copied-from-a-search": "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.org%2Fpain",
        "shortened-link": "https://bit.ly/3xYzAbC",
    },
    "link-schemes, internal-links": {
        "link-to-a-file-on-my-computer": "file:///C:/Users/kari/Documents/smerter.docx",
        "link-to-a-drive": "C:\\Users\\kari\\smerter.docx",
        "link-without-scheme": "www.example.org/pain",
        "link-with-two-slashes": "//www.example.org/pain",
        "scheme-misspelt": "htps://www.example.org/pain",
        "scheme-without-colon": "https//www.example.org/pain",
        "link-to-this-machine": "https://localhost:8000/causes/",
    },
}, everywhere={"unencrypted-link"})
family(__name__, written, {"address-as-text": {
    "address-for-words": "[https://www.example.org/pain](https://www.example.org/pain)",
    "bare-address": "https://www.example.org/pain",
    "bare-address-without-scheme": "www.example.org/pain",
    "bare-address-in-angle-brackets": "<https://www.example.org/pain>",
}})
