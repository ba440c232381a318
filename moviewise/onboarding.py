"""Which films to ask a newcomer about, and when asking more would hardly change anything.

Pure rules over the recommender: pages of films, how sure we are, and whether to offer to stop.
Nothing here knows the screen or the store.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Exclusion, Movie, MovieId, OnboardingState, Rating
from moviewise.recommender.arrays import Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.features import tags_of
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.scoring import near_scores, scores

PAGE = 12
MINIMUM = 5
"""Ratings before stopping is offered."""
ENOUGH = 15
"""Ratings after which there is no more asking."""
FIRST_GENRES = 6
"""Genres that the first page spans at least."""
ASKED = 1_500
"""Films that may be asked about, the most rated ones."""
MOVED = 100
"""Films whose scores an answer should move: the best for the person, or the most rated."""
UNSEEN = 0.2
"""How much "haven't seen it" says against films alike, for the choice of cards only."""
KNOWN_FIRST = 2.0
"""On the first page, how much more being well known counts than moving many scores."""
SURE = 0.9
"""Certainty from which stopping is offered."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a person is, for the counter on the screen."""

    rated: int
    minimum: int
    needed: int
    """Ratings still missing to the minimum."""
    certainty: float
    """0 to 1: how much of the top ten would survive another rating."""
    may_stop: bool
    is_full: bool
    """Asking for more would be pointless."""


def next_page(
    artefact: Artefact,
    ratings: Sequence[Rating],
    state: OnboardingState,
    movies: Mapping[MovieId, Movie],
    *,
    size: int = PAGE,
) -> tuple[MovieId, ...]:
    """Choose the films to ask about next; fewer than `size` only when films run out.

    Args:
        artefact: The trained model.
        ratings: What the person rated so far.
        state: What was shown, answered with "haven't seen it", and which genres they prefer.
        movies: The films, for genres and titles.
        size: Films a page.
    """
    done = {*state.shown, *state.unseen, *(r.movie_id for r in ratings)}
    rows = _askable(artefact, movies)
    if not len(rows):
        return ()
    if ratings:
        worth = _worth_asking(artefact, ratings, state, rows)
    else:
        known = np.log(artefact.counts[rows])
        worth = KNOWN_FIRST * known + _movement(artefact, rows, rows[:MOVED])
    order = [m for m in _by_worth(artefact, rows, worth) if m not in done]
    if state.genres and len(ratings) < MINIMUM:
        order.sort(key=lambda m: not carries(movies[m], state.genres))
    return tuple(order[:size]) if state.shown else _spanning(order, movies, size)


def carries(movie: Movie, wanted: Collection[str]) -> bool:
    """Say whether a film has one of the genres or tags (`mood:tense`) to start from."""
    tags = {f"{group}:{value}" for group, values in tags_of(movie).items() for value in values}
    return not (tags | set(movie.genres)).isdisjoint(wanted)


def progress(artefact: Artefact, ratings: Sequence[Rating], *, minimum: int = MINIMUM) -> Progress:
    """Count for the screen: how many are rated, how many missing, how sure we are."""
    sure = certainty(artefact, ratings)
    return Progress(
        rated=len(ratings),
        minimum=minimum,
        needed=max(0, minimum - len(ratings)),
        certainty=sure,
        may_stop=len(ratings) >= minimum and (sure >= SURE or len(ratings) >= ENOUGH),
        is_full=len(ratings) >= ENOUGH,
    )


def certainty(artefact: Artefact, ratings: Sequence[Rating]) -> float:
    """Say which share of the top ten stays when one of the ratings is taken away.

    The mean over the newest ratings; it foretells how much of the list would survive another one
    (measured in docs/recommender.md).
    """
    if not ratings:
        return 0.0
    gone = [Exclusion("rating", str(r.movie_id)) for r in ratings[-ENOUGH:]]
    whole = fold_in(artefact, ratings)
    values = near_scores(
        artefact, [whole, *(fold_in(artefact, ratings, without=(one,)) for one in gone)]
    )
    values[:, whole.rows] = -np.inf
    near = np.argpartition(-values, min(10, values.shape[1] - 1), axis=1)[:, :10]
    now, *others = (set(top) for top in near.tolist())
    return float(np.mean([len(now & other) for other in others])) / max(1, len(now))


def may_stop(artefact: Artefact, ratings: Sequence[Rating], *, minimum: int = MINIMUM) -> bool:
    """Say whether to offer to stop: enough ratings, and another would hardly move the top ten."""
    return progress(artefact, ratings, minimum=minimum).may_stop


def _askable(artefact: Artefact, movies: Mapping[MovieId, Movie]) -> Rows:
    """Find the rows of the most rated films, the most rated first."""
    rated = np.flatnonzero(artefact.is_rated)
    order = rated[np.argsort(-artefact.counts[rated], kind="stable")]
    known = [row for row in order if int(artefact.item_ids[row]) in movies]
    return np.array(known[:ASKED], np.int64)


def _worth_asking(
    artefact: Artefact, ratings: Sequence[Rating], state: OnboardingState, rows: Rows
) -> Vector:
    """Weigh how likely a film was seen and liked, and how much an answer would move."""
    taste = fold_in(artefact, ratings)
    plain = scores(artefact, taste)
    others = np.setdiff1d(np.flatnonzero(artefact.is_rated), taste.rows)
    best = others[np.argsort(-plain[others], kind="stable")[:MOVED]]
    unseen = artefact.rows([m for m in state.unseen if m in artefact and m not in taste.movie_ids])
    against = artefact.tokens[unseen].sum(0) / max(1, len(unseen)) ** 0.5
    push: Vector = UNSEEN * (artefact.items[rows] @ against) / artefact.core_scale
    return plain[rows] - push + _movement(artefact, rows, best)


def _movement(artefact: Artefact, rows: Rows, among: Rows) -> Vector:
    """Say how far a rating of a film would spread the scores of some others, as a logarithm."""
    items = artefact.items[among] - artefact.items[among].mean(0)
    tokens = artefact.tokens[rows]
    spread = np.einsum("ik,ik->i", tokens @ (items.T @ items), tokens)
    worth: Vector = 0.5 * np.log(np.maximum(spread, 1e-12))
    return worth


def _by_worth(artefact: Artefact, rows: Rows, worth: Vector) -> list[MovieId]:
    """Put films in order; ties by how often they are rated."""
    return [int(m) for m in artefact.item_ids[rows[np.argsort(-worth, kind="stable")]]]


def _spanning(
    order: Sequence[MovieId], movies: Mapping[MovieId, Movie], size: int
) -> tuple[MovieId, ...]:
    """Take the first page, exchanging its last films until it spans enough genres."""
    page = list(order[:size])
    for at in range(len(page) - 1, 0, -1):
        seen = {g for m in page for g in movies[m].genres}
        if len(seen) >= FIRST_GENRES:
            break
        fresh = (m for m in order if m not in page and not seen >= set(movies[m].genres))
        page[at] = next(fresh, page[at])
    return tuple(page)
