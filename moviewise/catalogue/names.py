"""Every name a film may go by, and how sure a name is."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from moviewise.catalogue.folding import ARTICLES, PARTS, fold, key_of, parted
from moviewise.catalogue.nicknames import FILMS, SERIES
from moviewise.catalogue.ordinary import LIGHT, ORDINARY
from moviewise.domain import Movie, MovieId

TITLE, OTHER, NICKNAME, SHORT, OPENING = 1.0, 0.5, 1.0, 0.1, 0.1
"""How much a name of this kind weighs when several films share it."""

SUBTITLE = re.compile(r"\s*:\s+|\s+[-–—]\s+|,?\s+[oO]r:?\s+(?=[A-Z(])")  # noqa: RUF001
OWNERS = re.compile(
    r"^(?:National Lampoon|Monty Python|William Shakespeare|Bram Stoker|Mary Shelley|Tim Burton"
    r"|(?:Walt )?Disney|Dr\. Seuss|Stephen King|Tyler Perry|John Carpenter|Wes Craven|Clive Barker"
    r"|Jane Austen|Roald Dahl|Rudyard Kipling|Emily Brontë|Def Jam|Lee Daniels|Jet Li|Tom Clancy"
    r"|Agatha Christie|Charles Dickens|Lemony Snicket|Marvel|Cheech and Chong|Louis C\.K\.)"
    r"(?:'s|'|:)\s+"
)
HEADLESS = frozenset(
    (
        *("movie", "film", "story", "beginning", "musical", "final", "chapter", "return"),
        *("legend", "rise", "origins", "revelations", "resurrection", "reloaded"),
    )
)
"""Words of subtitles that name nothing by themselves."""
KNOWN = 40
"""Ratings from which the opening words of a long title stand for it."""


class Named(NamedTuple):
    """A film under one of its names."""

    movie_id: MovieId
    weight: float
    """The kind of name: `TITLE` and the others above."""
    article: str
    """The article in front of this name, folded; empty where there is none."""


Names = dict[str, tuple[Named, ...]]
"""Look-up key to the films of that name."""


def names_of(movies: Iterable[Movie]) -> Names:
    """Return every name of the films, nicknames and openings included."""
    names: Names = {}
    known = []
    for movie in movies:
        for title, weight in own_names(movie):
            add(names, title, movie.movie_id, weight)
        if movie.n_ratings >= KNOWN:
            known.append(movie)
    add_nicknames(names, {movie.movie_id for movie in known})
    add_openings(names, known)
    return names


def add(names: Names, title: str, movie_id: MovieId, weight: float) -> None:
    """Enter one name; a film has each key once, under its surest kind."""
    article, key = parted(title)
    there = names.get(key, ())
    if key and all(named.movie_id != movie_id for named in there):
        names[key] = (*there, Named(movie_id, weight, article))


def own_names(movie: Movie) -> Iterator[tuple[str, float]]:
    yield movie.title, TITLE
    for title in movie.other_titles:
        yield title, OTHER
    for title in (movie.title, *movie.other_titles):
        for short in shorter(title):
            yield short, SHORT


def shorter(title: str) -> Iterator[str]:
    """Yield a title without its owner, its subtitle, or what stands before the subtitle.

    >>> list(shorter("Star Wars: Episode V - The Empire Strikes Back"))
    ['Star Wars: Episode V', 'Star Wars', 'The Empire Strikes Back']
    """
    if ": " not in title and " - " not in title and "'" not in title and " or" not in title:
        return
    owned = OWNERS.sub("", title)
    if owned != title:
        yield owned
    parts = SUBTITLE.split(owned)
    if len(parts) > 1:
        heads = [owned[: hit.start()] for hit in SUBTITLE.finditer(owned)]
        yield from (head for head in reversed(heads) if can_stand_alone(head))
        if can_stand_alone(parts[-1], least=2):
            yield parts[-1]


def can_stand_alone(part: str, least: int = 1) -> bool:
    words = [word for word in fold(part).split() if word not in ARTICLES]
    content = [word for word in words if word not in LIGHT | HEADLESS | PARTS]
    return len(words) >= least and bool(content) and sum(map(str.isalpha, "".join(content))) >= 4


def add_nicknames(names: Names, known: set[MovieId]) -> None:
    several: Mapping[str, tuple[MovieId, ...]] = {
        **{name: (movie_id,) for name, movie_id in FILMS.items()},
        **SERIES,
    }
    for name, movie_ids in several.items():
        for movie_id in movie_ids:
            if movie_id in known:
                prefer(names, name, movie_id)


def prefer(names: Names, name: str, movie_id: MovieId) -> None:
    """Enter a nickname as a full name, also where the film had it as a short one."""
    article, key = parted(name)
    others = tuple(named for named in names.get(key, ()) if named.movie_id != movie_id)
    names[key] = (*others, Named(movie_id, NICKNAME, article))


def add_openings(names: Names, known: list[Movie]) -> None:
    """Let the first words of well-known titles stand for them where no other name has them.

    "Harry Potter", "Eternal Sunshine", "Shawshank": at least one of the words is unusual.
    """
    openings: dict[str, list[tuple[str, MovieId]]] = {}
    for movie in known:
        words = [word for word in fold(movie.title).split() if word not in ARTICLES]
        for length in range(1, len(words)):
            opening = words[:length]
            if is_telling(opening):
                text = " ".join(opening)
                openings.setdefault(key_of(text), []).append((text, movie.movie_id))
    for key, found in openings.items():
        if key not in names:
            for text, movie_id in found:
                add(names, text, movie_id, OPENING)


def is_telling(words: list[str]) -> bool:
    unusual = [word for word in words if word not in ORDINARY and len(word) >= 5]
    return bool(unusual) and words[-1] not in LIGHT and not words[-1].isdigit()
