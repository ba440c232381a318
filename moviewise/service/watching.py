"""What TMDB adds to one film, and how it is said: where to watch it, and the series it is of.

Functions of values. Must not know the network or the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.domain import Movie
from moviewise.service.countries import country_name
from moviewise.tmdb import Offers

CREDIT = "Streaming data by JustWatch"
KINDS = {
    "flatrate": "With a subscription",
    "free": "Free",
    "ads": "Free with ads",
    "rent": "To rent",
    "buy": "To buy",
}
"""TMDB's kinds of offers in the order in which people want to know them."""
NAMED = 6
"""Providers of one kind that a sentence names."""


@dataclass(frozen=True, slots=True)
class LiveFacts:
    """What TMDB adds to one film."""

    movie: Movie
    country: str = ""
    """Whose offers these are, ISO 3166-1."""
    offers: Offers | None = None
    """Where to watch it there; none where nobody offers it."""
    countries: tuple[str, ...] = ()
    """Others for which offers are known, by code."""
    credit: str = ""
    """Whom the offers are from; to be shown with them."""
    collection: str = ""
    collected: tuple[Movie, ...] = ()
    """The films of the collection in order; those we know are ours."""
    note: str = ""
    """What is missing and why."""

    @property
    def providers(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The offers as words and names, the most wanted kind first."""
        given = self.offers.providers if self.offers else {}
        return tuple((words, given[kind]) for kind, words in KINDS.items() if given.get(kind))


def where_line(facts: LiveFacts) -> str:
    """Say where to watch a film in a country, with JustWatch's name, or why that is not known.

    >>> where_line(LiveFacts(Movie(1, "Heat", 1995), "FR"))
    'JustWatch knows of no offers for Heat (1995) in any country just now.'
    """
    film, here = facts.movie.name, country_name(facts.country)
    if facts.note:
        return facts.note
    if facts.providers:
        told = "; ".join(f"{words.lower()}: {_some(names)}" for words, names in facts.providers)
        return f"{film} in {here}: {told}. {facts.credit}."
    if not facts.countries:
        return f"JustWatch knows of no offers for {film} in any country just now."
    others = _some([country_name(code) for code in facts.countries], 3)
    return f"JustWatch knows of no offers for {film} in {here}, but of some in {others}."


def order_line(facts: LiveFacts) -> str:
    """Say in which order the films of a series came out, or that there is none.

    >>> order_line(LiveFacts(Movie(1, "Heat", 1995)))
    'TMDB lists Heat (1995) in no series.'
    """
    if facts.collected:
        listed = ", ".join(f"{n}. {movie.name}" for n, movie in enumerate(facts.collected, 1))
        return f"{facts.collection}, in the order the films came out: {listed}."
    if facts.collection:
        return f"{facts.movie.name} is of the {facts.collection}; its films did not come in time."
    return facts.note or f"TMDB lists {facts.movie.name} in no series."


def _some(names: Sequence[str], most: int = NAMED) -> str:
    """Name a few and count the others.

    >>> _some(["A", "B"]), _some(["A", "B", "C", "D"], 2)
    ('A and B', 'A, B and 2 more')
    """
    shown, rest = [*names[:most]], len(names) - most
    shown += [f"{rest} more"] if rest > 0 else []
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]
