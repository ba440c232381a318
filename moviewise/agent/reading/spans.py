"""What reading a message gives: its words, and the spans that code can name.

Must not know how anything is found in a text.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from moviewise.agent.language.numbers import Number
from moviewise.agent.language.words import Word
from moviewise.agent.reading.listed import Listed


class Span(NamedTuple):
    """Words that code can name."""

    kind: str
    first: int
    last: int
    value: Any


@dataclass(frozen=True, slots=True)
class Meant:
    """A film named in the text: as the catalogue spells it, or as the person did."""

    title: str
    year: int | None = None
    movie_id: int | None = None
    surface: str = ""
    doubtful: bool = False
    """Whether the words may as well be something else: nothing is written by them alone."""


class Token(NamedTuple):
    """A piece of the stream the deciders see."""

    text: str
    first: int
    last: int


@dataclass(slots=True)
class Reading:
    """A message while it is read."""

    text: str
    words: list[Word]
    spans: list[Span] = field(default_factory=list)
    owner: dict[int, Span] = field(default_factory=dict)
    tokens: list[Token] = field(default_factory=list)
    listed: tuple[Listed, ...] = ()
    numbers: list[Number] = field(default_factory=list)

    def claim(self, kind: str, first: int, last: int, value: Any) -> bool:  # noqa: ANN401  # one value a kind
        """Name some words, unless they are named already."""
        if last <= first or any(place in self.owner for place in range(first, last)):
            return False
        span = Span(kind, first, last, value)
        self.spans.append(span)
        self.owner.update(dict.fromkeys(range(first, last), span))
        return True

    def of(self, *kinds: str) -> list[Span]:
        """Return the spans of some kinds in the text's order."""
        return sorted((s for s in self.spans if s.kind in kinds), key=lambda s: s.first)

    def texts(self, first: int = 0, last: int | None = None) -> list[str]:
        """Return the words in a range, films left out."""
        last = len(self.words) if last is None else last
        return [
            self.words[place].text
            for place in range(first, last)
            if place not in self.owner or self.owner[place].kind not in ("title", "person")
        ]

    def original(self, first: int, last: int) -> str:
        """Return the words as typed."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    @property
    def stream(self) -> list[str]:
        return [token.text for token in self.tokens]

    def has(self, *concepts: str) -> bool:
        return any(token.text in concepts for token in self.tokens)
