"""Measure searching and answering on our query sets, every method in one run.

    python benchmarks/retrieval_quality.py [--known-item FILE] [--json]

Known-item descriptions count only films that have a note. Methods: `moviewise` (what is shipped),
`tfidf` (its sparse side alone), `dense` (its vectors alone), `bm25` (Okapi over the same texts),
`former` (the former project's: TF-IDF over title and logline, nearest neighbours).
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.neighbors import NearestNeighbors

from moviewise.catalogue import Catalogue
from moviewise.domain import Movie
from moviewise.retrieval.answer import answer
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.scoring import WEIGHTS, Weights
from moviewise.retrieval.segment import FIELDS, text_of
from moviewise.retrieval.words import fold, terms

ROOT = Path(__file__).parents[1]
SETS = ROOT / "benchmarks" / "retrieval"
SEED = 7
N_TYPOS = 300
Search = Callable[[str, int], list[int]]


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


# ------------------------------------------------------------------ methods


def methods(index: Index, films: Sequence[Movie]) -> dict[str, Search]:
    def of(weights: Weights) -> Search:
        chosen = index.with_weights(weights)
        return lambda text, n: [hit.movie_id for hit in chosen.search(text, n=n)]

    nothing = dict.fromkeys(("title", "mentioned", "people", "story", "details", "tags"), 0.0)
    quiet = dict.fromkeys(("known", "famous", "whole_title", "part_title", "near_title"), 0.0)
    return {
        "moviewise": of(WEIGHTS),
        "tfidf": of(replace(WEIGHTS, dense=0.0)),
        "dense": of(
            replace(WEIGHTS, **nothing, **quiet, dense=1.0, theme=0.0, hint=0.0, named=0.0)
        ),
        "bm25": bm25(films),
        "former": former(films),
    }


def bm25(films: Sequence[Movie], k1: float = 1.2, b: float = 0.75) -> Search:
    texts = [" ".join(text_of(movie, field) for field in FIELDS) for movie in films]
    vectorizer = CountVectorizer(analyzer=terms)
    counts = vectorizer.fit_transform(texts).tocsc().astype(np.float32)
    lengths = np.asarray(counts.sum(axis=1)).ravel()
    holding = np.diff(counts.indptr)
    rarity = np.log(1 + (len(films) - holding + 0.5) / (holding + 0.5))
    ids = [movie.movie_id for movie in films]

    def search(text: str, n: int) -> list[int]:
        scores = np.zeros(len(films))
        for word in set(terms(text)) & vectorizer.vocabulary_.keys():
            column = vectorizer.vocabulary_[word]
            span = slice(counts.indptr[column], counts.indptr[column + 1])
            rows, tf = counts.indices[span], counts.data[span]
            norm = k1 * (1 - b + b * lengths[rows] / lengths.mean())
            scores[rows] += rarity[column] * tf * (k1 + 1) / (tf + norm)
        return [ids[row] for row in np.argsort(-scores, kind="stable")[:n] if scores[row] > 0]

    return search


def former(films: Sequence[Movie]) -> Search:
    texts = [f"{movie.title} {movie.note.logline if movie.note else ''}" for movie in films]
    vectorizer = TfidfVectorizer(stop_words="english")
    neighbours = NearestNeighbors(metric="cosine").fit(vectorizer.fit_transform(texts))
    ids = [movie.movie_id for movie in films]

    def search(text: str, n: int) -> list[int]:
        distances, rows = neighbours.kneighbors(vectorizer.transform([text]), n_neighbors=n)
        pairs = zip(distances[0], rows[0], strict=True)
        return [ids[row] for distance, row in pairs if distance < 1]

    return search


# ------------------------------------------------------------------ measures


def known_item(search: Search, queries: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    ranks = []
    for query in queries:
        found = search(query["text"], 100)
        movie_id = query["movie_id"]
        ranks.append(found.index(movie_id) + 1 if movie_id in found else 0)
    n = max(1, len(ranks))
    hits = {f"hit@{k}": sum(0 < rank <= k for rank in ranks) / n for k in (1, 3, 10)}
    return hits | {"mrr": sum(1 / rank for rank in ranks if rank) / n, "n": len(ranks)}


def attributes(
    search: Search, queries: Sequence[Mapping[str, Any]], films: Mapping[int, Movie]
) -> dict[str, float]:
    """Share of the first ten that are as asked, of those that could be."""
    shares = []
    for query in queries:
        right = {movie_id for movie_id, movie in films.items() if is_right(movie, query)}
        found = search(query["text"], 10)
        shares.append(len(right & set(found)) / max(1, min(10, len(right))))
    return {"p@10": float(np.mean(shares)), "n": len(shares)}


def is_right(movie: Movie, query: Mapping[str, Any]) -> bool:
    people = {*movie.cast, *movie.directors, *movie.writers}
    tests = {
        "genres": lambda wanted: set(wanted) <= set(movie.genres),
        "languages": lambda wanted: bool(set(wanted) & set(movie.languages)),
        "countries": lambda wanted: bool(set(wanted) & set(movie.countries)),
        "themes": lambda wanted: bool(set(wanted) & set(movie.themes)),
        "moods": lambda wanted: bool(set(wanted) & set(movie.moods)),
        "people": lambda wanted: set(wanted) <= people,
        "years": lambda span: bool(movie.year) and span[0] <= movie.year <= span[1],
    }
    return all(tests[name](query[name]) for name in tests if name in query)


def misspelt(films: Sequence[Movie]) -> list[dict[str, Any]]:
    """Titles of rated films with one or two letters changed, dropped, doubled or swapped."""
    rng = np.random.default_rng(SEED)
    long = [m for m in films if len(m.title) >= 6 and m.n_ratings >= 20 and m.title.isascii()]
    chosen = rng.choice(len(long), min(N_TYPOS, len(long)), replace=False)
    return [{"movie_id": long[i].movie_id, "text": _harmed(long[i].title, rng)} for i in chosen]


def _harmed(title: str, rng: np.random.Generator) -> str:
    letters = list(title)
    for _ in range(1 if len(title) < 10 else 2):
        place = int(rng.integers(1, len(letters) - 1))
        kind = rng.integers(4)
        if kind == 0:
            letters[place] = chr(int(rng.integers(97, 123)))
        elif kind == 1:
            del letters[place]
        elif kind == 2:
            letters.insert(place, letters[place])
        else:
            letters[place], letters[place - 1] = letters[place - 1], letters[place]
    return "".join(letters)


def questions(path: Path, index: Index, catalogue: Catalogue) -> dict[str, Any]:
    """Count right answers, wrong ones (answered, but not as expected) and admissions."""
    names = ("right", "wrong", "answerable", "admitted", "unanswerable", "uncited")
    counts = dict.fromkeys(names, 0)
    failed = []
    for query in read(path):
        listed = [catalogue.find(title).movie_id for title in query.get("listed", ())]
        said = answer(query["question"], index, catalogue, listed=listed)
        if query["answerable"]:
            is_good = said.answered and _is_right(said.text, query)
            counts["answerable"] += 1
            counts["right"] += is_good
            counts["wrong"] += said.answered and not is_good
        else:
            is_good = not said.answered
            counts["unanswerable"] += 1
            counts["admitted"] += is_good
        counts["uncited"] += said.answered and not said.citations
        failed += [] if is_good else [query["question"]]
    return counts | {"failed": failed}


def _is_right(text: str, query: Mapping[str, Any]) -> bool:
    """Whether an answer names what is expected, and no loser of a comparison before it."""
    folded = fold(text)
    wanted_all = query.get("all", ())
    asked_for = wanted_all or query["expect"]
    named = [wanted for wanted in asked_for if fold(wanted) in folded or wanted in text]
    least = len(wanted_all) or query.get("least", 1)
    first = min((folded.find(fold(wanted)) for wanted in named), default=-1)
    lost = [folded.find(fold(loser)) for loser in query.get("losers", ())]
    return len(named) >= least and not any(0 <= place < first for place in lost)


def speed(index: Index, texts: Sequence[str]) -> dict[str, float]:
    for text in texts[:10]:
        index.search(text)
    wall, cpu = [], []
    for text in texts:
        start, started = time.perf_counter(), time.process_time()
        index.search(text)
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - started)
    return {
        f"{kind}_p{share}_ms": float(np.percentile(seconds, share)) * 1000
        for kind, seconds in (("wall", wall), ("cpu", cpu))
        for share in (50, 95)
    }


LOADING = """
import resource, sys, time
from pathlib import Path
import numpy, scipy.sparse, faiss, httpx, rapidfuzz
from moviewise.retrieval.hybrid import Index
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20
before, start = resident(), time.perf_counter()
index = Index.load(Path(sys.argv[1]))
seconds = time.perf_counter() - start
for text in ("a robot in space", "tom hanks comedies", "the matirx", "french films of the 60s") * 5:
    index.search(text)
