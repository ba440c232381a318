"""Text as the deciders read it: folded without losing a place, cut into words.

Every span of a folded text is the same span of the original.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

SAME = str.maketrans("’‘`´–—ßœæ", "''''--see")  # noqa: RUF001
ELIDED = "l|d|j|c|n|s|m|t|qu|jusqu|lorsqu|puisqu|un|all|dell|nell|sull|dall|quell|com|cos|dov"
SHORTHAND = {
    short: whole
    for whole, listed in {
        "about": "abt bout",
        "something": "somethin sumthin",
        "because": "bcz bcuz",
        "could": "cld",
        "einen": "nen",
        "heute": "heut",
        "non": "nn",
        "people": "ppl",
        "porfa": "xfa",
        "para": "pa",
        "pour": "pr",
        "pourquoi": "pk pkoi pq",
        "que": "q",
        "questa": "qs",
        "questo": "qst",
        "really": "rly",
        "should": "shld",
        "tomorrow": "tmrw tmw",
        "until": "til",
        "with": "w/",
        "without": "w/o",
        "week": "wk",
        "would": "wld",
        "you": "u ya ud",
        "your": "ur",
    }.items()
    for short in listed.split()
}
"""What people type on phones, and what it stands for."""
WORD = re.compile(
    rf"\bw/o?(?![a-z])|\b(?:{ELIDED})'(?=[a-z])|[a-z]+(?:'[a-z]+)*(?:-[a-z]+)*[a-z]*|\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)?|[^\sa-z\d]"
)
SPLIT_DASH = re.compile(r"[a-z0-9']+")


def word_set(text: str) -> frozenset[str]:
    """Make a set of a list of words; lists of words read best as text."""
    return frozenset(text.split())


class Word(NamedTuple):
    """A folded word, number or sign and where it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].lower()[:1]
    return bare if bare.isascii() else letter.lower()[:1]


def fold(text: str) -> str:
    """Lower the case and drop accents, keeping every character's place.

    >>> fold("Amélie")
    'amelie'
    """
    flat = text.translate(SAME)
    return flat.lower() if flat.isascii() else "".join(map(_plain, flat))


def words_of(folded: str) -> list[Word]:
    """Cut a folded text into words; apostrophes fall away, elided articles stand alone.

    >>> [w.text for w in words_of("what's l'amour, 4.5?")]
    ['whats', 'l', 'amour', ',', '4.5', '?']
    """
    words = []
    for hit in WORD.finditer(folded):
        text = hit[0]
        if text == "'":
            continue
        if "-" in text and len(text) > 1:
            words += [
                Word(part[0].replace("'", ""), hit.start() + part.start(), hit.start() + part.end())
                for part in SPLIT_DASH.finditer(text)
            ]
        else:
            plain = text.replace("'", "") or text
            words.append(Word(SHORTHAND.get(plain, plain), hit.start(), hit.end()))
    return words
