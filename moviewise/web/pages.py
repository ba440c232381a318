"""Our own pages: sign in, register, try as guest, upgrade, and About. Must not know films."""

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from moviewise.domain import Account
from moviewise.errors import AccessDenied, InvalidAccount, MovieWiseError, NameTaken
from moviewise.service import MovieWise
from moviewise.web import sessions
from moviewise.web.throttle import Attempts

TEMPLATES = Path(__file__).parent / "templates"
TMDB_LOGO = "/public/tmdb.svg"
"""Shown where the file is there; it is TMDB's, so whoever brings a key puts it there."""
TEXTS = {
    "/login": (
        "Your film night starts here",
        "Say what you are in the mood for, give a few films stars, and get recommendations that "
        "are yours and can prove why.",
        "Sign in",
        "",
    ),
    "/register": (
        "Make an account",
        "A name and a password are all we ask. No e-mail address.",
        "Create account",
        "At least 8 characters.",
    ),
    "/upgrade": (
        "Keep your ratings",
        "Choose a name and a password. Everything you rated as a guest stays yours.",
        "Create account",
        "At least 8 characters.",
    ),
}
GUEST = (
    '<form method="post" action="/guest"><button class="mw-button mw-quiet" type="submit" '
    'id="guest">Try as guest</button></form>'
)
BESIDE = {
    "/login": '<div class="beside"><a class="mw-button mw-quiet" href="/register" id="register">'
    f"Make an account</a>{GUEST}</div>",
    "/register": f'<div class="beside">{GUEST}<a href="/login">I have an account</a></div>',
    "/upgrade": '<div class="beside"><a href="/">Back to the films</a></div>',
}
STATUS = {AccessDenied: 401, NameTaken: 409, InvalidAccount: 422}


@dataclass(frozen=True, slots=True)
class Doors:
    """What stands behind the pages."""

    moviewise: MovieWise
    min_password: int = 8
    brain: Callable[[], str] = lambda: ""
    """Says in a sentence who understands what people write."""
    failures: Attempts = field(default_factory=lambda: Attempts(8, 300, time.monotonic))
    """Wrong passwords for one name from one address."""
    guesses: Attempts = field(default_factory=lambda: Attempts(300, 300, time.monotonic))
    """Sign-ins under any name from one address."""
    arrivals: Attempts = field(default_factory=lambda: Attempts(300, 3600, time.monotonic))
    """Attempts at a new account from one address."""


def routes(doors: Doors, theme: Path) -> APIRouter:
    """Make the routes of our own pages; the chat is mounted behind them."""
    router = APIRouter(include_in_schema=False)
    service = doors.moviewise

    @router.get("/theme.css")
    def theme_css() -> Response:
        return Response(stylesheet(json.loads(theme.read_text())), media_type="text/css")

    @router.get("/login")
    def login_page(request: Request) -> Response:
        return _home() if sessions.current_account(request) else door("/login")

    @router.post("/login")
    async def login(request: Request) -> Response:
        name, password = await _credentials(request)
        address = _address(request)
        named = f"{address} {name.strip().casefold()}"
        tries = ((doors.failures, named), (doors.guesses, address))
        response = await _enter(request, "/login", tries, lambda: service.sign_in(name, password))
        if response.status_code < 400:
            doors.failures.clear(named)
        return response

    @router.get("/register")
    def register_page() -> Response:
        return door("/register")

    @router.post("/register")
    async def register(request: Request) -> Response:
        name, password = await _credentials(request)
        return await _enter(
            request,
            "/register",
            ((doors.arrivals, _address(request)),),
            lambda: service.register(name, password),
        )

    _guest_routes(router, doors)
    _about_routes(router, doors)
    return router


def _guest_routes(router: APIRouter, doors: Doors) -> None:
    service = doors.moviewise

    @router.get("/guest")
    def guest_page() -> Response:
        return RedirectResponse("/login", 303)

    @router.post("/guest")
    async def guest(request: Request) -> Response:
        tries = ((doors.arrivals, _address(request)),)
        return await _enter(request, "/login", tries, service.guest)

    @router.get("/upgrade")
    def upgrade_page(request: Request) -> Response:
        account = sessions.current_account(request)
        return door("/upgrade") if account and account.is_guest else _home()

    @router.post("/upgrade")
    async def upgrade(request: Request) -> Response:
        account = sessions.current_account(request)
        if account is None:
            return _answer(request, "/login", 401, "Sign in first, or start as a guest.")
        name, password = await _credentials(request)
        return await _enter(
            request,
            "/upgrade",
            ((doors.arrivals, _address(request)),),
            lambda: service.upgrade(account.user_id, name, password),
        )


