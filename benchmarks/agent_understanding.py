"""Measure how well the agent understands our own sentences, without films being ranked.

Usage: python benchmarks/agent_understanding.py [--split tune|test] [--show] [FILE ...]
A line is a sentence, the history before it and the calls expected. Every second sentence is for
tuning, the others are for testing; only figures of the latter are reported.
The `blind*.jsonl` are each by somebody who never saw the rules; all of them is for testing.
"""

import argparse
import json
import re
import shlex
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from types import SimpleNamespace
from typing import Any

import numpy as np

from moviewise.agent.deciding.router import Brains, decide
from moviewise.agent.deciding.training import train_intent
from moviewise.agent.language.words import fold
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.client import OllamaClient, OllamaSettings
from moviewise.agent.ollama.exam import Marks, Result
from moviewise.agent.ollama.prompts import load_prompts
from moviewise.catalogue import Catalogue
from moviewise.errors import MovieWiseError
from moviewise.tools.context import ChatContext

HERE = Path(__file__).parent / "agent"
TOOLS = [
    "search_movies",
    "trending",
    "rate_movie",
    "recommend",
    "explain",
    "why_not",
    "what_if",
    "ask_movies",
    "trailer",
    "my_ratings",
    "mark_movie",
    "my_watchlist",
    "start_onboarding",
]
Same = Callable[[str, object, str], bool]
"""Whether two spellings of an argument mean the same."""
WORDS = frozenset(("mood", "avoid", "keywords"))


@dataclass(frozen=True)
class Case:
    """A sentence and what it should become."""

    said: str
    history: tuple[tuple[str, str], ...]
    """Role and content."""
    expected: tuple[tuple[tuple[str, dict[str, str]], ...], ...]
    language: str
    split: str


def cases(paths: Sequence[Path]) -> list[Case]:
    histories = {
        name: tuple((m["role"], m["content"]) for m in messages)
        for name, messages in json.loads((HERE / "histories.json").read_text()).items()
    }
    found = [case for path in paths if path.suffix == ".jsonl" for case in blind_cases(path)]
    for path in (path for path in paths if path.suffix == ".txt"):
        lines = [line for line in path.read_text().splitlines() if line and line[0] != "#"]
        for place, line in enumerate(lines):
            said, history, wanted = (part.strip() for part in line.split(" | "))
            split = "test" if place % 2 or path.stem.endswith(("third", "fourth")) else "tune"
            found.append(Case(said, histories[history], _expected(wanted), path.stem, split))
    return found


def blind_cases(path: Path) -> list[Case]:
    """Read the sentences of another hand: the file says what their calls would be."""
    found = []
    for line in filter(None, path.read_text().splitlines()):
        told = json.loads(line)
        ways = tuple(map(_way, [told["expected"], *told.get("also_fine", [])]))
        history = tuple((m["role"], m["content"]) for m in told["history"])
        language = f"{path.stem} {'English' if told['lang'] == 'en' else 'others'}"
        found.append(Case(told["utterance"], history, ways, language, "test"))
    return found


def _way(calls: Sequence[dict[str, Any]]) -> tuple[tuple[str, dict[str, str]], ...]:
    return tuple(
        (call["tool"], {name: _written(value) for name, value in call["args"].items()})
        for call in calls
    )


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _expected(wanted: str) -> tuple[tuple[tuple[str, dict[str, str]], ...], ...]:
    ways = re.split(rf" or (?=(?:{'|'.join(TOOLS)})\b)", wanted)
    return tuple(() if way == "-" else tuple(map(_call, way.split(" + "))) for way in ways)


def _call(text: str) -> tuple[str, dict[str, str]]:
    tool, *args = shlex.split(text)
    return tool, dict(arg.split("=", 1) for arg in args)


def right_tools(calls: Sequence[dict[str, Any]], case: Case) -> bool:
    said = sorted(call["tool"] for call in calls)
    return any(said == sorted(tool for tool, _ in way) for way in case.expected)


def right_args(calls: Sequence[dict[str, Any]], case: Case, same: Same) -> bool:
    return any(_fits(calls, way, same) for way in case.expected)


def extra_args(calls: Sequence[dict[str, Any]], case: Case) -> list[str]:
    """Name arguments beyond what is expected, in the way that fits best."""
    return min((_extras(calls, way) for way in case.expected), key=len)


