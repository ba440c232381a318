"""What a decider hands back: calls to tools, or something to say. Knows no framework."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from moviewise.domain import Choice, MovieId
from moviewise.tools.context import Pending

Brain = Literal["rules", "offline", "ollama"]
MAX_CALLS = 4


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a tool, empty arguments left out."""

    tool: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filled:
    """The calls of one intent, or the sentence that asks for what is missing."""

    calls: tuple[Call, ...] = ()
    text: str = ""
    meant: Mapping[str, MovieId] = field(default_factory=dict)
    request: Mapping[str, Any] | None = None
    skips: bool = False
    for_good: bool = False
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a turn will do."""

    brain: Brain
    calls: tuple[Call, ...] = ()
    text: str = ""
    """What to say where nothing is called."""
    choices: tuple[Choice, ...] = ()
    pending: Pending | None = None
    """A question of ours that comes with the text."""
    meant: Mapping[str, MovieId] = field(default_factory=dict)
    skip: tuple[MovieId, ...] = ()
    for_good: bool = False
    request: Mapping[str, Any] | None = None
    """The standing request from now on, where it changes."""
    notice: str = ""
    """What a person should quietly know: a model that failed, a budget that ran out."""
    seconds: float = 0.0

    @property
    def asked(self) -> bool:
        return bool(self.choices or self.pending)
