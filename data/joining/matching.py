"""Find the Wikidata film of each MovieLens title: surest passes first, one film for one title."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from joining.corrections import NOT_THE_SAME, SAME_FILM
from joining.sources import Film, RatedTitle
from joining.titles import loose_key, split_title, stems, strict_key, without_owner

Key = Callable[[str], str]
Index = Mapping[str, list[Film]]


def match(
    titles: Iterable[RatedTitle], films: list[Film], counts: Mapping[int, int]
) -> dict[int, Film]:
    """Pair MovieLens ids with films.

    Args:
        titles: What MovieLens rated.
        films: Every Wikidata film.
        counts: Ratings of each MovieLens id; of two titles for one film the more rated wins.
    """
    rules = Rules(films)
    found = [(*hit, title) for title in titles if (hit := rules.find(title)) is not None]
    found.sort(key=lambda hit: (hit[0], -counts[hit[2].movie_id], hit[2].movie_id))
    taken: set[str] = set()
    pairs = {}
    for _, film, title in found:
        if film.imdb_id not in taken:
            taken.add(film.imdb_id)
            pairs[title.movie_id] = film
    return pairs


class Rules:
    """The passes of the matcher over one set of films."""

    def __init__(self, films: list[Film]) -> None:
        self.by_id = {film.imdb_id: film for film in films}
        self.strict = index(films, strict_key, lambda film: [film.title])
        self.loose = index(films, loose_key, lambda film: [film.title])
        self.stems = index(films, loose_key, lambda film: stems(film.title))
        self.owned = index(
            films,
            strict_key,
            lambda film: [t for t in [without_owner(film.title)] if t != film.title],
        )

    def find(self, title: RatedTitle) -> tuple[int, Film] | None:
        """Return the pass and the film, or nothing."""
        if title.movie_id in SAME_FILM:
            return 0, self.by_id[SAME_FILM[title.movie_id]]
        if title.movie_id in NOT_THE_SAME:
            return None
        for number, film in self.passes(title):
            if film is not None:
                return number, film
        return None

    def passes(self, title: RatedTitle) -> Iterator[tuple[int, Film | None]]:
        main, others = split_title(title.title)
        names, year = [main, *others], title.year
        yield 1, nearest(self.strict, strict_key, [main], year, slack=0)
        yield 2, nearest(self.strict, strict_key, [main], year)
        yield 3, nearest(self.strict, strict_key, others, year)
        yield 4, nearest(self.loose, loose_key, names, year)
        shorter = [short for name in names for short in shortened(name)]
        yield 6, nearest(self.strict, strict_key, shorter, year)
        yield 6, nearest(self.owned, strict_key, [main], year)
        yield 7, self.by_subtitle(names, year)

    def by_subtitle(self, names: list[str], year: int) -> Film | None:
        """Find the one film whose title is ours without a subtitle, or the other way round."""
        for name in names:
            for stem in [name, *stems(name)]:
                key = loose_key(stem)
                pool = list(self.loose.get(key, ()))
                pool += self.stems.get(key, ()) if stem == name else ()
                near = {film.imdb_id for film in pool if abs(film.year - year) <= 1}
                if len(key) >= 6 and len(near) == 1:
                    return self.by_id[near.pop()]
        return None


def index(films: list[Film], key: Key, names: Callable[[Film], list[str]]) -> Index:
    table: dict[str, list[Film]] = defaultdict(list)
    for film in films:
        for name in names(film):
            if key(name):
                table[key(name)].append(film)
    return table


def nearest(table: Index, key: Key, names: Iterable[str], year: int, slack: int = 1) -> Film | None:
    """Return the film of the nearest year; ties go to the film with more reviews."""
    for name in names:
        near = [film for film in table.get(key(name), ()) if abs(film.year - year) <= slack]
        if near:
            return min(near, key=lambda film: (abs(film.year - year), -film.reviews))
    return None


def shortened(title: str) -> Iterator[str]:
    for short in (without_owner(title), re.split(r",?\s+or:?\s+", title)[0]):
        if short != title and len(strict_key(short)) >= 4:
            yield short
