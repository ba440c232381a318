"""The trained recommender as plain arrays, and the file it is kept in.

A file is one line of magic, version, length and SHA-256, then one line of JSON, then an npz without
pickles. Whatever is half-written, altered, not finite or of another version is refused. This module
knows no LightFM and no users.
"""

import hashlib
import io
import json
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from moviewise.domain import Movie, MovieId
from moviewise.errors import ArtefactError, UnknownMovie
from moviewise.recommender.arrays import Mask, Matrix, Rows, Sparse, Vector
from moviewise.recommender.features import film_features

FORMAT = 1
_MAGIC = "MOVIEWISE-ARTEFACT"
_SPARSE = ("features", "head")
_PARTS = ("data", "indices", "indptr")
_ARRAYS = (
    "item_ids", "tokens", "items", "biases", "counts", "item_map", "bias_map", "token_map",
    "mean_item",
)  # fmt: skip
_NUMBERS = ("mean_bias", "core_scale", "head_scale", "head_weight", "head_power", "slope", "floor")


@dataclass(frozen=True, slots=True, eq=False)
class Artefact:
    """Everything serving needs: a person's score is linear in what is stored here.

    A row is a film inside the arrays, in ascending order of its id; rows never leave this room.
    """

    item_ids: Rows
    """Film ids, ascending, shape `(n_items,)`."""
    tokens: Matrix
    """What rating a film adds to a taste, shape `(n_items, k)`."""
    items: Matrix
    """What a film is to a taste, shape `(n_items, k)`."""
    biases: Vector
    """How much a film is liked whoever asks, shape `(n_items,)`."""
    counts: Rows
    """Ratings of the film in training, shape `(n_items,)`; 0 where the map placed it."""
    feature_names: tuple[str, ...]
    """Like `director:Agnes Varda`, one a column of `features`."""
    features: Sparse
    """Weights of the films' features, shape `(n_items, n_features)`."""
    item_map: Matrix
    """Item vector of each feature, shape `(n_features, k)`."""
    bias_map: Vector
    """Bias of each feature, shape `(n_features,)`."""
    token_map: Matrix
    """Token of each feature, shape `(n_features, k)`."""
    mean_item: Vector
    """Added to the mapped item vector of a film, shape `(k,)`."""
    mean_bias: float
    """Added to the mapped bias of a film."""
    head: Sparse
    """What a rating of the row's film adds for the column's film, shape `(n_items, n_items)`."""
    core_scale: float
    """Spread of the core's scores over the catalogue; scores are divided by it."""
    head_scale: float
    """Spread of the head's scores over the catalogue, for people with ten ratings."""
    head_weight: float
    """Share of the head, in spreads, for a person with ten ratings."""
    head_power: float
    """How the share grows with the ratings: `(n / 10) ** head_power`."""
    slope: float = 1.0
    """A rating weighs `1 + slope * (stars - 3.5) / 1.5` ..."""
    floor: float = -0.5
    """... but not less than this."""
    fingerprint: str = ""
    """Tells trained models apart."""
    info: Mapping[str, Any] = field(default_factory=dict)
    """When and from what it was trained, and how good it was."""

    def __len__(self) -> int:
        return len(self.item_ids)

    def __contains__(self, movie_id: MovieId) -> bool:
        at = int(np.searchsorted(self.item_ids, movie_id))
        return at < len(self.item_ids) and int(self.item_ids[at]) == movie_id

    def row_of(self, movie_id: MovieId) -> int:
        """Find the row of a film.

        Raises:
            UnknownMovie: The recommender does not know the film.
        """
        at = int(np.searchsorted(self.item_ids, movie_id))
        if at == len(self.item_ids) or self.item_ids[at] != movie_id:
            raise UnknownMovie(f"movie {movie_id} is not among the films we can rank")
        return at

    def rows(self, movie_ids: Collection[MovieId]) -> Rows:
        """Find the rows of the films that are known, in the order given; others are left out."""
        wanted = np.fromiter(movie_ids, np.int64, len(movie_ids))
        at = np.searchsorted(self.item_ids, wanted)
        at[at == len(self.item_ids)] = 0
        found: Rows = at[self.item_ids[at] == wanted].astype(np.int64)
        return found

    def feature_column(self, name: str) -> int | None:
        """Find the column of a feature; None where no film carries it."""
        try:
            return self.feature_names.index(name)
        except ValueError:
            return None

    @property
    def is_rated(self) -> Mask:
        """Which films somebody rated in training, shape `(n_items,)`."""
        return self.counts > 0

    def with_films(self, movies: Iterable[Movie]) -> Self:
        """Place films that nobody rated by the map; films already known stay as they are."""
        new = {m.movie_id: m for m in movies if m.movie_id not in self}
        if not new:
            return self
        ids = sorted(new)
        features = film_features([new[movie_id] for movie_id in ids], self.feature_names).matrix
        return replace(self, **_merged(self, np.array(ids, np.int64), features))

    def save(self, path: Path) -> None:
        """Write the file so that a reader sees the old one or the new one, never a half."""
        _write_whole(path, _to_bytes(self))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a trained file.

        Raises:
            ArtefactError: It is missing, half-written, altered, not finite or of another version.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ArtefactError(f"no trained model at {path}; run: moviewise build") from error
        return cls(**_from_bytes(data, path))


