"""Commands for whoever runs MovieWise: accounts."""

import getpass
import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from moviewise import accounts
from moviewise.bootstrap import open_store, read_settings
from moviewise.cli.console import opened, print_json
from moviewise.domain import Account
from moviewise.errors import InvalidAccount, InvalidFile, UnknownAccount
from moviewise.store import Store

Name = Annotated[str, typer.Argument(help="The account's name")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("create-superuser")(create_superuser)
    app.command("set-password")(set_password)
    app.command("import")(import_file)
    app.command("export-user")(export_user)
    app.command("delete-user")(delete_user)


def create_superuser(
    name: Annotated[
        str | None, typer.Argument(help="The account's name; asked for if left out")
    ] = None,
) -> None:
    """Open an account that may use the admin pages; the password is asked for."""
    store = _store()
    clean = accounts.accept_name(name or _asked("Name: "))
    account = store.create_account(clean, accounts.hash_password(_password()), is_superuser=True)
    typer.echo(f"Superuser {account.name} may sign in now.")


def set_password(name: Name) -> None:
    """Replace a password and end every session of the account."""
    store = _store()
    account = _account(store, name)
    store.set_password_hash(account.user_id, accounts.hash_password(_password()))
    store.end_sessions(account.user_id)
    typer.echo(f"{account.name} signs in with the new password from now on.")


def import_file(
    file: Annotated[Path, typer.Argument(help="A Letterboxd, IMDb, Trakt or MovieLens export")],
    user: Annotated[str, typer.Option("--user", help="Whose ratings they are")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document")] = False,
) -> None:
    """Store the ratings of another site's export; each film once, the last line counts."""
    moviewise = opened().moviewise
    account = moviewise.account(user)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InvalidFile(f"{file.name} cannot be read: {error.strerror}") from error
    batch, report = moviewise.import_ratings(account.user_id, file.name, content)
    unknown = [found.line.title or found.line.imdb_id for found in report.unknown]
    if as_json:
        matched = len(report.ratings)
        print_json({"batch": batch, "matched": matched, "unknown": unknown})
        return
    typer.echo(report.summary)
    for title in unknown[:20]:
        typer.echo(f"  not known: {title}")


def export_user(
    name: Name,
    out: Annotated[Path | None, typer.Option("--out", help="A file; stdout if left out")] = None,
    form: Annotated[
        Literal["json", "letterboxd", "imdb"],
        typer.Option("--form", help="Everything as JSON, or the ratings as another site's CSV"),
    ] = "json",
) -> None:
    """Write everything we keep about a person, or the ratings for another site."""
    if form == "json":
        store = _store()
        document = store.export(_account(store, name).user_id)
        text = json.dumps(document, ensure_ascii=False, indent=1)
    else:
        moviewise = opened().moviewise
        text = moviewise.export_csv(moviewise.account(name).user_id, form)
    if out is None:
        typer.echo(text.rstrip("\n"))
    else:
        out.write_text(text, encoding="utf-8", newline="")


def delete_user(
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask back")] = False,
) -> None:
    """Forget a person: account, ratings, chats, everything."""
    store = _store()
    account = _account(store, name)
    if (
        not yes
        and _asked(f"Delete {account.name} and everything of theirs? Type the name: ") != name
    ):
        raise InvalidAccount("not deleted: the name was not repeated")
    store.delete_account(account.user_id)
    typer.echo(f"{account.name} is deleted.")


def _store() -> Store:
    store = open_store(read_settings())
    store.migrate()
    return store


def _account(store: Store, name: str) -> Account:
    account = store.account(accounts.normal_name(name))
    if account is None:
        raise UnknownAccount(f"no account is called {name!r}")
    return account


def _asked(question: str) -> str:
    if sys.stdin.isatty():
        return input(question)
    return sys.stdin.readline().rstrip("\n")


def _password() -> str:
    """Read a password without showing it; from a pipe, one line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Password: ")
    if first != getpass.getpass("Again: "):
        raise InvalidAccount("the two passwords differ; nothing was changed")
    return first
