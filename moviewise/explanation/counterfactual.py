"""What would be otherwise had the ratings been others: always told from a real second ranking.

A search may propose; nothing is returned that ranking again did not confirm.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from moviewise.domain import Exclusion, Move, Movie, MovieId, Rating, Recommendation
from moviewise.errors import UnknownMovie
from moviewise.explanation import telling
from moviewise.explanation.attribution import Attribution, of_taste
from moviewise.explanation.search import RIVALS, Proposal, nearest_changes, smallest, terms
from moviewise.explanation.standing import Ranking, ranking
from moviewise.recommender.artefact import Artefact

TOP = 10
"""Length of the list that a film is in or not."""
BUDGET = 20_000
"""Sets of one size tried before the search for the smallest one turns greedy."""
TRIED = 60
"""Proposed changes that are ranked again in full."""


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """Where a film stands with all ratings, and without some."""

    without: tuple[MovieId, ...]
    rank_before: int
    rank_after: int
    """Over all candidates; the films whose ratings are gone are candidates again."""


RankedWithout = Callable[[tuple[MovieId, ...]], Counterfactual]
"""Ranks again without these ratings."""


@dataclass(frozen=True, slots=True)
class SmallestSet:
    """Ratings without which the film leaves the top ten."""

    counterfactual: Counterfactual
    is_exact: bool
    """No smaller set does it; otherwise the search was cut short."""


@dataclass(frozen=True, slots=True)
class Change:
    """Another rating of a film."""

    movie: Movie
    before: float | None
    """None where the film was not rated."""
    after: float


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a film is not near the top, and what would put it there."""

    movie: Movie
    state: str
    """`listed` (it is in the top ten), `behind`, `rated` or `ruled out`."""
    rank: int
    n_candidates: int
    attribution: Attribution
    changes: tuple[Change, ...] = ()
    """The nearest found that really puts it into the top ten; none where none was found."""
    rank_after: int | None = None
    is_nearest: bool = False
    """No nearer change of one or two ratings does it."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The list as it is, and as it would be."""

    movie: Movie
    before: float | None
    """Stars now."""
    after: float | None
    """Stars then; none where the rating is forgotten."""
    list_before: tuple[Recommendation, ...]
    list_after: tuple[Recommendation, ...]
    moves: tuple[Move, ...]
    """Films of either list, largest change first."""
    text: str = ""


def without(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    removed: Collection[MovieId],
    *,
    excluded: Collection[MovieId] = (),
    exclusions: Collection[Exclusion] = (),
) -> Counterfactual:
    """Rank again without some of the ratings.

    Raises:
        UnknownMovie: The recommender does not know the film.
    """
    before = ranking(artefact, ratings, excluded=excluded, without=exclusions)
    return again(
        artefact, before, ratings, movie_id, removed, excluded=excluded, exclusions=exclusions
    )


def again(
    artefact: Artefact,
    before: Ranking,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    removed: Collection[MovieId],
    *,
    excluded: Collection[MovieId] = (),
    exclusions: Collection[Exclusion] = (),
) -> Counterfactual:
    """Rank again without some of the ratings, where the first ranking is at hand."""
    row = artefact.row_of(movie_id)
    kept = [rating for rating in ratings if rating.movie_id not in removed]
    after = ranking(artefact, kept, excluded=excluded, without=exclusions)
    return Counterfactual(tuple(removed), before.place(row), after.place(row))


def smallest_set(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    excluded: Collection[MovieId] = (),
    exclusions: Collection[Exclusion] = (),
    budget: int = BUDGET,
) -> SmallestSet | None:
    """Find the fewest ratings whose removal takes the film out of the top ten.

    Returns:
        None where the film is not in the top ten, or stays there whatever is removed.
    """
    before = ranking(artefact, ratings, excluded=excluded, without=exclusions)
    row = artefact.row_of(movie_id)
    if before.place(row) > TOP or not before.candidates[row]:
        return None
    among = before.top(len(artefact))
    found = smallest(terms(artefact, before, row, among), top=TOP, budget=budget)
    if found is None:
        return None
    rated = [before.taste.movie_ids[before.counting[i]] for i in found.positions]
    move = again(
        artefact, before, ratings, movie_id, rated, excluded=excluded, exclusions=exclusions
    )
    return SmallestSet(move, found.is_smallest) if move.rank_after > TOP else None


def quick_set(
    artefact: Artefact, before: Ranking, movie_id: MovieId, ranked_without: RankedWithout
) -> SmallestSet | None:
    """Find a small set quickly, against the strongest rivals alone; one rating is proven least."""
    row = artefact.row_of(movie_id)
    if before.place(row) > TOP or not before.candidates[row]:
        return None
    table = terms(artefact, before, row, before.top(RIVALS))
    found = smallest(table, top=TOP, budget=table.n_rated)
    if found is None:
        return None
    move = ranked_without(
        tuple(before.taste.movie_ids[before.counting[i]] for i in found.positions)
    )
    return SmallestSet(move, len(move.without) == 1) if move.rank_after > TOP else None


