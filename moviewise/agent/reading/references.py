"""What points at a list: a place, a number, "that one", a year, a word of a title."""

from moviewise.agent.language.lexicon import FUNCTION, SINGLE
from moviewise.agent.language.numbers import NUMBER_WORDS, ORDINAL_WORDS, Number
from moviewise.agent.language.stars import STAR_WORDS
from moviewise.agent.language.vocabulary import COUNTED, MOODS
from moviewise.agent.language.words import fold, word_set, words_of
from moviewise.agent.reading.spans import Reading

THE = word_set("le la el il der die das den lo")
NUMBER_SIGNS = word_set("# number numbers trailer nos films no nr num numero nummer n numéro nº")
POINTING = """
    this one, that one, this film, that film, this movie, that movie, these ones, those ones,
    celui la, celui ci, celle la, celle ci, ce film, esta pelicula, esa pelicula, esta peli, esa
    peli, dieser film, diesen film, den film, der film, diesen, dieser, dieses, questo film,
    quel film, quello, questo, that last one
"""
DESCRIBED = [
    [w]
    for w in [
        "where",
        "with",
        "about",
        "in",
        "that",
        "who",
        "whose",
        "set",
        "from",
        "called",
        "con",
        "con",
        "mit",
        "avec",
        "dove",
        "wo",
        "ou",
        "donde",
    ]
]
POINTERS = [tuple(form.split()) for form in POINTING.split(",")]
MOST_LISTED = 50
NOT_PLACES = word_set(
    """
    time year week night month half chance of all name day weekend thing decade century
    """
)
ONE = word_set(
    """
    one film movie pick suggestion option recommendation entry pelicula peli opcion choix titre
    titel vorschlag scelta place
    """
)


