"""Turn texts into vectors: by latent semantic analysis here, or by a model that Ollama serves.

Must not know films or how vectors are searched.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import httpx
import numpy as np
from numpy.typing import NDArray

from moviewise.errors import BrainUnavailable
from moviewise.retrieval.tables import Arrays, text_array, texts_of
from moviewise.retrieval.words import terms

Matrix = NDArray[np.float32]


class Embedder(Protocol):
    """What turns texts into vectors of length one (or zero, where it knows no word)."""

    @property
    def name(self) -> str:
        """Tell embeddings apart: vectors of two names must not be compared."""
        ...

    def embed(self, texts: Sequence[str]) -> Matrix:
        """Return one row a text."""
        ...


@dataclass(frozen=True, slots=True)
class Lsa:
    """Latent semantic analysis: words that occur with the same words lie close."""

    words: Mapping[str, int]
    rarity: NDArray[np.float32]
    components: Matrix
    """Shape `(n_words, k)`."""
    name: str = "lsa"

    def embed(self, texts: Sequence[str]) -> Matrix:
        return unit(np.stack([self._vector(text) for text in texts]))

    def _vector(self, text: str) -> NDArray[np.float32]:
        places = [self.words[word] for word in terms(text) if word in self.words]
        unique, counts = np.unique(np.array(places, dtype=np.intp), return_counts=True)
        weights = (1 + np.log(np.maximum(counts, 1))) * self.rarity[unique]
        vector: NDArray[np.float32] = weights.astype(np.float32) @ self.components[unique]
        return vector

    def arrays(self) -> Arrays:
        return {
            "lsa.words": text_array(self.words),
            "lsa.rarity": self.rarity,
            "lsa.components": self.components,
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> "Lsa":
        words = {word: place for place, word in enumerate(texts_of(arrays["lsa.words"]))}
        rarity = arrays["lsa.rarity"].view(np.float32)
        return cls(words, rarity, arrays["lsa.components"].view(np.float32))


def fit_lsa(texts: Sequence[str], *, k: int = 128, seed: int = 0) -> Lsa:
    """Fit latent semantic analysis with scikit-learn on these texts."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # building only: slow to import
    from sklearn.utils.extmath import randomized_svd

    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True, min_df=min(2, len(texts)))
    matrix = vectorizer.fit_transform(texts)
    k = max(1, min(k, min(matrix.shape) - 1))
    _, _, components = randomized_svd(matrix, k, random_state=seed)
    words = vectorizer.get_feature_names_out().tolist()
    return Lsa(
        {word: place for place, word in enumerate(words)},
        vectorizer.idf_.astype(np.float32),
        np.ascontiguousarray(components.T, dtype=np.float32),
    )


class OllamaEmbedder:
    """An embedding model that Ollama serves."""

    BATCH = 64
    SECONDS = 30.0

    def __init__(
        self, url: str, model: str, *, transport: httpx.BaseTransport | None = None
    ) -> None:
        self.name = f"ollama:{model}"
        self._model = model
        self._client = httpx.Client(
            base_url=url, timeout=httpx.Timeout(self.SECONDS, connect=1.0), transport=transport
        )

    def embed(self, texts: Sequence[str]) -> Matrix:
        """Ask Ollama for the vectors.

        Raises:
            BrainUnavailable: Ollama is down, slow, lacks the model or talks nonsense.
        """
        batches = [texts[at : at + self.BATCH] for at in range(0, len(texts), self.BATCH)]
        return unit(np.concatenate([self._batch(batch) for batch in batches]))

    def _batch(self, texts: Sequence[str]) -> Matrix:
        try:
            answer = self._client.post(
                "/api/embed", json={"model": self._model, "input": list(texts)}
            )
            answer.raise_for_status()
            vectors = np.array(answer.json()["embeddings"], dtype=np.float32)
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise BrainUnavailable(
                f"Ollama did not embed with {self._model}: {error}; try `ollama pull {self._model}`"
            ) from error
        if vectors.ndim != 2 or len(vectors) != len(texts):
            raise BrainUnavailable(f"{self._model} returned no vector for each text")
        return vectors


def unit(vectors: Matrix) -> Matrix:
    """Scale every row to length one; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Matrix = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return scaled
