"""Titles of everyday words, told by where they stand: "up 5/5", "not interested in saw", "save up".

The catalogue leaves such words alone; here the place in the sentence is the evidence.
"""

from collections.abc import Iterator

from moviewise.agent.lexicon import SINGLE
from moviewise.agent.spans import Meant, Reading
from moviewise.agent.stars import stars_in
from moviewise.agent.words import word_set
from moviewise.catalogue import Catalogue

NAMING = (
    "interested in", "interest in", "interesse an", "interesse per", "interes en", "trailer of",
    "trailer for", "trailer to", "trailer di", "trailer de", "trailer von",
)  # fmt: skip
"""Behind these only a film's name can follow."""
ASKING = word_set("save bookmark add watchlist")
ENDS = word_set(", ; . ! ? and but y und et e ever again please pls bitte after anymore")
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
        typed = reading.original(first, last)
        found = catalogue.titles.exact(typed, None)
        if found:
            movie = catalogue.get(found[0][0])
            only = movie.movie_id if len(found) == 1 or found[0][1] >= 5 * found[1][1] else None
            reading.claim("title", first, last, Meant(movie.title, None, only, typed))


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
    for star in stars_in(reading.words, reading.numbers):
        first = next((n + 1 for n in range(star.first - 1, -1, -1) if plain[n] in ENDS), 0)
        if first < star.first:
            yield first, star.first, False


def _end(plain: list[str], first: int) -> int:
    return next((n for n in range(first, len(plain)) if plain[n] in ENDS), len(plain))