def why_not(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    movies: Mapping[MovieId, Movie],
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
) -> WhyNot:
    """Say what holds a film back, and what nearest change would put it into the top ten.

    Raises:
        UnknownMovie: The recommender does not know the film.
    """
    now = ranking(artefact, ratings, excluded=excluded, without=without)
    row, movie = artefact.row_of(movie_id), movie_of(movies, movie_id)
    rank, whole = now.place(row), of_taste(artefact, now.taste, movie_id)
    state = _state(now, row, movie_id, rank)
    found = None
    if state == "behind":
        found = _nearest(artefact, ratings, now, row, excluded=excluded, without=without)
    proposal, rank_after, is_nearest = found or (None, None, False)
    changes = _changes(proposal, ratings, movies) if proposal else ()
    return WhyNot(
        movie,
        state,
        rank,
        now.n_candidates,
        whole,
        changes,
        rank_after,
        is_nearest,
        text=telling.why_not(
            movie, state, rank, whole, movies, [(c.movie, c.after) for c in changes], rank_after
        ),
    )


def what_if(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    stars: float | None,
    *,
    movies: Mapping[MovieId, Movie],
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
    n: int = TOP,
) -> WhatIf:
    """Show the list as it would be with another rating of a film, or with none.

    Args:
        artefact: The trained model.
        ratings: Of one person; not changed.
        movie_id: The film whose rating would be another.
        stars: The other rating; None forgets it.
        movies: The films by id.
        excluded: Films that are not to be recommended.
        without: What the person told us not to read their taste from.
        n: Length of the lists.

    Raises:
        UnknownMovie: The recommender does not know the film.
        InvalidRating: No such stars.
    """
    movie, _ = movie_of(movies, movie_id), artefact.row_of(movie_id)
    others = [rating for rating in ratings if rating.movie_id != movie_id]
    changed = others if stars is None else [*others, Rating(movie_id, stars)]
    before = ranking(artefact, ratings, excluded=excluded, without=without)
    after = ranking(artefact, changed, excluded=excluded, without=without)
    moves = _moves(artefact, before, after, movies, n)
    previous = {rating.movie_id: rating.stars for rating in ratings}.get(movie_id)
    return WhatIf(
        movie,
        previous,
        stars,
        _listed(artefact, before, n),
        _listed(artefact, after, n),
        moves,
        text=telling.what_if(movie, previous, stars, moves),
    )


def movie_of(movies: Mapping[MovieId, Movie], movie_id: MovieId) -> Movie:
    """Look a film up.

    Raises:
        UnknownMovie: The catalogue does not know it.
    """
    if movie_id not in movies:
        raise UnknownMovie(f"movie {movie_id} is not in the catalogue; search for its title")
    return movies[movie_id]


def _state(now: Ranking, row: int, movie_id: MovieId, rank: int) -> str:
    if movie_id in now.taste.movie_ids:
        return "rated"
    if not now.candidates[row]:
        return "ruled out"
    return "listed" if rank <= TOP else "behind"


def _nearest(
    artefact: Artefact,
    ratings: Sequence[Rating],
    now: Ranking,
    row: int,
    *,
    excluded: Collection[MovieId],
    without: Collection[Exclusion],
) -> tuple[Proposal, int, bool] | None:
    for tried, proposal in enumerate(nearest_changes(artefact, now, row, TOP)):
        if tried == TRIED:
            break
        new = {movie_id: Rating(movie_id, stars) for movie_id, stars in proposal.stars}
        kept = [rating for rating in ratings if rating.movie_id not in new]
        after = ranking(artefact, [*kept, *new.values()], excluded=excluded, without=without)
        if (rank := after.place(row)) <= TOP:
            return proposal, rank, proposal.is_nearest
    return None


def _changes(
    proposal: Proposal,
    ratings: Sequence[Rating],
    movies: Mapping[MovieId, Movie],
) -> tuple[Change, ...]:
    now = {rating.movie_id: rating.stars for rating in ratings}
    known = [(m, stars) for m, stars in proposal.stars if m in movies]
    return tuple(Change(movies[m], now.get(m), stars) for m, stars in known)


def _listed(artefact: Artefact, ranked: Ranking, n: int) -> tuple[Recommendation, ...]:
    return tuple(
        Recommendation(
            int(artefact.item_ids[row]),
            place,
            float(ranked.values[row]),
            bool(artefact.counts[row]),
        )
        for place, row in enumerate(ranked.top(n), 1)
    )


def _moves(
    artefact: Artefact, before: Ranking, after: Ranking, movies: Mapping[MovieId, Movie], n: int
) -> tuple[Move, ...]:
    """Tell the moves of films that are candidates both times, and in one of the lists."""
    rows = dict.fromkeys([*before.top(n).tolist(), *after.top(n).tolist()])
    both = [r for r in rows if before.candidates[r] and after.candidates[r]]
    moves = [
        Move(movies[movie_id], before.place(row), after.place(row))
        for row in both
        if (movie_id := int(artefact.item_ids[row])) in movies
    ]
    changed = [move for move in moves if move.rank_before != move.rank_after]
    return tuple(
        sorted(changed, key=lambda m: (-abs(m.rank_before - m.rank_after), m.movie.movie_id))
    )
