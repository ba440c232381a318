"""Look for the fewest ratings whose removal takes a film out of the top of a list.

Scores are linear in the ratings, so a table "what each rating gives each film" decides most sets
without ranking again. What is found is still only a proposal: the caller ranks again in full.
Must not know words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice
from math import comb

import numpy as np

from moviewise.domain import MovieId
from moviewise.explanation.standing import Ranking
from moviewise.recommender.arrays import Mask, Matrix, Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import grade
from moviewise.recommender.scoring import head_entries, head_gate

RIVALS = 200
"""Films at the top that a quick look compares the explained one with."""
BLOCK = 2_000
"""Sets looked at together; bounds the memory."""


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """What each rating gives each of some films, before the number of ratings scales it."""

    n_others: int
    """Candidates; they come first. The rated films follow in the order of the ratings."""
    biases: Vector
    """Shape `(n_films,)`; the explained film stands last."""
    core: Matrix
    """Shape `(n_rated, n_films)`."""
    head: Matrix
    """Shape `(n_rated, n_films)`."""
    head_power: float

    @property
    def n_rated(self) -> int:
        return len(self.core)

    def without(self, size: int) -> tuple[Vector, Matrix]:
        """Compare every film to the explained one when `size` ratings are gone.

        Returns:
            How far each film is above the explained one before the removed ratings' own terms are
            taken off, shape `(n_films - 1,)`, and what it gains on it by each removal, shape
            `(n_rated, n_films - 1)`.
        """
        left = self.n_rated - size
        scaled = self.core * max(1, left) ** -0.5 + self.head * (left / 10) ** self.head_power
        base = self.biases + scaled.sum(0)
        return base[:-1] - base[-1], scaled[:, -1:] - scaled[:, :-1]

    def strongest(self, n: int) -> "Terms":
        """Keep the `n` best candidates, the rated films and the explained one."""
        margin, _ = self.without(0)
        best = np.argsort(-margin[: self.n_others], kind="stable")[:n]
        kept = np.concatenate([best, np.arange(self.n_others, len(self.biases))])
        core, head = self.core[:, kept], self.head[:, kept]
        return Terms(len(best), self.biases[kept], core, head, self.head_power)


@dataclass(frozen=True, slots=True)
class Found:
    """Ratings to remove, as positions among the counting ones."""

    positions: tuple[int, ...]
    is_smallest: bool
    """Every smaller set was ruled out."""


def terms(artefact: Artefact, ranked: Ranking, row: int, among: Rows) -> Terms:
    """Write out what every counting rating gives the films in `among`, and the rated ones."""
    taste = ranked.taste
    rated = taste.rows[ranked.counting]
    rows = np.concatenate([among[among != row], rated, [row]])
    items, biases = _described(artefact, taste.excluded_features, rows)
    grades = taste.grades[ranked.counting, None]
    return Terms(
        len(rows) - len(rated) - 1,
        biases / artefact.core_scale,
        (artefact.tokens[rated] * grades) @ items.T / artefact.core_scale,
        head_table(artefact, rated, rows) * grades * (artefact.head_weight / artefact.head_scale),
        artefact.head_power,
    )


def head_table(artefact: Artefact, rows: Rows, columns: Rows) -> Matrix:
    """Look up the head's entries, shape `(len(rows), len(columns))`."""
    found, place = np.zeros((len(rows), len(columns))), np.full(len(artefact), -1)
    place[columns] = np.arange(len(columns))
    lines, entries, values = head_entries(artefact, rows)
    at = place[entries]
    known = at >= 0
    found[lines[known], at[known]] = values[known]
    return found


def _described(artefact: Artefact, left_out: Rows, rows: Rows) -> tuple[Matrix, Vector]:
    items, biases = artefact.items[rows], artefact.biases[rows]
    if not len(left_out):
        return items, biases
    shares = artefact.features[rows][:, left_out]
    return items - shares @ artefact.item_map[left_out], biases - shares @ artefact.bias_map[
        left_out
    ]


