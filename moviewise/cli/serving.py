"""Commands that serve, build, train, migrate and look after a running MovieWise."""

import socket
from pathlib import Path
from typing import Annotated

import typer

from moviewise.bootstrap import (
    Settings,
    open_store,
    prepare_environment,
    read_settings,
    retrain,
    start,
)
from moviewise.bootstrap.doctor import examine
from moviewise.cli.console import ensure_built, print_json, progress_bar
from moviewise.cli.logs import log_lines
from moviewise.errors import InvalidInput

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("serve")(serve)
    app.command("build")(build_command)
    app.command("train")(train_command)
    app.command("migrate")(migrate)
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("doctor")(doctor)


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on")] = 8000,
) -> None:
    """Serve the chat; applies migrations and builds what is missing first."""
    settings = read_settings()
    log_lines(debug=settings.debug)
    _refuse_taken_port(host, port)
    ensure_built(settings)
    prepare_environment(settings)
    _run(settings, host, port)


def _run(settings: Settings, host: str, port: int) -> None:
    from moviewise.web.app import create_app
    from moviewise.web.serving import run

    app = start(settings)
    app.moviewise.store.migrate()
    web = create_app(app)
    typer.echo(f"MovieWise is at http://{_shown(host)}:{port}  (stop with Ctrl-C)", err=True)
    run(web, host, port)


def _shown(host: str) -> str:
    return "localhost" if host in ("127.0.0.1", "0.0.0.0", "::") else host  # noqa: S104 - only compared


def _refuse_taken_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise InvalidInput(
                f"port {port} on {host} is taken, perhaps by another MovieWise; "
                f"stop it or choose another: moviewise serve --port {port + 1}"
            ) from error


def build_command(
    force: Annotated[bool, typer.Option("--force", help="Make everything anew")] = False,
) -> None:
    """Train the recommender and build the search index from the shipped films and ratings."""
    settings = read_settings()
    ensure_built(settings, force=force)
    typer.echo(f"Everything is built in {settings.home}.", err=True)


def train_command() -> None:
    """Train again with the ratings given here; a running server picks the result up."""
    settings = read_settings()
    store = open_store(settings)
    store.migrate()
    with progress_bar() as progress:
        artefact = retrain(settings, store, progress)
    count, quality = artefact.info["n_ratings"], artefact.info["quality"]
    typer.echo(f"Trained on {count} ratings; quality {quality:.3f}; now in use.")


def migrate() -> None:
    """Bring the database to the newest form, after a back-up copy on SQLite."""
    settings = read_settings()
    open_store(settings).migrate()
    typer.echo("The database is up to date.")


def backup(
    file: Annotated[Path, typer.Argument(help="A new file for the copy")],
) -> None:
    """Write a whole copy of a SQLite database, also while MovieWise is serving."""
    store = open_store(read_settings())
    store.check()
    store.back_up(file)
    typer.echo(f"The database is copied to {file}; keep it where only you can read it.")


def restore(
    file: Annotated[Path, typer.Argument(help="A copy that `moviewise backup` made")],
) -> None:
    """Put a copy in place of the SQLite database; what was there is kept beside it."""
    before = open_store(read_settings()).restore(file)
    kept = f" What was there before is in {before.name} beside it." if before else ""
    typer.echo(f"The database is as it was in {file.name}.{kept}")


def doctor(as_json: AsJson = False) -> None:
    """Say for each part whether it is ok, and which command mends it."""
    parts = examine()
    ok = all(part.state != "broken" for part in parts)
    if as_json:
        print_json({"ok": ok, "parts": [part.as_json() for part in parts]})
    else:
        for part in parts:
            mend = f"  -> {part.mend}" if part.mend else ""
            typer.echo(f"{part.state:<9} {part.name}: {part.why}{mend}")
    if not ok:
        raise typer.Exit(1)
