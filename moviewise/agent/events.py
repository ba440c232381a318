"""What a turn yields to whatever draws it, in the order it is ready."""

from dataclasses import dataclass
from typing import Any

from moviewise.domain import FilmList, Question


@dataclass(frozen=True, slots=True)
class Step:
    """Something is being done, or is done."""

    label: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The next words of the answer."""

    token: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Films to show at once."""

    films: FilmList


@dataclass(frozen=True, slots=True)
class Panel:
    """A value with a face of its own."""

    kind: str
    """`change`, `why`, `why_not`, `what_if`, `trailer`, `watch`, `series` or `answer`."""
    value: Any


@dataclass(frozen=True, slots=True)
class Chip:
    """A limit of the standing request; pressing it says `message` in the chat."""

    label: str
    message: str


@dataclass(frozen=True, slots=True)
class Chips:
    """The standing request, limit by limit."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """A short question of ours with buttons."""

    question: Question


@dataclass(frozen=True, slots=True)
class Notice:
    """A quiet remark beside the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Reworded:
    """Better words for what was said already; the first ones may stay where they cannot go."""

    was: str
    text: str
    by: str
    """The model that worded it."""
    value: Any = None
    """The value of the panel that it belongs to, with the new words."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decided what; for the terminal, the log and the status line, not for the chat."""

    brain: str
    calls: tuple[tuple[str, dict[str, Any]], ...]
    seconds: float


Event = Step | Text | Cards | Panel | Chips | Choices | Notice | Reworded | Decided