print(seconds, resident() - before, resident())
"""


def memory(path: Path) -> dict[str, float]:
    """Load the index in a process of its own: seconds, what it adds, and the whole process."""
    done = subprocess.run(
        [sys.executable, "-c", LOADING, str(path)], capture_output=True, text=True, check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    seconds, added, whole = map(float, done.stdout.split())
    return {"load_s": seconds, "index_mb": added, "process_mb": whole}


def measure(known_items: Sequence[Path]) -> dict[str, Any]:
    catalogue = Catalogue.load(ROOT / "data")
    films = sorted(catalogue.movies.values(), key=lambda movie: movie.movie_id)
    noted = {movie.movie_id for movie in films if movie.note}
    with tempfile.TemporaryDirectory() as folder:
        start, started = time.perf_counter(), time.process_time()
        index = Index.build(films, Path(folder))
        report: dict[str, Any] = {
            "films": len(films),
            "notes": len(noted),
            "build": {
                "seconds": time.perf_counter() - start,
                "cpu_seconds": time.process_time() - started,
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            },
            "memory": memory(Path(folder)),
        }
        searches = methods(index, films)
        sets = {
            path.stem: [q for q in read(path) if q["movie_id"] in noted] for path in known_items
        }
        sets["misspelt titles"] = misspelt(films)
        report["known item"] = {
            name: {method: known_item(search, queries) for method, search in searches.items()}
            for name, queries in sets.items()
        }
        wanted = read(SETS / "attributes.jsonl")
        report["attributes"] = {
            method: attributes(search, wanted, catalogue.movies)
            for method, search in searches.items()
        }
        report["questions"] = {
            path.stem: questions(path, index, catalogue)
            for path in sorted(SETS.glob("questions*.jsonl"))
        }
        texts = [query["text"] for queries in (*sets.values(), wanted) for query in queries]
        report["speed"] = speed(index, texts) | {"n": len(texts)}
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--known-item", type=Path, action="append")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    chosen = options.known_item or sorted(SETS.glob("known_item*.jsonl"))
    report = measure(chosen)
    if options.json:
        print(json.dumps(report, ensure_ascii=False))
        return
    for part in ("films", "notes", "build", "memory", "speed"):
        print(part, report[part])
    for name, table in (*report["known item"].items(), ("attributes", report["attributes"])):
        print(f"\n{name}")
        for method, figures in table.items():
            print(f"  {method:10s}", {key: round(value, 3) for key, value in figures.items()})
    for name, counts in report["questions"].items():
        print(f"\n{name}", counts)


if __name__ == "__main__":
    main()
