"""Find the known texts that are written nearly like a given one.

Candidates share character trigrams, weighted by TF-IDF; the edit distance decides. Must not know
whether the texts are titles, names or words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from moviewise.retrieval.tables import Arrays, Table, text_array, texts_of


def trigrams(text: str) -> list[str]:
    """List the character trigrams of each word, its edges included.

    >>> trigrams("heat")
    [' he', 'hea', 'eat', 'at ']
    """
    padded = [f" {word} " for word in text.split()]
    return [word[at : at + 3] for word in padded for at in range(len(word) - 2)]


@dataclass(frozen=True, slots=True)
class Spelling:
    """Texts that can be found by their trigrams."""

    texts: Sequence[str]
    grams: Table

    def nearest(self, text: str, *, n: int = 12, least: float = 0.75) -> list[tuple[str, float]]:
        """List the texts most like this one, best first, with a likeness of at most 1.0."""
        rows = self._sharing(text, 8 * n)
        found = [
            (self.texts[row], OSA.normalized_similarity(text, self.texts[row])) for row in rows
        ]
        close = [(other, likeness) for other, likeness in found if likeness >= least]
        return sorted(close, key=lambda pair: (-pair[1], pair[0]))[:n]

    def _sharing(self, text: str, n: int) -> NDArray[np.intp]:
        scores = np.zeros(len(self.texts), dtype=np.float32)
        for gram in set(trigrams(text)):
            rows, values = self.grams.get(gram)
            scores[rows] += values
        n = min(n, len(scores))
        best = np.argpartition(-scores, n - 1)[:n] if n else np.zeros(0, dtype=np.intp)
        return best[scores[best] > 0]

    def arrays(self, name: str) -> Arrays:
        return {f"{name}.texts": text_array(self.texts)} | self.grams.arrays(f"{name}.grams")

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], name: str) -> "Spelling":
        return cls(texts_of(arrays[f"{name}.texts"]), Table.of_arrays(arrays, f"{name}.grams"))
