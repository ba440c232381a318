"""How well a named film suits a person: its place among all candidates, in words.

Must not know the screen.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from moviewise.domain import Exclusion, Movie, MovieId, Rating
from moviewise.explanation import telling
from moviewise.explanation.counterfactual import movie_of
from moviewise.explanation.standing import ranking
from moviewise.recommender.artefact import Artefact


@dataclass(frozen=True, slots=True)
class Appeal:
    """How well a named film suits a person."""

    movie: Movie
    rank: int
    n_candidates: int
    ahead_of: float
    """Share of the candidates that it is ahead of, 0 to 1."""
    text: str = ""


def appeal(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    movies: Mapping[MovieId, Movie],
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
) -> Appeal:
    """Predict how well a named film suits the person, by its place among all candidates.

    Raises:
        UnknownMovie: The recommender does not know the film.
    """
    now = ranking(artefact, ratings, excluded=excluded, without=without)
    movie, rank = movie_of(movies, movie_id), now.place(artefact.row_of(movie_id))
    ahead_of = max(0.0, 1 - rank / max(1, now.n_candidates))
    text = telling.appeal(movie, rank, now.n_candidates, is_personal=now.taste.n > 0)
    return Appeal(movie, rank, now.n_candidates, ahead_of, text)
