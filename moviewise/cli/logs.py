"""How log lines look: one event a line, `key=value`, and never what somebody wrote.

The text of an unexpected error may hold what a person typed, so of an error only its kind and its
places in the code are written.
"""

import logging
import sys
import traceback
from types import TracebackType
from typing import TextIO

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
DEEPEST = 8
"""Places in the code, the innermost ones."""


class Line(logging.Formatter):
    """Writes one event in one line."""

    def __init__(self) -> None:
        super().__init__("time=%(asctime)s level=%(levelname)s logger=%(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return " ".join(super().format(record).split())

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the library's own name
        """Name the kinds of an error and its causes, and where it came from."""
        kinds: list[str] = []
        error = ei[1]
        while error is not None and len(kinds) < DEEPEST:
            kinds.append(type(error).__name__)
            error = error.__cause__ or error.__context__
        frames = traceback.extract_tb(ei[2])[-DEEPEST:]
        places = (f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
        return f"error={'<'.join(kinds)} at={'>'.join(places)}"


def log_lines(stream: TextIO | None = None, *, debug: bool = False) -> None:
    """Write our events to a stream, stderr unless said, and of other packages the warnings."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Line())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("moviewise").setLevel(logging.DEBUG if debug else logging.INFO)
