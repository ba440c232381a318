"""Time whole offline turns, text in to first card, over the shipped films.

Usage: python benchmarks/agent_turns.py --home DIR [--rounds 3]
The home must have been built (`moviewise build`); every turn runs the LangChain graph, the tools
and the service, on a SQLite of its own.
"""

import argparse
import tempfile
from pathlib import Path
from statistics import quantiles

from moviewise.agent.deciding.offline import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.turn import answer_once
from moviewise.bootstrap import Settings, open_library
from moviewise.service import MovieWise, Policy
from moviewise.store import Store
from moviewise.tools.context import ChatContext

RATED = ("Heat 4.5", "adored Alien", "Titanic bored me", "Fargo 5 stars", "Speed 3/5", "Up 4")
SAID = (
    "recommend me something",
    "3 thrillers from the 90s please",
    "something like Inception but lighter",
    "shorter",
    "more please",
    "films by kurosawa",
    "tom hanks comedies",
    "popular this week",
    "a movie about a shark on a beach",
    "something spooky but no gore",
    "japanese films from the 50s",
    "my ratings",
    "una comedia de los 80",
    "filme mit Franka Potente",
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--home", type=Path, required=True)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    settings = Settings(_env_file=None, home=chosen.home, brain="offline")
    brains = Brains(IntentModel.load(settings.intent_path))
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/turns.db")
        store.migrate()
        moviewise = MovieWise(store, open_library(settings), Policy())
        spent = timed(moviewise, brains, chosen.rounds)
        store.close()
    for name, seconds in spent.items():
        marks = quantiles([1000 * s for s in seconds], n=20)
        print(f"{name:11} n={len(seconds)} p50 {marks[9]:.1f} ms, p95 {marks[18]:.1f} ms")


def timed(moviewise: MovieWise, brains: Brains, rounds: int) -> dict[str, list[float]]:
    context = ChatContext(moviewise, moviewise.guest().user_id)
    for said in RATED:
        answer_once(said, [], context, brains=brains)
    spent: dict[str, list[float]] = {"first card": [], "first text": [], "whole turn": []}
    for _ in range(rounds):
        for said in SAID:
            told = answer_once(said, [], context, brains=brains)["seconds"]
            for name, key in zip(spent, ("first_card", "first_text", "total"), strict=True):
                if told[key] is not None:
                    spent[name].append(told[key])
    return spent


if __name__ == "__main__":
    main()
