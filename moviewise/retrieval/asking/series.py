"""Find the films that go together, by their titles and credits. Must not know questions."""

import re

from moviewise.domain import Movie
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.words import fold

LEAST_SHARED = 3
"""People two films share where only the first word of their titles is the same."""
_NUMBER = r"(?:\d|ii|iii|iv|v|vi|vii|viii|part|episode|chapter|vol|volume|returns|reloaded|again)"
PLAIN = frozenset(("the", "a", "an", "my", "one", "two", "new", "last", "first", "big", "dead"))


def in_series(movie: Movie, known: Known) -> list[Movie]:
    """List a film and those that go with it, oldest first; alone where none does."""
    base = stem_of(movie.title)
    found = [each for each in known.movies.values() if _belongs(each, movie, base)]
    return sorted(found, key=lambda each: (each.year or 0, each.movie_id))


def stem_of(title: str) -> str:
    """Return what the titles of a series have in common.

    >>> stem_of("Speed 2: Cruise Control"), stem_of("The Lord of the Rings: The Two Towers")
    ('speed', 'the lord of the rings')
    """
    head = re.split(r"[:,]| - | and the ", title, maxsplit=1)[0]
    words = re.sub(rf"\s+(?:{_NUMBER})\b.*", "", fold(head), flags=re.IGNORECASE).strip()
    return words or fold(title)


def _belongs(other: Movie, movie: Movie, base: str) -> bool:
    if other.movie_id == movie.movie_id:
        return True
    if stem_of(other.title) == base or fold(other.title).startswith(f"{base} beyond "):
        return _is_numbered(other) or _is_numbered(movie) or _shares(other, movie, 1)
    first = base.split()[0]
    same_word = first not in PLAIN and fold(other.title).split()[:1] == [first]
    return same_word and _shares(other, movie, LEAST_SHARED)


def _is_numbered(movie: Movie) -> bool:
    return bool(re.search(rf":|, | - |\b{_NUMBER}\b", movie.title, re.IGNORECASE))


def _shares(one: Movie, other: Movie, least: int) -> bool:
    """Whether two films have people in common; directors alone do not make a series."""
    people = [{*m.cast, *m.writers, *m.directors} for m in (one, other)]
    return len(people[0] & people[1]) >= least
