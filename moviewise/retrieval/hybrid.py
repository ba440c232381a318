"""Search the films by words: weighed words and vectors joined, names and titles told apart.

`Index` is what the rest of the product searches with. Must not know the chat.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moviewise.domain import Movie, MovieId
from moviewise.errors import ArtefactError, BrainUnavailable, InvalidInput
from moviewise.retrieval import files
from moviewise.retrieval.asking.learning import train_reader
from moviewise.retrieval.asking.reader import QuestionReader
from moviewise.retrieval.dense import Dense
from moviewise.retrieval.embedders import Embedder, Lsa, fit_lsa
from moviewise.retrieval.matching import matched
from moviewise.retrieval.query import Query, parse
from moviewise.retrieval.scoring import WEIGHTS, Weights, score
from moviewise.retrieval.segment import Segment, build_segment, embed_films, embedded_text

LONGEST_TEXT = 4_000
"""Characters of a search that are read; what comes behind is left out."""
N_NEAREST = 300
"""Films that the vectors may bring in."""
STEPS = 4
"""Of building, as told to `progress`."""
SEED = 20240
"""Decides which made questions the reader learns from."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A film found, with what matched."""

    movie_id: MovieId
    score: float
    """Unitless; comparable within one search."""
    matched: tuple[str, ...] = ()
    """Like `title`, `director: Ridley Scott`, `Sci-Fi`, `1990-1999`, `story: robot, boy`."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some films with their vectors."""

    segment: Segment
    dense: Dense


