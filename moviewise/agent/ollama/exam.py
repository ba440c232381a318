"""A short exam for the installed model: our own sentences, both ways of asking, scored and timed.

What it chooses is how the model will be asked, and whether it is asked at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from moviewise.agent.decision import Call
from moviewise.agent.ollama.client import Mode
from moviewise.errors import BrainUnavailable

Route = Callable[[str, str, Mode], tuple[Call, ...]]
LIST = "1. Rocky (1976), 2. Fargo (1996), 3. Amelie (2001)"
SENTENCES: Sequence[tuple[str, str, str]] = (
    ("something light for a rainy evening", "", "recommend"),
    ("what has Denis Villeneuve made", "", "search_movies"),
    ("a film where a boy befriends a whale", "", "search_movies"),
    ("couldn't finish Tenet, so dull", "", "rate_movie"),
    ("who did the music of Jaws?", "", "ask_movies"),
    ("how did number 2 end up here", LIST, "explain"),
    ("put the last one aside for me", LIST, "mark_movie"),
    ("let me watch a bit of Rocky first", LIST, "trailer"),
    ("what is the whole world looking at this week", "", "trending"),
    ("which stars did I hand out", "", "my_ratings"),
    ("good evening to you", "", "chat"),
    ("can you fix my bicycle", "", "chat"),
)
"""Sentence, our last reply, the tool it needs."""
PASS = 0.6
"""Share of right tools from which the model routes what the learned intent is unsure of."""
SAMPLE = 4
"""Sentences after which a way of asking that got none right is given up."""


@dataclass(frozen=True, slots=True)
class Marks:
    """How one way of asking did."""

    mode: Mode
    score: float
    """Share of right tools."""
    seconds: float
    """Median a sentence."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the exam found and chose."""

    marks: tuple[Marks, ...]
    mode: Mode | None
    """How to ask; none where the offline brain alone does better."""

    @property
    def best(self) -> Marks | None:
        return next((marks for marks in self.marks if marks.mode == self.mode), None)

    def sentence(self) -> str:
        """Say score and seconds."""
        if not self.marks:
            return "the model could not be examined"
        each = "; ".join(f"{m.mode}: {m.score:.0%} right, {m.seconds:.1f} s" for m in self.marks)
        verdict = f"asked by {self.mode}" if self.mode else "not asked, the offline brain decides"
        return f"{each}; {verdict}"


def examine(
    route: Route,
    clock: Callable[[], float],
    *,
    budget: float,
    modes: Sequence[Mode] = ("calls", "native"),
) -> Result:
    """Ask every sentence every way and choose.

    Args:
        route: Asks the model; may raise `BrainUnavailable`.
        clock: Seconds.
        budget: Seconds a routing answer may take in a turn; a slower way is not chosen.
        modes: The ways to try.
    """
    marks = tuple(_examine(route, clock, mode) for mode in modes)
    fit = [m for m in marks if m.score >= PASS and m.seconds <= budget]
    best = max(fit, key=lambda m: (m.score, -m.seconds), default=None)
    return Result(marks, best.mode if best else None)


def _examine(route: Route, clock: Callable[[], float], mode: Mode) -> Marks:
    right, spent = 0, []
    for place, (said, reply, tool) in enumerate(SENTENCES):
        begun = clock()
        right += _is_right(route, said, reply, mode, tool)
        spent.append(clock() - begun)
        if place + 1 == SAMPLE and not right:
            break
    return Marks(mode, right / len(SENTENCES), median(spent))


def _is_right(route: Route, said: str, reply: str, mode: Mode, tool: str) -> bool:
    try:
        return tool in {call.tool for call in route(said, reply, mode)}
    except BrainUnavailable:
        return False
