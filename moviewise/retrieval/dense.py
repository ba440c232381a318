"""Find the nearest vectors with FAISS, mapped from disk. Must not know texts or films."""

from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray

from moviewise.errors import ArtefactError
from moviewise.retrieval.embedders import Matrix


class Dense:
    """Vectors of length one, searched by their inner product."""

    def __init__(self, vectors: faiss.Index) -> None:
        self._vectors = vectors

    @classmethod
    def of(cls, vectors: Matrix) -> "Dense":
        flat = faiss.IndexFlatIP(vectors.shape[1])
        flat.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(flat)

    @classmethod
    def load(cls, path: Path) -> "Dense":
        """Map a file that `blob` made.

        Raises:
            ArtefactError: FAISS cannot read it.
        """
        try:
            return cls(faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC))
        except RuntimeError as error:
            raise ArtefactError(f"{path} is no FAISS index; run `moviewise build`") from error

    def blob(self) -> bytes:
        packed: NDArray[np.uint8] = faiss.serialize_index(self._vectors)
        return packed.tobytes()

    @property
    def n_dimensions(self) -> int:
        return int(self._vectors.d)

    def nearest(self, vector: Matrix, n: int) -> tuple[NDArray[np.int64], Matrix]:
        """Return the rows nearest to one vector, best first, and their likeness."""
        n = min(n, int(self._vectors.ntotal))
        faiss.omp_set_num_threads(1)  # one query is not worth waking other threads for
        likeness, rows = self._vectors.search(vector.reshape(1, -1), n)
        return rows[0], likeness[0]
