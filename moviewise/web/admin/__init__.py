"""The pages at `/admin`, for superusers: who is here, what they keep, and how the parts do.

Reading goes through SQLAlchemy on an engine of its own; whatever changes something goes through
the service or the store, by a form of ours. Must not know ranking.
"""

from pathlib import Path
from typing import Any

from fastapi import FastAPI
from jinja2 import pass_context
from jinja2.runtime import Context
from sqladmin import Admin
from sqlalchemy import Engine
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from moviewise.bootstrap import App
from moviewise.store.engine import open_engine
from moviewise.web.admin.views import VIEWS
from moviewise.web.sessions import current_account

TEMPLATES = Path(__file__).parent / "templates"
UNUSED = ("login", "logout", "create", "edit", "import", "export", "file_download", "file_preview")
"""Routes of the library that we do not offer."""


class Desk(Admin):
    """The library's pages, beginning with how the parts do."""

    async def index(self, request: Request) -> Response:
        """Lead to the health page."""
        return RedirectResponse(request.url_for("admin:view-health").path, 303)


def add_admin(web: FastAPI, app: App) -> Engine:
    """Mount the pages; whoever closes the process disposes of the engine."""
    engine = open_engine(app.settings.database, busy_seconds=5, pool_size=2)
    desk = Desk(
        web,
        engine,
        title="MovieWise admin",
        templates_dir=str(TEMPLATES),
        middlewares=[Middleware(SuperusersOnly)],
    )
    desk.admin.state.app = app
    desk.templates.env.globals["url_for"] = _path_for
    desk.admin.router.routes[:] = [r for r in desk.admin.router.routes if not _is_unused(r)]
    for view in VIEWS:
        desk.add_view(view)
    web.add_route("/admin", _bare, include_in_schema=False)
    return engine


class SuperusersOnly:
    """Lets nobody but superusers into what is behind it, its scripts and styles included."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        account = current_account(HTTPConnection(scope))
        if account is None:
            refusal = JSONResponse({"detail": "Sign in as a superuser first"}, 401)
            return await refusal(scope, receive, send)
        if not account.is_superuser:
            refusal = JSONResponse({"detail": "These pages are for superusers"}, 403)
            return await refusal(scope, receive, send)
        return await self.app(scope, receive, send)


def _is_unused(route: object) -> bool:
    return isinstance(route, Route) and route.name in UNUSED


async def _bare(_: Request) -> Response:
    return RedirectResponse("/admin/", 303)


@pass_context
def _path_for(context: Context, name: str, /, **parts: Any) -> str:  # noqa: ANN401 - parts of a path
    """Name a page by its path alone: the scheme and host are the browser's business."""
    request: Request = context["request"]
    return request.url_for(name, **parts).path
