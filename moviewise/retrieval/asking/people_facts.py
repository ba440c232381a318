"""Answer questions about people from the credits of the films. Must not know the index."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from moviewise.domain import Citation, Movie
from moviewise.retrieval.asking.claims import Claim, Reply, admit, cite, joined
from moviewise.retrieval.asking.forms import FILM, PERSON
from moviewise.retrieval.asking.known import Credits, Known
from moviewise.retrieval.asking.orders import Order, in_order, order_in, told
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.query import Query, parse
from moviewise.retrieval.words import fold, word_set

ROLES = {"directed": "directors", "wrote": "writers", "acted": "cast"}
"""What someone did, and the field that says so."""
SAID = {"directed": "directed", "wrote": "wrote", "acted": "is credited in the cast of"}
_VERBS = {
    "directed": "direct|directs|directed|directing|director|helm|helmed|filmmaker",
    "wrote": "write|writes|wrote|written|writing|writer|script|scripted|screenplay|screenplays|"
    "screenwriter",
    "acted": "star|stars|starred|starring|act|acts|acted|acting|actor|actress|play|plays|played|"
    "playing|appear|appears|appeared|with|featuring|feature|cast|in it",
}
ROLE_WORDS = word_set(
    "share shared your have catalogue database library collection "
    "direct directs directed directing director helm helmed filmmaker write writes wrote "
    "written writing writer script scripted screenplay screenplays screenwriter star stars "
    "starred starring act acts acted acting actor actress play plays played playing appear "
    "appears appeared featuring feature cast made make makes making worked work works working "
    "together both list filmography collaborated collaborate collaborations co person count "
    "number total different career famous else year release released far credits credited role "
    "roles titles going data done got know"
)
MOST_LISTED = 12


def about_people(asked: Asked, known: Known) -> Reply | None:
    """Answer what is asked of the people named; None where it is not understood."""
    people = [found for name in asked.people if (found := known.person(name))]
    if not people or len(people) < len(asked.people):
        return None
    if re.match(r"what(?:ever)? (?:has )?(?:happened|became|become)\b", asked.skeleton):
        return None
    if asked.films:
        return _with_film(asked, people)
    order, rest = order_in(asked.skeleton)
    query = parse(_bare(rest))
    left = [word for word in query.words if word not in ROLE_WORDS]
    if len(people) == 1 and (reply := _nature(asked, people[0], known)):
        return reply
    if left:
        return None
    films = _films_of(asked, people, known)
    return _listed(asked, people, [movie for movie in films if meets(movie, query)], order, query)


def meets(movie: Movie, query: Query) -> bool:
    """Say whether a film passes the filters and years of a query."""
    if query.years and not (movie.year and query.years[0] <= movie.year <= query.years[1]):
        return False
    return all(_has_one(movie, each.facets) for each in query.filters)


def _has_one(movie: Movie, facets: Iterable[str]) -> bool:
    kinds = {"genre": movie.genres, "language": movie.languages, "country": movie.countries}
    return any(value in kinds[kind] for kind, value in (facet.split(":", 1) for facet in facets))


def _bare(skeleton: str) -> str:
    return skeleton.replace(PERSON, " ").replace(FILM, " ")


def role_of(skeleton: str, person: Credits) -> str | None:
    """Read which work of a person is meant; None for all of it."""
    for role, pattern in _VERBS.items():
        if re.search(rf"\b(?:{pattern})\b", skeleton):
            return role
    is_theirs = re.search(r"\b(?:by|of|from) PERSON|PERSON makes?|PERSON made", skeleton)
    if person.directed and (is_theirs or len(person.directed) > len(person.acted)):
        return "directed"
    return "acted" if person.acted and not person.directed else None


# ------------------------------------------------------------------ films of people


def films_of(asked: Asked, known: Known) -> Reply | None:
    """List the films of the people named, whatever else is said; None where filters are unclear."""
    people = [found for name in asked.people if (found := known.person(name))]
    if not people or len(people) < len(asked.people):
        return None
    order, rest = order_in(asked.skeleton)
    query = parse(_bare(rest))
    films = [movie for movie in _films_of(asked, people, known) if meets(movie, query)]
    return _listed(asked, people, films, order, query)


def _films_of(asked: Asked, people: Sequence[Credits], known: Known) -> list[Movie]:
    """List the films that all of these people worked on, in the role asked for, oldest first."""
    shared = set.intersection(*(set(_ids(asked, person, len(people))) for person in people))
    films = [known.movies[movie_id] for movie_id in shared if movie_id in known.movies]
    return sorted(films, key=lambda movie: (movie.year or 0, movie.movie_id))


def _ids(asked: Asked, person: Credits, n_people: int) -> Iterable[int]:
    role = role_of(asked.skeleton, person) if n_people == 1 else None
    if role is None:
        return (*person.acted, *person.directed, *person.wrote)
    found: Sequence[int] = getattr(person, role)
    return found


def _listed(
    asked: Asked, people: Sequence[Credits], films: list[Movie], order: Order | None, query: Query
) -> Reply:
    names = joined(person.name for person in people)
    role = role_of(asked.skeleton, people[0]) if len(people) == 1 else None
    what = f"{_wanted(query)} {_with(role)} {names}"
    if not films:
        return admit(f"of any {what}")
    ranked = in_order(films, order) if order else films
    if order and ranked:
        return _superlative(order, ranked, what, people, role)
    shown = _best_known(ranked)
    listing = ", ".join(movie.name for movie in shown)
    more = f", and {len(ranked) - len(shown)} more" if len(ranked) > len(shown) else ""
    noun = "film" if len(ranked) == 1 else "films"
    text = f"{len(ranked)} {what.replace('films', noun, 1)} {_span(films)}: {listing}{more}."
    quotes = tuple(q for movie in ranked for q in _role_quotes(movie, people, role))
    return Reply((Claim(text, quotes),), tuple(shown))


def _best_known(films: Sequence[Movie]) -> list[Movie]:
    """Keep the most rated, in order of their years."""
    best = sorted(films, key=lambda movie: -movie.n_ratings)[:MOST_LISTED]
    return sorted(best, key=lambda movie: (movie.year or 0, movie.movie_id))


def _superlative(
    order: Order, ranked: list[Movie], what: str, people: Sequence[Credits], role: str | None
) -> Reply:
    best = told(ranked[0], order)
    following = [told(movie, order) for movie in ranked[1:3]]
    then = f", then {joined(claim.text for claim in following)}" if following else ""
    text = f"The {order.word} of {len(ranked)} {what} {_span(ranked)} is {best.text}{then}."
    quotes = [*best.citations, *(quote for claim in following for quote in claim.citations)]
    quotes += _role_quotes(ranked[0], people, role)
    return Reply((Claim(text, tuple(quotes)),), tuple(ranked[:3]))


def _span(films: Sequence[Movie]) -> str:
    years = [movie.year for movie in films if movie.year]
    low, high = (min(years), max(years)) if years else (1940, 2014)
    span = f"{low}" if low == high else f"{low}-{high}"
    return f"in my data ({span}; its credits cover 1940-2014)"


def _with(role: str | None) -> str:
    return {"directed": "directed by", "wrote": "written by", "acted": "with"}.get(
        role or "", "with"
    )


def _wanted(query: Query) -> str:
    """Say which films are meant, as in "Comedy films of 1990-1999"."""
    labels = " ".join(each.label for each in query.filters)
    years = ""
    if query.years:
        low, high = query.years
        years = f" of {low}" if low == high else f" of {low}-{high}"
    return f"{labels} films{years}".strip()


def _role_quotes(movie: Movie, people: Sequence[Credits], role: str | None) -> tuple[Citation, ...]:
    fields = (
        [ROLES[role]] if role else [ROLES[each] for p in people for each in roles_in(movie, p.name)]
    )
    return cite(movie, *dict.fromkeys(fields))


def roles_in(movie: Movie, name: str) -> list[str]:
    """Name what someone did in a film: of `directed`, `wrote`, `acted`."""
    wanted = fold(name)
    leads = [
        fold(lead[lead.rfind("(") + 1 : -1]) for lead in (movie.note.leads if movie.note else ())
    ]
    credited = {
        "directed": map(fold, movie.directors),
        "wrote": map(fold, movie.writers),
        "acted": [*map(fold, movie.cast), *leads],
    }
    return [role for role, names in credited.items() if wanted in names]


# ------------------------------------------------------------------ a person and a film


def _with_film(asked: Asked, people: Sequence[Credits]) -> Reply | None:
    if len(people) != 1 or len(asked.films) != 1:
        return None
    person = people[0]
    films = [movie for movie in asked.films[0] if roles_in(movie, person.name)] or asked.films[0]
    movie = films[0]
    left = [word for word in asked.left() if word not in ROLE_WORDS]
    if left:
        return None
    if re.match(r"(?:who|what|which) .*\b(?:play|plays|played|character|role)\b", asked.skeleton):
        return part_of(movie, person)
    if re.match(r"(?:when|what year|which year|in what year|in which year)\b", asked.skeleton):
        return _when(asked, movie, person)
    if re.match(r"(?:did|does|is|was|has|have|were|are|isnt|wasnt)\b", asked.skeleton):
        return whether(asked, movie, person)
    return None


def part_of(movie: Movie, person: Credits) -> Reply:
    leads = movie.note.leads if movie.note else ()
    for lead in leads:
        character, _, actor = lead.rpartition(" (")
        if fold(actor) == fold(person.name):
            text = f"{person.name} plays {character} in {movie.name}."
            return Reply((Claim(text, cite(movie, "leads")),), (movie,))
    return admit(
        f"whom {person.name} plays in {movie.name}", *cite(movie, "cast", "leads"), films=[movie]
    )


def _when(asked: Asked, movie: Movie, person: Credits) -> Reply:
    role = role_of(asked.skeleton, person)
    roles = roles_in(movie, person.name)
    if role in roles or (role is None and roles):
        did = SAID[role or roles[0]]
        text = f"{person.name} {did} {movie.title}, which came out in {movie.year}."
        return Reply((Claim(text, cite(movie, ROLES[role or roles[0]], "year")),), (movie,))
    return _no_such_credit(movie, person, role or "directed", answered=False)


def whether(asked: Asked, movie: Movie, person: Credits) -> Reply:
    """Say whether someone worked on a film, in the role asked for."""
    role = role_of(asked.skeleton, person)
    roles = roles_in(movie, person.name)
    if roles and (role is None or role in roles):
        text = f"Yes: {person.name} {joined(SAID[each] for each in roles)} {movie.name}."
        return Reply((Claim(text, cite(movie, *(ROLES[each] for each in roles))),), (movie,))
    return _no_such_credit(movie, person, role or "acted")


def _no_such_credit(movie: Movie, person: Credits, role: str, *, answered: bool = True) -> Reply:
    """Say whom our data credit instead; a cast that lacks a name proves little."""
    field = ROLES[role]
    held = {"directors": movie.directors, "writers": movie.writers, "cast": movie.cast}[field]
    if not held:
        return admit(f"whether {person.name} {SAID[role]} {movie.name}", films=[movie])
    text = f"Not by my data, which give as {field} of {movie.name}: {joined(held, 12)}."
    return Reply((Claim(text, cite(movie, field)),), (movie,), answered)


# ------------------------------------------------------------------ what someone is like


def _nature(asked: Asked, person: Credits, known: Known) -> Reply | None:
    text = asked.skeleton
    if re.search(r"\bthemes?\b", text) or re.search(r"films about$|movies about$", text):
        return _habits(person, known, "themes", "themes")
    if re.search(r"\b(?:genres?|kinds?|types?|sorts?) of (?:films|movies)\b|\bgenres?\b", text):
        return _habits(person, known, "genres", "genres")
    if re.fullmatch(
        r"who (?:is|was) PERSON|PERSON|(?:tell me |what do you know )?about PERSON", text
    ):
        return _who(person, known)
    return None


def _habits(person: Credits, known: Known, field: str, what: str) -> Reply:
    role = "directed" if person.directed else "wrote" if person.wrote else "acted"
    films = [known.movies[movie_id] for movie_id in dict.fromkeys(getattr(person, role))]
    counts = Counter(value for movie in films for value in getattr(movie, field))
    frequent = [(value, n) for value, n in counts.most_common(6) if n > 1] or counts.most_common(4)
    if not frequent:
        return admit(f"the {what} of {person.name}'s films")
    told_of = [movie for movie in films if getattr(movie, field)]
    named = joined(f"{value} ({n})" for value, n in frequent)
    whose = f"films {_with(role)} {person.name}"
    text = f"The {what} of {whose}, over the {len(told_of)} I have them for: {named}."
    shown = sorted(told_of, key=lambda movie: -movie.n_ratings)
    quotes = tuple(quote for movie in shown for quote in cite(movie, field))
    return Reply((Claim(text, quotes),), tuple(shown[:MOST_LISTED]))


def _who(person: Credits, known: Known) -> Reply:
    claims, films = [], []
    for role, did in (("directed", "directed"), ("wrote", "wrote"), ("acted", "is in the cast of")):
        theirs = [known.movies[movie_id] for movie_id in dict.fromkeys(getattr(person, role))]
        if not theirs:
            continue
        best = sorted(theirs, key=lambda movie: -movie.n_ratings)[:4]
        noun = "film" if len(theirs) == 1 else "films"
        among = joined(movie.name for movie in best)
        text = f"{person.name} {did} {len(theirs)} {noun} {_span(theirs)}, among them {among}."
        claims.append(Claim(text, tuple(q for movie in theirs for q in cite(movie, ROLES[role]))))
        films += best
    return Reply(tuple(claims), tuple(dict.fromkeys(films)))
