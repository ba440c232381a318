"""A person's ratings as a CSV that the other sites accept."""

import csv
import io
from collections.abc import Iterable

from moviewise.domain import ListedFilm

HEADER = ("Title", "Year", "imdbID", "tmdbID", "Rating", "Rating10")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet run a cell."""


def as_csv(films: Iterable[ListedFilm]) -> str:
    """Write the rated films in the form that Letterboxd imports and Trakt's tools read.

    A title that a spreadsheet would take for a formula is led by an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for film in films:
        movie, stars = film.movie, film.stars
        if stars is not None:
            title = f"'{movie.title}" if movie.title.startswith(FORMULA) else movie.title
            ids = (movie.imdb_id or "", movie.tmdb_id or "")
            writer.writerow([title, movie.year or "", *ids, f"{stars:g}", round(2 * stars)])
    return out.getvalue()
