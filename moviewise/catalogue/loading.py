"""Read the shipped films, film notes and ratings; knows files, not how films are looked up."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moviewise.domain import FilmNote, Movie, MovieId
from moviewise.errors import DataError, InvalidInput

MOVIES = "movies.jsonl.gz"
RATINGS = "ratings.csv.gz"
REBUILD = "fetch the file again, or rebuild it with data/build.py"

Ratings = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]


def load_movies(data_dir: Path) -> dict[MovieId, Movie]:
    """Return the films in order of id, each with our note where there is one.

    Raises:
        DataError: A file is missing or damaged, or a note is about a film nobody knows.
    """
    path = data_dir / MOVIES
    text = ",".join(unpacked(path).splitlines())
    try:
        movies = {entry["movie_id"]: movie_of(entry) for entry in json.loads(f"[{text}]")}
    except (ValueError, KeyError, TypeError, InvalidInput) as error:
        raise DataError(f"{path}: {error}; {REBUILD}") from error
    for movie_id, note in load_notes(data_dir / "notes", movies):
        movies[movie_id] = replace(movies[movie_id], note=note)
    return movies


def movie_of(entry: dict[str, Any]) -> Movie:
    """Turn one record into a film: its lists become tuples."""
    fields: dict[str, Any] = {
        name: tuple(value) if type(value) is list else value for name, value in entry.items()
    }
    return Movie(**fields)


def load_notes(
    notes_dir: Path, movies: Mapping[MovieId, Movie]
) -> Iterator[tuple[MovieId, FilmNote]]:
    """Yield what we wrote about films, file by file."""
    for path in sorted(notes_dir.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if line.strip():
                yield note_of(line, f"{path}:{number}", movies)


def note_of(line: str, where: str, movies: Mapping[MovieId, Movie]) -> tuple[MovieId, FilmNote]:
    """Read one line of a notes file; the film it names must exist."""
    try:
        entry = json.loads(line)
        movie = movies.get(entry["movie_id"])
        note = FilmNote(
            logline=entry["logline"],
            setting=setting_of(entry.get("setting")),
            **{k: tuple(entry.get(k) or ()) for k in ("themes", "moods", "details", "leads")},
        )
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"{where}: not a film note ({error}); mend the line") from error
    if movie is None:
        raise DataError(f"{where}: no film has movie_id {entry['movie_id']}; mend the line")
    return movie.movie_id, note


def setting_of(value: object) -> str:
    """Say place and period in one line.

    >>> setting_of({"place": "Casablanca", "period": "1941"})
    'Casablanca, 1941'
    """
    if isinstance(value, dict):
        return ", ".join(str(part) for part in value.values() if part)
    return str(value or "")


def load_ratings(data_dir: Path) -> Ratings:
    """Return the shipped ratings as four arrays of one length: users, films, stars, Unix seconds.

    Raises:
        DataError: The file is missing or damaged.
    """
    path = data_dir / RATINGS
    header, _, body = unpacked(path).partition("\n")
    try:
        table = np.array(body.replace("\n", ",").rstrip(",").split(","), dtype=np.float64)
        users, movies, stars, times = table.reshape(-1, 4).T
    except ValueError as error:
        raise DataError(f"{path}: {error}; {REBUILD}") from error
    if header != "user_id,movie_id,stars,timestamp":
        raise DataError(f"{path}: unexpected columns {header}; {REBUILD}")
    as_int = np.int64
    return users.astype(as_int), movies.astype(as_int), stars.copy(), times.astype(as_int)


def unpacked(path: Path) -> str:
    try:
        return gzip.decompress(path.read_bytes() or b"-").decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read ({error}); {REBUILD}") from error
