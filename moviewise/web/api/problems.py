"""Errors as problem+json (RFC 9457), a sentence each."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from moviewise.errors import (
    AccessDenied,
    AmbiguousMovie,
    InvalidInput,
    MovieWiseError,
    NameTaken,
    NotFound,
    StoreError,
    TmdbError,
    TmdbKeyMissing,
)

STATUS: tuple[tuple[type[MovieWiseError], int], ...] = (
    (InvalidInput, 422),
    (NotFound, 404),
    (TmdbKeyMissing, 404),
    (AmbiguousMovie, 409),
    (NameTaken, 409),
    (AccessDenied, 403),
    (StoreError, 503),
    (TmdbError, 503),
)


def add_problems(api: FastAPI) -> None:
    """Answer every error of ours, of validation and of routing as problem+json."""
    api.add_exception_handler(MovieWiseError, _ours)
    api.add_exception_handler(HTTPException, _of_http)
    api.add_exception_handler(RequestValidationError, _of_validation)


def problem(status: int, detail: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """Make one problem."""
    return JSONResponse(
        {
            "type": "about:blank",
            "title": HTTPStatus(status).phrase,
            "status": status,
            "detail": detail,
        },
        status,
        headers=headers,
        media_type="application/problem+json",
    )


async def _ours(_: Request, error: Exception) -> JSONResponse:
    status = next((code for kind, code in STATUS if isinstance(error, kind)), 500)
    return problem(status, str(error))


async def _of_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    detail = str(error.detail)
    if detail == HTTPStatus(error.status_code).phrase:
        detail = f"{request.method} {request.url.path} is not something we answer; see /api/docs"
    status = 422 if error.status_code == 400 else error.status_code  # a body that is no text at all
    return problem(status, detail, dict(error.headers or {}))


async def _of_validation(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"][1:]) or "the body"
    return problem(422, f"{where}: {first['msg']}")
