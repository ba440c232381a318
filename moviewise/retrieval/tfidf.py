"""Weigh words by field with scikit-learn's TF-IDF, and score films against weighted words.

Must not know people, filters or vectors.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from moviewise.retrieval.spelling import Spelling, trigrams
from moviewise.retrieval.tables import Arrays, Table

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fields:
    """Weighted words of the films, field by field; a key is `field:word`."""

    names: tuple[str, ...]
    n_films: int
    words: Table
    rarity: NDArray[np.float32]
    """IDF of each key of `words`."""

    def scores(self, asked: Mapping[str, Mapping[str, float]]) -> Scores:
        """Score every film in every field by the cosine with the asked words.

        Args:
            asked: For each field the words, as stems, and how much each counts.

        Returns:
            Shape `(n_fields, n_films)`, each from 0 to 1.
        """
        scores = np.zeros((len(self.names), self.n_films), dtype=np.float32)
        for place, name in enumerate(self.names):
            length = 0.0
            for word, weight in asked[name].items():
                value = weight * self.rarity_of(name, word)
                length += value * value
                rows, values = self.words.get(f"{name}:{word}")
                scores[place, rows] += value * values
            scores[place] /= max(length, 1e-9) ** 0.5
        return scores

    def rarity_of(self, field: str, word: str) -> float:
        """Return the IDF of a word in a field; a high one where the field lacks it."""
        place = self.words.keys.get(f"{field}:{word}")
        return float(self.rarity[place]) if place is not None else UNKNOWN_RARITY

    def arrays(self, name: str) -> Arrays:
        return {f"{name}.rarity": self.rarity} | self.words.arrays(f"{name}.words")

    @classmethod
    def of_arrays(
        cls, arrays: Mapping[str, NDArray[np.generic]], name: str, names: Sequence[str], n: int
    ) -> "Fields":
        rarity = arrays[f"{name}.rarity"].view(np.float32)
        return cls(tuple(names), n, Table.of_arrays(arrays, f"{name}.words"), rarity)


UNKNOWN_RARITY = 8.0
"""What a word that a field has never seen would weigh: about the IDF of one film in a thousand."""


def weigh_fields(
    documents: Mapping[str, Sequence[Sequence[str]]], known: Fields | None = None
) -> Fields:
    """Weigh the words of every field.

    Args:
        documents: For each field the words of every film, as stems; all of equal length.
        known: Take the rarity of words from here where it has them: for films added later.
    """
    parts, keys, rarities = [], [], []
    for name, films in documents.items():
        matrix, words, rarity = _tfidf(films, partial(known.rarity_of, name) if known else None)
        parts.append(matrix.T.tocsr())
        keys += [f"{name}:{word}" for word in words]
        rarities.append(rarity)
    n_films = len(next(iter(documents.values())))
    return Fields(
        tuple(documents), n_films, _table(keys, sparse.vstack(parts)), np.concatenate(rarities)
    )


def spelling_of(texts: Iterable[str]) -> Spelling:
    """Make texts findable by their trigrams."""
    unique = sorted(set(texts))
    matrix, grams, _ = _tfidf([trigrams(text) for text in unique])
    return Spelling(unique, _table(grams, matrix.T.tocsr()))


def _tfidf(
    films: Sequence[Sequence[str]], rarity_of: Callable[[str], float] | None = None
) -> tuple[sparse.csr_array, list[str], NDArray[np.float32]]:
    from sklearn.feature_extraction.text import TfidfVectorizer  # building only: slow to import

    filled = [words for words in films if words]
    if not filled:
        return sparse.csr_array((len(films), 0), dtype=np.float32), [], np.zeros(0, np.float32)
    vectorizer = TfidfVectorizer(analyzer=_as_is, sublinear_tf=True, dtype=np.float32)
    vectorizer.fit(filled)
    words = vectorizer.get_feature_names_out().tolist()
    if rarity_of:
        vectorizer.idf_ = np.array([rarity_of(word) for word in words], dtype=np.float32)
    return vectorizer.transform(films), words, vectorizer.idf_.astype(np.float32)


_as_is: Callable[[Sequence[str]], Sequence[str]] = list


def _table(keys: Sequence[str], matrix: sparse.csr_array) -> Table:
    matrix.sort_indices()
    return Table(
        {key: place for place, key in enumerate(keys)},
        matrix.indptr.astype(np.int64),
        matrix.indices.astype(np.int32),
        matrix.data.astype(np.float32),
    )
