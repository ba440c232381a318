"""Join what words, vectors, titles, people and filters say about each film into one score.

Must not know files, embedders or the order in which films are shown.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moviewise.retrieval.query import Query
from moviewise.retrieval.segment import ARTICLES, FIELDS, Segment
from moviewise.retrieval.thesaurus import kindred
from moviewise.retrieval.words import GRAMMAR, stem

Scores = NDArray[np.float32]
TELLING = frozenset({"story", "details", "tags"})
"""Fields that tell what a film is like, in words that may differ from the person's."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each side counts; measured in benchmarks/retrieval_quality.py."""

    title: float = 0.6
    """Words of the title, in a search that may be a title."""
    mentioned: float = 0.08
    """Words of the title, in any other."""
    people: float = 0.6
    story: float = 1.0
    details: float = 1.0
    tags: float = 0.7
    kindred: float = 0.35
    """Of a word that means the same, against the word itself."""
    misspelt: float = 0.6
    dense: float = 0.25
    fusion: str = "sum"
    """`sum` of likenesses, or `rrf` of ranks."""
    theme: float = 0.35
    """For having a theme or mood that a search names; half of it for a kindred word."""
    hint: float = 0.06
    """For each filter that a long description mentions and the film meets."""
    known: float = 0.03
    """For being widely rated, in a description: people ask for what they have seen."""
    famous: float = 0.12
    """The same, in a list of films of some kind."""
    whole_title: float = 3.0
    part_title: float = 0.1
    near_title: float = 1.2
    named: float = 0.3
    """For a person named in a search with other words."""


WEIGHTS = Weights()


def score(
    segment: Segment, query: Query, likeness: Scores, usable: NDArray[np.bool_], weights: Weights
) -> Scores:
    """Score every film; 0 means "not found".

    Args:
        segment: The films.
        query: What is asked.
        likeness: Of each film's vector with the query's, 0 to 1.
        usable: Which films may be found at all.
        weights: How much each side counts.
    """
    words = _fuse(_word_scores(segment, query, weights), likeness, weights)
    if not query.is_long:
        words = words + weights.theme * _theme_scores(segment, query)
    titles = _title_scores(segment, query, weights)
    fits = _fits(segment, query)
    if query.is_long:
        found = (
            words
            + titles
            + weights.hint * _hints(segment, query)
            + _people_hint(segment, query, weights)
        )
        found[words + titles <= 0] = 0
    else:
        found = _filtered(segment, query, words, titles, fits)
    fame = weights.known if query.is_long or query.may_be_title else weights.famous
    fame = 0 if query.order and query.order != "best" else fame
    found = np.where(found > 0, found + fame * _known(segment), 0)
    return np.where(usable, found, 0).astype(np.float32)


def _filtered(
    segment: Segment, query: Query, words: Scores, titles: Scores, fits: NDArray[np.bool_]
) -> Scores:
    """Keep what passes the filters; all of it where no word is left to tell films apart."""
    if not query.is_filtered:
        return words + titles
    inside = np.where(fits, words + titles, 0)
    if not query.words or not (inside > 0).any():
        inside = fits * (0.2 + _in_order(segment, query.order)) + inside
    exact = titles >= WEIGHTS.whole_title
    return np.where(exact, titles + words, inside)


def _in_order(segment: Segment, order: str | None) -> Scores:
    """Score films by the order a search asks for, 0 to 1; by quality where it asks for none."""
    orders: dict[str, NDArray[np.floating | np.integer]] = {
        "longest": segment.runtimes / 1000,
        "shortest": (segment.runtimes > 0) * (1 - segment.runtimes / 1000),
        "oldest": (segment.years > 0) * (2100 - segment.years) / 300,
        "newest": np.maximum(segment.years - 1800, 0) / 300,
        "popular": segment.n_ratings / 400,
        "worst": 1 - segment.quality,
    }
    found: Scores = orders.get(order or "", segment.quality).astype(np.float32)
    return found


def _known(segment: Segment) -> Scores:
    known: Scores = (np.log1p(segment.n_ratings) / np.log(400)).astype(np.float32)
    return known


# ------------------------------------------------------------------ words


def asked_stems(segment: Segment, query: Query, weights: Weights) -> dict[str, float]:
    """Weigh the words of a query; a word that no film has gives way to its near spellings."""
    asked: dict[str, float] = {}
    for word in query.words:
        for term, weight in _forms(segment, query, word, weights):
            asked[term] = max(weight, asked.get(term, 0.0))
    return asked


def with_kindred(asked: dict[str, float], weights: Weights) -> dict[str, float]:
    """Add the words that mean the same: they count where a film is told, not where it is named."""
    near = {other for term in asked for other in kindred().get(term, ())}
    return dict.fromkeys(near, weights.kindred) | asked


def _forms(segment: Segment, query: Query, word: str, weights: Weights) -> list[tuple[str, float]]:
    term = stem(word)
    forms = [(term, 1.0)]
    if not is_known(segment, term) and len(term) >= (6 if query.is_long else 4):
        near = segment.word_spelling.nearest(term, n=3, least=0.8 if query.is_long else 0.72)
        forms = [(other, weights.misspelt * likeness) for other, likeness in near] or forms
    return forms


