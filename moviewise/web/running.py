"""The parts of this process, for `chat_app.py`, which Chainlit loads by its path."""

from sqlalchemy import Engine

from moviewise.bootstrap import App
from moviewise.errors import SettingsError
from moviewise.web.history import History

_apps: list[App] = []
_histories: list[History] = []
_engines: list[Engine] = []


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