def _merged(old: Artefact, ids: Rows, features: Sparse) -> dict[str, Any]:
    """Lay out the fields with mapped films put in; the ids given ascend, as those kept do."""
    at = np.searchsorted(old.item_ids, ids)

    def merged(first: NDArray[Any], second: NDArray[Any]) -> NDArray[Any]:
        return np.insert(first, at, second, axis=0)

    nothing = sp.csr_array((len(ids), len(old)))
    return {
        "item_ids": merged(old.item_ids, ids),
        "tokens": merged(old.tokens, features @ old.token_map),
        "items": merged(old.items, features @ old.item_map + old.mean_item),
        "biases": merged(old.biases, features @ old.bias_map + old.mean_bias),
        "counts": merged(old.counts, np.zeros(len(ids), np.int64)),
        "features": _with_rows(old.features, at, features),
        "head": _with_columns(_with_rows(old.head, at, nothing), at),
    }


def _with_rows(old: Sparse, at: Rows, new: Sparse) -> Sparse:
    """Put rows in before the given ones; what is stored of the others is copied as it lies."""
    lengths = np.insert(np.diff(old.indptr), at, np.diff(new.indptr))
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(old.indptr.dtype)
    indices, data = old.indices, old.data
    if new.nnz:
        places = np.repeat(old.indptr[at], np.diff(new.indptr))
        indices = np.insert(indices, places, new.indices.astype(indices.dtype))
        data = np.insert(data, places, new.data)
    return sp.csr_array((data, indices, indptr), shape=(len(lengths), old.shape[1]))


def _with_columns(old: Sparse, at: Rows) -> Sparse:
    """Put empty columns in before the given ones."""
    n_columns = old.shape[1]
    moved = np.arange(n_columns) + np.searchsorted(at, np.arange(n_columns), side="right")
    indices = moved[old.indices].astype(old.indices.dtype) if at.min() < n_columns else old.indices
    return sp.csr_array((old.data, indices, old.indptr), shape=(old.shape[0], n_columns + len(at)))


def _to_bytes(artefact: Artefact) -> bytes:
    arrays = {name: getattr(artefact, name) for name in _ARRAYS}
    for name in _SPARSE:
        matrix = getattr(artefact, name)
        arrays |= {f"{name}_{part}": getattr(matrix, part) for part in _PARTS}
    body = io.BytesIO()
    np.savez(body, **arrays)
    header = {name: getattr(artefact, name) for name in _NUMBERS}
    header |= {"feature_names": artefact.feature_names, "fingerprint": artefact.fingerprint}
    header |= {"info": dict(artefact.info)}
    rest = json.dumps(header).encode() + b"\n" + body.getvalue()
    first = f"{_MAGIC} {FORMAT} {len(rest)} {hashlib.sha256(rest).hexdigest()}\n"
    return first.encode() + rest


def _from_bytes(data: bytes, path: Path) -> dict[str, Any]:
    first, _, rest = data.partition(b"\n")
    _check_first_line(first.decode("ascii", "replace").split(), rest, path)
    head, _, body = rest.partition(b"\n")
    header = json.loads(head)
    with np.load(io.BytesIO(body), allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    n_items, n_features = len(arrays["item_ids"]), len(header["feature_names"])
    values = {name: arrays[name] for name in _ARRAYS} | {n: header[n] for n in _NUMBERS}
    for name, width in zip(_SPARSE, (n_features, n_items), strict=True):
        parts = tuple(arrays[f"{name}_{part}"] for part in _PARTS)
        values[name] = sp.csr_array(parts, shape=(n_items, width))
    values |= {"fingerprint": header["fingerprint"], "info": header["info"]}
    values["feature_names"] = tuple(header["feature_names"])
    require_finite(values, str(path))
    return values


def _check_first_line(words: list[str], rest: bytes, path: Path) -> None:
    again = "run: moviewise build --force"
    if len(words) != 4 or words[0] != _MAGIC:
        raise ArtefactError(f"{path} is not a trained model; {again}")
    if words[1] != str(FORMAT):
        raise ArtefactError(f"{path} has format {words[1]}, this program reads {FORMAT}; {again}")
    if words[2] != str(len(rest)) or words[3] != hashlib.sha256(rest).hexdigest():
        raise ArtefactError(f"{path} is half-written or altered; {again}")


def require_finite(values: Mapping[str, Any], subject: str) -> None:
    """Refuse arrays or numbers that are not finite.

    Raises:
        ArtefactError: Names the part that is not.
    """
    for name, value in values.items():
        numbers = value.data if name in _SPARSE else value
        if name in _SPARSE + _ARRAYS + _NUMBERS and not np.isfinite(numbers).all():
            raise ArtefactError(f"{subject}: {name} is not finite; run: moviewise build --force")


def fingerprint_of(artefact: Artefact) -> str:
    """Name the trained numbers by their content: 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for one in fields(artefact):
        value = getattr(artefact, one.name)
        if one.name in _SPARSE:
            digest.update(np.ascontiguousarray(value.data).tobytes() + value.indices.tobytes())
        elif one.name in _ARRAYS + _NUMBERS:
            digest.update(np.ascontiguousarray(value).tobytes())
    return digest.hexdigest()[:16]


def _write_whole(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