def is_known(segment: Segment, term: str) -> bool:
    return any(f"{field}:{term}" in segment.fields.words for field in FIELDS)


def _word_scores(segment: Segment, query: Query, weights: Weights) -> Scores:
    asked = asked_stems(segment, query, weights)
    wider = with_kindred(asked, weights)
    by_field = segment.fields.scores({f: wider if f in TELLING else asked for f in FIELDS})
    title = weights.title if query.may_be_title else weights.mentioned
    parts = [title, weights.people, weights.story, weights.details, weights.tags]
    joined: Scores = np.array(parts, dtype=np.float32) @ by_field
    return joined


def _theme_scores(segment: Segment, query: Query) -> Scores:
    """Say for each film whether it has a theme or mood that is named: 1, or 0.5 if nearly."""
    scores = np.zeros(len(segment.movie_ids), dtype=np.float32)
    named, near = _themes_named(query)
    for worth, names in ((0.5, near), (1.0, named)):
        for name in names:
            for facet in segment.themes.get(name, ()):
                rows, _ = segment.facets.get(facet)
                scores[rows] = np.maximum(scores[rows], worth)
    return scores


def _themes_named(query: Query) -> tuple[set[str], set[str]]:
    """List the stemmed phrases of a query, and those of its kindred words."""
    stems = [stem(word) for word in query.text.split()]
    spoken = {" ".join(stems[a:b]) for a, b in [*spans(query.text.split(), 3), *_singles(stems)]}
    named = spoken | {" ".join(map(stem, topic.split())) for topic in query.topics}
    near = {other for word in query.words for other in kindred().get(stem(word), ())}
    return named, near


def _singles(stems: list[str]) -> list[tuple[int, int]]:
    return [(at, at + 1) for at in range(len(stems))]


def _fuse(words: Scores, likeness: Scores, weights: Weights) -> Scores:
    if weights.fusion == "sum":
        return words + weights.dense * likeness
    return 20 * (_reciprocal(words) + weights.dense * _reciprocal(likeness))


def _reciprocal(scores: Scores, k: int = 60) -> Scores:
    """Give each film one over its rank plus k; 0 where its score is 0."""
    order = np.argsort(-scores, kind="stable")
    ranks = np.empty(len(scores), dtype=np.float32)
    ranks[order] = np.arange(1, len(scores) + 1)
    return np.where(scores > 0, 1 / (k + ranks), 0).astype(np.float32)


# ------------------------------------------------------------------ titles and people


def _title_scores(segment: Segment, query: Query, weights: Weights) -> Scores:
    scores = np.zeros(len(segment.movie_ids), dtype=np.float32)
    words = query.text.split()
    whole = without_article(words)
    _raise_to(scores, *segment.titles.get(whole), weights.whole_title)
    if not scores.any() and len(words) <= 8 and not query.asks_for_several:
        for text, likeness in segment.title_spelling.nearest(whole, n=5, least=0.72):
            _raise_to(scores, *segment.titles.get(text), weights.near_title * likeness**2)
    for start, end in spans(words):
        phrase = words[start:end]
        form = " ".join(phrase)
        if form in segment.titles and sum(word not in GRAMMAR for word in phrase) >= 2:
            _raise_to(scores, *segment.titles.get(form), weights.part_title)
    return scores


def _raise_to(scores: Scores, rows: NDArray[np.int32], values: Scores, weight: float) -> None:
    scores[rows] = np.maximum(scores[rows], weight * values)


def without_article(words: list[str]) -> str:
    return " ".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)


def spans(words: list[str], longest: int = 6) -> list[tuple[int, int]]:
    return [
        (start, start + length)
        for length in range(2, longest + 1)
        for start in range(len(words) - length + 1)
    ]


def _people_hint(segment: Segment, query: Query, weights: Weights) -> Scores:
    scores = np.zeros(len(segment.movie_ids), dtype=np.float32)
    for name in query.people:
        rows, _ = segment.names.get(name)
        scores[rows] += weights.named
    return scores


# ------------------------------------------------------------------ filters


def _filter_masks(segment: Segment, query: Query) -> list[NDArray[np.bool_]]:
    masks = [_any_of(segment, each.facets) for each in query.filters]
    if query.years:
        low, high = query.years
        masks.append((segment.years >= low) & (segment.years <= high))
    for name in query.people:
        mask = np.zeros(len(segment.movie_ids), dtype=bool)
        mask[segment.names.get(name)[0]] = True
        masks.append(mask)
    return masks


def _any_of(segment: Segment, facets: tuple[str, ...]) -> NDArray[np.bool_]:
    mask = np.zeros(len(segment.movie_ids), dtype=bool)
    for facet in facets:
        mask[segment.facets.get(facet)[0]] = True
    return mask


def _fits(segment: Segment, query: Query) -> NDArray[np.bool_]:
    fits = np.ones(len(segment.movie_ids), dtype=bool)
    for mask in _filter_masks(segment, query):
        fits &= mask
    return fits


def _hints(segment: Segment, query: Query) -> Scores:
    masks = _filter_masks(segment, query)
    return np.sum(masks, axis=0).astype(np.float32) if masks else np.zeros(1, dtype=np.float32)