class Index:
    """The films, searchable."""

    def __init__(
        self,
        main: Part,
        embedder: Embedder,
        *,
        later: Part | None = None,
        later_movies: Sequence[Movie] = (),
        with_overviews: bool = False,
        weights: Weights = WEIGHTS,
        reader: QuestionReader,
    ) -> None:
        self._main = main
        self._embedder = embedder
        self._later = later
        self._later_movies = tuple(later_movies)
        self._with_overviews = with_overviews
        self._weights = weights
        self.reader = reader
        """Tells what a question asks for."""
        new = np.array([movie.movie_id for movie in later_movies], dtype=np.int64)
        self._replaced = np.isin(main.segment.movie_ids, new)

    @classmethod
    def build(
        cls,
        movies: Iterable[Movie],
        path: Path,
        progress: Callable[[int, int], None] | None = None,
        *,
        embedder: Embedder | None = None,
        with_overviews: bool = False,
        reader: QuestionReader | None = None,
    ) -> "Index":
        """Make the index of these films, write it, and return it mapped from disk.

        Args:
            movies: Every film to be found.
            path: The folder for it; an older index in it serves until the new one is complete.
            progress: Told the steps done and their number.
            embedder: What makes vectors; latent semantic analysis fitted here where none is given.
            with_overviews: Whether TMDB's texts are indexed.
            reader: What reads questions; trained here where none is given.
        """
        films = sorted(movies, key=lambda movie: movie.movie_id)
        if not films:
            raise InvalidInput("an index of no films is not possible; hand in the catalogue")
        tell = progress or _silent
        tell(0, STEPS)
        segment = build_segment(films, with_overviews=with_overviews)
        tell(1, STEPS)
        used = embedder or fit_lsa(_worth_fitting(films, with_overviews))
        tell(2, STEPS)
        dense = Dense.of(embed_films(films, used, with_overviews))
        tell(3, STEPS)
        arrays = segment.arrays() | (used.arrays() if isinstance(used, Lsa) else {})
        info = {"embedder": used.name, "n_films": len(films), "with_overviews": with_overviews}
        read = reader or train_reader(np.random.default_rng(SEED))
        files.save(path, arrays, {"vectors": dense.blob(), "reader": read.blob()}, info)
        tell(STEPS, STEPS)
        return cls.load(path, embedder=embedder)

    @classmethod
    def load(cls, path: Path, *, embedder: Embedder | None = None) -> "Index":
        """Map an index that `build` wrote.

        Raises:
            ArtefactError: It is missing, damaged, of another version, or of another embedder.
        """
        arrays, paths, info = files.load(path)
        used = Lsa.of_arrays(arrays) if info["embedder"] == "lsa" else embedder
        if used is None or used.name != info["embedder"]:
            raise ArtefactError(
                f"the search index in {path} was made with {info['embedder']}, which is not at "
                "hand; run `moviewise build --force`"
            )
        main = Part(Segment.of_arrays(arrays), Dense.load(paths["vectors"]))
        reader = QuestionReader.of_blob(paths["reader"].read_bytes())
        return cls(main, used, with_overviews=info["with_overviews"], reader=reader)

    def __len__(self) -> int:
        return int(len(self._replaced) - self._replaced.sum()) + len(self._later_movies)

    def with_films(self, movies: Iterable[Movie]) -> "Index":
        """Return an index that finds these films too; films already known are replaced."""
        known = {movie.movie_id: movie for movie in self._later_movies}
        films = list((known | {movie.movie_id: movie for movie in movies}).values())
        if not films:
            return self
        segment = build_segment(
            films, known=self._main.segment.fields, with_overviews=self._with_overviews
        )
        vectors = self._embedded(films)
        return Index(
            self._main,
            self._embedder,
            later=Part(segment, Dense.of(vectors)),
            later_movies=films,
            with_overviews=self._with_overviews,
            weights=self._weights,
            reader=self.reader,
        )

    @property
    def reads_overviews(self) -> bool:
        """Whether TMDB's texts are searched."""
        return self._with_overviews

    def with_overviews(self, wanted: bool) -> "Index":
        """Return an index that reads the texts of films from TMDB, or leaves them out."""
        if wanted == self._with_overviews:
            return self
        fresh = Index(
            self._main,
            self._embedder,
            with_overviews=wanted,
            weights=self._weights,
            reader=self.reader,
        )
        return fresh.with_films(self._later_movies)

    def _embedded(self, films: Sequence[Movie]) -> NDArray[np.float32]:
        try:
            return embed_films(films, self._embedder, self._with_overviews)
        except BrainUnavailable:
            return np.zeros((len(films), self._main.dense.n_dimensions), dtype=np.float32)

    def with_weights(self, weights: Weights) -> "Index":
        """Return an index that joins its sides differently; for measuring."""
        return Index(
            self._main,
            self._embedder,
            later=self._later,
            later_movies=self._later_movies,
            with_overviews=self._with_overviews,
            weights=weights,
            reader=self.reader,
        )

    def read(self, text: str) -> Query:
        """Read what a search asks for, knowing the names of everyone in the credits."""
        return parse(text[:LONGEST_TEXT], self._is_name)

    def _is_name(self, name: str) -> bool:
        return any(name in part.segment.names for part in self._parts)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (self._main, self._later) if self._later else (self._main,)

    def search(
        self, text: str, *, n: int = 10, allowed: Collection[MovieId] | None = None
    ) -> list[Hit]:
        """Find films by title, people, facts or a description; best first.

        Args:
            text: What the person typed.
            n: How many at most.
            allowed: The films that may be found; None for all.
        """
        query = self.read(text)
        if not query.text:
            return []
        vector = self._query_vector(text[:LONGEST_TEXT], query)
        hits = [
            hit
            for part in self._parts
            for hit in _hits(part.segment, query, self._scores(part, query, vector, allowed), n)
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.movie_id))[:n]

    def _query_vector(self, text: str, query: Query) -> NDArray[np.float32] | None:
        """Embed what is left of a search when filters and names are taken out."""
        if not query.words or self._weights.dense == 0:
            return None
        asked = " ".join(query.words) if isinstance(self._embedder, Lsa) else text
        try:
            vector = self._embedder.embed([asked])[0]
        except BrainUnavailable:
            return None
        return vector if vector.any() else None

    def _scores(
        self,
        part: Part,
        query: Query,
        vector: NDArray[np.float32] | None,
        allowed: Collection[MovieId] | None,
    ) -> NDArray[np.float32]:
        likeness = np.zeros(len(part.segment.movie_ids), dtype=np.float32)
        if vector is not None:
            rows, values = part.dense.nearest(vector, N_NEAREST)
            likeness[rows] = np.maximum(values, 0)
        usable = np.ones(len(likeness), dtype=bool)
        if part is self._main:
            usable &= ~self._replaced
        if allowed is not None:
            usable &= np.isin(part.segment.movie_ids, np.fromiter(allowed, dtype=np.int64))
        return score(part.segment, query, likeness, usable, self._weights)


def _hits(segment: Segment, query: Query, scores: NDArray[np.float32], n: int) -> list[Hit]:
    best = _best(scores, n)
    found = matched(segment, query, best)
    return [
        Hit(int(segment.movie_ids[row]), float(scores[row]), tuple(words))
        for row, words in zip(best, found, strict=True)
    ]


def _silent(_done: int, _total: int) -> None:
    return


def _worth_fitting(films: Sequence[Movie], with_overviews: bool) -> list[str]:
    """Choose the texts that teach which words belong together: those with a note, if enough."""
    told = [movie for movie in films if movie.note]
    return [embedded_text(m, with_overviews) for m in (told if len(told) >= 50 else films)]


def _best(scores: NDArray[np.float32], n: int) -> NDArray[np.intp]:
    n = min(n, len(scores))
    best = np.argpartition(-scores, n - 1)[:n]
    best = best[scores[best] > 0]
    return best[np.argsort(-scores[best], kind="stable")]
