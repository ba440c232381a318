"""Which film of ours a film of TMDB's is: by its TMDB id, its IMDb id, then its title and year.

Functions of values: a catalogue and films. Must not know the network.
"""

from collections.abc import Iterable
from dataclasses import replace

from moviewise.catalogue import Catalogue
from moviewise.domain import TMDB_ID_OFFSET, Limits, Movie, MovieId

SOURCE = "tmdb"
FULL_UNTIL = 2013
"""Year up to which our own films are many enough to answer alone."""


def placed(catalogue: Catalogue, live: Movie) -> Movie | None:
    """Find the film of ours that one of TMDB's is, with what TMDB adds; None where it is new."""
    known = catalogue.by_tmdb(live.tmdb_id) if live.tmdb_id else None
    if known is None and live.imdb_id:
        known = catalogue.by_imdb(live.imdb_id)
    if known is None:
        known = _same_name(catalogue, live)
    if known is None:
        return None
    if known.movie_id < TMDB_ID_OFFSET:
        return laid_over(known, live)
    return replace(live, movie_id=known.movie_id) if live.imdb_id or live.cast else known


def laid_over(film: Movie, live: Movie) -> Movie:
    """Add what TMDB knows to a film of the catalogue, whose own facts stay."""
    return replace(
        film,
        tmdb_id=live.tmdb_id,
        poster=live.poster or film.poster,
        overview=live.overview or film.overview,
        keywords=live.keywords or film.keywords,
        sources=tuple(dict.fromkeys((*film.sources, SOURCE))),
    )


def restored(catalogue: Catalogue, stored: Iterable[Movie]) -> list[Movie]:
    """Lay stored films over the catalogue of today, as when they were fetched."""
    return [
        laid_over(catalogue.movies[movie.movie_id], movie)
        if movie.movie_id in catalogue.movies
        else movie
        for movie in stored
    ]


def reference_of(movie: Movie) -> int | str | None:
    """Name a film to TMDB, always in the same way, so that an answer is found in the cache."""
    if movie.movie_id < TMDB_ID_OFFSET and movie.imdb_id:
        return movie.imdb_id
    return movie.tmdb_id


def is_whole(movie: Movie) -> bool:
    """Whether TMDB has told everything about it."""
    if movie.movie_id < TMDB_ID_OFFSET:
        return movie.tmdb_id is not None
    return bool(movie.imdb_id or movie.cast or movie.runtime)


def is_bare(movie: Movie) -> bool:
    """Whether it is a film of TMDB's of which only a row of a list came so far."""
    return movie.movie_id >= TMDB_ID_OFFSET and not is_whole(movie)


def newer_films(catalogue: Catalogue) -> frozenset[MovieId]:
    """Return the films from TMDB that came out after the last of our own."""
    last = newest(catalogue)
    later = (movie for m, movie in catalogue.movies.items() if m >= TMDB_ID_OFFSET)
    return frozenset(movie.movie_id for movie in later if is_after(movie, last))


def reaches_now(limits: Limits) -> bool:
    """Whether films that only TMDB knows may keep these limits."""
    return limits.year_to is None or limits.year_to >= FULL_UNTIL


def newest(catalogue: Catalogue) -> int:
    """Return the last year of the films that come with MovieWise."""
    years = (movie.year or 0 for m, movie in catalogue.movies.items() if m < TMDB_ID_OFFSET)
    return max(years, default=0)


def _same_name(catalogue: Catalogue, live: Movie) -> Movie | None:
    """Find the one film of that name and year that TMDB has not named otherwise."""
    if live.year is None:
        return None
    found: dict[MovieId, Movie] = {}
    for title in (live.title, *live.other_titles):
        for movie_id, _ in catalogue.titles.exact(title, live.year):
            movie = catalogue.movies[movie_id]
            others = live.imdb_id and movie.imdb_id and live.imdb_id != movie.imdb_id
            if movie.tmdb_id is None and not others:
                found[movie_id] = movie
    return next(iter(found.values())) if len(found) == 1 else None


def is_after(movie: Movie, last: int) -> bool:
    return movie.year is None or movie.year > last


def is_complete(catalogue: Catalogue, row: Movie) -> bool:
    known = catalogue.by_tmdb(row.tmdb_id) if row.tmdb_id else None
    return known is not None and is_whole(known)
