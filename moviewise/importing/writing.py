"""A person's ratings as CSV in the forms that other sites take."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal

from moviewise.domain import ListedFilm, Movie, MovieId

Form = Literal["letterboxd", "imdb"]
HEADERS: Mapping[Form, tuple[str, ...]] = {
    "letterboxd": ("Title", "Year", "imdbID", "tmdbID", "Rating", "Rating10"),
    "imdb": (
        *("Const", "Your Rating", "Date Rated", "Title", "Original Title", "URL", "Title Type"),
        *("IMDb Rating", "Runtime (mins)", "Year", "Genres", "Num Votes", "Release Date"),
        "Directors",
    ),
}
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet run a cell."""


def as_csv(
    films: Iterable[ListedFilm],
    form: Form = "letterboxd",
    dates: Mapping[MovieId, datetime | None] | None = None,
) -> str:
    """Write the rated films in one of two forms.

    Letterboxd documents the columns it imports; the other form is the file that IMDb itself
    exports, which Letterboxd, Trakt and others import (IMDb imports no ratings at all).
    Whatever a spreadsheet would take for a formula is led by an apostrophe.

    Args:
        films: What the person rated, with the stars.
        form: Whose columns. Films without an IMDb id have no line in IMDb's form.
        dates: When each film was rated, where that is known.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADERS[form])
    for film in films:
        if film.stars is None or (form == "imdb" and not film.movie.imdb_id):
            continue
        rated_at = (dates or {}).get(film.movie.movie_id)
        line = _of_imdb if form == "imdb" else _of_letterboxd
        writer.writerow([_harmless(cell) for cell in line(film.movie, film.stars, rated_at)])
    return out.getvalue()


def _of_letterboxd(movie: Movie, stars: float, _: datetime | None) -> list[object]:
    """Leave out the day: Letterboxd would make a diary entry of it."""
    ids = (movie.imdb_id or "", movie.tmdb_id or "")
    return [movie.title, movie.year or "", *ids, f"{stars:g}", round(2 * stars)]


def _of_imdb(movie: Movie, stars: float, rated_at: datetime | None) -> list[object]:
    return [
        *(movie.imdb_id, round(2 * stars), rated_at.date().isoformat() if rated_at else ""),
        *(movie.title, movie.title, f"https://www.imdb.com/title/{movie.imdb_id}/", "Movie"),
        *("", movie.runtime or "", movie.year or "", ", ".join(movie.genres), "", ""),
        ", ".join(movie.directors),
    ]


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
