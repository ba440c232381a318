"""Compare films: the ones just listed, or the ones a question names. Must not know the index."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from moviewise.domain import Citation, Movie
from moviewise.retrieval.asking.claims import Claim, Reply, admit, cite, joined
from moviewise.retrieval.asking.film_facts import fact
from moviewise.retrieval.asking.forms import FILM, PERSON
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.orders import EXTRA_WORDS, ORDERS, Order, in_order, order_in, told
from moviewise.retrieval.asking.people_facts import ROLES, meets, role_of, roles_in
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.passages import passages_of
from moviewise.retrieval.query import parse
from moviewise.retrieval.thesaurus import kindred
from moviewise.retrieval.words import stem, terms, word_set

POINTING = re.compile(
    r"\b(?:(?:which|any|how many|what|who|are|is|do|does|did|have|has|all|one|"
    r"ones) (?:one )?(?:of )?)?"
    r"(?:these|those|them|the (?:two|three|four|five|six|seven|eight|nine|ten|list|lot|"
    r"bunch|above))"
    r"(?: (?:two|three|four|five|six|seven|eight|nine|ten))?(?: (?:films?|movies?|ones?))?\b"
    r"|^which (?:one|ones|film|movie)\b(?= (?:is|was|are|were|has|have|did|won|runs))"
)
"""Words that point to the films just listed."""
_COMPARED = word_set(
    "which what whats one ones of and or is was are were than the a between film films movie "
    "movies did do does two three four five six seven eight nine ten came come out by more most "
    "has have "
    "compare compared to versus vs out run runs made got get first ever highest"
)


def compare(asked: Asked, known: Known) -> Reply | None:
    """Answer a comparison or a filter over a few films; None where none is asked for."""
    pool = _pool(asked)
    if not pool:
        return None
    pointed = POINTING.sub(" ", asked.skeleton) if len(asked.films) < 2 else asked.skeleton
    order, rest = order_in(_numberless(pointed))
    left = [word for word in rest.replace(FILM, " ").split() if word not in _COMPARED | EXTRA_WORDS]
    if order and not left and not asked.people:
        return ranked(pool, order)
    if len(asked.films) >= 2 or order:
        return None
    return _which(asked, known, pool, rest)


def _pool(asked: Asked) -> tuple[Movie, ...]:
    if len(asked.films) >= 2:
        return asked.first_films
    is_pointing = bool(POINTING.search(asked.skeleton)) and not asked.films
    return asked.listed if is_pointing and len(asked.listed) > 1 else ()


def _numberless(text: str) -> str:
    """Let "came out first" be told from "the first one"."""
    return text.replace("has the highest rating", "highest rated").replace("won the most", "most")


def ranked(pool: Sequence[Movie], order: Order) -> Reply:
    """Say which of some films comes first in an order, and what follows."""
    found = in_order(pool, order)
    if not found:
        return admit(f"which is the {order.word}", films=pool)
    first, *others = [told(movie, order) for movie in found]
    value = order.value(found[0])
    ties = [movie for movie in found[1:] if order.value(movie) == value]
    names = joined(told(movie, order).text for movie in (found[0], *ties))
    verb = "are equally" if ties else "is the"
    beside = [claim.text for claim in others[len(ties) :]]
    then = f"; then {joined(beside)}" if beside else ""
    missing = [movie for movie in pool if movie not in found]
    unknown = f" I have no such figure for {joined(m.name for m in missing)}." if missing else ""
    quotes = tuple(quote for claim in (first, *others) for quote in claim.citations)
    text = f"{names} {verb} {order.word}{then}.{unknown}"
    return Reply((Claim(text, quotes),), tuple(found))


_IN_WORDS = (
    (r"\b(?:more|most) oscars\b", "awarded"),
    (r"\b(?:first|before|earlier)\b", "oldest"),
    (r"\b(?:after|last|later|younger)\b", "newest"),
    (r"\bby (?:length|runtime)\b|\bhow long\b", "longest"),
    (r"\bby (?:year|age|release)\b|\bin order\b|\bchronolog\w+", "oldest"),
    (r"\b(?:prefer|liked?|loved?|reviews|critics|ratings?|score|stars|rated|won)\b", "best"),
    (r"\bruns?\b|\blasts?\b", "longest"),
    (r"\b(?:old|age)\b", "oldest"),
)  # fmt: skip
"""Orders that are asked for without a comparative, surest first."""


def in_words_ranked(skeleton: str, movies: Sequence[Movie]) -> Reply | None:
    """Rank films in an order that is asked for in any words; None where none is."""
    order, _ = order_in(skeleton)
    named = next((name for words, name in _IN_WORDS if re.search(words, skeleton)), None)
    order = order or (ORDERS[named] if named else None)
    return ranked(movies, order) if order else None


_SHARED = (
    ("year", r"\b(?:years?|come out)\b"),
    ("writers", r"\b(?:writers?|wrote|written|write|screenwriters?)\b"),
    ("directors", r"\b(?:directors?|direct|directed|directing|filmmakers?|made|make|by|shot)\b"),
    ("cast", r"\b(?:actors?|actress\w*|stars?|cast|acts?|plays?|leads?|in both|appears?)\b"),
    ("languages", r"\blanguages?\b"),
    ("countries", r"\bcountr(?:y|ies)\b"),
    ("genres", r"\bgenres?\b"),
)  # fmt: skip
_ANY = ("directors", "writers", "cast")


def shared(skeleton: str, movies: Sequence[Movie]) -> Reply | None:
    """Say what films have in common, in the field asked for or among their people."""
    asked = next((field for field, words in _SHARED if re.search(words, skeleton)), None)
    fields = [asked] if asked else list(_ANY)
    told = {f: [claim for m in movies if (claim := fact(m, f))] for f in fields}
    whole = {f: claims for f, claims in told.items() if len(claims) == len(movies)}
    if not whole:
        return None
    both = {f: _common(movies, f) for f in whole}
    found = [value for values in both.values() for value in values]
    quotes = tuple(q for claims in whole.values() for c in claims for q in c.citations)
    opening = f"Yes: {joined(dict.fromkeys(found))}." if found else "No, not by my data."
    beside = [claim for f, claims in whole.items() if both[f] or asked for claim in claims]
    return Reply((Claim(opening, quotes), *beside), tuple(movies))


def _common(movies: Sequence[Movie], field: str) -> list[str]:
    values = [_values(movie, field) for movie in movies]
    return [value for value in values[0] if all(value in other for other in values[1:])]


def _values(movie: Movie, field: str) -> list[str]:
    if field == "year":
        return [str(movie.year)]
    leads = [lead[lead.rfind("(") + 1 : -1] for lead in (movie.note.leads if movie.note else ())]
    return [*(leads if field == "cast" else ()), *getattr(movie, field)]


def _which(asked: Asked, known: Known, pool: Sequence[Movie], rest: str) -> Reply | None:
    """Say which of some films pass every test that a question holds; None where it holds none."""
    tests = [*_filter_tests(rest), *_people_tests(asked, known), *_topic_tests(asked, rest)]
    if not tests:
        return None
    fitting: list[Movie] = []
    quotes: list[Citation] = []
    for movie in pool:
        evidence = [test(movie) for test in tests]
        if all(evidence):
            fitting.append(movie)
            quotes += [quote for each in evidence for quote in each]
    if not fitting:
        return admit(f"of any such film among {joined(movie.name for movie in pool)}", films=pool)
    text = f"Of these {len(pool)}: {joined(movie.name for movie in fitting)}."
    return Reply((Claim(text, tuple(quotes)),), tuple(fitting))


Test = Callable[[Movie], Sequence[Citation]]
"""Quotes that show a film to pass; none where it does not."""

_OSCAR_TALK = frozenset({"oscar", "oscars", "academy", "award", "awards", "won", "win"})
_ROLE_TALK = frozenset(
    {"directed", "star", "stars", "starring", "acted", "plays", "wrote", "made", "featuring"}
)


def _filter_tests(rest: str) -> list[Test]:
    query = parse(rest.replace(PERSON, " "))
    fields = ("genres", "year", "languages", "countries")
    return [lambda m: cite(m, *fields) if meets(m, query) else ()] if query.is_filtered else []


def _people_tests(asked: Asked, known: Known) -> list[Test]:
    people = [found for name in asked.people if (found := known.person(name))]
    return [partial(_credit, name=p.name, role=role_of(asked.skeleton, p)) for p in people]


def _credit(movie: Movie, *, name: str, role: str | None) -> Sequence[Citation]:
    roles = [each for each in roles_in(movie, name) if role in (None, each)]
    return cite(movie, *(ROLES[each] for each in roles))


def _topic_tests(asked: Asked, rest: str) -> list[Test]:
    words = [w for w in parse(rest.replace(PERSON, " ")).words if w not in _COMPARED]
    about_oscars = bool({"oscar", "oscars", "academy"} & set(words))
    beside = (_OSCAR_TALK if about_oscars else frozenset()) | (
        _ROLE_TALK if asked.people else frozenset()
    )
    oscars: list[Test] = [lambda movie: cite(movie, "oscars")] if about_oscars else []
    return oscars + [partial(quoting, word=word) for word in words if word not in beside]


def quoting(movie: Movie, word: str) -> list[Citation]:
    """Quote the passages of a film that have a word, or one that means the same."""
    wanted = {stem(word)} | kindred().get(stem(word), frozenset())
    fields = [
        p.field for p in passages_of(movie) if p.field in TOPICAL and wanted & set(terms(p.text))
    ]
    return [quote for quote in cite(movie, *fields) if wanted & set(terms(quote.quote))]


TOPICAL = frozenset(
    {"logline", "themes", "moods", "setting", "detail", "leads", "genres", "overview"}
)
