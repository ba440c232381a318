"""Which films to ask a newcomer about, and when asking more would hardly change anything.

Pure rules over the recommender: pages of films, how sure we are, and whether to offer to stop.
Nothing here knows the screen or the store.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Exclusion, Movie, MovieId, OnboardingState, Rating
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.rank import rank

PAGE = 12
MINIMUM = 5
"""Ratings before stopping is offered."""
ENOUGH = 15
"""Ratings after which there is no more asking."""
FIRST_GENRES = 6
"""Genres that the first page spans at least."""
VARIETY = 0.2
"""Genre variety of the pages after the first."""
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
    known = [int(m) for m in artefact.item_ids[artefact.is_rated] if int(m) in movies]
    if state.shown and ratings:
        return _current_best(artefact, ratings, known, done, size)
    return _well_known(artefact, state, movies, known, done, size)


def progress(artefact: Artefact, ratings: Sequence[Rating], *, minimum: int = MINIMUM) -> Progress:
    """Count for the screen: how many are rated, how many missing, how sure we are."""
    sure = certainty(artefact, ratings)
    return Progress(
        rated=len(ratings),
        minimum=minimum,
        needed=max(0, minimum - len(ratings)),
        certainty=sure,
        may_stop=may_stop(artefact, ratings, minimum=minimum),
        is_full=len(ratings) >= ENOUGH,
    )


def certainty(artefact: Artefact, ratings: Sequence[Rating]) -> float:
    """Say which share of the top ten stays when one of the ratings is taken away.

    The mean over the ratings; it foretells how much of the list would survive another one
    (measured in docs/recommender.md).
    """
    if not ratings:
        return 0.0
    now = _top(artefact, ratings)
    kept = [
        len(now & _top(artefact, ratings, Exclusion("rating", str(r.movie_id)))) for r in ratings
    ]
    return float(np.mean(kept)) / max(1, len(now))


def may_stop(artefact: Artefact, ratings: Sequence[Rating], *, minimum: int = MINIMUM) -> bool:
    """Say whether to offer to stop: enough ratings, and another would hardly move the top ten."""
    if len(ratings) < minimum:
        return False
    return len(ratings) >= ENOUGH or certainty(artefact, ratings) >= SURE


def _top(artefact: Artefact, ratings: Sequence[Rating], *without: Exclusion) -> set[MovieId]:
    """Find the first ten; a rating left out stays no candidate, so that lists compare."""
    taste = fold_in(artefact, ratings, without=without)
    return {r.movie_id for r in rank(artefact, taste, n=10)}


def _current_best(
    artefact: Artefact,
    ratings: Sequence[Rating],
    known: Sequence[MovieId],
    done: set[MovieId],
    size: int,
) -> tuple[MovieId, ...]:
    taste = fold_in(artefact, ratings)
    best = rank(artefact, taste, n=size, allowed=known, excluded=done, diversity=VARIETY)
    return tuple(r.movie_id for r in best)


def _well_known(
    artefact: Artefact,
    state: OnboardingState,
    movies: Mapping[MovieId, Movie],
    known: Sequence[MovieId],
    done: set[MovieId],
    size: int,
) -> tuple[MovieId, ...]:
    """Take the most rated films, no two of one series, over enough genres."""
    counts = dict(zip(artefact.item_ids.tolist(), artefact.counts.tolist(), strict=True))
    order = sorted((m for m in known if m not in done), key=lambda m: (-counts[m], m))
    wanted = set(state.genres)
    order.sort(key=lambda m: not wanted & set(movies[m].genres) if wanted else False)
    page: list[MovieId] = []
    series = {series_of(movies[m].title) for m in done if m in movies}
    for movie_id in order:
        if len(page) == size:
            break
        if (name := series_of(movies[movie_id].title)) not in series:
            page.append(movie_id)
            series.add(name)
    return _spanning(page, order, movies, FIRST_GENRES)


def _spanning(
    page: list[MovieId], order: Sequence[MovieId], movies: Mapping[MovieId, Movie], least: int
) -> tuple[MovieId, ...]:
    """Exchange the last films until the page spans enough genres, where the films allow it."""
    for at in range(len(page) - 1, 0, -1):
        seen = {g for m in page for g in movies[m].genres}
        if len(seen) >= least:
            break
        fresh = (m for m in order if m not in page and not seen >= set(movies[m].genres))
        page[at] = next(fresh, page[at])
    return tuple(page)


def series_of(title: str) -> str:
    """Name the series a title seems to belong to.

    >>> series_of("Star Wars: Episode V - The Empire Strikes Back")
    'star wars'
    >>> series_of("Terminator 2: Judgment Day")
    'terminator'
    """
    stem = re.split(r"[:(]| - |, Part|\bPart\b|\bEpisode\b", title, maxsplit=1)[0]
    stem = re.sub(r"\b(\d{1,2}|[IVX]+)\s*$", "", stem.strip())
    return re.sub(r"^(the|a|an) ", "", re.sub(r"\W+", " ", stem.lower()).strip()) or title.lower()
