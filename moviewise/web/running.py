"""The parts of this process, for `chat_app.py`, which Chainlit loads by its path."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from moviewise.bootstrap import App
from moviewise.errors import SettingsError
from moviewise.web.history import History

AFTERWORD = 0.3
"""Seconds in which the last words of a turn reach the page and the database."""

_apps: list[App] = []
_histories: list[History] = []
_engines: list[Engine] = []


_turns: set[object] = set()


@contextmanager
def turn() -> Iterator[None]:
    """Count a message that is being answered."""
    mark = object()
    _turns.add(mark)
    try:
        yield
    finally:
        _turns.discard(mark)


async def finish_turns(patience: float, is_hurried: Callable[[], bool]) -> int:
    """Wait until no message is being answered; tell how many still are when patience ends."""
    end = time.monotonic() + patience
    while _turns and time.monotonic() < end and not is_hurried():
        await asyncio.sleep(0.05)
    await asyncio.sleep(AFTERWORD)
    return len(_turns)


def set_app(app: App) -> None:
    """Remember what `create_app` was handed."""
    _apps[:] = [app]


def get_app() -> App:
    """Hand out the parts.

    Raises:
        SettingsError: The chat was started without our own pages around it.
    """
    if not _apps:
        raise SettingsError("start MovieWise with `moviewise serve`; the chat needs its own pages")
    return _apps[0]


def keep_history(history: History) -> History:
    """Remember what has to be closed at the end."""
    _histories.append(history)
    return history


def keep_engine(engine: Engine) -> None:
    """Remember the connections of the admin pages."""
    _engines.append(engine)


async def close() -> None:
    """Let go of the databases."""
    while _engines:
        _engines.pop().dispose()
    while _histories:
        await _histories.pop().close()
    if _apps:
        _apps[0].moviewise.store.close()
