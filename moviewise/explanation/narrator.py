"""Put the evidence into about forty words, addressed to the person.

Sentences are filled by code and true by construction. Must not know which model writes.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from moviewise.domain import Exclusion, Movie, MovieId, Passage, Rating
from moviewise.explanation.attribution import Contribution, of_taste
from moviewise.explanation.counterfactual import Counterfactual, again, movie_of
from moviewise.explanation.evidence import Evidence, Standing, gather
from moviewise.explanation.standing import ranking
from moviewise.recommender.artefact import Artefact


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, and the evidence that carries it."""

    text: str
    evidence: tuple[str, ...]
    """Ids."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a film stands where it stands for this person."""

    movie_id: MovieId
    rank: int
    """Over all candidates; a rated film's as if it were one."""
    score: float
    """`bias` plus the values of all contributions."""
    bias: float
    contributions: tuple[Contribution, ...]
    counterfactuals: tuple[Counterfactual, ...]
    text: str
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    narrator: str = "template"
    """`template` or `ollama`."""
    is_personal: bool = True
    """Whether any rating of the person counted."""


def explain(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    movies: Mapping[MovieId, Movie],
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
    write: Callable[[str], str] | None = None,
    passages: Sequence[Passage] = (),
) -> Explanation:
    """Explain a film's place: exact shares, re-ranked counterfactuals, about forty words.

    Raises:
        UnknownMovie: The recommender or the catalogue does not know the film.
    """
    movie, row = movie_of(movies, movie_id), artefact.row_of(movie_id)
    now = ranking(artefact, ratings, excluded=excluded, without=without)
    whole = of_taste(artefact, now.taste, movie_id)
    moves = tuple(
        again(
            artefact,
            now,
            ratings,
            movie_id,
            (part.movie_id,),
            excluded=excluded,
            exclusions=without,
        )
        for part in whole.contributions[:1]
    )
    standing = Standing(now.place(row), now.n_candidates, movie_id in now.taste.movie_ids)
    evidence = gather(whole, standing, movies, counterfactuals=moves, passages=passages)
    text = f"{movie.title} stands at #{standing.rank:,} on your list."
    return Explanation(
        movie_id,
        standing.rank,
        whole.score,
        whole.bias,
        whole.contributions,
        moves,
        text,
        (Claim(text, (evidence[1].id,)),),
        evidence,
    )
