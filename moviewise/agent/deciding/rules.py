"""The exact rules: sentences of which every word is explained, decided without a model."""

import re

from moviewise.agent.deciding.cues import by_cues
from moviewise.agent.deciding.intent import squeezed
from moviewise.agent.deciding.tells import told
from moviewise.agent.filling.watching import asks_series, asks_where
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Reading

FILM = r"(?:the )?(?:TITLE|REF)"
ENDING = r"(?: @please)?(?: \?)?"
EXACT = {
    "rate": (
        rf"(?:i )?(?:@rate )?{FILM}(?: @rate| :| a| is| was| ,)* STARS(?: from me)?",
        rf"STARS for {FILM}",
        rf"{FILM} POS",
        rf"@rate {FILM}(?: (?:@rate|a|an|mal|ne|un|une|una|einen|eine|ein|nen)){{0,3}} (?:NUM"
        rf"|STARS)",
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
    "recommend": (
        rf"(?:now |so |ok |and )*@what (?:do|@rate|should|can|shall|could) (?:i|we) @watch"
        rf"(?: @tonight| @day| now| @more)*{ENDING}",
    ),
    "trending": (r"@trend(?: @film)?(?: @day| @week)?(?: \?)?",),
    "mark_watchlist": (
        rf"@save {FILM}(?: @please)?",
        rf"@save {FILM} (?:to|on) (?:@my )?@watchlist",
    ),
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
CERTIFIED = word_set(
    """
    LANG LENGTH YEARS GENRE MOOD @film @please @some @prefer @rec @want @show , and but only just
    ok make it keep something anything a for me the with by that is to be
    """
)
"""What may stand beside a certificate in a sentence that asks for nothing but films."""
FRAGMENT = word_set(
    """
    LANG LENGTH YEARS GENRE @please @prefer ? , and but y et und e aber pero mais ma
    en in auf aus only just ok make it keep them from in under the
    """
)
"""What only narrows the list before it: "from Japan, under two hours"."""
SETTING_UP = re.compile(
    r"^(?:(?:ok|hey|hi|hello|please|can you|can we|could we|could you|lets|id like to|i want to"
    r"|id rather|i am new|im new|new here) ?,? ?)*"
    r"(?:set me up|set up my (?:taste|profile|account|list)|(?:get|learn) to know me|ask me"
    r"|(?:start|begin|set up|set-up)(?! over))\b"
)
"""Begins the set-up, where genres or moods to begin with follow."""
NEEDS_LIST = frozenset(("refine",))


def exact(reading: Reading) -> str | None:
    """Return the intent of a sentence that a rule explains to its last word."""
    plain = " ".join(word.text for word in reading.words)
    if (intent := _by_wording(reading, plain)) is not None:
        return intent
    if (intent := told(reading, plain) or by_cues(reading, plain)) is not None:
        return intent
    said = " ".join(squeezed(reading.stream))
    for intent, patterns in COMPILED.items():
        if intent in NEEDS_LIST and not reading.listed:
            continue
        if any(pattern.match(said) for pattern in patterns):
            return intent
    return None


def _by_wording(reading: Reading, plain: str) -> str | None:
    """Return the intent that a sentence's own wording settles."""
    if WOULD_SUIT.match(plain) and (reading.of("title", "ref") or plain.endswith(("it ?", " it"))):
        return "ask"
    if asks_where(reading):
        return "where"
    if asks_series(reading):
        return "series"
    begins = SETTING_UP.match(plain)
    if begins and (reading.of("genre", "mood") or plain.endswith("set me up")):
        return "onboarding"
    if reading.of("mpaa") and CERTIFIED.issuperset(reading.stream):
        return "refine" if reading.listed else "recommend"
    facets = reading.of("country", "length", "language", "years")
    if reading.listed and facets and FRAGMENT.issuperset(reading.stream):
        return "refine"
    return None
