"""What a message keeps away: the words a negation reaches, in five languages."""

import re
from collections.abc import Iterator

from moviewise.agent.language.vocabulary import CONTENT, FILLER, MOODS, TOPICS
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.content import bounds, content
from moviewise.agent.reading.spans import Reading, Span, Token

NOT_AVOIDED = word_set("YEARS LENGTH NUM STARS TITLE REF")


SHUNNING = word_set(
    """
    hate hates hated dont detest detests odio odia odiamos hasse hasst hassen deteste detesta
    cant couldnt loathe loathes despise dislike dislikes soporto soporta supporte sopporto sopporta
    """
)
EXCESS = word_set("trop troppo demasiado")
REACH = 5
"""Tokens a negation reaches over little words."""


def _avoided(reading: Reading) -> Iterator[Token]:
    """Yield the tokens a negation reaches: up to the next comma or word of another kind."""
    reach, kept, by_name = 0, False, False
    for token in reading.tokens:
        by_name = by_name or token.text in ("@without", "@uninterested", "@again")
        if _begins(reading, token):
            reach, kept = REACH, True
        elif token.text == "too" or reading.words[token.first].text in EXCESS:
            reach, kept = 2, True
        elif token.text in ("NEG", "@uninterested", "@feels") and _shuns(reading, token):
            reach, kept, by_name = REACH, True, True
        elif (token.text == "@more" and reach < REACH) or token.text in (
            ",",
            ";",
            ".",
            "!",
            "but",
            "pero",
            "aber",
            "mais",
            "ma",
            "@prefer",
            "@want",
            "@rec",
        ):
            reach, kept = 0, False
        elif reach and token.text in (
            "x",
            "MOOD",
            "COMP",
            "GENRE",
            "PERSON",
            "POS",
            "@fact",
            "LANG",
        ):
            direct = reach >= REACH - 1 or reading.words[token.first].text in TOPICS
            if kept and (by_name or direct or token.text != "x"):
                yield token
            reach = 3
        elif token.text in NOT_AVOIDED:
            reach = 0
        elif reach:
            reach -= 1


def _begins(reading: Reading, token: Token) -> bool:
    """Whether a negation begins here: "no", "without", "not", "never again"."""
    if token.text == "@not":
        return _negates(reading, token)
    if token.text == "@again":
        return token.first < 2 and not reading.of("title")
    return token.text == "@without" and not _answers(reading, token)


def _answers(reading: Reading, token: Token) -> bool:
    """Whether a "no" opens the sentence as an answer: "no i mean ..."."""
    behind = reading.words[token.last].text if token.last < len(reading.words) else ""
    return token.first == 0 and token.last == 1 and behind in ANSWERED


ANSWERED = word_set("i ich je yo io me the that it , ")


def _negates(reading: Reading, token: Token) -> bool:
    """Whether a "not" is about what follows, not about having seen something."""
    following = " ".join(word.text for word in reading.words[token.first : token.first + 5])
    return not re.search(
        r"\b(?:seen|watched|rated|know|visto|gesehen|vu|you have|you got|longer|think|want|sure"
        r"|decide|care|mind|have to|need|interested|quiero|veux|will|voglio|sais|so|se|weiss"
        r"|remember|recuerdo|acuerdo|souviens|rappelle|erinner\w*|ricordo|ricordi)\b",
        following,
    )


def _shuns(reading: Reading, token: Token) -> bool:
    word = reading.words[token.first].text
    return word in SHUNNING or token.text == "@uninterested"


def avoided_places(reading: Reading) -> set[int]:
    return {token.first for token in _avoided(reading)}


def avoided_words(reading: Reading) -> list[str]:
    """Return what to keep away, genres and people by their names, other words as said."""
    found: list[str] = []
    last, bounding = -2, bounds(reading)
    for token in _avoided(reading):
        if token.first in bounding:
            continue
        span = reading.owner.get(token.first)
        if span and span.kind == "person":
            words = [span.value[0]]
        elif span and span.kind in ("genre", "language"):
            words = list(span.value)
        elif span:
            words = [reading.original(span.first, span.last)]
        else:
            words = [
                w
                for w in content(reading, token)
                if w.casefold() not in FILLER or w.casefold() in MOODS | CONTENT
            ]
        if found and token.first == last and words and not span:
            found[-1] += " " + " ".join(words)
        else:
            found += words
        last = token.last
    return list(dict.fromkeys(found))


EXCLUDING = re.compile(
    r"\b(?:not|no|isnt|arent|except|besides|bar|minus|other than|apart from|anything but|excluding"
    r"|que no sea|que no sean|menos|excepto|salvo|aparte de|sauf|a part|hormis|pas|autre que|ausser"
    r"|auser|nicht|kein|bis auf|tranne|eccetto|a parte|che non sia|non)"
    r"(?: (?:the|la|le|el|il|der|die|das|like|just|only|too|es|just))?$"
)
"""Says that the film named next is the one not wanted."""


def is_excluded(reading: Reading, span: Span) -> bool:
    """Whether a film is named only to be left out: "by the Coens that isn't Fargo"."""
    before = " ".join(word.text for word in reading.words[max(0, span.first - 4) : span.first])
    return EXCLUDING.search(before) is not None
