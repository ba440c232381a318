"""The web application: our routes first, Chainlit mounted last. Must not know ranking."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from chainlit.config import config as chainlit_config
from chainlit.utils import mount_chainlit
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from starlette.middleware.trustedhost import TrustedHostMiddleware

from moviewise.bootstrap import ROOT, App
from moviewise.web import history, pages, pictures, ready, revoking, running
from moviewise.web.admin import add_admin
from moviewise.web.api import add_api
from moviewise.web.brain_line import brain_line
from moviewise.web.opening import Opening
from moviewise.web.sessions import SessionGuard
from moviewise.web.shell import Shell

TMDB_IMAGES = "https://image.tmdb.org"
TRAILERS = "https://www.youtube-nocookie.com"
"""Asked only when someone opens a trailer, and only with a TMDB key."""
CLOSED = (
    *("/docs", "/docs/oauth2-redirect", "/redoc", "/openapi.json", "/mcp", "/copilot/{rest:path}"),
    *("/project/thread/share", "/project/share/{rest:path}"),
    *("/auth/jwt", "/auth/header", "/auth/oauth/{rest:path}"),
)
"""Chainlit's routes that we do not offer."""
EVERY_METHOD = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def create_app(app: App) -> FastAPI:
    """Put our pages, the API and the chat together, for one uvicorn process."""
    running.set_app(app)
    web = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=_lifespan(app))
    ollama = app.brains.ollama
    doors = pages.Doors(
        app.moviewise, brain=lambda: brain_line(ollama.status() if ollama else None)
    )
    web.include_router(pages.routes(doors, ROOT / "public" / "theme.json"))
    for path in CLOSED:
        web.api_route(path, methods=EVERY_METHOD, include_in_schema=False)(_closed)
    web.include_router(history.routes())
    add_api(web, app)
    web.include_router(ready.routes(app))
    web.include_router(pictures.routes(app.moviewise))
    running.keep_engine(add_admin(web, app))
    mount_chainlit(app=web, target=str(ROOT / "chat_app.py"), path="/")
    history.guard_sockets()
    web.add_middleware(SessionGuard, account_of=app.moviewise.account_by_id)
    is_live = bool(app.settings.tmdb_api_key)
    images, frames = ([TMDB_IMAGES], [TRAILERS]) if is_live else ([], [])
    opening = Opening(ROOT / "public", chainlit_config.ui.language)
    web.add_middleware(Shell, image_hosts=images, frame_hosts=frames, head=opening.head)
    if app.settings.hosts:
        web.add_middleware(TrustedHostMiddleware, allowed_hosts=_hosts(app.settings.hosts))
    return web


def _hosts(names: tuple[str, ...]) -> list[str]:
    """Read the hosts as the former project wrote them: ".example.org" means all below it."""
    return [f"*{name}" if name.startswith(".") else name for name in names]


async def _closed() -> JSONResponse:
    return JSONResponse({"detail": "Not found"}, 404)


def _lifespan(app: App) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def living(_: FastAPI) -> AsyncIterator[None]:
        workers = ThreadPoolExecutor(app.settings.threads, "moviewise")
        asyncio.get_running_loop().set_default_executor(workers)
        caretaker = app.look_after()
        watch = asyncio.create_task(revoking.keep_watch(app.moviewise.store.accounts_by_id))
        yield
        watch.cancel()
        caretaker.close()
        await running.close()

    return living
