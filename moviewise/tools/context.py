"""What a turn carries beside the words: who speaks, to which service, and what was said before.

The context is handed to every tool and hidden from the model. It must not know the screen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from moviewise.domain import FilmList, MovieId, Question, TasteChange, UserId, Wish
from moviewise.service import MovieWise

Args = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pending:
    """A question of ours that waits for its answer."""

    kind: str
    """`stars` (how many?), `which` (which film?), `kinds` (which genres or moods to start from?) or
    `scale` (did you mean out of ten?)."""
    tool: str = ""
    """What runs once it is answered."""
    args: Args = field(default_factory=dict)
    movie_ids: tuple[MovieId, ...] = ()
    """The films to choose from, where it is about films."""
    titles: tuple[str, ...] = ()


@dataclass(slots=True)
class Conversation:
    """What later sentences may refer to; lives as long as one chat."""

    last_list: tuple[MovieId, ...] = ()
    """The newest list on the screen, in its order."""
    last_titles: tuple[str, ...] = ()
    last_movie: MovieId | None = None
    """The film the last turn was about, where it was one."""
    last_rated: MovieId | None = None
    """What "undo" takes back."""
    listed: tuple[MovieId, ...] = ()
    """Everything listed in this chat, oldest first."""
    pending: Pending | None = None
    wish: Wish | None = None
    """The standing request."""
    request: Args = field(default_factory=dict)
    """The standing request as arguments of `recommend`."""
    meant: Args = field(default_factory=dict)
    """Titles of this turn that code has tied to a film."""
    skip: tuple[MovieId, ...] = ()
    """Films that this turn's list must not repeat."""
    for_good: bool = False
    """Whether the limits of this turn are to be kept beyond the chat."""


@dataclass(frozen=True, slots=True)
class ChatContext:
    """The service and the person a turn acts for."""

    moviewise: MovieWise
    user_id: UserId
    conversation: Conversation = field(default_factory=Conversation)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a tool hands to the screen."""

    films: FilmList | None = None
    panel: tuple[str, Any] | None = None
    """`change`, `why`, `why_not`, `what_if`, `trailer`, `watch`, `series` or `answer`, with the
    service's value."""
    question: Question | None = None
    pending: Pending | None = None
    about: MovieId | None = None
    """The one film it was about."""
    wish: Wish | None = None
    failed: bool = False
    undo: TasteChange | None = None
    asked: tuple[str, tuple[MovieId, ...]] | None = None
    """The question answered and the films it was about, so that it can be worded again."""


Said = tuple[str, Outcome]
"""A sentence for the chat and the values behind it."""
