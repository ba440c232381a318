"""Titles of everyday words, told by where they stand: "up 5/5", "not interested in saw", "save up".

The catalogue leaves such words alone; here the place in the sentence is the evidence.
"""

from collections.abc import Iterator

from moviewise.agent.language.lexicon import FUNCTION, SINGLE
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.stars import STAR_WORDS, stars_in
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.catalogue import Catalogue

NAMING = (
    "interested in", "interest in", "interesse an", "interesse per", "interes en", "trailer of",
    "trailer for", "trailer to", "trailer di", "trailer de", "trailer von", "rating of",
    "rating for", "score for", "stars for", "nota de", "nota a", "puse a", "voto a", "voto di",
    "voto per", "bewertung fur", "bewertung von", "sterne fur", "note de", "note a", "note pour",
    "stelle a", "stelle per", "estrellas a", "etoiles a", "stars to", "in the style of",
)  # fmt: skip
"""Behind these only a film's name can follow."""
ASKING = word_set("save bookmark add watchlist")
BY = word_set("by de von di d")
TO = word_set("a to for fur per para pour")
ENDS = word_set(", ; . ! ? and but y und et e ever again please pls bitte after anymore")
SPOKEN_OF = word_set(
    "@uninterested @interested @not POS NEG was is war ist era e est c fue es @seen"
)
NO_TITLES = word_set(
    """
    it that this them these those her him me one ones all both films movies film movie everything
    anything something a an the any some
    """
)


def claim_bare(reading: Reading, catalogue: Catalogue) -> None:
    """Name the films whose titles fill the place where only a title can stand."""
    plain = [word.text for word in reading.words]
    for first, last, sure in _gaps(reading, plain):
        words = plain[first:last]
        if set(words) & NO_TITLES or (not sure and words[0] in SINGLE):
            continue
        for end in range(last, first, -1) if sure else (last,):
            goes_on = end == last or plain[end] in FUNCTION or plain[end] in SINGLE
            if goes_on and _claim(reading, first, end, catalogue):
                break
    _pronouns(reading, plain, catalogue)
    _number(reading, plain, catalogue)


def _claim(reading: Reading, first: int, last: int, catalogue: Catalogue) -> bool:
    typed = reading.original(first, last)
    found = catalogue.titles.exact(typed, None)
    if not found:
        return False
    movie = catalogue.get(found[0][0])
    only = movie.movie_id if len(found) == 1 or found[0][1] >= 5 * found[1][1] else None
    return reading.claim("title", first, last, Meant(movie.title, None, only, typed))


def _pronouns(reading: Reading, plain: list[str], catalogue: Catalogue) -> None:
    """Name *Her* in "bookmark her and gravity": a pronoun listed with a film."""
    for place in range(1, len(plain) - 2):
        listed = plain[place + 1] in ("and", "&", ",", "y", "et", "und", "e")
        beside = reading.owner.get(place + 2)
        opens = plain[place - 1] in ASKING and (place < 2 or plain[place - 2] in ENDS)
        if plain[place] in ("her", "it", "us", "up") and listed and opens:
            titled = beside is not None and beside.kind == "title"
            if titled or _claim(reading, place + 2, _end(plain, place + 2), catalogue):
                _claim(reading, place, place + 1, catalogue)


def _number(reading: Reading, plain: list[str], catalogue: Catalogue) -> None:
    """Name *300* in "300 is not for me": a number that opens the sentence and is spoken of."""
    behind = token_at(plain[1:])[0] if len(plain) > 1 else ""
    if plain and plain[0].isdigit() and len(plain[0]) > 1 and behind in SPOKEN_OF:
        _claim(reading, 0, 1, catalogue)


def _gaps(reading: Reading, plain: list[str]) -> Iterator[tuple[int, int, bool]]:
    """Yield the places, and whether nothing but a title can stand there."""
    for phrase in NAMING:
        size = len(phrase.split())
        for place in range(len(plain) - size):
            if " ".join(plain[place : place + size]) == phrase:
                yield place + size, _end(plain, place + size), True
    for place, word in enumerate(plain[:-1]):
        if word in ASKING and (not place or plain[place - 1] in ENDS):
            yield place + 1, _end(plain, place + 1), False
    for number in reading.numbers:
        following = plain[number.last + 1] if number.last + 1 < len(plain) else ""
        if following and plain[number.last] in TO and following not in STAR_WORDS:
            yield number.last + 1, _end(plain, number.last + 1), False
    yield from _before_stars(reading, plain)


def _before_stars(reading: Reading, plain: list[str]) -> Iterator[tuple[int, int, bool]]:
    """Yield what stands before stars, whole and up to its maker: "amour de haneke 3 stars"."""
    for star in stars_in(reading.words, reading.numbers):
        first = next((n + 1 for n in range(star.first - 1, -1, -1) if plain[n] in ENDS), 0)
        maker = next((n for n in range(first + 1, star.first - 1) if plain[n] in BY), star.first)
        for last in dict.fromkeys((star.first, maker)):
            if first < last:
                yield first, last, False


def _end(plain: list[str], first: int) -> int:
    return next((n for n in range(first, len(plain)) if plain[n] in ENDS), len(plain))
