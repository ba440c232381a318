"""The exam decides whether and how a model is asked; until then nobody waits for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ollama_double import OllamaDouble, called, said, served, tool_call

from moviewise.agent.decision import Call
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.client import OllamaClient, OllamaSettings
from moviewise.agent.ollama.exam import SENTENCES, examine
from moviewise.agent.ollama.prompts import load_prompts
from moviewise.errors import BrainUnavailable

PROMPTS = Path(__file__).parents[2] / "prompts"
RIGHT = {text: tool for text, _, tool in SENTENCES}


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def pupil(clock: Clock, *, calls: float, native: float, seconds: float = 1.0):
    """A model that knows a share of the answers, by way of asking."""

    def route(text: str, _: str, mode: str) -> tuple[Call, ...]:
        clock.now += seconds
        known = {"calls": calls, "native": native}[mode]
        place = [sentence for sentence, _, _ in SENTENCES].index(text)
        return (Call(RIGHT[text] if place < known * len(SENTENCES) else "nothing"),)

    return route


@pytest.mark.parametrize(
    ("calls", "native", "mode"), [(0.9, 0.5, "calls"), (0.7, 1.0, "native"), (0.3, 0.4, None)]
)
def test_the_better_way_of_asking_is_chosen(calls: float, native: float, mode: str | None) -> None:
    clock = Clock()

    assert examine(pupil(clock, calls=calls, native=native), clock, budget=3).mode == mode


def test_a_model_that_is_right_but_slow_is_not_asked() -> None:
    clock = Clock()
    result = examine(pupil(clock, calls=1, native=1, seconds=9), clock, budget=3)

    assert result.mode is None
    assert "9.0 s" in result.sentence()


def test_a_model_that_fails_every_time_is_given_up_early() -> None:
    asked = []

    def dead(text: str, _: str, mode: str) -> tuple[Call, ...]:
        asked.append(text)
        raise BrainUnavailable("gone")

    assert examine(dead, Clock(), budget=3).mode is None
    assert len(asked) < len(SENTENCES)


@pytest.fixture
def double() -> Iterator[OllamaDouble]:
    with served(OllamaDouble()) as running:
        yield running


def brain_of(double: OllamaDouble) -> OllamaBrain:
    settings = OllamaSettings(double.url, "small", routing_seconds=0.6, read_seconds=2)
    return OllamaBrain(OllamaClient(settings, load_prompts(PROMPTS)))


def knows_all(body: dict):
    text = body["messages"][-1]["content"]
    tool = next((tool for said_, tool in RIGHT.items() if said_ in text), "chat")
    full = {"title": "Rocky", "kind": "other", "stars": 1, "mark": "watchlist", "question": "who"}
    if body.get("tools"):
        return 200, called(tool_call("wrong"))
    arguments = ",".join(f'"{k}":"{v}"' for k, v in full.items())
    return 200, said('{"calls":[{"tool":"' + tool + '",' + arguments + "}]}")


def test_nobody_is_asked_before_the_exam(double: OllamaDouble) -> None:
    brain = brain_of(double)

    with pytest.raises(BrainUnavailable):
        brain.route("anything")
    assert brain.status().brain == "offline"


def test_a_model_that_passes_is_used_and_its_score_is_told(double: OllamaDouble) -> None:
    double.answer = knows_all
    status = brain_of(double).prepare()

    assert (status.brain, status.mode, status.score) == ("ollama", "calls", 1.0)
    assert "100%" in status.why


def test_a_model_without_tools_is_examined_one_way(double: OllamaDouble) -> None:
    double.answer, double.capabilities = knows_all, ["completion"]
    brain = brain_of(double)
    brain.prepare()

    assert not any(request.get("tools") for request in double.requests)


def test_after_failures_in_a_row_the_model_is_left_alone(double: OllamaDouble) -> None:
    double.answer = knows_all
    brain = brain_of(double)
    brain.prepare()
    double.answer = lambda _: (503, [{"error": "busy"}])
    for _ in range(2):
        with pytest.raises(BrainUnavailable):
            brain.route("anything")
    asked = len(double.requests)
    with pytest.raises(BrainUnavailable):
        brain.route("anything")

    assert len(double.requests) == asked
    assert brain.status().state == "resting"
    double.answer = knows_all
    assert brain.prepare().state == "ready"


def test_a_missing_model_is_said_with_its_remedy(double: OllamaDouble) -> None:
    double.models = []

    assert "ollama pull small" in brain_of(double).prepare().why
