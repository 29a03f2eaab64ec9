"""Words that bad edits put into pages: sentences of our own, right in their language but for what is wrong on purpose."""

SENTENCE = {
    "nb": "Her har noen skrevet enda en setning, og den står for seg selv.",
    "da": "Her har nogen skrevet endnu en sætning, og den står for sig selv.",
    "en": "Somebody has written one more sentence here, and it stands on its own.",
}
LONG_SENTENCE = {
    "nb": "Mange kjenner det mest om kvelden, når de har gått mye, og noen får vondt når de ligger lenge på den samme siden.",
    "da": "Mange mærker det mest om aftenen, når de har gået meget, og nogle får ondt, når de ligger længe på den samme side.",
    "en": "Many people notice it most in the evening, when they have walked a lot, and some hurt when they lie long on the same side.",
}
STATEMENTS = {
    "nb": "Det er vanlig. Mange blir bedre av å ligge. Noen blir verre av å gå.",
    "da": "Det er almindeligt. Mange får det bedre af at ligge. Nogle får det værre af at gå.",
    "en": "It is common. Many feel better lying down. Some feel worse after walking.",
}
WITH_FIGURE = {
    "nb": "Det gjaldt {} av dem som ble spurt.",
    "da": "Det gjaldt {} af dem, der blev spurgt.",
    "en": "That was true of {} of those who were asked.",
}
WITH_PERCENT = {
    "nb": "Det gjelder {} prosent av alle.",
    "da": "Det gælder {} procent af alle.",
    "en": "It is true of {} per cent of everyone.",
}
READ_ABOUT = {"nb": "Les om {}.", "da": "Læs om {}.", "en": "Read about {}."}
SOMETHING = {"nb": "det vi vet om dette", "da": "det, vi ved om dette", "en": "what we know about this"}
CLICK_HERE = {"nb": "Klikk her", "da": "Klik her", "en": "Click here"}
READ_MORE = {"nb": "les mer", "da": "læs mere", "en": "read more"}
IMAGE = {"nb": "Bilde 1", "da": "Billede 1", "en": "Image 1"}
PICTURE = {
    "nb": "Bekkenet sett forfra, med de tre leddene merket",
    "da": "Bækkenet set forfra, med de tre led mærket",
    "en": "The pelvis from the front, with its three joints marked",
}
HEADING = {"nb": "Hva mer finnes?", "da": "Hvad findes der mere?", "en": "What else is there?"}
COUNTED = {
    "nb": "to tre fire fem seks sju åtte ni ti elleve tolv".split(),
    "da": "to tre fire fem seks syv otte ni ti elleve tolv".split(),
    "en": "two three four five six seven eight nine ten eleven twelve".split(),
}
UNITS = {
    "nb": {"uke": "måned", "uker": "måneder", "måneder": "uker", "år": "uker"},
    "da": {"uge": "måned", "uger": "måneder", "måneder": "uger", "år": "uger"},
    "en": {"week": "month", "weeks": "months", "months": "weeks", "years": "weeks"},
}
