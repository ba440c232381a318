"""Rows of films seen beyond the catalogue, each with the day it was fetched.

What TMDB says is kept only for a time: a film can be cut to its ids, which stay ours for good.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, union, update

from moviewise.domain import FilmNote, Movie, MovieId
from moviewise.store.rows import slices, upsert
from moviewise.store.schema import films, marks, ratings, shown
from moviewise.store.taste import known

_LARGEST_ID = 2**63 - 1


def save(db: Connection, movies: Iterable[Movie], fetched_at: datetime) -> tuple[Movie, ...]:
    """Store films; one that has an id already keeps it. Gives the films as stored."""
    latest = {movie.movie_id: movie for movie in movies}
    saved: dict[MovieId, Movie] = {}
    for part in slices(list(latest.values())):
        ids = _ids_by_tmdb(db, [movie.tmdb_id for movie in part if movie.tmdb_id is not None])
        for movie in part:
            its_id = ids.setdefault(movie.tmdb_id, movie.movie_id)
            kept = movie.movie_id if movie.tmdb_id is None else its_id
            saved[kept] = replace(movie, movie_id=kept)
    for rows in slices([_row(movie, fetched_at) for movie in saved.values()]):
        upsert(db, films, rows)
    return tuple(saved.values())


def every(db: Connection) -> list[Movie]:
    return _movies(db, films.c.body.is_not(None))


def by_tmdb(db: Connection, tmdb_id: int) -> Movie | None:
    if not 0 < tmdb_id <= _LARGEST_ID:
        return None
    found = _movies(db, (films.c.tmdb_id == tmdb_id) & films.c.body.is_not(None))
    return found[0] if found else None


def id_by_tmdb(db: Connection, tmdb_id: int) -> MovieId | None:
    """Give the id a film was once assigned, also when it has been cut to its ids."""
    if not 0 < tmdb_id <= _LARGEST_ID:
        return None
    return _ids_by_tmdb(db, [tmdb_id]).get(tmdb_id)


def stale(db: Connection, before: datetime) -> list[Movie]:
    return _movies(db, films.c.body.is_not(None) & (films.c.fetched_at < before))


def cut_to_ids(db: Connection, before: datetime | None) -> int:
    """Drop the text of films fetched before a time, of all when it is none."""
    old: ColumnElement[bool] = films.c.body.is_not(None)
    if before is not None:
        old &= films.c.fetched_at < before
    cut = update(films).where(old).values(body=None, title=None, year=None)
    return db.execute(cut).rowcount


def purge(db: Connection) -> int:
    """Forget all films; ids that somebody's rows point at stay, without text."""
    n_cut = cut_to_ids(db, None)
    tables = (ratings, marks, shown)
    in_use = union(*(select(table.c.movie_id) for table in tables)).subquery()
    db.execute(delete(films).where(films.c.movie_id.not_in(select(in_use.c.movie_id))))
    return n_cut


def _ids_by_tmdb(db: Connection, tmdb_ids: Sequence[int]) -> dict[int | None, MovieId]:
    wanted = select(films.c.tmdb_id, films.c.movie_id).where(films.c.tmdb_id.in_(tmdb_ids))
    return {row.tmdb_id: row.movie_id for row in db.execute(wanted)}


def _movies(db: Connection, condition: ColumnElement[bool]) -> list[Movie]:
    wanted = select(films.c.body).where(condition).order_by(films.c.movie_id)
    return [_movie(body) for body in db.execute(wanted).scalars()]


def _row(movie: Movie, fetched_at: datetime) -> dict[str, Any]:
    return {
        "movie_id": movie.movie_id,
        "imdb_id": movie.imdb_id,
        "tmdb_id": movie.tmdb_id,
        "title": movie.title,
        "year": movie.year,
        "body": asdict(movie),
        "fetched_at": fetched_at,
    }


def _movie(body: dict[str, Any]) -> Movie:
    values = known(Movie, body)
    note = values.pop("note", None)
    return Movie(**values, note=FilmNote(**known(FilmNote, note)) if note else None)
