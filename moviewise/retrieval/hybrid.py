"""Search the films by words. Must not know the chat."""

import json
import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors

from moviewise.domain import Movie, MovieId
from moviewise.errors import ArtefactError
from moviewise.retrieval.passages import passages_of


@dataclass(frozen=True, slots=True)
class Hit:
    """A film found, with what matched."""

    movie_id: MovieId
    score: float
    matched: tuple[str, ...] = ()


class Index:
    """TF-IDF over what we know of each film, with nearest neighbours."""

    def __init__(self, movie_ids: list[int], texts: list[str]) -> None:
        self._ids = movie_ids
        self._texts = texts
        self._vectorizer = TfidfVectorizer(sublinear_tf=True, strip_accents="unicode")
        self._matrix: sparse.csr_array = self._vectorizer.fit_transform(texts)
        self._neighbours = NearestNeighbors(metric="cosine").fit(self._matrix)

    @classmethod
    def build(
        cls,
        movies: Iterable[Movie],
        path: Path,
        progress: Callable[[int, int], None] | None = None,
    ) -> "Index":
        films = list(movies)
        texts = [" ".join(passage.text for passage in passages_of(movie)) for movie in films]
        path.mkdir(parents=True, exist_ok=True)
        temporary = path / "texts.tmp"
        temporary.write_text(json.dumps([[m.movie_id for m in films], texts]), encoding="utf-8")
        os.replace(temporary, path / "texts.json")
        return cls([movie.movie_id for movie in films], texts)

    @classmethod
    def load(cls, path: Path) -> "Index":
        try:
            ids, texts = json.loads((path / "texts.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ArtefactError(
                f"the search index {path} cannot be read; run `moviewise build`"
            ) from error
        return cls(ids, texts)

    def with_films(self, movies: Iterable[Movie]) -> "Index":
        new = {m.movie_id: " ".join(p.text for p in passages_of(m)) for m in movies}
        known = dict(zip(self._ids, self._texts, strict=True)) | new
        return Index(list(known), list(known.values()))

    def search(
        self, text: str, *, n: int = 10, allowed: Collection[MovieId] | None = None
    ) -> list[Hit]:
        query = self._vectorizer.transform([text])
        if query.nnz == 0:
            return []
        scores = np.asarray((self._matrix @ query.T).todense()).ravel()
        order = np.argsort(-scores, kind="stable")
        hits = (Hit(self._ids[row], float(scores[row])) for row in order if scores[row] > 0)
        return [h for h in hits if allowed is None or h.movie_id in allowed][:n]
