"""Years, decades and lengths in words, as limits."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from moviewise.agent.language.numbers import Number
from moviewise.agent.language.words import Word, word_set

DECADES = {
    20: "twenties zwanziger veinte vingt venti",
    30: "thirties dreissiger dreisiger treinta trente trenta",
    40: "forties fourties vierziger cuarenta quarante quaranta",
    50: "fifties funfziger cincuenta cinquante cinquanta",
    60: "sixties sechziger sesenta soixante sessanta",
    70: "seventies siebziger setenta settanta",
    80: "eighties achtziger ochenta ottanta",
    90: "nineties neunziger noventa novanta",
    0: "noughties aughts nuller duemila",
}
DECADE_WORDS = {word: year for year, words in DECADES.items() for word in words.split()}
PLAIN_DECADES = word_set(
    """
    twenties thirties forties fourties fifties sixties seventies eighties nineties noughties aughts
    zwanziger dreissiger dreisiger vierziger funfziger sechziger siebziger achtziger neunziger
    nuller
    """
)
YEARS_WORD = word_set("anos annees anni decada")
SCORES = (
    (("quatre", "vingt", "dix"), 90),
    (("quatre", "vingts"), 80),
    (("quatre", "vingt"), 80),
    (("soixante", "dix"), 70),
)
FIRST_YEAR, LAST_YEAR = 1880, 2035
DECADE = re.compile(r"[2-9]0|\d{3}0")
BEFORE = word_set(
    """
    before pre antes avant vor prima earlier bis anterior anteriores anterieur anterieurs anterieure
    anterieures anteriore anteriori precedenti precedente predating
    """
)
UNTIL = word_set("until till upto hasta jusqu bis fino entro max")
AFTER = word_set(
    """
    after post despues apres nach dopo later newer posterior posteriores posterieur posterieurs
    posterieures posteriore posteriori successivi successive postdating
    """
)
CENTURY = word_set("century siglo siecle jahrhundert jahrhunderts secolo")
CENTURIES = {
    "21": "21st 21 21th xxi xxie ventunesimo 21e 21eme twentyfirst einundzwanzigsten",
    "20": "20th 20 xx xxe ventesimo 20e 20eme twentieth zwanzigsten",
}
CENTURY_OF = {word: int(number) for number, words in CENTURIES.items() for word in words.split()}
SINCE = word_set("since desde depuis seit dal from ab partir onwards")
LINK = word_set("to and - until till through bis a al et und e y hasta au")
NEGATED = word_set("nothing not no nada rien nichts niente none nessun non nicht pas")
EARLY = {"early": (0, 4), "late": (5, 9), "mid": (3, 6), "fruhen": (0, 4), "spaten": (5, 9)}
UNDER = word_set(
    """
    under below less shorter max maximum most within menos maximo moins max maximum unter weniger
    hochstens maximal sotto meno massimo than only just have got tengo hab habe nur ho solo ai
    """
)
OVER = word_set(
    """
    over more longer least mas minimo plus mehr langer mindestens oltre piu almeno
    """
)
NOT_OVER = word_set(
    """
    no none nix
    not nicht non pas nada nothing never dont cant without ningun ninguna kein keine nichts rien
    niente nessun nessuno hate hates nn
    """
)
HOUR = word_set(
    """
    hour hours h hr hrs hora horas heure heures stunde stunden std ora ore
    """
)
HALVES = (["y", "media"], ["et", "demie"], ["e", "mezza"], ["e", "mezzo"], ["and", "half"])
MINUTE = word_set("minute minutes min mins minuto minutos minuten minuti m")


class Years(NamedTuple):
    """A span of years and the words that say it."""

    year_from: int | None
    year_to: int | None
    first: int
    last: int


def years_in(words: Sequence[Word]) -> list[Years]:
    """Read what is said about years.

    >>> from moviewise.agent.language.words import words_of
    >>> [y[:2] for y in years_in(words_of("from the early 90s, before 1950, 2001 to 2005"))]
    [(1990, 1994), (None, 1949), (2001, 2005)]
    """
    found: list[Years] = []
    place = 0
    while place < len(words):
        span = _span_at(words, place)
        if span:
            found.append(span)
        place = span.last if span else place + 1
    return found


def _span_at(words: Sequence[Word], place: int) -> Years | None:
    texts = [word.text for word in words]
    if (century := _century_at(texts, place)) is not None:
        return century
    one = _decade_at(texts, place) or _year_at(texts, place)
    if one is None:
        return None
    first, last = one.first, one.last
    if last + 1 < len(texts) and texts[last] in LINK:
        other = _decade_at(texts, last + 1) or _year_at(texts, last + 1)
        if other and other.year_to and one.year_from and other.year_to >= one.year_from:
            start = (
                first - 1
                if first
                and texts[first - 1]
                in ("between", "from", "entre", "von", "zwischen", "tra", "dal", "de")
                else first
            )
            return Years(one.year_from, other.year_to, start, other.last)
    return _bounded(texts, one)


def _bounded(texts: Sequence[str], one: Years) -> Years:
    year_from, year_to, first, last = one
    back = first - 1
    while back >= 0 and texts[back] in (
        "the",
        "los",
        "les",
        "gli",
        "den",
        "dem",
        "il",
        "el",
        "le",
        "del",
        "than",
        "l",
        "in",
        "years",
        "a",
        "di",
        "al",
        "que",
        "year",
        "-",
    ):
        back -= 1
    before = texts[back] if back >= 0 else ""
    further = texts[max(0, back - 2) : max(0, back)]
    negated = any(word in NEGATED for word in further)
    if (before in BEFORE and texts[back] != "bis") or before == "older":
        return (
            Years(year_from, None, back, last)
            if negated
            else Years(None, (year_from or 0) - 1, back, last)
        )
    if before in UNTIL or (before == "to" and texts[back - 1 : back] == ["up"]):
        return Years(None, year_to, back, last)
    if before in AFTER:
        if negated:
            return Years(None, year_to, back, last)
        return Years((year_to or 0) + 1, None, back, last)
    if before == "since" or (
        before in SINCE
        and (
            (before != "from" and before != "dal")
            or texts[last : last + 1] in (["on"], ["onwards"], ["onward"], ["in"])
        )
    ):
        return Years(
            year_from,
            None,
            back,
            last + (texts[last : last + 1] in (["on"], ["onwards"], ["onward"], ["in"])),
        )
    if texts[last : last + 2] in (
        ["and", "later"],
        ["or", "later"],
        ["or", "newer"],
        ["and", "newer"],
        ["and", "after"],
    ):
        return Years(year_from, None, first, last + 2)
    if texts[last : last + 2] in (
        ["or", "older"],
        ["and", "older"],
        ["or", "earlier"],
        ["and", "earlier"],
    ):
        return Years(None, year_to, first, last + 2)
    return one


def _century_at(texts: Sequence[str], place: int) -> Years | None:
    """Read "21st century", "siglo XX", "du XXIe siècle"."""
    pair = list(texts[place : place + 3])
    named = [word for word in pair if word in CENTURY_OF]
    if not named or not CENTURY & set(pair[:1] + pair[-2:]) or pair[0] not in CENTURY | {*named}:
        return None
    last = place + 1 + max(n for n, word in enumerate(pair) if word in CENTURY or word in named)
    number = CENTURY_OF[named[0]]
    return Years(100 * number - 99, None if number == 21 else 100 * number, place, last)


def _year_at(texts: Sequence[str], place: int) -> Years | None:
    text = texts[place]
    if not re.fullmatch(r"1[89]\d\d|20[0-3]\d", text):
        return None
    return Years(int(text), int(text), place, place + 1)


def _decade_at(texts: Sequence[str], place: int) -> Years | None:
    start, last = _decade_digits(texts, place) or _decade_word(texts, place) or (None, place)
    if start is None:
        return None
    start = start if start >= FIRST_YEAR else (1900 if start >= 20 else 2000) + start
    if start % 10 or start > LAST_YEAR:
        return None
    shift = EARLY.get(texts[place - 1]) if place else None
    if shift:
        return Years(start + shift[0], start + shift[1], place - 1, last)
    return Years(start, start + 9, place, last)


def _decade_digits(texts: Sequence[str], place: int) -> tuple[int, int] | None:
    """Read "80s", "1990s", "70ern", "90's"."""
    text, behind = texts[place], list(texts[place + 1 : place + 2])
    if hit := re.fullmatch(r"(\d\d|\d\d\d0)(?:s|er|ern)", text):
        return int(hit[1]), place + 1
    if not DECADE.fullmatch(text):
        return None
    return (int(text), place + 2) if behind in (["s"], ["er"], ["ern"]) else None


def _decade_word(texts: Sequence[str], place: int) -> tuple[int, int] | None:
    """Read "nineties", "anni 80", "los setenta", "siebzigern"."""
    text, behind = texts[place], (*texts[place + 1 : place + 2], "")[0]
    plain = text if text in PLAIN_DECADES else text.removesuffix("n")
    if plain in PLAIN_DECADES:
        return DECADE_WORDS[plain], place + 1
    if text in YEARS_WORD and (found := _score_at(texts, place + 1)) is not None:
        return found
    if text not in YEARS_WORD and text not in ("los", "les", "gli"):
        return None
    if DECADE.fullmatch(behind):
        return int(behind), place + 2
    return (DECADE_WORDS[behind], place + 2) if behind in DECADE_WORDS else None


def _score_at(texts: Sequence[str], place: int) -> tuple[int, int] | None:
    """Read "soixante-dix" and "quatre-vingts": French decades of two or three words."""
    for said, decade in SCORES:
        if tuple(texts[place : place + len(said)]) == said:
            return decade, place + len(said)
    return None


class Length(NamedTuple):
    """A bound on the running time, in minutes."""

    minutes: int
    is_least: bool
    first: int
    last: int


def length_in(words: Sequence[Word], numbers: Sequence[Number]) -> Length | None:
    """Read how long a film may be: "under two hours", "an hour and a half", "1h30".

    >>> from moviewise.agent.language.numbers import numbers_in
    >>> from moviewise.agent.language.words import words_of
    >>> text = words_of("less than an hour and a half")
    >>> length_in(text, numbers_in(text)).minutes
    90
    """
    texts = [word.text for word in words]
    at = {number.first: number for number in numbers}
    for place, text in enumerate(texts):
        found = _length_at(texts, at, place)
        if found:
            minutes, last = found
            before = texts[max(0, place - 3) : place]
            negated = NOT_OVER & set(texts[max(0, place - 8) : place])
            return Length(
                minutes,
                any(word in OVER for word in before) and not negated,
                place,
                last,
            )
        if text == "h" and place and (number := at.get(place - 1)):
            rest = at.get(place + 1)
            return Length(
                int(number.value * 60 + (rest.value if rest else 0)), False, place - 1, place + 2
            )
    return None


def _length_at(texts: Sequence[str], at: dict[int, Number], place: int) -> tuple[int, int] | None:
    number = at.get(place)
    value, last = (number.value, number.last) if number else (0.0, place)
    if not number and texts[place] in ("an", "a", "una", "une", "eine", "einer", "un", "un'"):
        value, last = 1.0, place + 1
    elif not number and texts[place] in HOUR and texts[place + 1 : place + 3] in HALVES:
        return 90, place + 3
    if not value or last >= len(texts):
        return None
    if texts[last] in MINUTE and number and value >= 20:
        return int(value), last + 1
    if texts[last] not in HOUR or value > 6:
        return None
    rest = texts[last + 1 : last + 4]
    if rest[:3] in (["and", "a", "half"], ["et", "une", "demie"]):
        return int(value * 60 + 30), last + 4
    if rest[:2] in HALVES:
        return int(value * 60 + 30), last + 3
    extra = at.get(last + 1) or at.get(last + 2)
    if extra and texts[last] == "h" and extra.first == last + 1 and extra.value < 60:
        return int(value * 60 + extra.value), extra.last
    if extra and extra.last < len(texts) and texts[extra.last] in MINUTE:
        return int(value * 60 + extra.value), extra.last + 1
    return int(value * 60), last + 1
