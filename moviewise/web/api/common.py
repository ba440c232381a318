"""What the routes share: both spellings of a path, who asks, and which film is meant."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends, HTTPException, Request

from moviewise.domain import Account, Movie, UserId
from moviewise.errors import InvalidFile, InvalidInput
from moviewise.importing.reading import LARGEST
from moviewise.service import MovieWise
from moviewise.web.api.schemas import MovieQuery, Problem
from moviewise.web.sessions import current_account

Route = TypeVar("Route", bound=Callable[..., object])
PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}
REFUSALS: dict[int | str, dict[str, Any]] = dict.fromkeys((404, 422, 429, 503), PROBLEM)
PRIVATE: dict[int | str, dict[str, Any]] = {401: PROBLEM, **REFUSALS}


def at(router: APIRouter, method: str, path: str, **more: Any) -> Callable[[Route], Route]:  # noqa: ANN401 - FastAPI's own options
    """Serve a path with and without the trailing slash; the schema names the one with it."""

    def add(route: Route) -> Route:
        router.add_api_route(f"{path}/", route, methods=[method], **more)
        hidden = {**more, "include_in_schema": False}
        router.add_api_route(path, route, methods=[method], **hidden)
        return route

    return add


def service(request: Request) -> MovieWise:
    """Find the service behind the API."""
    moviewise: MovieWise = request.app.state.moviewise
    return moviewise


def visitor(request: Request) -> UserId | None:
    """Tell who asks; a visitor is welcome."""
    account = current_account(request)
    return account.user_id if account else None


def signed_in(request: Request) -> Account:
    """Tell who asks; only someone signed in may."""
    account = current_account(request)
    if account is None:
        raise HTTPException(401, "sign in at the chat first; its cookie is the login")
    return account


Service = Annotated[MovieWise, Depends(service)]
Visitor = Annotated[UserId | None, Depends(visitor)]
Me = Annotated[Account, Depends(signed_in)]


def movie_asked(moviewise: MovieWise, query: MovieQuery) -> Movie:
    """Find the film that exactly one of the two ids names."""
    if (query.movie_id is None) == (query.tmdb_id is None):
        raise InvalidInput("name the film by one of movie_id and tmdb_id")
    if query.tmdb_id is not None:
        return moviewise.resolve(f"tmdb:{query.tmdb_id}")
    return moviewise.resolve(query.movie_id or 0)


async def read_upload(request: Request) -> bytes:
    """Read a body, and stop reading where it is larger than an export may be."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            raise InvalidFile(f"the file is larger than {LARGEST // 2**20} MB; export ratings only")
        parts.append(part)
    return b"".join(parts)
