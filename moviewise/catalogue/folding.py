"""Words of a text in a form that can be compared: case, accents, numerals and articles unified.

Knows letters only: no film, no list of titles.
"""

# ruff: noqa: RUF001, SIM905 - letters people type; a line of words reads better than a list

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

FRACTIONS = {"½": "1 2", "⅓": "1 3", "⅔": "2 3", "¼": "1 4", "¾": "3 4", "²": "2", "³": "3"}
LETTER = r"[^\W_½⅓⅔¼¾²³]"
WORD = re.compile(
    rf"[&+½⅓⅔¼¾²³]"
    rf"|(?<!{LETTER})(?:[ldLD]|[Qq]u|[Dd]ell|[Nn]ell|[Uu]n)['’](?={LETTER})"
    rf"|{LETTER}(?:[.*]{LETTER})+(?!{LETTER})"
    rf"|{LETTER}+(?:['’`´]{LETTER}+)*"
)
"""A sign for "and", an elided article, dotted initials, or a word with its apostrophes."""
UNFOLDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that Unicode's own decomposition leaves alone."""
UNEASY = re.compile(
    r"[^A-Za-z0-9 ,:;!?.'()/-]"
    r"|\.[.']|\.\w'|\w\w\.\w|\w\.\w\w|(?<!\w)(?:[ldLD]|[Qq]u|[DNdn]ell|[Uu]n)'"
)
EASY = str.maketrans(
    dict.fromkeys(",:;!?()/-", " ")
    | dict.fromkeys(".'", "")
    | {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
)
DROPPED = str.maketrans("", "", "'’`´.*")

ARTICLES = frozenset("the a an le la les l un une el los las il lo gli der die das".split())
ROMAN = "ii iii iv v vi vii viii ix x xi xii xiii".split()
NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen".split()
CANONICAL = (
    {word: str(n) for n, word in enumerate(ROMAN, start=2)}
    | {word: str(n) for n, word in enumerate(NUMBERS, start=1)}
    | {"versus": "vs", "mister": "mr", "doctor": "dr", "saint": "st", "colour": "color"}
    | {"judgement": "judgment", "theatre": "theater", "centre": "center", "honour": "honor"}
    | {"colours": "colors", "grey": "gray", "pt": "part", "ep": "episode", "vol": "volume"}
)
PARTS = frozenset("part episode volume chapter teil partie parte".split())


class Word(NamedTuple):
    """A word of a text and where it stands."""

    start: int
    end: int
    text: str
    """Folded."""


def words_of(text: str) -> list[Word]:
    """Return the words of a text, folded, with their places.

    >>> [word.text for word in words_of("WALL·E & l'Atalante, E.T.")]
    ['wall', 'e', 'and', 'l', 'atalante', 'et']
    """
    found: list[Word] = []
    for hit in WORD.finditer(text):
        start, end = hit.span()
        found.extend(Word(start, end, part) for part in fold_word(hit[0]))
    return found


@lru_cache(maxsize=1 << 16)
def fold_word(word: str) -> tuple[str, ...]:
    if word in "&+":
        return ("and",)
    if word in FRACTIONS:
        return tuple(FRACTIONS[word].split())
    folded = word.lower().translate(DROPPED)
    if not folded.isascii():
        spread = unicodedata.normalize("NFKD", folded).lower()
        spread = unicodedata.normalize("NFKD", spread.replace("ß", "ss").translate(UNFOLDED))
        folded = "".join(ch for ch in spread if ch.isalnum())
    return (folded,) if folded else ()


def fold(text: str) -> str:
    """Return the folded words, single-spaced.

    >>> fold("Amélie: Le fabuleux Destin")
    'amelie le fabuleux destin'
    """
    if UNEASY.search(text) is None:
        return " ".join(text.translate(EASY).split())
    return fold_any(text)


def fold_any(text: str) -> str:
    """Fold word by word: what `fold` does where no letter or sign needs a second look."""
    return " ".join([part for hit in WORD.findall(text) for part in fold_word(hit)])


def natural(title: str) -> str:
    """Move an article behind a comma to the front, as lists spell titles.

    >>> natural("Matrix, The")
    'The Matrix'
    """
    body, comma, last = title.strip().rpartition(", ")
    moved = comma and last.lower().rstrip("'") in ARTICLES
    return f"{last}{'' if last.endswith(chr(39)) else ' '}{body}" if moved else title.strip()


def canonical(words: Sequence[str]) -> list[str]:
    """Unify numerals and abbreviations; "part" before a number becomes empty.

    >>> canonical(["godfather", "part", "ii"])
    ['godfather', '', '2']
    """
    unified = [CANONICAL.get(word, word) for word in words]
    if PARTS.isdisjoint(unified):
        return unified
    for place, word in enumerate(unified):
        if word in PARTS and place + 1 < len(unified):
            following = unified[place + 1]
            if following == "i":
                unified[place + 1] = following = "1"
            if following.isdigit():
                unified[place] = ""
    return unified


def key_of(title: str) -> str:
    """Return the form under which a title is looked up.

    >>> key_of("The Godfather: Part II") == key_of("godfather 2")
    True
    >>> key_of("Spider-Man") == key_of("spiderman")
    True
    """
    return parted(title)[1]


def parted(title: str) -> tuple[str, str]:
    """Part a title into its article, empty where it has none, and its look-up key.

    >>> parted("The Matrix")
    ('the', 'matrix')
    """
    words = fold(title).split()
    if len(words) > 1 and words[0] in ARTICLES:
        return words[0], "".join(canonical(words[1:]))
    return "", "".join(canonical(words)) or title.strip()
