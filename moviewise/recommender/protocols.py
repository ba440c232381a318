"""Who is shown to a recommender and what they went on to like: the cases of the three protocols.

* cold: people are cut into five folds; a method is fitted on four and meets the people of the
  fifth, who reveal some of their ratings in three seeded shuffles. Fold 0 is for tuning only.
* time: fitted on the first four fifths of all ratings by time.
* last: each person's last like is the only relevant film.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.errors import InvalidInput
from moviewise.recommender.arrays import Mask, Rows
from moviewise.recommender.train import Interactions

LIKE = 4.0
"""Stars from which a hidden film counts as relevant."""
DISLIKE = 2.5
"""Stars up to which a hidden film counts as disliked."""
FOLDS = 5
TUNING_FOLD = 0
FOLD_SEED = 20240
DRAWS = 3
HIDDEN = 5
"""Ratings that must stay hidden when a fixed number is revealed."""
PROTOCOLS = ("cold", "time", "last")
REVEALS: tuple[float, ...] = (5, 10, 15, 0.8)


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One question to a recommender: positions in the ratings it came from."""

    user: int
    reveal: float | str
    """The number given, or the group of people."""
    draw: int
    revealed: Rows
    hidden: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """What to fit on and what to ask."""

    name: str
    training: Mask
    """Which ratings to fit on; unused where the people come from another file."""
    cases: tuple[Case, ...]


def ordered(interactions: Interactions) -> Interactions:
    """Sort ratings by person, time and film: the order the seeded shuffles start from."""
    order = np.lexsort((interactions.movie_ids, interactions.times, interactions.users))
    return interactions.part(order)


def splits(
    ratings: Interactions,
    protocol: str,
    reveals: Sequence[float] = REVEALS,
    *,
    folds: Sequence[int] = (1, 2, 3, 4),
) -> Iterator[Split]:
    """Make the splits of a protocol from ordered ratings.

    Raises:
        InvalidInput: There is no such protocol, or a reveal is neither a count nor a share.
    """
    if protocol not in PROTOCOLS:
        raise InvalidInput(f"protocol {protocol!r} is unknown; use cold, time or last")
    for reveal in reveals:
        if not (0 < reveal < 1 or (reveal >= 1 and reveal == int(reveal))):
            raise InvalidInput(f"cannot reveal {reveal}; use a whole number or a share below 1")
    if protocol == "cold":
        yield from (_cold(ratings, fold, reveals) for fold in folds)
    else:
        yield _time(ratings) if protocol == "time" else _last(ratings)


def foreign_split(ratings: Interactions, protocol: str, reveals: Sequence[float]) -> Split:
    """Make one split in which everybody is a stranger to the fitted methods."""
    if protocol != "cold":
        return next(splits(ratings, protocol, reveals))
    cases = _cold_cases(ratings, np.unique(ratings.users), reveals)
    return Split("foreign", np.zeros(len(ratings), bool), tuple(cases))


def user_folds(n_users: int) -> Rows:
    """Assign people, in ascending order, to folds."""
    folds: Rows = np.random.default_rng(FOLD_SEED).permutation(n_users) % FOLDS
    return folds


def _cold(ratings: Interactions, fold: int, reveals: Sequence[float]) -> Split:
    people, user = np.unique(ratings.users, return_inverse=True)
    folds = user_folds(len(people))
    cases = _cold_cases(ratings, people[folds == fold], reveals)
    return Split(f"cold/{fold}", folds[user] != fold, tuple(cases))


def _cold_cases(ratings: Interactions, chosen: Rows, reveals: Sequence[float]) -> Iterator[Case]:
    people = np.unique(ratings.users)
    for user in chosen:
        rows = _of(ratings, int(user))
        number = int(np.searchsorted(people, user))
        for draw in range(DRAWS):
            mixed = np.random.default_rng([FOLD_SEED, number, draw]).permutation(rows)
            for reveal in reveals:
                cut = round(reveal * len(mixed)) if reveal < 1 else int(reveal)
                case = Case(int(user), reveal, draw, mixed[:cut], mixed[cut:])
                if _counts(ratings, case):
                    yield case


def _counts(ratings: Interactions, case: Case) -> bool:
    fixed = not isinstance(case.reveal, str) and case.reveal >= 1
    enough = len(case.hidden) >= (HIDDEN if fixed else 1)
    return enough and bool((ratings.stars[case.hidden] >= LIKE).any())


def _time(ratings: Interactions, share: float = 0.8, first: int = 10, least: int = 5) -> Split:
    before = ratings.times < np.quantile(ratings.times, share)
    cases = []
    for user in np.unique(ratings.users):
        rows = _of(ratings, int(user))
        past, future = rows[before[rows]], rows[~before[rows]]
        if len(past) >= least:
            cases.append(Case(int(user), "known", 0, past, future))
        elif not len(past):
            cases.append(Case(int(user), "new", 0, future[:first], future[first:]))
    return Split("time", before, tuple(c for c in cases if _counts(ratings, c)))


def _last(ratings: Interactions, least: int = 5) -> Split:
    training, cases = np.zeros(len(ratings), bool), []
    for user in np.unique(ratings.users):
        rows = _of(ratings, int(user))
        likes = np.flatnonzero(ratings.stars[rows] >= LIKE)
        cut = int(likes[-1]) if len(likes) else len(rows)
        training[rows[:cut]] = True
        if len(likes) and cut >= least:
            cases.append(Case(int(user), "last", 0, rows[:cut], rows[cut : cut + 1]))
    return Split("last", training, tuple(cases))


def _of(ratings: Interactions, user: int) -> Rows:
    """Find a person's ratings; the ratings are ordered by person."""
    return np.arange(*np.searchsorted(ratings.users, [user, user + 1]))