def _about_routes(router: APIRouter, doors: Doors) -> None:
    service = doors.moviewise

    @router.get("/about")
    def about_page(request: Request) -> Response:
        return about(sessions.current_account(request), brain=doors.brain())

    @router.get("/about/export")
    async def export(request: Request) -> Response:
        account = sessions.current_account(request)
        if account is None:
            return RedirectResponse("/login", 303)
        mine = await asyncio.to_thread(service.export, account.user_id)
        body = json.dumps(mine, indent=2, ensure_ascii=False, default=str)
        saved = {"content-disposition": 'attachment; filename="moviewise-export.json"'}
        return Response(body, media_type="application/json", headers=saved)

    @router.post("/about/delete")
    async def delete(request: Request) -> Response:
        account = sessions.current_account(request)
        if account is None:
            return RedirectResponse("/login", 303)
        if str((await _fields(request)).get("confirm", "")).strip().lower() != "delete":
            told = "Nothing was deleted: type the word delete to confirm."
            return about(account, told, brain=doors.brain())
        await asyncio.to_thread(service.delete_account, account.user_id)
        return _leave("/about")

    @router.post("/about/sessions")
    async def end_sessions(request: Request) -> Response:
        account = sessions.current_account(request)
        if account is not None:
            await asyncio.to_thread(service.end_sessions, account.user_id)
        return _leave("/login")


async def _enter(
    request: Request,
    path: str,
    tries: Sequence[tuple[Attempts, str]],
    open_door: Callable[[], Account],
) -> Response:
    """Try the door; an attempt counts before it is made, so that many at once gain nothing."""
    if wait := max(attempts.wait(key) for attempts, key in tries):
        told = f"Too many attempts. Please try again in {_minutes(wait)}."
        refusal = _answer(request, path, 429, told)
        refusal.headers["retry-after"] = str(wait)
        return refusal
    for attempts, key in tries:
        attempts.note(key)
    try:
        account = await asyncio.to_thread(open_door)
    except MovieWiseError as error:
        code = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 503)
        name = (await _credentials(request))[0]
        return _answer(request, path, code, _sentence(error), name)
    response = _home() if _wants_page(request) else JSONResponse({"success": True})
    sessions.sign_in(request, response, account)
    return response


def door(path: str, error: str = "", name: str = "", status: int = 200) -> HTMLResponse:
    """Draw the sign-in, register or upgrade page."""
    heading, lead, button, hint = TEXTS[path]
    body = _fill(
        "door",
        heading=heading,
        lead=lead,
        button=button,
        hint=hint,
        action=path,
        name=escape(name),
        autocomplete="current-password" if path == "/login" else "new-password",
        error=f'<p class="error" role="alert">{escape(error)}</p>' if error else "",
        beside=BESIDE[path],
    )
    return HTMLResponse(_fill("page", title=heading, kind="page-door", body=body), status)


def about(account: Account | None, notice: str = "", *, brain: str = "") -> HTMLResponse:
    """Draw the About page, with the person's own data where someone is signed in."""
    told = f'<p class="notice" role="status">{escape(notice)}</p>' if notice else ""
    is_there = (Path(__file__).parents[2] / TMDB_LOGO[1:]).exists()
    logo = f'<img class="tmdb" src="{TMDB_LOGO}" alt="TMDB" width="120">' if is_there else ""
    yours = _yours(account, brain) if account else ""
    body = _fill("about", notice=told, yours=yours, logo=logo)
    return HTMLResponse(_fill("page", title="About", kind="page-about", body=body))


def stylesheet(theme: dict[str, Any]) -> str:
    """Write the theme of the chat as CSS for our own pages."""
    light, dark = (
        ";".join(f"{name}:{value}" for name, value in theme["variables"][shade].items())
        for shade in ("light", "dark")
    )
    return f":root{{{light}}}.dark{{{dark}}}"


def _yours(account: Account, brain: str) -> str:
    upgrade = '<a class="mw-button" href="/upgrade">Keep my ratings: make an account</a>'
    name = "a guest" if account.is_guest else escape(account.name)
    kept = {"name": name, "upgrade": upgrade if account.is_guest else "", "brain": escape(brain)}
    return _fill("yours", **kept)


def _fill(template: str, **values: str) -> str:
    return Template((TEMPLATES / f"{template}.html").read_text()).substitute(values)


async def _fields(request: Request) -> dict[str, Any]:
    try:
        if request.headers.get("content-type", "").startswith("application/json"):
            sent = await request.json()
        else:
            sent = dict(await request.form())
    except ValueError:
        return {}
    return sent if isinstance(sent, dict) else {}


async def _credentials(request: Request) -> tuple[str, str]:
    sent = await _fields(request)
    name = sent.get("username") or sent.get("name") or sent.get("email") or ""
    return str(name), str(sent.get("password") or "")


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _answer(request: Request, path: str, code: int, told: str, name: str = "") -> Response:
    if _wants_page(request):
        return door(path, told, name, code)
    return JSONResponse({"detail": told}, code)


def _home() -> RedirectResponse:
    return RedirectResponse("/", 303)


def _leave(path: str) -> Response:
    response = RedirectResponse(path, 303)
    response.delete_cookie("access_token")
    return response


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _minutes(seconds: int) -> str:
    return f"{seconds} seconds" if seconds < 90 else f"{round(seconds / 60)} minutes"


def _sentence(error: Exception) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."
