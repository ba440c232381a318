"""Routes about films; anybody may ask."""

from typing import Annotated

from fastapi import APIRouter, Query

from moviewise.domain import Limits
from moviewise.errors import InvalidInput
from moviewise.service import MovieWise
from moviewise.web.api.common import REFUSALS, Service, Visitor, at, movie_asked
from moviewise.web.api.schemas import (
    Answered,
    DiscoverQuery,
    Film,
    FilmPage,
    Films,
    MovieQuery,
    QuestionQuery,
    Reason,
    Source,
    TrendingQuery,
)

router = APIRouter(tags=["films"], responses=REFUSALS)


@at(router, "GET", "/discover")
def discover(
    query: Annotated[DiscoverQuery, Query()], moviewise: Service, user_id: Visitor
) -> FilmPage:
    """Find films by people, genre, language, years and words."""
    limits = limits_asked(query, moviewise)
    found = moviewise.search(user_id, query.q, limits, n=query.k, page=query.page)
    return FilmPage(page=query.page, k=query.k, **dict(Films.of(found)))


def limits_asked(query: DiscoverQuery, moviewise: MovieWise) -> Limits:
    """Read the words of a query as hard limits.

    Raises:
        InvalidInput: A genre or language that we do not know.
    """
    language = query.lang or query.language
    return Limits(
        year_from=query.year_from,
        year_to=query.year_to,
        genres=tuple(_genre(part, moviewise) for part in _parts(query.genre)),
        languages=tuple(_language(part, moviewise) for part in _parts(language)),
        actors=tuple(_parts(query.actor)),
        directors=tuple(_parts(query.director)),
    )


def _parts(joined: str) -> list[str]:
    return [part.strip() for part in joined.split(",") if part.strip()]


def _genre(text: str, moviewise: MovieWise) -> str:
    genre = moviewise.catalogue.genre(text)
    if genre is None:
        known = ", ".join(moviewise.catalogue.genres)
        raise InvalidInput(f"no genre is called {text!r}; known are {known}")
    return genre


def _language(text: str, moviewise: MovieWise) -> str:
    code = moviewise.catalogue.language_code(text)
    if code is None:
        raise InvalidInput(f"no language is called {text!r}; use a code such as en or a name")
    return code


@at(router, "GET", "/trending")
def trending(
    query: Annotated[TrendingQuery, Query()], moviewise: Service, user_id: Visitor
) -> Films:
    """List what most people watch or love; `source` says who says so."""
    return Films.of(moviewise.trending(user_id, query.time_window, query.k))


@at(router, "GET", "/explain")
def explain(query: Annotated[MovieQuery, Query()], moviewise: Service, user_id: Visitor) -> Reason:
    """Say why a film stands where it stands, with the contribution of each rating."""
    return _reason(moviewise, user_id, query)


@at(router, "GET", "/natural-explanation")
def natural_explanation(
    query: Annotated[MovieQuery, Query()], moviewise: Service, user_id: Visitor
) -> Reason:
    """Say why in about forty words, each claim with its evidence."""
    return _reason(moviewise, user_id, query)


def _reason(moviewise: MovieWise, user_id: int | None, query: MovieQuery) -> Reason:
    reason = moviewise.explain(user_id, movie_asked(moviewise, query).movie_id)
    return Reason.of(reason, personal=bool(reason.contributions))


@at(router, "GET", "/rag/qa")
def question(
    query: Annotated[QuestionQuery, Query()], moviewise: Service, user_id: Visitor
) -> Answered:
    """Answer a question about films from what we can quote."""
    said = moviewise.ask(user_id, query.q)
    return Answered(
        answered=said.answered,
        text=said.text,
        citations=[Source.of(citation) for citation in said.citations],
        films=[Film.of(film) for film in said.films],
    )
