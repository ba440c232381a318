"""Answer what is asked in no form we know, by what the trained reader takes it to ask.

The reader only says what is asked; films, people, orders and numbers are filled in by code, and
where one is missing nothing is said. Must not know how the reader was trained.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from moviewise.domain import Movie
from moviewise.retrieval.asking.characters import who_plays
from moviewise.retrieval.asking.claims import Reply
from moviewise.retrieval.asking.comparing import in_words_ranked, shared
from moviewise.retrieval.asking.describing import half_remembered
from moviewise.retrieval.asking.film_facts import SAYING, fact
from moviewise.retrieval.asking.forms import FILM, PERSON
from moviewise.retrieval.asking.known import Credits, Known
from moviewise.retrieval.asking.listing import list_films, list_loosely
from moviewise.retrieval.asking.people_facts import (
    about_people,
    films_of,
    part_of,
    roles_in,
    whether,
)  # fmt: skip
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.asking.reader import NOT_HELD, STRANGE, QuestionReader, marked
from moviewise.retrieval.asking.series import nth_in, series_of
from moviewise.retrieval.asking.usual_titles import with_usual_title
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.query import parse
from moviewise.retrieval.words import fold

LEAST_SURE = 0.45
"""Probability from which what the reader says counts."""
SURE = 0.7
"""The same, where a title is guessed."""
OF_FILMS = frozenset(SAYING) | {"character", "part", "whether", "kind", "order", "shared", "series"}
"""What is asked of a film that is named."""
NAMED_ONLY = frozenset((f"what is {FILM}", f"whats {FILM}", f"what was {FILM}"))
"""May ask about anything that has the name of a film: "what is the meaning of life?"."""
_NOT_CAST = re.compile(
    r"\b(?:turned down|refused|rejected|auditioned|considered|almost|nearly|originally|"
    r"first choice|instead|replaced|newest|next|dubbed|stunt)\b"
)
"""Tells of someone who did not play the part, or of a film to come."""
_PLAYS = re.compile(r"^(?:who|whom|which|what)\b.*\b(?:play|portray|character|role|part)")
_BESIDE = re.compile(r"\b(?:besides|apart from|other than|except|aside from|beyond|but not) FILM")
MOST_TOLD = 3
"""Films of which one fact each is told."""


@dataclass(frozen=True, slots=True)
class Means:
    """What answering draws on."""

    reader: QuestionReader
    index: Index
    known: Known


def from_learned(readings: Sequence[Asked], means: Means) -> tuple[Reply | None, bool]:
    """Answer the first reading that asks something for sure.

    Returns:
        What is said, if anything, and whether what is asked is surely something we do not hold.
    """
    admitted = None
    for asked in readings:
        asked = nth_in(asked, means.known)
        label, share = means.reader.likeliest(asked.skeleton)
        if share >= LEAST_SURE and label == NOT_HELD:
            reply = _by_usual_title(asked, means)
            return reply or admitted, not reply
        if share >= LEAST_SURE and label != NOT_HELD:
            reply = said(label, asked, means)
            if reply and reply.answered:
                return reply, False
            admitted = admitted or reply
    usual = _by_usual_title(readings[-1], means) if readings else None
    return usual or admitted, False


def _by_usual_title(asked: Asked, means: Means) -> Reply | None:
    """Answer where usual words, taken for a title, make a question of which nothing is strange."""
    if asked.films:
        return None
    for each in with_usual_title(asked, means.known):
        label, share = means.reader.likeliest(each.skeleton)
        is_sure = share >= SURE and label != NOT_HELD
        if is_sure and label in OF_FILMS and STRANGE not in means.reader.tokens(each.skeleton):
            reply = said(label, each, means)
            if reply and reply.answered:
                return reply
    return None


def said(label: str, asked: Asked, means: Means) -> Reply | None:
    """Answer what is asked with what the question names; None where that does not suffice."""
    if asked.skeleton in NAMED_ONLY:
        return None
    if label in SAYING:
        return _facts(label, asked, means)
    handler = _HANDLERS.get(label)
    return handler(asked, means) if handler else None


def _facts(field: str, asked: Asked, means: Means) -> Reply | None:
    movies = _meant(asked)
    if not movies or _goes_on(asked, means.reader) or not _fit(asked, movies):
        return None
    if field == "about" and asked.people and len(movies) == 1:
        field = "summary"
    told = [(movie, claim) for movie in movies[:MOST_TOLD] if (claim := fact(movie, field))]
    if not told:
        return None
    return Reply(tuple(claim for _, claim in told), tuple(movie for movie, _ in told))


def _meant(asked: Asked) -> tuple[Movie, ...]:
    """Tell films of one name apart by the person or the year beside them."""
    years = {int(word) for word in asked.skeleton.split() if re.fullmatch(r"(?:19|20)\d\d", word)}
    return tuple(_of_one_name(films, asked.people, years) for films in asked.films)


def _of_one_name(films: Sequence[Movie], people: Sequence[str], years: set[int]) -> Movie:
    by_years = [movie for movie in films if movie.year in years]
    theirs = [m for m in films if any(roles_in(m, name) for name in people)]
    return (theirs or by_years or sorted(films, key=lambda movie: -movie.n_ratings))[0]


def _fit(asked: Asked, movies: Sequence[Movie]) -> bool:
    """Whether each person named beside the films worked on one of them."""
    return all(any(roles_in(movie, name) for movie in movies) for name in asked.people)


def _goes_on(asked: Asked, reader: QuestionReader) -> bool:
    """Whether a title found goes on, or begins earlier, in a word we cannot place."""
    return STRANGE in reader.tokens(" ".join(asked.beside))


def _character(asked: Asked, means: Means) -> Reply | None:
    if _NOT_CAST.search(asked.skeleton):
        return None
    part = _part(asked, means) if asked.people and asked.films else None
    if part and part.answered:
        return part
    films = [movie for films in asked.films[-1:] for movie in films]
    in_words = who_plays(asked.skeleton, films, means.known)
    found = in_words or (who_plays(fold(asked.text), films, means.known) if films else None)
    is_in = f"in {FILM}" in asked.skeleton
    return found or part or (None if is_in else who_plays(fold(asked.text), (), means.known))


def _one_of_each(asked: Asked, means: Means) -> tuple[Movie, Credits] | None:
    person = means.known.person(asked.people[0]) if len(asked.people) == 1 else None
    movies = _meant(asked)
    return (movies[0], person) if person and len(movies) == 1 else None


def _part(asked: Asked, means: Means) -> Reply | None:
    pair = _one_of_each(asked, means)
    return part_of(*pair) if pair else None


def _whether(asked: Asked, means: Means) -> Reply | None:
    if _BESIDE.search(asked.skeleton):
        return _films_of(asked, means)
    if re.match(r"(?:when|(?:in )?(?:what|which) year)\b", asked.skeleton):
        return None
    if _PLAYS.search(asked.skeleton):
        return _character(asked, means)
    movies = _meant(asked)
    people = [found for name in asked.people if (found := means.known.person(name))]
    if len(movies) != 1 or not people or _goes_on(asked, means.reader):
        return None
    replies = [whether(asked, movies[0], person) for person in people]
    return Reply(tuple(claim for each in replies for claim in each.claims), movies)


def _kind(asked: Asked, means: Means) -> Reply | None:
    """Answer "is it British or Australian?" by what it is."""
    query = parse(asked.skeleton.replace(FILM, " ").replace(PERSON, " "))
    kinds = {facet.split(":", 1)[0] for each in query.filters for facet in each.facets}
    fields = [
        {"genre": "genres", "language": "languages", "country": "countries"}[k]
        for k in sorted(kinds)
    ]
    fields += ["year"] if query.years else []
    movies = _meant(asked)
    if not fields or len(movies) != 1 or STRANGE in means.reader.tokens(asked.skeleton):
        return None
    told = tuple(claim for field in fields if (claim := fact(movies[0], field)))
    return Reply(told, movies) if told else None


def _order(asked: Asked, _: Means) -> Reply | None:
    movies = _meant(asked)
    return in_words_ranked(asked.skeleton, movies) if len(movies) > 1 else None


_SAME = re.compile(r"\b(?:same|shared?|shares|common|both|also|too|each|links?|connects?)\b")


def _shared(asked: Asked, _: Means) -> Reply | None:
    movies = _meant(asked)
    if len(movies) < 2 or not _SAME.search(asked.skeleton):
        return None
    return shared(asked.skeleton, movies)


def _series(asked: Asked, means: Means) -> Reply | None:
    movies = _meant(asked)
    found = series_of(movies[0], means.known) if movies else None
    return found or _by_topic(asked, means)


def _by_topic(asked: Asked, means: Means) -> Reply | None:
    """List films for a word that is a title as well: "submarine films"."""
    if not re.fullmatch(r"\w+(?: \w+)? (?:films|movies)", asked.unfilmed):
        return None
    return list_films(replace(asked, films=(), skeleton=asked.unfilmed), means.index, means.known)


def _films_of(asked: Asked, means: Means) -> Reply | None:
    if not asked.people:
        return None
    alone = _without_films(asked)
    reply = about_people(alone, means.known)
    if reply or STRANGE in means.reader.tokens(alone.skeleton):
        return reply
    return films_of(alone, means.known)


def _without_films(asked: Asked) -> Asked:
    skeleton = re.sub(rf"\b(?:in )?{FILM}\b", " ", asked.skeleton)
    return replace(asked, films=(), skeleton=" ".join(skeleton.split()))


def _together(asked: Asked, means: Means) -> Reply | None:
    return _films_of(asked, means) if len(asked.people) > 1 else None


def _else_of(asked: Asked, means: Means) -> Reply | None:
    """List what someone behind a film did: who directed it, wrote it or plays the lead."""
    movies = _meant(asked)
    if not movies or asked.people:
        return None
    if re.search(r"\b(?:stars?|lead|actor|actress|starring)\b", asked.skeleton):
        names, verb = _leads(movies[0]), "starring"
    elif re.search(r"\b(?:writer|wrote|author|screenwriter)\b", asked.skeleton):
        names, verb = list(movies[0].writers), "written by"
    else:
        names, verb = list(movies[0].directors), "directed by"
    if not names:
        return None
    asked = Asked(asked.text, f"films {verb} {PERSON}", people=(names[0],))
    return about_people(asked, means.known)


def _leads(movie: Movie) -> list[str]:
    leads = [lead[lead.rfind("(") + 1 : -1] for lead in (movie.note.leads if movie.note else ())]
    return leads or list(movie.cast)


_FILMS = re.compile(r"\b(?:films?|something|anything|ones?|GENRE|DECADE|YEAR)\b")
_STORY = re.compile(r"\b(?:where|in which|whose|who)\b")


def _list(asked: Asked, means: Means) -> Reply | None:
    if not _FILMS.search(" ".join(marked(asked.skeleton))):
        return None
    if _STORY.search(asked.skeleton) and not asked.films:
        return _describe(asked, means)
    found = list_films(asked, means.index, means.known) or _by_topic(asked, means)
    return found or list_loosely(asked, means.index, means.known)


def _describe(asked: Asked, means: Means) -> Reply | None:
    return half_remembered(asked, means.index, means.known)


Handler = Callable[[Asked, Means], Reply | None]
_HANDLERS: dict[str, Handler] = {
    "character": _character,
    "part": _character,
    "whether": _whether,
    "kind": _kind,
    "order": _order,
    "shared": _shared,
    "series": _series,
    "films_of": _films_of,
    "together": _together,
    "else_of": _else_of,
    "list": _list,
    "describe": _describe,
}
