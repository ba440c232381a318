"""The films that "the second one" may mean: the stored list, else the last answer's own words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.agent.language.words import fold, word_set
from moviewise.catalogue import Catalogue
from moviewise.domain import MovieId
from moviewise.tools.context import Conversation

History = Sequence[tuple[str, str]]
NUMBERED = re.compile(
    r"(?:^|[\s,;:.!?])[*_]*(\d{1,2})[.)][*_]*\s+[*_“\"']*(.+?)[*_”\"']*\s*\((\d{4})\)"
)
DATED = re.compile(r"([^\n.!?;:]*?)\s*\((\d{4})\)")
QUOTED = re.compile(r"[*_“\"]+([^*_”\"]+)[*_”\"]+$")
SMALL = word_set(
    """
    of the a an and in on to for de la le les el los las der die das von di il e y et
    """
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A film that was shown or named before."""

    title: str
    year: int | None = None
    movie_id: MovieId | None = None


def listed_films(
    conversation: Conversation, history: History, catalogue: Catalogue
) -> tuple[Listed, ...]:
    """Return the newest list, in its order."""
    if conversation.last_list:
        movies = [catalogue.movies[i] for i in conversation.last_list if i in catalogue.movies]
        return tuple(Listed(m.title, m.year, m.movie_id) for m in movies)
    for role, content in reversed(history):
        if role == "assistant" and (found := films_in(content, catalogue)):
            return found
    return ()


def films_in(text: str, catalogue: Catalogue) -> tuple[Listed, ...]:
    """Read the films out of an answer of ours: a numbered list, or titles with their years."""
    numbered = [(int(n), title, int(year)) for n, title, year in NUMBERED.findall(text)]
    if numbered and numbered[0][0] == 1:
        return tuple(_known(title, year, catalogue) for _, title, year in numbered)
    dated = [(_title_end(before), int(year)) for before, year in DATED.findall(text)]
    return tuple(_known(title, year, catalogue) for title, year in dated if title)


def _known(title: str, year: int, catalogue: Catalogue) -> Listed:
    title = title.strip(" *_“”\"'")
    words = title.split()
    for start in range(len(words)):
        for found in catalogue.titles.exact(" ".join(words[start:]), year):
            movie = catalogue.get(found[0])
            if movie.year == year and (
                start == 0 or fold(movie.title) == fold(" ".join(words[start:]))
            ):
                return Listed(movie.title, movie.year, movie.movie_id)
    return Listed(" ".join(_capitals(words)) or title, year)


def _title_end(before: str) -> str:
    """Take the title at the end of the words before a year."""
    before = before.strip()
    if quoted := QUOTED.search(before):
        return quoted[1].strip()
    return before.rsplit(", ", 1)[-1].strip()


def _capitals(words: Sequence[str]) -> list[str]:
    """Keep the run of capitalised words at the end: "How about Dust Fall" names "Dust Fall"."""
    kept: list[str] = []
    for word in reversed(words):
        if not (
            word[:1].isupper()
            or word[:1].isdigit()
            or fold(word) in SMALL
            or not word[:1].isalpha()
        ):
            break
        kept.insert(0, word)
    while kept and fold(kept[0]) in SMALL and not kept[0][:1].isupper():
        kept.pop(0)
    return kept
