"""Find the films that go together, by their titles and credits: sequels, the second one.

Must not know the index.
"""

import re
from dataclasses import replace

from moviewise.domain import Movie
from moviewise.retrieval.asking.claims import Claim, Reply, joined
from moviewise.retrieval.asking.film_facts import fact
from moviewise.retrieval.asking.forms import FILM
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.words import fold

LEAST_SHARED = 3
"""People two films share where only the first word of their titles is the same."""
_NUMBER = r"(?:\d|ii|iii|iv|v|vi|vii|viii|part|episode|chapter|vol|volume|returns|reloaded|again)"
PLAIN = frozenset(("the", "a", "an", "my", "one", "two", "new", "last", "first", "big", "dead"))


PLACES = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1,
    "latest": -1, "newest": -1, "final": -1, "original": 0,
    "1st": 0, "2nd": 1, "3rd": 2, "4th": 3, "5th": 4, "6th": 5,
}  # fmt: skip
_WHO = re.compile(r"\b(?:who|direct\w*|wrote|long|star\w*|when|about|where)\b")
_NTH = re.compile(rf"\b({'|'.join(PLACES)}) (?:of the )?{FILM}\b(?: (?:film|movie|one|part)s?\\b)?")


def nth_in(asked: Asked, known: Known) -> Asked:
    """Put the film that is meant by "the second Alien film" in the place of the one it names.

    Where only its name is asked, "what is the second one called", its year is asked instead.
    """
    match = _NTH.search(asked.skeleton)
    if not match or len(asked.films) != 1:
        return asked
    films = in_series(max(asked.films[0], key=lambda movie: movie.n_ratings), known)
    place = PLACES[match[1]]
    if len(films) < 2 or place >= len(films):
        return asked
    skeleton = f"{asked.skeleton[: match.start()]}{FILM}{asked.skeleton[match.end() :]}"
    if re.search(r"\b(?:called|name|title)\b", skeleton) or skeleton.split()[-1:] == [FILM]:
        skeleton = f"what year is {FILM} from" if not _WHO.search(skeleton) else skeleton
    return replace(asked, skeleton=skeleton, films=((films[place],),))


def series_of(movie: Movie, known: Known) -> Reply | None:
    """Name the films that go with one by their titles, in the order in which they came out."""
    films = in_series(movie, known)
    if len(films) < 2:
        return None
    listing = joined(each.name for each in films if each is not movie)
    quotes = tuple(q for each in films if (claim := fact(each, "year")) for q in claim.citations)
    text = f"Going by titles and credits, beside {movie.name}: {listing}."
    return Reply((Claim(text, quotes),), tuple(each for each in films if each is not movie))


def in_series(movie: Movie, known: Known) -> list[Movie]:
    """List a film and those that go with it, oldest first; alone where none does."""
    base = stem_of(movie.title)
    key = (_telling_start(base) or base).split()[-1]
    near = (each for each in known.movies.values() if _may_have(each.title, key))
    found = [each for each in near if _belongs(each, movie, base)]
    return sorted(found, key=lambda each: (each.year or 0, each.movie_id))


def _may_have(title: str, key: str) -> bool:
    """Whether a title may hold a folded word; certain only for the simple letters."""
    return key in title.lower() or not title.isascii() or "'" in title


def stem_of(title: str) -> str:
    """Return what the titles of a series have in common.

    >>> stem_of("Speed 2: Cruise Control"), stem_of("The Lord of the Rings: The Two Towers")
    ('speed', 'the lord of the rings')
    """
    head = re.split(r"[:,]| - | and the ", title, maxsplit=1)[0]
    head = re.sub(r"^((?:\w+)[^s\W])s$", r"\1", head) if " " not in head else head
    words = re.sub(rf"\s+(?:{_NUMBER})\b.*", "", fold(head), flags=re.IGNORECASE).strip()
    return words or fold(title)


def _belongs(other: Movie, movie: Movie, base: str) -> bool:
    if other.movie_id == movie.movie_id:
        return True
    if _bare(stem_of(other.title)) == _bare(base) or fold(other.title).startswith(
        f"{base} beyond "
    ):
        return _is_numbered(other) or _is_numbered(movie) or _shares(other, movie, 1)
    first = _telling_start(base)
    same_word = bool(first) and _telling_start(fold(other.title)) == first
    return same_word and _shares(other, movie, LEAST_SHARED)


def _bare(title: str) -> str:
    return title.removeprefix("the ")


def _telling_start(title: str) -> str:
    """Return the first word of a title, and its article; nothing where it is too plain."""
    words = title.split()
    if words[:1] == ["the"] and len(words) > 2 and words[1] not in PLAIN:
        return " ".join(words[:2])
    return words[0] if words and words[0] not in PLAIN else ""


def _is_numbered(movie: Movie) -> bool:
    return bool(re.search(rf":|, | - |\b{_NUMBER}\b", movie.title, re.IGNORECASE))


def _shares(one: Movie, other: Movie, least: int) -> bool:
    """Whether two films have people in common; directors alone do not make a series."""
    people = [{*m.cast, *m.writers, *m.directors} for m in (one, other)]
    return len(people[0] & people[1]) >= least
