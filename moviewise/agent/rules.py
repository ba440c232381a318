"""The exact rules: sentences of which every word is explained, decided without a model."""

import re

from moviewise.agent.intent import squeezed
from moviewise.agent.spans import Reading
from moviewise.agent.watching import asks_series, asks_where

FILM = r"(?:the )?(?:TITLE|REF)"
ENDING = r"(?: @please)?(?: \?)?"
EXACT = {
    "rate": (
        rf"(?:i )?(?:@rate )?{FILM}(?: @rate| :| a| is| was| ,)* STARS(?: from me)?",
        rf"STARS for {FILM}",
        rf"{FILM} POS",
        rf"i POS {FILM}(?:(?: and| ,)+ {FILM})*",
        rf"@remove(?: that)?(?: i)?(?: ever| @again)? (?:@rate|@ratings) {FILM}",
    ),
    "trailer": (
        r"(?:@show )?(?:me )?(?:the |a |el |la |le |den |il )?@trailer"
        rf" (?:of |for |to |@by |zu |du )?{FILM}{ENDING}",
        rf"{FILM} @trailer{ENDING}",
    ),
    "explain": (rf"@why {FILM}{ENDING}", rf"@why did you @rec {FILM}{ENDING}"),
    "why_not": (rf"@why did you @not @rec {FILM}{ENDING}", rf"@why @not {FILM}{ENDING}"),
    "greet": (r"@greet(?: there)?", r"@bye"),
    "thanks": (r"@thanks(?: so much| a lot)?",),
    "help": (r"@capable(?: \?)?",),
    "my_ratings": (rf"(?:@show )?(?:me )?@my @ratings{ENDING}",),
    "my_watchlist": (rf"(?:@show )?(?:me )?(?:@my )?@watchlist{ENDING}",),
    "trending": (r"@trend(?: @film)?(?: @day| @week)?(?: \?)?",),
    "mark_watchlist": (rf"@save {FILM} (?:to|on) (?:@my )?@watchlist",),
    "mark_none": (rf"@remove {FILM} (?:off|from|@by) (?:@my )?@watchlist",),
    "refine": (
        r"(?:@some |a |bit |little |much |@prefer |ok |and )*COMP(?: @some| @please| @film)*",
    ),
    "search": (rf"@find {FILM}{ENDING}",),
}
COMPILED = {
    intent: [re.compile(rf"(?:{p})$") for p in patterns] for intent, patterns in EXACT.items()
}


WOULD_SUIT = re.compile(
    r"^(?:and |so |hey |ok |but )*(?:how much )?"
    r"(?:(?:would|will|might) (?:i|we)|(?:do )?(?:you )?(?:think|reckon) "
    r"(?:id|ill|i would|i will|i might|i may|wed))"
    r"(?: really| actually| even)? (?:like|love|enjoy|hate)\b"
)
"""Asks how a film would suit the person."""
NEEDS_LIST = frozenset(("refine",))


def exact(reading: Reading) -> str | None:
    """Return the intent of a sentence that a rule explains to its last word."""
    plain = " ".join(word.text for word in reading.words)
    if WOULD_SUIT.match(plain) and (reading.of("title", "ref") or plain.endswith(("it ?", " it"))):
        return "ask"
    if asks_where(reading):
        return "where"
    if asks_series(reading):
        return "series"
    said = " ".join(squeezed(reading.stream))
    for intent, patterns in COMPILED.items():
        if intent in NEEDS_LIST and not reading.listed:
            continue
        if any(pattern.match(said) for pattern in patterns):
            return intent
    return None
