"""Protocol cold with every method and several training seeds; draws the cold-start curve.

    python benchmarks/recommender_quality.py table [--seeds 0 1 2]
    python benchmarks/recommender_quality.py curve [--reveals 1 3 5 10 15 25 40]

The curve goes to docs/cold_start_curve.svg.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from recommender_data import shipped

from moviewise.recommender.evaluate import evaluate

PICTURE = Path(__file__).parent.parent / "docs" / "cold_start_curve.svg"
COLOURS = {
    "moviewise": "#c2410c",
    "moviewise-core": "#f59e0b",
    "ease": "#1d4ed8",
    "ease-80": "#60a5fa",
    "item-knn": "#15803d",
    "rp3beta": "#65a30d",
    "ials": "#7e22ce",
    "lightfm": "#db2777",
    "popularity": "#6b7280",
}
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 760, 440, 60, 30, 150, 50


def told(done: int, total: int) -> None:
    print(f"\r{done}/{total} fitted", end="", file=sys.stderr, flush=True)


def table(seeds: Sequence[int]) -> None:
    interactions, films = shipped()
    reports = []
    for at, seed in enumerate(seeds):
        methods = None if at == 0 else ("moviewise", "moviewise-core")
        reports.append(
            evaluate(
                interactions, films, protocol="cold", methods=methods, seed=seed, progress=told
            )
        )
    print(json.dumps(reports[0]))
    for method in ("moviewise", "moviewise-core"):
        for reveal in (5, 10, 15, 0.8):
            values = [value(report, method, reveal) for report in reports]
            print(method, reveal, "median of seeds", round(float(np.median(values)), 4), values)


def value(report: Mapping[str, Any], method: str, reveal: float) -> float:
    rows = report["rows"]
    return next(r["ndcg@10"] for r in rows if (r["method"], r["reveal"]) == (method, reveal))


def curve(reveals: Sequence[float]) -> None:
    interactions, films = shipped()
    report = evaluate(interactions, films, protocol="cold", reveals=reveals, progress=told)
    lines = {method: [(r, value(report, method, r)) for r in reveals] for method in COLOURS}
    print(json.dumps(lines))
    PICTURE.write_text(drawn(lines), encoding="utf-8")


def drawn(lines: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Draw lines of NDCG@10 over the number of ratings, on a root scale."""
    points = [point for line in lines.values() for point in line]
    most = max(x for x, _ in points)
    low, high = 0.05 * int(min(y for _, y in points) / 0.05), max(y for _, y in points) + 0.02

    def place(x: float, y: float) -> tuple[float, float]:
        across = LEFT + (x / most) ** 0.5 * (WIDTH - LEFT - RIGHT)
        return across, TOP + (high - y) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [_grid(place, low, high, sorted({x for x, _ in points}))]
    ends = _spread_apart({m: place(*line[-1])[1] for m, line in lines.items()})
    for method, line in lines.items():
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in line))
        colour, width = COLOURS[method], 3 if method == "moviewise" else 1.6
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
            f'<text x="{WIDTH - RIGHT + 8}" y="{ends[method] + 4:.1f}" '
            f'fill="{colour}">{method}</text>'
        )
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="12">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


def _grid(place: Any, low: float, high: float, marks: Sequence[float]) -> str:  # noqa: ANN401
    parts = []
    for step in np.arange(low, high, 0.05):
        x, y = place(0, float(step))
        parts.append(
            f'<line x1="{x:.1f}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e5e7eb"/>'
            f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end" '
            f'fill="#374151">{step:.2f}</text>'
        )
    for mark in marks:
        x, y = place(mark, low)
        parts.append(
            f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" '
            f'fill="#374151">{mark:g}</text>'
        )
    middle = LEFT + (WIDTH - LEFT - RIGHT) / 2
    parts.append(
        f'<text x="{middle}" y="{HEIGHT - 10}" text-anchor="middle" fill="#374151">'
        f"ratings a stranger gave</text>"
        f'<text x="{LEFT - 44}" y="{TOP - 12}" fill="#374151">'
        f"NDCG@10, folds 1-4; whoever has five ratings more</text>"
    )
    return "\n".join(parts)


def _spread_apart(heights: Mapping[str, float], least: float = 15.0) -> dict[str, float]:
    """Move labels down where they would cover one another."""
    placed: dict[str, float] = {}
    last = -least
    for method, height in sorted(heights.items(), key=lambda pair: pair[1]):
        last = max(height, last + least)
        placed[method] = last
    return placed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("table", "curve"))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--reveals", type=float, nargs="+", default=[1, 3, 5, 10, 15, 25, 40])
    options = parser.parse_args()
    if options.what == "table":
        table(options.seeds)
    else:
        curve(options.reveals)


if __name__ == "__main__":
    main()
