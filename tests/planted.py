"""A small world whose right answers are planted: people love either space films or romances."""

import gzip
import json
from pathlib import Path

import numpy as np

SPACE = range(1, 41)
ROMANCE = range(101, 141)
UNRATED_SPACE, UNRATED_ROMANCE = 1_000_000_001, 1_000_000_002
PEOPLE = 80
WORDS = ("Amber", "Basalt", "Cobalt", "Dune", "Ember", "Fjord", "Garnet", "Harbour", "Iris", "Jade")
SEED = 3


def plant(folder: Path) -> Path:
    """Write the films and ratings in the shipped format."""
    folder.mkdir(parents=True, exist_ok=True)
    films = [_film(i, "Sci-Fi", "Ada Vance", 40 + i) for i in SPACE]
    films += [_film(i, "Romance", "Rosa Lind", i) for i in ROMANCE]
    films.append(_film(UNRATED_SPACE, "Sci-Fi", "Ada Vance", 0))
    films.append(_film(UNRATED_ROMANCE, "Romance", "Rosa Lind", 0))
    ratings = _ratings()
    counts = np.unique([movie for _, movie, _, _ in ratings], return_counts=True)
    n_ratings = dict(zip(*(c.tolist() for c in counts), strict=True))
    for film in films:
        film["n_ratings"] = n_ratings.get(film["movie_id"], 0)
        film["mean_stars"] = 3.5 if film["n_ratings"] else None
    _write(folder / "movies.jsonl.gz", [json.dumps(film) for film in films])
    lines = [",".join(map(str, row)) for row in ratings]
    _write(folder / "ratings.csv.gz", ["user_id,movie_id,stars,timestamp", *lines])
    return folder


def title_of(movie_id: int) -> str:
    kind = "Orbit" if movie_id in SPACE or movie_id == UNRATED_SPACE else "Promise"
    number = movie_id % 100
    return f"{WORDS[number % 10]} {WORDS[number // 10]} {kind}"


def _film(movie_id: int, genre: str, director: str, offset: int) -> dict:
    return {
        "movie_id": movie_id,
        "title": title_of(movie_id),
        "year": 1950 + offset % 60,
        "imdb_id": f"tt{movie_id:07d}" if movie_id < 1000 else f"tt{movie_id - 10**9:07d}9",
        "genres": [genre],
        "directors": [director],
        "cast": [f"Star {movie_id % 7} {genre.replace('-', '')}"],
        "languages": ["en"],
        "countries": ["United States"],
        "runtime": 80 + movie_id % 60,
        "sources": ["movielens", "wikidata"],
    }


def _ratings() -> list[tuple[int, int, float, int]]:
    rng = np.random.default_rng(SEED)
    rows = []
    for user in range(1, PEOPLE + 1):
        loved, other = (SPACE, ROMANCE) if user % 2 else (ROMANCE, SPACE)
        for films, count, stars in ((loved, 16, [4.0, 4.5, 5.0]), (other, 4, [1.0, 1.5, 2.0])):
            chosen = rng.choice(list(films), count, replace=False)
            rows += [(user, int(m), float(rng.choice(stars)), 1_000_000 + user) for m in chosen]
    return rows


def _write(path: Path, lines: list[str]) -> None:
    path.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", mtime=0))
