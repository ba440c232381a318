"""How films, people, stars and kinds are written in a sentence, or the slots that stand for them.

The same sentences are filled with names for people to read and with slots for a model to word.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from moviewise.domain import MovieId
from moviewise.explanation.reading import LANGUAGES, Facts, is_tricky
from moviewise.explanation.telling import stars_words

PLURALS = {
    "Action": "action films",
    "Adventure": "adventure films",
    "Animation": "animated films",
    "Biography": "biographies",
    "Children": "children's films",
    "Comedy": "comedies",
    "Crime": "crime films",
    "Documentary": "documentaries",
    "Drama": "dramas",
    "Fantasy": "fantasy films",
    "Film-Noir": "film-noir films",
    "History": "history films",
    "Horror": "horror films",
    "Music": "music films",
    "Musical": "musicals",
    "Mystery": "mysteries",
    "Romance": "romances",
    "Sci-Fi": "sci-fi films",
    "Sport": "sport films",
    "Thriller": "thrillers",
    "War": "war films",
    "Western": "westerns",
}
ALONE = ("Comedy", "Documentary", "Drama", "Musical", "Mystery", "Thriller", "Western", "Biography")
"""Genres that name a film without the word "film"."""
WITH_ARTICLE = ("Netherlands", "Philippines", "Soviet Union", "Czech Republic", "Bahamas")


@dataclass
class Names:
    """Writes names; with `is_slotted` it writes slots and remembers what they stand for."""

    facts: Facts
    is_slotted: bool = False
    slots: dict[str, str] = field(default_factory=dict)

    def title(self, movie_id: MovieId) -> str:
        is_subject = movie_id == self.facts.subject
        return self._slot("film" if is_subject else "liked", self._shown(movie_id), is_subject)

    def person(self, name: str, role: str) -> str:
        return self._slot({"cast": "actor"}.get(role, role), name)

    def people(self, names: Iterable[str], role: str) -> str:
        """Name up to two people; a "Jr." does not come last, where its point would end the text."""
        two = sorted(tuple(names)[:2], key=lambda name: not name.endswith("."))
        return " and ".join(self.person(name, role) for name in two)

    def stars(self, stars: float) -> str:
        return self._slot("stars", stars_words(stars))

    def rank(self, rank: int) -> str:
        return self._slot("rank", f"#{rank:,}")

    def _shown(self, movie_id: MovieId) -> str:
        title = self._title(movie_id)
        if not is_tricky(title) and len(self.facts.titles.get(title, ())) < 2:
            return title
        year = self.facts.film_value(movie_id, "year")
        return f"{title} ({year})" if year else f'"{title}"'

    def _title(self, movie_id: MovieId) -> str:
        fact = self.facts.films.get(movie_id) or self.facts.ratings[movie_id]
        return str(fact.values["title"])

    def _slot(self, kind: str, value: str, is_only: bool = False) -> str:
        if not self.is_slotted:
            return value
        known = {filled: name for name, filled in self.slots.items() if name.startswith(kind)}
        if value not in known:
            known[value] = kind if is_only else f"{kind}{len(known) + 1}"
            self.slots[known[value]] = value
        return "{" + known[value] + "}"


def plural(genre: str) -> str:
    """Name several films of a genre.

    >>> plural("Sci-Fi")
    'sci-fi films'
    """
    return PLURALS.get(genre, f"{genre.lower()} films")


def a_film(genres: tuple[str, ...], year: int | None) -> str:
    """Name one film by year and genre, with its article.

    >>> a_film(("Crime", "Drama"), 1995), a_film(("Action",), None)
    ('a 1995 crime film', 'an action film')
    """
    kind = singular(genres[0]) if genres else "film"
    words = f"{year} {kind}" if year else kind
    article = "an" if words.startswith(("18", "a", "e", "i", "o", "u")) else "a"
    return f"{article} {words}"


def singular(genre: str) -> str:
    """Name one film of a genre.

    >>> singular("Comedy"), singular("War")
    ('comedy', 'war film')
    """
    return genre.lower() if genre in ALONE else plural(genre).removesuffix("s")


def language(code: str) -> str:
    """Name a language worth naming; English goes without saying."""
    return LANGUAGES.get(code, "")


def country(name: str) -> str:
    """Name a country with its article.

    >>> country("United Kingdom"), country("Japan")
    ('the United Kingdom', 'Japan')
    """
    return f"the {name}" if name.startswith("United") or name in WITH_ARTICLE else name
