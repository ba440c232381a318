"""The chat in the terminal: the same agent, the same tools."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from moviewise.agent.deciding.router import Brains
from moviewise.agent.turn import answer_once
from moviewise.bootstrap import App, open_brains, read_settings, start
from moviewise.cards import as_titles
from moviewise.cli.console import ensure_built, print_json
from moviewise.errors import InvalidFile, InvalidInput, MovieWiseError
from moviewise.service import MovieWise
from moviewise.tools.context import ChatContext

BRAINS = ("auto", "offline", "ollama")
History = list[tuple[str, str]]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("chat")(chat)


def chat(
    user: Annotated[str | None, typer.Option("--user", help="An account; else a new guest")] = None,
    brain: Annotated[str | None, typer.Option("--brain", help="auto, offline or ollama")] = None,
    once: Annotated[str | None, typer.Option("--once", help="Answer this and stop")] = None,
    script: Annotated[
        Path | None, typer.Option("--script", help="JSON lines: id, utterance, history")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON")] = False,
) -> None:
    """Talk to MovieWise in the terminal."""
    if script is not None:
        lines = _lines(script)
        with _opened(None, brain) as app:
            _run_script(app, lines)
        return
    with _opened(user, brain) as app:
        context = _context(app.moviewise, user)
        if once is None:
            _converse(app.brains, context)
            return
        told = answer_once(once, [], context, brains=app.brains)
        print_json(told) if as_json else _print_turn(told)


@contextmanager
def _opened(user: str | None, brain: str | None) -> Iterator[App]:
    """Open the app; without a named account everything lives in a database that is thrown away."""
    settings = read_settings()
    if brain is not None and brain not in BRAINS:
        raise InvalidInput(f"no brain is called {brain!r}; take auto, offline or ollama")
    settings = settings.model_copy(update={"brain": brain} if brain else {})
    ensure_built(settings)
    with tempfile.TemporaryDirectory() as folder:
        passing = {"database_url": f"sqlite:///{Path(folder) / 'chat.db'}"}
        app = start(settings if user else settings.model_copy(update=passing))
        app = replace(app, brains=open_brains(settings, wait=True))
        yield app
        app.moviewise.store.close()


def _context(moviewise: MovieWise, user: str | None) -> ChatContext:
    account = moviewise.account(user) if user else moviewise.guest()
    return ChatContext(moviewise, account.user_id)


def _converse(brains: Brains, context: ChatContext) -> None:
    typer.echo("Ask for films, rate them, ask why. Ctrl-D ends.")
    history: History = []
    while True:
        try:
            said = input("> ")
        except EOFError:
            return
        told = answer_once(said, history, context, brains=brains)
        _print_turn(told)
        history += [("user", said), ("assistant", told["text"])]


def _print_turn(told: dict[str, Any]) -> None:
    typer.echo(told["text"])
    if told["cards"]:
        typer.echo(as_titles(told["cards"]))


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidFile(f"{path.name} cannot be read: {error}") from error


def _run_script(app: App, lines: list[str]) -> None:
    """Answer each line as a fresh conversation of a fresh user; a line that fails says so."""
    for line in lines:
        print_json(_scripted(app, line))
        sys.stdout.flush()


def _scripted(app: App, line: str) -> dict[str, Any]:
    identity: Any = None
    try:
        entry = json.loads(line)
        identity = entry.get("id")
        history = [(turn["role"], turn["content"]) for turn in entry.get("history") or []]
        said = str(entry["utterance"])
        told = answer_once(said, history, _context(app.moviewise, None), brains=app.brains)
    except (MovieWiseError, ValueError, KeyError, TypeError, AttributeError) as error:
        return {**_FAILED, "id": identity, "error": f"{type(error).__name__}: {error}"}
    return {**told, "id": identity}


_FAILED: dict[str, Any] = {
    "brain": "rules",
    "calls": [],
    "text": "",
    "cards": [],
    "asked": False,
    "seconds": {"first_card": None, "first_text": None, "total": None},
}
