"""Hold a recognised clause against the facts: what carries it, or what is wrong with it.

Must not know how sentences are written, nor by whom.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from moviewise.domain import MovieId
from moviewise.explanation.evidence import LIKED, Evidence
from moviewise.explanation.grammar import Clause
from moviewise.explanation.reader import Reader

DISLIKED = 2.5
NEAR = 50
"""Up to this place a film counts as picked."""
MANY, FEW = 50, 10
ROLE_FIELDS = {
    "direct": ("directors",),
    "writ": ("writers",),
    "wrote": ("writers",),
    "made": ("directors",),
}
GROUPS = {
    "directors": "director",
    "writers": "writer",
    "cast": "cast",
    "genres": "genre",
    "themes": "theme",
    "moods": "mood",
    "languages": "language",
    "countries": "country",
}


def check(reader: Reader, clauses: Iterable[Clause]) -> None:
    """Hold the clauses of one sentence against the facts, in order."""
    given: list[tuple[Clause, tuple[MovieId, ...]]] = []
    for clause in clauses:
        rated = _CHECKS[clause.kind](reader, clause) or ()
        given.append((clause, rated))
        if clause.link == "therefore" and len(given) > 1:
            _signs(reader, given[-2][1], 1)
        if clause.link in ("cause", "contrast"):
            _signs(reader, rated, 1 if clause.link == "cause" else -1)
        if clause.is_main:
            places = [
                reader.facts.ratings[r].values["place"] for r in rated if r in reader.facts.ratings
            ]
            reader.need(1 in places, "another rating counts more")


Rated = tuple[MovieId, ...] | None


def _signs(reader: Reader, rated: Iterable[MovieId], sign: int) -> None:
    for movie_id in rated:
        fact = reader.facts.ratings.get(movie_id)
        reader.need(fact and fact.values["value"] * sign > 0, "that rating works the other way")


def _is_subject(reader: Reader, clause: Clause) -> None:
    for movie_id in reader.films(clause.parts.get("f", "it")):
        reader.need(movie_id == reader.facts.subject, "another film is explained")


def _picked(reader: Reader, clause: Clause) -> Rated:
    _is_subject(reader, clause)
    rank = reader.facts.of("rank")
    reader.need(rank and rank.values["rank"] <= NEAR, "it is not near the top of the list")
    reader.need(rank and not rank.values["is_rated"], "a rated film is not recommended")
    reader.cite(rank)
    return None


def _stars(reader: Reader, movie_id: MovieId, stars: str | None) -> None:
    fact = reader.facts.ratings.get(movie_id)
    reader.need(fact, "the person has not rated that film")
    if fact and stars:
        reader.need(fact.values["stars"] == float(stars[2:-1]), "the stars are others")
    reader.cite(fact)


def _gave(reader: Reader, clause: Clause) -> Rated:
    parts = clause.parts
    if "list" in parts:
        pairs = re.findall(r"(<t\d+>) (<s[\d.]+>)", parts["list"])
    elif "t" in parts:
        pairs = [(parts["t"], parts.get("s"))]
    else:
        rated = tuple(reader.said[-1:])
        reader.need(rated, "it is not clear which film was rated")
        for movie_id in rated:
            _stars(reader, movie_id, parts["s"])
        return rated
    rated = tuple(movie_id for title, _ in pairs for movie_id in reader.films(title))
    for movie_id, (_, stars) in zip(rated, pairs, strict=True):
        _stars(reader, movie_id, stars)
        _height(reader, movie_id, parts.get("high"))
    return rated


def _height(reader: Reader, movie_id: MovieId, word: str | None) -> None:
    fact = reader.facts.ratings.get(movie_id)
    if not word or not fact:
        return
    stars = fact.values["stars"]
    low = word in ("low", "poorly")
    reader.need(stars <= DISLIKED if low else stars >= 4, "the rating was not that")


def _liked(reader: Reader, clause: Clause) -> Rated:
    verb, rated = clause.parts["verb"], reader.films(clause.parts["f"])
    for movie_id in rated:
        _stars(reader, movie_id, None)
        fact = reader.facts.ratings.get(movie_id)
        stars = fact.values["stars"] if fact else 0
        if re.match(r"dislike|did", verb):
            holds = 0 < stars <= DISLIKED
        elif verb.startswith("hate"):
            holds = 0 < stars <= 1.5
        else:
            holds = stars >= (4.5 if re.match(r"lov|ador", verb) else LIKED)
        reader.need(holds, "the stars do not say that")
    return rated


def _yours(reader: Reader, clause: Clause) -> Rated:
    rated = reader.films(clause.parts["t"])
    for movie_id in rated:
        _stars(reader, movie_id, clause.parts.get("s") or clause.parts.get("s2"))
        _height(reader, movie_id, clause.parts.get("high"))
    return rated


def _yours_for(reader: Reader, clause: Clause) -> Rated:
    rated = _yours(reader, clause) or ()
    _is_subject(reader, clause)
    _signs(reader, rated, 1)
    if "most" in clause.parts:
        _place(reader, rated, first=True)
    return rated


def _yours_led(reader: Reader, clause: Clause) -> Rated:
    rated = _yours_for(reader, clause)
    _picked(reader, Clause("picked", {}))
    return rated


def _yours_against(reader: Reader, clause: Clause) -> Rated:
    rated = _yours(reader, clause) or ()
    _is_subject(reader, clause)
    _signs(reader, rated, -1)
    if "most" in clause.parts:
        _place(reader, rated, first=False)
    return rated


def _place(reader: Reader, rated: Iterable[MovieId], *, first: bool) -> None:
    for movie_id in rated:
        fact = reader.facts.ratings.get(movie_id)
        if fact:
            wanted = 1 if first else fact.values["of"]
            reader.need(fact.values["place"] == wanted, "another rating counts more")


def _credit(reader: Reader, clause: Clause) -> Rated:
    parts = clause.parts
    films = _joined(reader, clause)
    role = parts.get("role", "cast")
    fields = next((f for start, f in ROLE_FIELDS.items() if role.startswith(start)), ("cast",))
    if "p" in parts:
        for person in reader.person(parts["p"]):
            _carried(reader, films, fields, person)
    else:
        shared = reader.facts.shared(films, [GROUPS[f] for f in fields])
        reader.need(shared, "they do not share that")
        reader.cite(shared)
    return None


def _joined(reader: Reader, clause: Clause) -> tuple[MovieId, ...]:
    films = reader.films(clause.parts["f"], is_fact=True)
    if "g" in clause.parts:
        films = (*films, *reader.films(clause.parts["g"]))
    return films


def _carried(reader: Reader, films: Iterable[MovieId], fields: Iterable[str], name: str) -> None:
    films, groups = tuple(films), [GROUPS[each] for each in fields]
    for movie_id in films:
        values = [reader.facts.film_value(movie_id, each) or () for each in fields]
        reader.need(any(name in each for each in values), f"{name} does not belong to that film")
    reader.cite(reader.facts.shared(films, groups), *map(reader.facts.films.get, films))


def _kind(reader: Reader, clause: Clause) -> Rated:
    parts = clause.parts
    reader.need(parts.keys() - {"f"}, "nothing is said")
    films = _joined(reader, clause)
    for movie_id in films:
        reader.cite(reader.facts.films.get(movie_id))
        for trait in re.findall(r"<a(\d+)>", parts.get("a", "") + parts.get("a2", "")):
            _trait(reader, movie_id, reader.marked.traits[int(trait)])
        for when in (parts.get("y"), parts.get("y2")):
            _when(reader, movie_id, when)
    for slot, fields in (("p", ("directors",)), ("c", ("cast",))):
        for person in reader.person(parts.get(slot, "")):
            _carried(reader, films, fields, person)
    return None


def _trait(reader: Reader, movie_id: MovieId, meanings: Iterable[tuple[str, str]]) -> None:
    holds = any(name in (reader.facts.film_value(movie_id, g) or ()) for g, name in meanings)
    reader.need(holds, "that film is not of that kind")


def _when(reader: Reader, movie_id: MovieId, when: str | None) -> None:
    if not when:
        return
    year, number = reader.facts.film_value(movie_id, "year"), int(when[2:-1])
    exact = year == number if when.startswith("<y") else year and year // 10 * 10 == number
    reader.need(exact, "that film is of another time")


def _rank(reader: Reader, clause: Clause) -> Rated:
    _is_subject(reader, clause)
    rank = reader.facts.of("rank")
    reader.need(rank and _number(clause.parts["r"]) == rank.values["rank"], "the rank is another")
    reader.need(rank and not rank.values["is_rated"], "a rated film has no place on the list")
    reader.cite(rank)
    return None


def _number(mark: str) -> int:
    return int(mark[2:-1])


def _move(reader: Reader, clause: Clause) -> Rated:
    parts = clause.parts
    removed = reader.films(parts["w"])
    for movie_id in removed if "s" in parts else ():
        _stars(reader, movie_id, parts["s"])
    _is_subject(reader, clause)
    for move in reader.facts.moves():
        if set(move.values["without"]) == set(removed) and _is_told(parts, move):
            reader.cite(move)
            return None
    reader.problems.append("ranking again does not show that")
    return None


def _is_told(parts: Mapping[str, str], move: Evidence) -> bool:
    before, after = move.values["rank_before"], move.values["rank_after"]
    way = {"falls": after > before, "rises": after < before, "stays": after == before}
    ranks = after == _number(parts["b"]) and before == _number(parts.get("a", f"<r{before}>"))
    return ranks and all(holds for word, holds in way.items() if word in parts)


def _same_people(reader: Reader, clause: Clause) -> Rated:
    if "both" in clause.parts:
        ids = set(reader.films(clause.parts["both"])) - {reader.facts.subject}
    else:
        ids = set(reader.films(clause.parts["t"]))
        _is_subject(reader, clause)
    fact = reader.facts.same_people(next(iter(ids), 0))
    reader.need(fact, "our ratings do not show that")
    reader.cite(fact)
    return None


def _popularity(holds: Callable[[int], bool]) -> Callable[[Reader, Clause], Rated]:
    def held(reader: Reader, clause: Clause) -> Rated:
        _is_subject(reader, clause)
        fact = reader.facts.of("popularity")
        reader.need(fact and holds(fact.values["n_ratings"]), "our ratings do not show that")
        reader.cite(fact)
        return None

    return held


def _average(reader: Reader, clause: Clause) -> Rated:
    _is_subject(reader, clause)
    fact = reader.facts.of("popularity")
    mean = fact.values["mean_stars"] if fact else None
    stars = float(clause.parts["s"][2:-1])
    reader.need(mean is not None and abs(mean - stars) <= 0.25, "the average is another")
    reader.cite(fact)
    return None


def _soft(reader: Reader, clause: Clause) -> Rated:
    return _picked(reader, clause)


def _not_personal(reader: Reader, _: Clause) -> Rated:
    person = reader.facts.of("person")
    reader.need(person and person.values["n_ratings"] == 0, "the person has rated films")
    reader.cite(person)
    return None


def _none_for(reader: Reader, clause: Clause) -> Rated:
    _is_subject(reader, clause)
    person = reader.facts.of("person")
    reader.need(person and person.values["n_lifting"] == 0, "some ratings do")
    reader.cite(person)
    return None


def _rated_it(reader: Reader, clause: Clause) -> Rated:
    _is_subject(reader, clause)
    rank = reader.facts.of("rank")
    reader.need(rank and rank.values["is_rated"], "the person has not rated it")
    if "s" in clause.parts:
        _stars(reader, reader.facts.subject, clause.parts["s"])
    reader.cite(rank)
    return None


def _by_facts(reader: Reader, _: Clause) -> Rated:
    fact = reader.facts.of("popularity")
    reader.need(fact and fact.values["n_ratings"] == 0, "people have rated it")
    reader.cite(fact)
    return None


def _way_on(reader: Reader, _: Clause) -> Rated:
    reader.cite(reader.facts.of("person"))
    return None


_CHECKS: dict[str, Callable[[Reader, Clause], Rated]] = {
    "picked": _picked,
    "gave": _gave,
    "liked": _liked,
    "yours": _yours,
    "yours for": _yours_for,
    "yours led": _yours_led,
    "yours against": _yours_against,
    "credit": _credit,
    "kind": _kind,
    "rank": _rank,
    "move": _move,
    "same people": _same_people,
    "many": _popularity(lambda n: n >= MANY),
    "few": _popularity(lambda n: 0 < n < FEW),
    "nobody": _popularity(lambda n: n == 0),
    "average": _average,
    "soft": _soft,
    "not personal": _not_personal,
    "none for": _none_for,
    "rated it": _rated_it,
    "by facts": _by_facts,
    "way on": _way_on,
}