def _fits(
    calls: Sequence[dict[str, Any]], way: Sequence[tuple[str, dict[str, str]]], same: Same
) -> bool:
    if len(calls) != len(way):
        return False
    left = list(calls)
    for tool, args in way:
        hit = next((c for c in left if c["tool"] == tool and _covers(c["args"], args, same)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _covers(said: dict[str, Any], wanted: dict[str, str], same: Same) -> bool:
    return all(
        _same(name, said.get(name), value) or same(name, said.get(name), value)
        for name, value in wanted.items()
        if not name.startswith("?")
    )


def _same(name: str, said: object, wanted: str) -> bool:
    if said is None or wanted == "None":
        return said is None and wanted == "None"
    if wanted == "~":
        return True
    if ".." in wanted:
        low, high = map(float, wanted.split(".."))
        return low <= float(str(said)) <= high
    if isinstance(said, bool):
        return str(said).lower() == wanted
    if isinstance(said, int | float):
        return float(said) == float(wanted)
    if name in WORDS:
        return set(re.findall(r"\w+", fold(wanted))) <= set(re.findall(r"\w+", fold(str(said))))
    return {p.strip() for p in fold(str(said)).split(",")} == {
        p.strip() for p in fold(wanted).split(",")
    }


def same_film(catalogue: Catalogue) -> Same:
    """Take two titles of one film for the same ("Seven", "Se7en")."""

    def same(name: str, said: object, wanted: str) -> bool:
        if name not in ("title", "like_title") or said is None:
            return False
        try:
            return catalogue.find(str(said)) is catalogue.find(wanted)
        except MovieWiseError:
            return False

    return same


def _extras(
    calls: Sequence[dict[str, Any]], way: Sequence[tuple[str, dict[str, str]]]
) -> list[str]:
    allowed = {(tool, name.lstrip("?")) for tool, args in way for name in args}
    allowed.add(("ask_movies", "question"))  # the person's own words
    return [f"{c['tool']}.{n}" for c in calls for n in c["args"] if (c["tool"], n) not in allowed]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--split", default="test")
    options.add_argument("--show", action="store_true", help="print what went wrong")
    options.add_argument("--data", type=Path, default=HERE.parent.parent / "data")
    options.add_argument("--ollama", help="the URL of an Ollama that decides what is unsure")
    options.add_argument("--model", default="llama3.2")
    options.add_argument("--seconds", type=float, default=3, help="its time for a decision")
    chosen = options.parse_args()
    catalogue = Catalogue.load(chosen.data)
    same = same_film(catalogue)
    model = asked_model(chosen.ollama, chosen.model, chosen.seconds) if chosen.ollama else None
    brains = Brains(train_intent(np.random.default_rng(7)), model)
    rows: dict[str, list[tuple[bool, bool, bool, float]]] = {}
    deciders: Counter[str] = Counter()
    for case in cases(
        chosen.files or [*sorted(HERE.glob("*.txt")), *sorted(HERE.glob("blind*.jsonl"))]
    ):
        if case.split != chosen.split:
            continue
        context = ChatContext(SimpleNamespace(catalogue=catalogue), 1)  # type: ignore[arg-type]
        begun = perf_counter()
        decision = decide(case.said, context, history=case.history, brains=brains)
        spent = perf_counter() - begun
        calls = [{"tool": call.tool, "args": dict(call.args)} for call in decision.calls]
        deciders[decision.brain] += 1
        if decision.notice:
            deciders["ollama in vain"] += 1
        if model:
            model.failures = 0
        tool, args = right_tools(calls, case), right_args(calls, case, same)
        extra = extra_args(calls, case)
        rows.setdefault(case.language, []).append((tool, args, not extra, spent))
        if chosen.show and not (tool and args and not extra):
            mark = "TOOL" if not tool else "ARGS" if not args else "EXTRA"
            print(
                f"{mark:5} {case.said} {[t[:70] for _, t in case.history[-1:]]} -> {decision.brain}",  # noqa: E501
                calls or decision.text[:40],
            )
    report(rows)
    print("decided by", ", ".join(f"{who}: {n}" for who, n in deciders.most_common()))
    if model and model.seconds:
        print(f"the model's last decisions: median {median(model.seconds):.1f} s")


def asked_model(url: str, name: str, seconds: float) -> OllamaBrain:
    """Take a model into the loop without its exam: what it is worth is measured here."""
    settings = OllamaSettings(url, name, routing_seconds=seconds)
    client = OllamaClient(settings, load_prompts(HERE.parent.parent / "prompts"))
    client.preload()
    found = Result((Marks("calls", 1.0, seconds),), "calls")
    return OllamaBrain(client, health=client.health(), result=found)


def report(rows: dict[str, list[tuple[bool, bool, bool, float]]]) -> None:
    print(
        f"{'set':15} {'n':>4} {'tool':>6} {'args':>6} {'no extra':>8}",
        f"{'p50 ms':>7} {'p95 ms':>7}",
    )
    for language, found in rows.items():
        times = quantiles([1000 * row[3] for row in found], n=20)
        shares = [100 * sum(row[k] for row in found) / len(found) for k in range(3)]
        print(
            f"{language:15} {len(found):4} {shares[0]:6.1f} {shares[1]:6.1f} {shares[2]:8.1f}",
            f"{times[9]:7.1f} {times[18]:7.1f}",
        )


if __name__ == "__main__":
    main()
