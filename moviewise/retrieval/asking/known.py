"""What answering needs of the catalogue, which stands in a room of the same level.

Must not know how the catalogue finds things.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from moviewise.domain import Movie, MovieId


class Mention(Protocol):
    """A stretch of a text that names something."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def score(self) -> float: ...


class TitleMention(Mention, Protocol):
    """Films named in a text."""

    @property
    def movie_ids(self) -> Sequence[MovieId]: ...


class PersonMention(Mention, Protocol):
    """A person named in a text."""

    @property
    def name(self) -> str: ...


class Credits(Protocol):
    """The films of one person."""

    @property
    def name(self) -> str: ...
    @property
    def acted(self) -> Sequence[MovieId]: ...
    @property
    def directed(self) -> Sequence[MovieId]: ...
    @property
    def wrote(self) -> Sequence[MovieId]: ...


class Known(Protocol):
    """The films, and how titles and people are found in words."""

    @property
    def movies(self) -> Mapping[MovieId, Movie]: ...
    def get(self, movie_id: MovieId) -> Movie: ...
    def find(self, title: str, year: int | None = None) -> Movie: ...
    def titles_in(self, text: str, cues: Collection[str] = ...) -> Sequence[TitleMention]: ...
    def people_in(self, text: str) -> Sequence[PersonMention]: ...
    def person(self, name: str) -> Credits | None: ...
