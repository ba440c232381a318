"""The commands: `moviewise --help` lists them.

Errors are one line on stderr: exit 2 for bad input, 1 for failure. With `--json` a command prints
one JSON document and nothing else on stdout.
"""

import sys

import click
import typer

from moviewise.cli import people, ranking, serving, talking
from moviewise.errors import (
    AmbiguousMovie,
    InvalidInput,
    MovieWiseError,
    NameTaken,
    NotFound,
    SettingsError,
)

BAD_INPUT = (InvalidInput, NotFound, AmbiguousMovie, NameTaken, SettingsError)

app = typer.Typer(
    help="MovieWise: films for your taste, and why.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for room in (serving, talking, ranking, people):
    room.register(app)


def main() -> None:
    """Run one command and say in a line what went wrong, if anything did."""
    sys.exit(_run())


def _run() -> int:
    try:
        return int(app(standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as help_asked:
        typer.echo(help_asked.format_message())
        return 2
    except click.ClickException as error:
        return _say(error.format_message(), 2)
    except (click.Abort, KeyboardInterrupt):
        return _say("stopped", 130)
    except BAD_INPUT as error:
        return _say(str(error), 2)
    except (MovieWiseError, OSError) as error:
        return _say(str(error), 1)


def _say(sentence: str, status: int) -> int:
    typer.echo("moviewise: " + " ".join(sentence.split()), err=True)
    return status
