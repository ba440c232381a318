"""What the commands share: opening the app, progress bars, JSON, and reading ratings."""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from moviewise.bootstrap import (
    App,
    Settings,
    build,
    has_database,
    is_built,
    open_library,
    open_store,
    read_settings,
    start,
)
from moviewise.catalogue import Catalogue
from moviewise.domain import Rating
from moviewise.errors import InvalidFile, InvalidRating, UnknownMovie
from moviewise.library import Library

COLUMNS = ("movie_id", "stars")


def opened() -> App:
    """Open everything, after building what is missing."""
    settings = read_settings()
    ensure_built(settings)
    return start(settings)


def opened_library() -> Library:
    """Open films, artefact and index; of the database, where there is one, the films from TMDB."""
    settings = read_settings()
    ensure_built(settings)
    if not has_database(settings):
        return open_library(settings).current()
    store = open_store(settings)
    try:
        store.migrate()
        return open_library(settings, store).current()
    finally:
        store.close()


def ensure_built(settings: Settings, *, force: bool = False) -> None:
    """Build what is missing or broken, with a progress bar on stderr."""
    if force or not is_built(settings):
        with progress_bar() as progress:
            build(settings, progress, force=force)


class Bars:
    """One progress bar a thing that is made, with an estimate of the time left."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, name: str, done: int, total: int) -> None:
        if name not in self._tasks:
            self._tasks[name] = self._progress.add_task(name, total=total)
        self._progress.update(self._tasks[name], completed=done, total=total)


@contextmanager
def progress_bar(verb: str = "Building") -> Iterator[Bars]:
    """Draw progress on stderr, so that stdout stays clean."""
    columns = (
        TextColumn(f"{verb} {{task.description}}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        yield Bars(progress)


def print_json(document: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Print one JSON document; numbers keep every digit."""
    json.dump(document, sys.stdout, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def read_ratings(path: Path, catalogue: Catalogue) -> list[Rating]:
    """Read a CSV of `movie_id,stars`; of two lines for one film the later counts.

    Raises:
        InvalidFile: The file cannot be read as such a CSV.
        InvalidRating: A line holds stars outside 0.5 to 5.0 in half steps.
        UnknownMovie: A line names a film that the catalogue lacks.
    """
    ratings: dict[int, Rating] = {}
    for line, row in enumerate(_rows(path), 2):
        rating = _rating(row, f"{path.name} line {line}")
        if rating.movie_id not in catalogue.movies:
            raise UnknownMovie(f"{path.name} line {line}: no film has the id {rating.movie_id}")
        ratings.pop(rating.movie_id, None)
        ratings[rating.movie_id] = rating
    return list(ratings.values())


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file, strict=True)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                raise InvalidFile(
                    f"{path.name}: the first line must name the columns movie_id,stars"
                )
            return list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidFile(
            f"{path.name} cannot be read as a CSV of movie_id,stars: {error}"
        ) from error


def _rating(row: dict[str, str], where: str) -> Rating:
    try:
        return Rating(int(row["movie_id"]), float(row["stars"]))
    except (TypeError, ValueError) as error:
        raise InvalidFile(f"{where}: movie_id and stars must be numbers") from error
    except InvalidRating as error:
        raise InvalidRating(f"{where}: {error}") from error
