"""Answer "which films are such and such" by searching, and quote why each is there.

Must not know how the index searches.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from moviewise.domain import Citation, Movie, MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.retrieval.asking.claims import Claim, Reply, admit, cite, joined
from moviewise.retrieval.asking.comparing import quoting
from moviewise.retrieval.asking.forms import FILM, PERSON
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.orders import Order, in_order, order_in, told
from moviewise.retrieval.asking.people_facts import ROLE_WORDS, ROLES, meets, roles_in
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.hybrid import Hit, Index
from moviewise.retrieval.query import Query, parse
from moviewise.retrieval.words import fold, word_set

MOST_LISTED = 10
N_SEARCHED = 60
LONGEST_TOPICAL = 12
"""Words of a question whose title may be a topic: "films set in Paris"."""
OSCARS = frozenset(
    {"oscar", "oscars", "academy", "award", "awards", "awarded", "winning", "won", "win"}
)
_ASKING = word_set(
    "list give suggest recommend have there exist exists options examples example similar "
    "titles feature count number total catalogue database dealing deals deal concerning "
    "include includes including contain contains take takes place placed happen happens "
    "during based"
)
_LIST = re.compile(
    r"\b(?:films|movies|flicks|comedies|dramas|thrillers|westerns|musicals|documentaries|cartoons|romances|"
    r"animations|mysteries|noirs|romcoms|biopics|ones)\b"
)
_ONE = re.compile(r"\b(?:film|movie|comedy|drama|thriller|western|musical|documentary|cartoon)\b")
_QUESTION = re.compile(
    r"^(?:who|whom|whose|when|where|why|how(?! many)|did|does|do (?!you)|was|were|"
    r"is (?!there)|has|will|would|can|should)\b"
)


_DESCRIPTION = re.compile(r"\b(?:film|movie|one) (?:where|in which|with|that|whose|about)\b")
"""One film described, rather than films of a kind."""


def list_films(asked: Asked, index: Index, known: Known) -> Reply | None:
    """List the films a question describes; None where it does not ask for films."""
    skeleton = asked.unfilmed if _is_topic(asked.skeleton) else asked.skeleton
    if FILM in skeleton or _QUESTION.match(skeleton) or not _asks_for_films(skeleton):
        return None
    order, rest = order_in(skeleton)
    query = parse(rest.replace(PERSON, " ").replace(FILM, " "))
    skipped = _ASKING | (ROLE_WORDS if asked.people else frozenset())
    words = [word for word in query.words if word not in skipped]
    wants_oscar = bool({"oscar", "oscars"} & set(words)) or "academy award" in rest
    topics = [word for word in words if word not in OSCARS] if wants_oscar else words
    pool = _pool(asked, query, known, wants_oscar)
    if _is_title(topics, known) and not _ABOUT.search(skeleton):
        return None
    if topics:
        return _about(asked, index, pool, topics, query, order)
    if not (query.is_filtered or wants_oscar or asked.people or order):
        return None
    return _counted(asked, pool, query, order, wants_oscar)


def list_loosely(asked: Asked, index: Index, known: Known) -> Reply | None:
    """List films for a question that surely asks for some, but does not say "films"."""
    skeleton = _PUSHED.sub("", asked.skeleton)
    return list_films(replace(asked, skeleton=f"films {skeleton}"), index, known)


_PUSHED = re.compile(
    r"^(?:(?:got|have|has|do|does|did|you|we|i|am|im|is|are|there|any|some|in|the|mood|for|looking|"
    r"fancy|watch|see|after|want|need|something|anything|good|great|tonight|a|an)\b ?)+"
)


def _is_topic(skeleton: str) -> bool:
    """Say whether what looks like a title is what a list is to be about: "films set in Paris"."""
    return len(skeleton.split()) <= LONGEST_TOPICAL and bool(
        re.search(r"\b(?:about|in|on|with|during|of|involving|featuring) (?:an? )?FILM", skeleton)
    )


def _asks_for_films(skeleton: str) -> bool:
    return bool(_LIST.search(skeleton) or _ONE.search(skeleton))


def _pool(asked: Asked, query: Query, known: Known, wants_oscar: bool) -> list[Movie]:
    """List all films that pass the filters; with people, theirs alone."""
    people = [found for name in asked.people if (found := known.person(name))]
    films: Sequence[Movie] = list(known.movies.values())
    if people:
        ids = set.intersection(*({*p.acted, *p.directed, *p.wrote} for p in people))
        films = [known.movies[movie_id] for movie_id in ids if movie_id in known.movies]
    return [movie for movie in films if meets(movie, query) and (not wants_oscar or movie.oscars)]


def _about(
    asked: Asked,
    index: Index,
    pool: list[Movie],
    topics: list[str],
    query: Query,
    order: Order | None,
) -> Reply | None:
    """Search among the films that pass; keep those with a passage for every topic word."""
    by_id = {movie.movie_id: movie for movie in pool}
    allowed = by_id.keys() if query.is_filtered or asked.people else None
    hits = index.search(" ".join(topics) + " films", n=N_SEARCHED, allowed=allowed)
    evidence = {
        hit.movie_id: _evidence(by_id[hit.movie_id], topics)
        for hit in hits
        if hit.movie_id in by_id
    }
    films = [by_id[movie_id] for movie_id, quotes in evidence.items() if quotes]
    if not films and topics != (left := _placeable(by_id, hits, topics, asked)):
        if left:
            return _about(asked, index, pool, left, query, order)
        return _counted(asked, pool, query, order, False) if query.is_filtered else None
    if not films and _DESCRIPTION.search(asked.skeleton):
        return None
    if not films:
        return admit(f"of any {_described(query)}about {' '.join(topics)}")
    films.sort(key=lambda movie: _is_by_title(evidence[movie.movie_id]))
    if order:
        films = in_order(films, order)
    shown = films[:MOST_LISTED]
    lines = joined(_line(movie, order) for movie in shown)
    described = _described(query).strip()
    text = f"{described[0].upper()}{described[1:]} about {' '.join(topics)}: {lines}."
    quotes = [quote for movie in shown for quote in evidence[movie.movie_id]]
    quotes += [quote for movie in shown for quote in _filter_quotes(movie, asked, query, order)]
    return Reply((Claim(text, tuple(quotes)),), tuple(shown))


_ABOUT = re.compile(r"\b(?:about|set|with|where|on|featuring|involving|during|in which|around)\b")


def _is_title(topics: list[str], known: Known) -> bool:
    """Whether the words are just the title of a film: "how many die hard films"."""
    if len(topics) < 2:
        return False
    try:
        return fold(known.find(" ".join(topics)).title) == " ".join(topics)
    except (AmbiguousMovie, UnknownMovie):
        return False


def _placeable(
    by_id: Mapping[MovieId, Movie], hits: Sequence[Hit], topics: list[str], asked: Asked
) -> list[str]:
    """Drop the words that no film found has, where they do not say what it is to be about."""
    behind = _ABOUT.split(asked.skeleton, maxsplit=1)
    needed = set(behind[1].split()) if len(behind) > 1 else set()
    found = [by_id[hit.movie_id] for hit in hits if hit.movie_id in by_id]
    return [t for t in topics if t in needed or any(_evidence(movie, [t]) for movie in found)]


def _evidence(movie: Movie, topics: list[str]) -> list[Citation]:
    """Quote a passage for every topic word; nothing where one has none."""
    found = [quoting(movie, topic) or _in_title(movie, topic) for topic in topics]
    return [quotes[0] for quotes in found] if all(found) else []


def _is_by_title(quotes: list[Citation]) -> bool:
    return any(quote.field == "title" for quote in quotes)


def _in_title(movie: Movie, topic: str) -> list[Citation]:
    return list(cite(movie, "title")) if topic in fold(movie.title).split() else []


def _line(movie: Movie, order: Order | None) -> str:
    return told(movie, order).text if order else movie.name


def _described(query: Query) -> str:
    labels = [each.label for each in query.filters]
    years = f" of {_years(query.years)}" if query.years else ""
    return f"{' '.join(labels)} films{years} " if labels else f"films{years} "


def _years(years: tuple[int, int]) -> str:
    low, high = years
    if low == high:
        return str(low)
    return f"until {high}" if low < 1891 else f"since {low}" if high > 2099 else f"{low}-{high}"


def _filter_quotes(
    movie: Movie, asked: Asked, query: Query, order: Order | None
) -> tuple[Citation, ...]:
    kinds = {facet.split(":", 1)[0] for each in query.filters for facet in each.facets}
    fields = [
        {"genre": "genres", "language": "languages", "country": "countries"}[k] for k in kinds
    ]
    fields += ["year"] if query.years else []
    fields += [ROLES[role] for name in asked.people for role in roles_in(movie, name)]
    return (*cite(movie, *fields), *(told(movie, order).citations if order else ()))


def _counted(
    asked: Asked, pool: list[Movie], query: Query, order: Order | None, wants_oscar: bool
) -> Reply:
    oscars = "that won an Oscar " if wants_oscar else ""
    people = f"with {joined(asked.people)} " if asked.people else ""
    what = f"{_described(query)}{people}{oscars}".strip()
    if not pool:
        return admit(f"of any {what}")
    ranked = (
        in_order(pool, order) if order else sorted(pool, key=lambda m: (-m.n_ratings, m.movie_id))
    )
    shown = ranked[:MOST_LISTED] if not (order and _asks_for_one(asked)) else ranked[:3]
    quotes = [quote for m in shown for quote in _filter_quotes(m, asked, query, order)]
    quotes += [quote for m in shown if wants_oscar for quote in cite(m, "oscars")]
    quotes = quotes or [quote for m in shown for quote in cite(m, "title")]
    if order:
        text = (
            f"The {order.word} of {len(pool)} {what}: {joined(told(m, order).text for m in shown)}."
        )
    else:
        lead = f"I know {len(pool)} {what}, most rated first: "
        text = f"{lead}{joined(m.name for m in shown)}."
    return Reply((Claim(text, tuple(quotes)),), tuple(shown))


def _asks_for_one(asked: Asked) -> bool:
    return bool(_ONE.search(asked.skeleton) and not _LIST.search(asked.skeleton))
