"""The shipped films, loaded once for all tests of the catalogue, and a few planted ones."""

from functools import cache
from pathlib import Path

from moviewise.catalogue import Catalogue
from moviewise.domain import Movie

DATA = Path(__file__).parents[2] / "data"


@cache
def shipped() -> Catalogue:
    return Catalogue.load(DATA)


def few(*movies: Movie) -> Catalogue:
    return Catalogue.of({movie.movie_id: movie for movie in movies})


def name(movie_id: int) -> str:
    return shipped().get(movie_id).name


CUES = (
    "loved",
    "love",
    "liked",
    "rate",
    "give",
    "watched",
    "saw",
    "seen",
    "hated",
    "me gustó",
    "vi",
)