def smallest(table: Terms, *, top: int, budget: int) -> Found | None:
    """Find the fewest removals that leave at least `top` films above the explained one.

    Args:
        table: What each rating gives each film.
        top: Length of the list the film has to leave.
        budget: Sets of one size that may be tried; beyond it the search is greedy.

    Returns:
        None where the film stays even without any rating.
    """
    everything = np.ones(table.n_rated, bool)
    if not table.n_rated or _above(table, everything) < top:
        return None
    size = 0
    for size in range(1, table.n_rated + 1):
        margin, gains = table.without(size)
        useful = _useful(table, margin, gains, size)
        if useful.sum() + size < top:
            continue
        if comb(table.n_rated, size) > budget:
            break
        hits = list(_sets(table, margin, gains, useful, size, top))
        if hits:
            return Found(max(hits, key=lambda s: (_pull(table, s), [-i for i in s])), True)
    positions = _greedy(table.strongest(RIVALS), top)
    return Found(positions, len(positions) <= size)


def _useful(table: Terms, margin: Vector, gains: Matrix, size: int) -> Mask:
    """Mark the candidates that some set of this size could lift above the explained film."""
    most = gains[:, : table.n_others]
    if size < table.n_rated:
        kept = table.n_rated - size
        most = np.partition(most, kept, axis=0)[kept:] if size > 1 else most.max(0)[None]
    useful: Mask = margin[: table.n_others] + most.sum(0) > 0
    return useful


def _sets(
    table: Terms, margin: Vector, gains: Matrix, useful: Mask, size: int, top: int
) -> Iterator[tuple[int, ...]]:
    films, own = np.flatnonzero(useful), slice(table.n_others, None)
    every = combinations(range(table.n_rated), size)
    while block := list(islice(every, BLOCK)):
        sets = np.array(block)
        lifted = _sum(gains, sets, films)
        above = (lifted + margin[films] > 0).sum(1)
        back = np.take_along_axis(_sum(gains, sets, own) + margin[own], sets, axis=1) > 0
        yield from (block[i] for i in np.flatnonzero(above + back.sum(1) >= top))


def _sum(gains: Matrix, sets: Rows, films: Rows | slice) -> Matrix:
    chosen = gains[:, films]
    total: Matrix = sum(chosen[sets[:, i]] for i in range(1, sets.shape[1])) + chosen[sets[:, 0]]
    return total


def _above(table: Terms, gone: Mask) -> int:
    """Count the films above the explained one once the marked ratings are gone."""
    margin, gains = table.without(int(gone.sum()))
    lifted = margin + gains[gone].sum(0)
    lifted[table.n_others :][~gone] = -1.0
    return int((lifted > 0).sum())


def _pull(table: Terms, positions: tuple[int, ...]) -> float:
    chosen = list(positions)
    n = table.n_rated
    pull = table.core[chosen, -1] * n**-0.5 + table.head[chosen, -1] * (n / 10) ** table.head_power
    return float(pull.sum())


def _greedy(table: Terms, top: int) -> tuple[int, ...]:
    """Take ratings off, those that hold down the strongest rivals first; put back what can be."""
    margin, gains = table.without(0)
    rivals = np.argsort(-margin[: table.n_others], kind="stable")[: 3 * top]
    order = np.argsort(-gains[:, rivals].sum(1), kind="stable")
    gone = np.zeros(table.n_rated, bool)
    for position in order:
        gone[position] = True
        if _above(table, gone) >= top:
            break
    for position in order[gone[order]]:
        gone[position] = False
        if _above(table, gone) < top:
            gone[position] = True
    return tuple(int(i) for i in np.flatnonzero(gone))


