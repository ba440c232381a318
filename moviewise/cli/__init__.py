"""The commands: `moviewise --help` lists them.

Errors are one line on stderr: exit 2 for bad input, 1 for failure. With `--json` a command prints
one JSON document and nothing else on stdout.
"""

import sys

import typer

from moviewise.cli import live, people, ranking, serving, talking
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
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for room in (serving, talking, ranking, people, live):
    room.register(app)


def main() -> None:
    """Run one command and say in a line what went wrong, if anything did."""
    sys.exit(_run())


def _run() -> int:
    if len(sys.argv) == 1:
        sys.argv.append("--help")
    try:
        return int(app(standalone_mode=False) or 0)
    except (typer.Abort, KeyboardInterrupt):
        return _say("stopped", 130)
    except typer.TyperException as error:
        return _say(str(error) or "that command cannot be used so; see moviewise --help", 2)
    except BAD_INPUT as error:
        return _say(str(error), 2)
    except (MovieWiseError, OSError) as error:
        return _say(str(error), 1)


def _say(sentence: str, status: int) -> int:
    typer.echo("moviewise: " + " ".join(sentence.split()), err=True)
    return status
