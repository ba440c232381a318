"""What every response and request has in common: security headers, same origin, no foreign hosts.

Plain ASGI: must not know accounts or films.
"""

import re
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
FOREIGN_LINK = re.compile(rb"<link\b[^>]*?href=\"https?://[^>]*>", re.DOTALL)
"""Stylesheets and preconnects of other hosts in the chat's page."""
CHAT = b'<div id="root">'
"""Only the chat's page has it."""
HOST = re.compile(r"^[\w.:\[\]-]+$")


def content_policy(
    host: str, image_hosts: Sequence[str] = (), frame_hosts: Sequence[str] = ()
) -> str:
    """Say what the page may load: from us alone, and pictures and frames from the named hosts.

    Chainlit compiles our card elements in the browser, hence `unsafe-eval`.

    >>> "googleapis" in content_policy("localhost:8000")
    False
    """
    sockets = f"ws://{host} wss://{host}" if HOST.match(host) else ""
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("img-src 'self' data:", *image_hosts)),
            "style-src 'self' 'unsafe-inline'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            f"connect-src 'self' {sockets}".strip(),
            "font-src 'self' data:",
            " ".join(("frame-src 'self'", *frame_hosts)),
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def caching(path: str) -> str:
    """Say how long a browser may keep a file: for good where its name changes with its content.

    >>> caching("/public/mw.css")
    'no-cache'
    """
    if path.startswith("/assets/"):
        return "public, max-age=31536000, immutable"
    if path.startswith("/public/elements/"):  # a few lines each, asked for by every card anew
        return "max-age=3600"
    if path.startswith("/public/fonts/"):
        return "public, max-age=604800"
    return "no-cache" if path.startswith("/public/") else ""


def is_same_origin(headers: Headers) -> bool:
    """Whether the page that sent a request is ours; programs send no origin.

    >>> is_same_origin(Headers({"host": "a.org", "origin": "https://b.org"}))
    False
    """
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


class Shell:
    """Adds our headers, refuses other origins, and cuts foreign hosts out of the chat's page."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        image_hosts: Sequence[str] = (),
        frame_hosts: Sequence[str] = (),
        head: Callable[[str], bytes] = lambda _: b"",
    ) -> None:
        """Wrap an application.

        Args:
            app: What answers.
            image_hosts: Hosts that pictures may come from.
            frame_hosts: Hosts that frames may come from.
            head: Writes the beginning of the chat's page for the languages a browser accepts.
        """
        self.app = app
        self.head = head
        self.image_hosts = tuple(image_hosts)
        self.frame_hosts = tuple(frame_hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        headers = Headers(scope=scope)
        writes = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
        if writes and not is_same_origin(headers):
            return await self._refuse(scope, receive, send)
        if scope["type"] == "websocket":
            return await self.app(scope, receive, send)
        is_page = "text/html" in headers.get("accept", "")
        if is_page:  # pages are small, and we must read them
            kept = [h for h in scope["headers"] if h[0] != b"accept-encoding"]
            scope = {**scope, "headers": kept}
        policy = content_policy(headers.get("host", ""), self.image_hosts, self.frame_hosts)
        head = self.head(headers.get("accept-language", "")) if is_page else b""
        page = _Page(send, policy, scope["scheme"] == "https", caching(scope["path"]), head)
        return await self.app(scope, receive, page.send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        refusal = JSONResponse({"detail": "This request came from another site"}, 403)
        await refusal(scope, receive, send)


class _Page:
    """One response on its way out."""

    def __init__(self, send: Send, policy: str, is_secure: bool, caching: str, head: bytes) -> None:
        self._head = head
        self._send = send
        self._caching = caching
        self._policy = policy
        self._is_secure = is_secure
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._dress(message)
            if MutableHeaders(scope=message).get("content-type", "").startswith("text/html"):
                self._start = message
                return
        elif self._start is not None and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if message.get("more_body"):
                return
            message = await self._clean()
        await self._send(message)

    async def _clean(self) -> Message:
        body = FOREIGN_LINK.sub(b"", self._body)
        if CHAT in body:
            body = body.replace(b"<head>", b"<head>" + self._head, 1)
        assert self._start is not None
        MutableHeaders(scope=self._start)["content-length"] = str(len(body))
        await self._send(self._start)
        return {"type": "http.response.body", "body": body}

    def _dress(self, message: Message) -> None:
        headers = MutableHeaders(scope=message)
        headers.setdefault("content-security-policy", self._policy)
        if self._caching and message["status"] == 200:
            headers["cache-control"] = self._caching
        headers["x-content-type-options"] = "nosniff"
        headers["referrer-policy"] = "same-origin"
        headers["permissions-policy"] = "camera=(), geolocation=(), microphone=()"
        if self._is_secure:
            message["headers"] = [
                (name, value + b"; Secure" if name == b"set-cookie" else value)
                for name, value in message["headers"]
            ]
