"""How long a built server takes to be ready, and a star to change the list.

    python benchmarks/serving.py [--stars 300]

Starts the real server over the built files in `MOVIEWISE_HOME` (a database of its own), rates
random well-known films through the JSON API and asks for the list after each.
"""

import argparse
import random
import statistics
import tempfile
import time
from pathlib import Path

import httpx

from moviewise.bootstrap import build, is_built, read_settings
from moviewise.bootstrap.process import serve
from moviewise.catalogue import Catalogue

SEED = 11


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stars", type=int, default=300)
    count = parser.parse_args().stars
    settings = read_settings()
    if not is_built(settings):
        build(settings, lambda *_: None)
    films = Catalogue.load(settings.data).popular[:500]
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        server = serve(settings, Path(folder), MOVIEWISE_REQUESTS_PER_MINUTE="1000000")
        ready = time.perf_counter() - begun
        try:
            stars, lists = _rate(server.url, films, count)
        finally:
            server.stop()
    print(f"ready to serve: {ready:.1f} s")
    for name, seconds in (("star stored and compared", stars), ("star and new list", lists)):
        print(f"{name}: p50 {_at(seconds, 50):.0f} ms, p95 {_at(seconds, 95):.0f} ms, n {count}")


def _rate(url: str, films: tuple[int, ...], count: int) -> tuple[list[float], list[float]]:
    rng = random.Random(SEED)
    stars, lists = [], []
    with httpx.Client(base_url=url, timeout=30) as client:
        client.post("/guest", follow_redirects=False)
        for _ in range(count):
            body = {"movie": rng.choice(films), "value": rng.randint(1, 10) / 2}
            begun = time.perf_counter()
            client.post("/api/ratings/", json=body).raise_for_status()
            stars.append(time.perf_counter() - begun)
            client.get("/api/recommendations/?k=12").raise_for_status()
            lists.append(time.perf_counter() - begun)
    return stars, lists


def _at(seconds: list[float], percent: int) -> float:
    return 1000 * statistics.quantiles(seconds, n=100)[percent - 1]


if __name__ == "__main__":
    main()
