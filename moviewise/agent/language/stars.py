"""Stars in every form people write them, rounded to half steps; never guessed from less.

Order: fractions and percents, star words and signs, bare numbers beside a film.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.agent.language.numbers import Number
from moviewise.agent.language.sentiments import BY_PHRASE, FEELING, NEGATED, SMILES, WEAKER
from moviewise.agent.language.words import Word, word_set

STAR_WORDS = word_set(
    """
    star stars estrella estrellas etoile etoiles stern sterne sternen sternchen stella stelle starts
    strs
    """
)
POINTS = word_set("points pts point puntos punto punti punkte punkten")
OUT_OF = word_set("/ of von de sur su over")
SCALES = frozenset((4.0, 5.0, 6.0, 10.0, 20.0, 100.0))
SIGNS = frozenset("⭐★🌟✩☆✭✮")
JOINERS = frozenset(("️", "‍"))  # variation selector and joiner of emoji


@dataclass(frozen=True, slots=True)
class Stars:
    """A rating in the text; `value` is none where the number is no rating."""

    value: float | None
    first: int
    last: int
    said: float = 0.0
    """The number as said, where it is no rating."""


def half_steps(value: float) -> float | None:
    """Round to half steps within the scale.

    >>> half_steps(4.25), half_steps(0.1), half_steps(7)
    (4.5, 0.5, None)
    """
    if not 0 < value <= 5:
        return None
    return max(0.5, int(value * 2 + 0.5) / 2)


def stars_in(words: Sequence[Word], numbers: Sequence[Number]) -> list[Stars]:
    """Read explicit ratings: fractions, percents, star words, rows of star signs."""
    texts = [word.text for word in words]
    found: list[Stars] = []
    used: set[int] = set()
    for at, number in enumerate(numbers):
        if number.first in used:
            continue
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        one = (
            _fraction(texts, number, following) or _percent(texts, number) or _worded(texts, number)
        )
        if one:
            found.append(one)
            used.update(range(one.first, one.last))
    return sorted(found + _rows(texts), key=lambda star: star.first)


def _fraction(texts: Sequence[str], number: Number, other: Number | None) -> Stars | None:
    if other is None or other.value not in SCALES or number.value > other.value:
        return None
    between = list(texts[number.last : other.first])
    stripped = [word for word in between if word not in STAR_WORDS | POINTS]
    if stripped not in (
        ["/"],
        ["out", "of"],
        ["outta"],
        ["of"],
        ["von"],
        ["de"],
        ["sur"],
        ["su"],
        ["over"],
        ["sobre"],
        ["auf"],
    ):
        return None
    last = other.last + (other.last < len(texts) and texts[other.last] in STAR_WORDS | POINTS)
    return Stars(half_steps(number.value / other.value * 5), number.first, last, number.value)


def _percent(texts: Sequence[str], number: Number) -> Stars | None:
    signs = ("%", "percent", "prozent", "pct")
    after = list(texts[number.last : number.last + 2])
    if after[:1] and after[0] in signs:
        return Stars(half_steps(number.value / 20), number.first, number.last + 1, number.value)
    if after in (["por", "ciento"], ["pour", "cent"], ["per", "cento"], ["per", "cent"]):
        return Stars(half_steps(number.value / 20), number.first, number.last + 2, number.value)
    return None


def _worded(texts: Sequence[str], number: Number) -> Stars | None:
    after = number.last
    while after < len(texts) and texts[after] in (
        "a",
        "of",
        "full",
        "big",
        "solid",
        "-",
        "de",
        "d",
        "una",
        "di",
        "une",
        "measly",
    ):
        after += 1
    if after >= len(texts):
        return None
    if texts[after] in STAR_WORDS or texts[after] in SIGNS:
        last = after + 1
        value = number.value
        while last < len(texts) and (texts[last] in JOINERS or texts[last] in SIGNS):
            last += 1
        if texts[last : last + 3] in (["and", "a", "half"], ["et", "demie"], ["y", "media"]):
            value, last = value + 0.5, last + len(texts[last : last + 3])
        elif texts[last : last + 2] in (
            ["y", "media"],
            ["et", "demie"],
            ["e", "mezza"],
            ["e", "mezzo"],
        ):
            value, last = value + 0.5, last + 2
        return Stars(half_steps(value), number.first, last, value)
    return None


def _rows(texts: Sequence[str]) -> list[Stars]:
    found, place = [], 0
    while place < len(texts):
        sign = texts[place]
        last, count = place, 0.0
        while last < len(texts) and (
            texts[last] == sign or texts[last] in JOINERS or texts[last] in SIGNS
        ):
            count += texts[last] in ("⭐", "★", "🌟") or (texts[last] == "*" and sign == "*")
            last += 1
        is_row = sign in SIGNS or (sign == "*" and count >= 2)
        if is_row and count and not (place and texts[place - 1].isdigit()):
            if texts[last : last + 1] == ["½"]:
                count, last = count + 0.5, last + 1
            found.append(Stars(half_steps(count), place, last, count))
        place = max(last, place + 1) if is_row else place + 1
    return found


FLAT = re.compile(
    r"\b(?:sin mas|sans plus|niente di (?:che|speciale)|nada del otro mundo|nada especial"
    r"|rien de special|nichts besonderes|nothing special|ganz nett|geht so|but nothing more)\b"
)
"""Takes the shine off any praise."""


def feeling(texts: Sequence[str]) -> float | None:
    """Say how many stars words of praise or blame are worth; none where there are none.

    >>> feeling("didnt like it much".split()), feeling("not bad at all".split())
    (2.0, 3.5)
    """
    said = " ".join(texts)
    smiles = [SMILES[sign] for sign in said if sign in SMILES]
    hits = list(FEELING.finditer(said))
    if not hits:
        return smiles[0] if smiles else None
    values = [_worth(said, hit) for hit in hits]
    if smiles and len(values) == 1 and values[0] == 3.0:
        return smiles[0]
    if FLAT.search(said):
        return min(3.0, *values)
    strongest = max(values, key=lambda value: abs(value - 3))
    if min(values) < 3 < max(values):
        return values[-1] if re.search(r"\b(?:but|pero|mais|aber|ma)\b", said) else strongest
    return strongest


def _worth(said: str, hit: "re.Match[str]") -> float:
    value = BY_PHRASE[hit[0]]
    if NEGATED.search(said[: hit.start()]) and not hit[0].startswith(("not ", "didnt", "no ")):
        value = 2.0 if value >= 3.5 else 3.5
        if hit[0] in ("great", "amazing", "perfect", "love", "loved"):
            value = 2.5
    if value == 2.0 and WEAKER.match(said[hit.end() :]):
        return 2.0
    return value