def claim_references(reading: Reading, plain: list[str]) -> None:
    """Name what points at a list: a place, a number, "that one", a year, a word of a title."""
    at = {number.first: number for number in reading.numbers}
    _first_few(reading, plain)
    for place, word in enumerate(plain):
        if word in NUMBER_SIGNS:
            _numbered(reading, plain, place, at)
        elif reading.listed and (word in BOTH or word == "all"):
            _whole_list(reading, plain, place, at)
            _both(reading, plain, place, at)
        if word in THE and reading.listed:
            _article(reading, place, at)
        elif word == "middle" and len(reading.listed) > 2:
            end = place + 1 + (plain[place + 1 : place + 2] == ["one"])
            reading.claim("ref", place, end, (len(reading.listed) // 2,))
        elif word in ORDINAL_WORDS and _is_place(reading, plain, place):
            _ordinal(reading, plain, place, at)
    _in_a_row(reading, plain, at)
    for pointer in POINTERS:
        for first in range(len(plain) - len(pointer) + 1):
            behind = plain[first + len(pointer) : first + len(pointer) + 1]
            if tuple(plain[first : first + len(pointer)]) == pointer and behind not in DESCRIBED:
                reading.claim("ref", first, first + len(pointer), ())
    _by_year(reading, plain)
    _by_word(reading, plain)


def _whole_list(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Resolve "all three" and "all of them" to the list before the person."""
    number, size = at.get(place + 1), len(reading.listed)
    if number and number.value == size:
        reading.claim("ref", place, number.last, tuple(range(size)))
    elif plain[place + 1 : place + 3] in (["of", "them"], ["of", "these"], ["of", "those"]) and (
        place and plain[place - 1] in ("put", "save", "add", "keep", "bookmark")
    ):
        reading.claim("ref", place, place + 3, tuple(range(size)))


def _both(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Resolve "both", "los dos", "tutti e tre" where nothing else is named."""
    if reading.of("title", "person"):
        return
    number = next((at[n] for n in range(place + 1, place + 3) if n in at), None)
    little = number and {*plain[place + 1 : number.first]} <= {"e", "les", "los", "las", "the"}
    count, last = (2, place + 1) if plain[place] in TWO else (0, place)
    sure = number and (not number.in_digits or plain[place] not in ("die", "the", "i"))
    if plain[place] not in TWO and number and little and sure:
        behind = plain[number.last : number.last + 1]
        count, last = (0 if behind and behind[0] in COUNTED else int(number.value)), number.last
    if count == len(reading.listed) and count > 1:
        reading.claim("ref", place, last, tuple(range(count)))


PLURAL_ORDINALS = {
    **dict.fromkeys(word_set("premiers premieres primeros primeras primi prime ersten"), 1),
    **dict.fromkeys(word_set("derniers dernieres ultimos ultimas ultimi ultime letzten"), -1),
}


def _first_few(reading: Reading, plain: list[str]) -> None:
    """Resolve "les deux premiers", "los dos primeros", "die ersten beiden", "i primi due"."""
    size = len(reading.listed)
    for place in [n for n, word in enumerate(plain) if word in PLURAL_ORDINALS]:
        first, last, count = _few_at(reading, plain, place)
        if 1 < count <= size:
            ahead = PLURAL_ORDINALS[plain[place]] > 0
            chosen = range(count) if ahead else range(size - count, size)
            reading.claim("ref", first, last, tuple(chosen))


def _few_at(reading: Reading, plain: list[str], place: int) -> tuple[int, int, int]:
    """Return where a count and its plural ordinal stand, and the count."""
    before = next((n for n in reading.numbers if n.last == place), None)
    behind = next((n for n in reading.numbers if n.first == place + 1), None)
    if before:
        return before.first, place + 1, int(before.value)
    if behind and not behind.in_digits:
        return place, behind.last, int(behind.value)
    both = plain[place + 1 : place + 2] in (["beiden"], ["beide"])
    return place, place + 2, 2 * both


TWO = word_set("both ambos ambas beide beiden entrambi entrambe")
BOTH = TWO | word_set("los las les tous toutes alle die tutti tutte i gli the")
"""What stands before the number of a whole list, or for both of two."""


def _article(reading: Reading, place: int, at: dict[int, Number]) -> None:
    """Resolve "le 3", "la 2": an article and a digit that no word of measure follows."""
    number = at.get(place + 1)
    following = (
        reading.words[number.last].text if number and number.last < len(reading.words) else ""
    )
    if not number or not number.in_digits or number.value not in range(1, len(reading.listed) + 1):
        return
    if following not in STAR_WORDS and following not in COUNTED and following not in ("/", "von"):
        reading.claim("ref", place, number.last, (int(number.value) - 1,))


def _in_a_row(reading: Reading, plain: list[str], at: dict[int, Number]) -> None:
    """Resolve "1 and 3 both" and "2, 4 and 5 are" as places of the list."""
    places: list[Number] = []
    for place in range(len(plain)):
        number = at.get(place)
        if number and number.in_digits and number.value in range(1, len(reading.listed) + 1):
            places.append(number)
        elif plain[place] in ("both", "are", "were") and len(places) > 1:
            for one in places:
                reading.claim("ref", one.first, one.last, (int(one.value) - 1,))
            return
        elif plain[place] not in ("and", ",", "&", "y", "und", "et", "e"):
            places = []


def _numbered(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Resolve "#2", "number 4 and 5", "number one"."""
    number = at.get(place + 1)
    most = (
        len(reading.listed) if plain[place].isalpha() and plain[place] == "trailer" else MOST_LISTED
    )
    if number and number.value == int(number.value) and number.value <= most:
        if reading.claim("ref", place, number.last, (int(number.value) - 1,)):
            _further(reading, plain, number.last, at)
        return
    named = NUMBER_WORDS.get((*plain[place + 1 : place + 2], "")[0], 0.5)
    if plain[place] in ("number", "numero", "nummer", "film") and named == int(named):
        reading.claim("ref", place, place + 2, (int(named) - 1,))


def _further(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Go on with "1 and 2" behind a numbered reference."""
    while plain[place : place + 1] in (["and"], [","], ["&"], ["y"], ["und"], ["et"], ["e"]):
        number = at.get(place + 1)
        if not number or not number.in_digits or not 0 < number.value <= len(reading.listed):
            return
        if plain[number.last : number.last + 1] == ["for"]:
            return
        reading.claim("ref", place + 1, number.last, (int(number.value) - 1,))
        place = number.last


def _is_place(reading: Reading, plain: list[str], place: int) -> bool:
    following = plain[place + 1] if place + 1 < len(plain) else ""
    if following in NOT_PLACES or (
        plain[place - 1 : place] in (["at"], ["for"]) and following != "one"
    ):
        return False
    if following == "but" and plain[place] == "last":
        return False
    if plain[place] == "top":
        return following in ONE
    return bool(reading.listed) or following in ONE


def _ordinal(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    n = ORDINAL_WORDS[plain[place]]
    many = at.get(place + 1)
    last, size = place + 1, len(reading.listed)
    scored = sum(word in ORDINAL_WORDS and n + 1 in at for n, word in enumerate(plain)) > 1
    if many and many.value in (2, 3, 4, 5) and n in (1, -1) and not scored:
        count = int(many.value)
        chosen = tuple(range(count)) if n == 1 else tuple(range(max(0, size - count), size))
        reading.claim("ref", place, many.last, chosen)
        return
    if last < len(plain) and plain[last] in ONE:
        last += 1
    reading.claim("ref", place, last, (n - 1 if n > 0 else size + n,))


THAT_ONE = word_set("one celui celle quello quella")


def _by_year(reading: Reading, plain: list[str]) -> None:
    """Resolve "the 1995 one" and "the one from 1995"."""
    for span in reading.of("years"):
        start, end = span.value
        found = [
            n
            for n, film in enumerate(reading.listed)
            if film.year and (start or 0) <= film.year <= (end or 9999)
        ]
        near = plain[span.last : span.last + 1] == ["one"] or bool(
            THAT_ONE & set(plain[max(0, span.first - 3) : span.first])
        )
        if len(found) == 1 and near:
            reading.spans.remove(span)
            first = span.first - 1 if plain[span.first - 1 : span.first] == ["one"] else span.first
            last = span.last + (plain[span.last : span.last + 1] == ["one"])
            for place in range(span.first, span.last):
                reading.owner.pop(place, None)
            reading.claim("ref", first, last, (found[0],))


def _by_word(reading: Reading, plain: list[str]) -> None:
    """Resolve a telling word of exactly one listed title: "the groundhog one"."""
    holders: dict[str, list[int]] = {}
    for n, film in enumerate(reading.listed):
        for word in {w.text for w in words_of(fold(film.title))}:
            holders.setdefault(word, []).append(n)
    for place, word in enumerate(plain):
        owners = holders.get(word, ())
        telling = (
            len(word) > 3 and word not in FUNCTION and word not in SINGLE and word not in MOODS
        )
        if telling and len(owners) == 1:
            end = place + 1 + (plain[place + 1 : place + 2] == ["one"])
            reading.claim("ref", place, end, (owners[0],))
