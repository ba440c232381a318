"""Make one record of what both sources say about a film."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from statistics import fmean

from joining import facts
from joining.corrections import TITLES
from joining.sources import Film, RatedTitle, RatingRow, Supplement
from joining.titles import fold, split_title

IMDB_ID_OFFSET = 1_000_000_000
SHORTEST = 5
"""Minutes; less is a slip in the source."""

Record = dict[str, object]


def records(
    titles: Iterable[RatedTitle],
    films: Iterable[Film],
    pairs: Mapping[int, Film],
    ratings: Iterable[RatingRow],
    ours: Mapping[int, Supplement],
) -> list[Record]:
    """Return the union of both sources in order of `movie_id`; empty fields are left out."""
    films = list(films)
    roles = Counter(name for film in films for name in facts.people(film.cast))
    stars: dict[int, list[float]] = {}
    for _, movie_id, value, _ in ratings:
        stars.setdefault(movie_id, []).append(value)
    used = {film.imdb_id for film in pairs.values()}
    both = [
        record(title, pairs.get(title.movie_id), roles) | rated(stars, title) for title in titles
    ]
    for entry in both:
        supplement(entry, ours)
    alone = [record(None, film, roles) for film in films if film.imdb_id not in used]
    return sorted((compact(entry) for entry in both + alone), key=lambda entry: entry["movie_id"])


def record(title: RatedTitle | None, film: Film | None, roles: Counter[str]) -> Record:
    name, *others = names(title, film)
    return {
        "movie_id": title.movie_id if title else IMDB_ID_OFFSET + int(film.imdb_id[2:]),
        "title": name,
        "year": title.year if title else film.year,
        "imdb_id": film.imdb_id if film else None,
        "other_titles": others,
        "genres": facts.genres(title.genres if title else (), film.genres if film else ""),
        **(details(film, roles) if film else {}),
        "sources": [s for s, there in (("movielens", title), ("wikidata", film)) if there],
    }


def supplement(entry: Record, ours: Mapping[int, Supplement]) -> None:
    """Add what we wrote to a film that Wikidata does not describe."""
    more = ours.get(entry["movie_id"])
    if more is not None:
        if "wikidata" in entry["sources"]:
            raise SystemExit(f"supplement.psv: Wikidata describes {entry['title']}; drop the line")
        entry |= asdict(more) | {"sources": [*entry["sources"], "ours"]}


def details(film: Film, roles: Counter[str]) -> Record:
    return {
        "directors": facts.people(film.directors),
        "writers": facts.people(film.writers),
        "cast": facts.billed(facts.people(film.cast), roles),
        "languages": facts.languages(film.languages),
        "countries": facts.countries(film.countries),
        "runtime": round(film.runtime) if film.runtime and film.runtime >= SHORTEST else None,
        "mpaa": facts.BOARD.get(film.mpaa, film.mpaa) or None,
        "critic_score": film.critic_score,
        "oscars": film.oscars,
    }


def names(title: RatedTitle | None, film: Film | None) -> list[str]:
    """Return the name to show, then the others.

    Wikidata's spelling wins where the letters agree (accents, capitals) and where MovieLens has
    that name in brackets; else the name MovieLens shows stays.
    """
    if title is None:
        return distinct([film.title, *film.other_titles])
    main, others = split_title(title.title)
    main = TITLES.get(title.movie_id, main)
    if film is None:
        return distinct([main, *others])
    agreed = fold(film.title) in {fold(name) for name in (main, *others)}
    shown = [film.title, main] if agreed else [main, film.title]
    return distinct([*shown, *others, *film.other_titles])


def distinct(titles: Iterable[str]) -> list[str]:
    first: dict[str, str] = {}
    for title in titles:
        first.setdefault(fold(title) or title, title)
    return list(first.values())


def rated(stars: Mapping[int, list[float]], title: RatedTitle) -> Record:
    given = stars[title.movie_id]
    return {"n_ratings": len(given), "mean_stars": round(fmean(given), 4)}


def compact(entry: Record) -> Record:
    return {
        field: value
        for field, value in entry.items()
        if value is not None and value != 0 and value != [] and value != ()
    }
