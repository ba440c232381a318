"""`/ready`: whether this process can answer people now, part by part; quick and without a login.

`/health` beside it is Chainlit's and says only that the process lives. Nothing here waits for
another host, and nothing names a person, a path or a key.
"""

import logging
from collections.abc import Callable

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from moviewise.bootstrap import App
from moviewise.bootstrap.part import Part
from moviewise.errors import MovieWiseError

log = logging.getLogger(__name__)


def routes(app: App) -> APIRouter:
    """Give the route."""
    router = APIRouter(include_in_schema=False)

    @router.get("/ready")
    def ready() -> JSONResponse:
        parts = examine(app)
        is_ready = all(part.state != "broken" for part in parts)
        told = {part.name: {"state": part.state, "why": part.why} for part in parts}
        return JSONResponse(
            {"ready": is_ready, "parts": told},
            200 if is_ready else 503,
            headers={"cache-control": "no-store"},
        )

    return router


def examine(app: App) -> list[Part]:
    """Look at each part of this process; what we can do without is at worst degraded."""
    needed: tuple[Callable[[App], Part], ...] = (_database, _artefact, _index, _understanding)
    return [*(_checked(check, app) for check in needed), _brain(app), _tmdb(app)]


def _checked(check: Callable[[App], Part], app: App) -> Part:
    name = check.__name__.strip("_")
    try:
        return check(app)
    except MovieWiseError as error:
        return Part(name, "broken", str(error))
    except Exception:
        log.exception("part broken name=%s", name)
        return Part(name, "broken", "see the log")


def _database(app: App) -> Part:
    app.moviewise.store.check()
    return Part("database", "ok", "answers and is of this version")


def _artefact(app: App) -> Part:
    artefact = app.moviewise.library.artefact
    if not app.settings.artefact_path.exists():
        return Part("artefact", "degraded", "in use, but its file is gone")
    return Part("artefact", "ok", f"fingerprint {artefact.fingerprint[:12]}")


def _index(app: App) -> Part:
    app.moviewise.library.index.search("space", n=1)
    return Part("index", "ok", "answers")


def _understanding(app: App) -> Part:
    if app.brains.intent is None:
        return Part("understanding", "broken", "the offline brain is not loaded")
    return Part("understanding", "ok", "the offline brain is loaded")


def _brain(app: App) -> Part:
    if app.brains.ollama is None:
        return Part("brain", "ok", "the offline brain answers, as set")
    status = app.brains.ollama.status()
    state = "ok" if status.brain == "ollama" else "degraded"
    return Part("brain", state, f"{status.brain} answers; Ollama is {status.state}")


def _tmdb(app: App) -> Part:
    live = app.moviewise.live
    if live is None:
        return Part("tmdb", "ok", "no key: embedded films answer")
    if live.client.trouble is not None:
        return Part("tmdb", "degraded", f"{live.client.trouble}; embedded films answer")
    return Part("tmdb", "ok", "no failure of late")