PAIRED = 12
"""Ratings that are also tried two at a time: those with the most to give."""
ADDED = 20
"""Films whose rating, were it given, is proposed last."""
STARS = np.arange(1, 11) / 2


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other stars for one or two films, likely to lift the explained film far enough."""

    stars: tuple[tuple[MovieId, float], ...]
    is_nearest: bool
    """No change of one or two ratings with fewer stars between is left out before it."""


def nearest_changes(artefact: Artefact, now: Ranking, row: int, top: int) -> Iterator[Proposal]:
    """Propose changes of one or two ratings, fewest stars apart first, then one rating more.

    Each passes a necessary test: the film is ahead of enough of today's best candidates.
    """
    push = _Push.of(artefact, now, row)
    changes = [*push.single(top), *push.double(top)]
    complete = len(now.counting) <= PAIRED
    for distance, stars in sorted(changes):
        yield Proposal(stars, complete or (len(stars) == 1 and distance <= 0.5))
    for movie_id in _additions(artefact, now, row, push):
        yield Proposal(((movie_id, 5.0),), False)


_Stars = tuple[tuple[MovieId, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Push:
    """How far the best candidates are ahead, and what other stars would take off that."""

    movie_ids: tuple[MovieId, ...]
    now: Vector
    """Stars, shape `(n_counting,)`."""
    lead: Vector
    """Of the rivals over the explained film, shape `(n_rivals,)`."""
    shift: np.ndarray
    """What it is changed by, shape `(n_counting, len(STARS), n_rivals)`."""
    rivals: Rows

    @classmethod
    def of(cls, artefact: Artefact, now: Ranking, row: int) -> "_Push":
        taste, rivals = now.taste, now.top(RIVALS + 1)
        rivals = rivals[rivals != row][:RIVALS]
        counting = now.counting
        rated = taste.rows[counting]
        rows = np.append(rivals, row)
        items, _ = _described(artefact, taste.excluded_features, rows)
        unit = artefact.tokens[rated] @ items.T / artefact.core_scale / max(1, taste.n) ** 0.5
        unit = unit + head_table(artefact, rated, rows) * head_gate(artefact, taste)
        ahead = unit[:, :-1] - unit[:, -1:]
        steps = grade(STARS, artefact.slope, artefact.floor)[None] - taste.grades[counting, None]
        return cls(
            tuple(taste.movie_ids[i] for i in counting),
            taste.stars[counting],
            now.values[rivals] - now.values[row],
            steps[:, :, None] * ahead[:, None, :],
            rivals,
        )

    def single(self, top: int) -> Iterator[tuple[float, _Stars]]:
        enough = (self.lead + self.shift > 0).sum(2) < top
        for i, s in zip(*np.nonzero(enough), strict=True):
            yield self._far((i, s)), ((self.movie_ids[i], float(STARS[s])),)

    def double(self, top: int) -> Iterator[tuple[float, _Stars]]:
        order = np.argsort(self.shift.mean(2).min(1), kind="stable")[:PAIRED]
        for i, j in combinations(sorted(order.tolist()), 2):
            both = self.lead + self.shift[i][:, None] + self.shift[j][None]
            for a, b in zip(*np.nonzero((both > 0).sum(2) < top), strict=True):
                if STARS[a] == self.now[i] or STARS[b] == self.now[j]:
                    continue
                pair = (self.movie_ids[i], float(STARS[a])), (self.movie_ids[j], float(STARS[b]))
                yield self._far((i, a), (j, b)), pair

    def _far(self, *changes: tuple[int, int]) -> float:
        """Say how many stars lie between; a second film counts half a star more."""
        stars = sum(abs(float(STARS[s] - self.now[i])) for i, s in changes)
        return stars + 0.5 * (len(changes) - 1)


def _additions(artefact: Artefact, now: Ranking, row: int, push: _Push) -> Iterator[MovieId]:
    """Name well-known films whose high rating would lift this one over today's best."""
    direction = artefact.items[row] - artefact.items[push.rivals].mean(0)
    worth = artefact.tokens @ direction
    known = now.candidates & (artefact.counts >= 20)
    known[row] = False
    rows = np.flatnonzero(known)
    for best in rows[np.argsort(-worth[rows], kind="stable")][:ADDED]:
        yield int(artefact.item_ids[best])
