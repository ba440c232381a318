"""The shipped films and ratings, for the recommender's benchmarks."""

from collections.abc import Sequence
from pathlib import Path

from moviewise.catalogue import Catalogue, load_ratings
from moviewise.domain import Movie
from moviewise.recommender import Interactions

DATA = Path(__file__).parent.parent / "data"


def shipped() -> tuple[Interactions, Sequence[Movie]]:
    return Interactions(*load_ratings(DATA)), list(Catalogue.load(DATA).movies.values())
