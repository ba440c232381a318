"""What the chat's page gets ahead of everything: its theme, our modules, our sentences.

Written into the page itself, so that no element ever waits for them. Must not know films.
"""

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

ENGLISH = "en"
TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
Book = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of the chat's page."""

    public: Path
    """The folder that the browser sees as `/public`."""
    pinned: str | None = None
    """The chat's language where the settings name one, else each browser's own."""

    def head(self, accepted: str = "") -> bytes:
        """Write it for a browser that accepts these languages."""
        language, book = sentences(self.public / "strings", self.pinned or accepted)
        told = json.dumps(book, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
        modules = sorted(path.name for path in (self.public / "mw").glob("*.js"))
        lines = (
            '<script src="/public/mw/theme.js"></script>',
            f'<script type="application/json" id="mw-strings" lang="{escape(language)}">'
            f"{told}</script>",
            *(
                f'<link rel="modulepreload" href="/public/mw/{it}">'
                for it in modules
                if it != "theme.js"
            ),
        )
        return "".join(lines).encode()


def sentences(folder: Path, wanted: str) -> tuple[str, Book]:
    """Read our sentences in the first wanted language, English wherever it has none.

    Args:
        folder: Where the files stand, one a language: `en.json`, `pt-BR.json`.
        wanted: Language tags, the best first, as in the header Accept-Language.
    """
    english: Book = json.loads((folder / f"{ENGLISH}.json").read_text("utf-8"))
    for tag in TAG.findall(wanted.split(",")[0])[:1]:
        for name in (tag, tag.split("-")[0]):
            path = folder / f"{name}.json"
            if path.is_file():
                return name, over(english, json.loads(path.read_text("utf-8")))
    return ENGLISH, english


def over(below: Book, above: Book) -> Book:
    """Lay one book over another; a sentence that is missing above shows through.

    >>> over({"a": {"x": "in", "y": "out"}}, {"a": {"x": "dedans"}})
    {'a': {'x': 'dedans', 'y': 'out'}}
    """
    return {
        key: over(value, above[key])
        if isinstance(value, dict) and isinstance(above.get(key), dict)
        else above.get(key, value)
        for key, value in below.items()
    }
