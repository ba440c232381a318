"""The JSON API under `/api`: the verbs of the chat for other programs.

A FastAPI application of its own, mounted before the chat, so that whatever is unknown under `/api`
is answered in JSON. The login is the chat's cookie.
"""

import time

from fastapi import FastAPI, Request, Response
from fastapi_swagger import patch_fastapi

from moviewise import __version__
from moviewise.bootstrap import App
from moviewise.service import MovieWise
from moviewise.web.api import films, mine
from moviewise.web.api.pace import Pace
from moviewise.web.api.problems import add_problems, problem
from moviewise.web.throttle import Attempts


def add_api(web: FastAPI, app: App) -> None:
    """Mount the API before the chat."""
    web.add_route("/api", _bare, include_in_schema=False)
    pace = Attempts(app.settings.requests_per_minute, 60, time.monotonic)
    web.mount("/api", create_api(app.moviewise, pace))


async def _bare(request: Request) -> Response:
    return problem(404, f"{request.url.path} is not something we answer; see /api/docs")


def create_api(moviewise: MovieWise, pace: Attempts) -> FastAPI:
    """Make the application to mount at `/api`.

    Args:
        moviewise: What answers.
        pace: How often one may ask; 600 times a minute where nothing is said.
    """
    api = FastAPI(
        title="MovieWise",
        version=__version__,
        description="Films for your taste, and why. Sign in at the chat; its cookie is the login.",
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
        redirect_slashes=False,
    )
    api.state.moviewise = moviewise
    for room in (films, mine):
        api.include_router(room.router)
    add_problems(api)
    api.add_middleware(Pace, attempts=pace)
    patch_fastapi(api, redirect_from_root_to_docs=False)
    return api
