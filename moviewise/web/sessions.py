"""Who is asking: signed cookies that can be revoked.

Chainlit's own token says who someone was when it was signed. The guard asks, at every request and
every socket, whether that account still exists, is enabled and has not ended its sessions. Must not
know what the account may do.
"""

import asyncio
from collections.abc import Callable

from chainlit.auth import create_jwt, get_token_from_cookies, set_auth_cookie
from chainlit.auth.jwt import decode_jwt
from chainlit.user import User
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from moviewise.domain import Account, UserId

AccountOf = Callable[[UserId], Account | None]
"""The account with that id, if it still exists."""

OPEN = (
    *("/login", "/register", "/guest", "/about", "/api", "/public", "/assets"),
    *("/avatars", "/favicon", "/logo", "/health", "/ready", "/auth", "/project/translations"),
)
"""Where a visitor without an account may go."""
UNCHECKED = ("/public/", "/assets/", "/avatars/", "/favicon", "/logo", "/health", "/ready")
"""What is the same for everyone, so nobody is looked up."""


def chat_user(account: Account) -> User:
    """Describe the account to Chainlit; the version lets us revoke it."""
    shown = "Guest" if account.is_guest else account.name
    metadata = {
        "user_id": account.user_id,
        "version": account.token_version,
        "guest": account.is_guest,
    }
    return User(account.name, display_name=shown, metadata=metadata)


def sign_in(request: Request, response: Response, account: Account) -> None:
    """Put a fresh sign-in cookie on the response."""
    set_auth_cookie(request, response, create_jwt(chat_user(account)))


def account_of_token(token: str | None, account_of: AccountOf) -> Account | None:
    """Tell whose token this is; None when it is forged, outdated or revoked."""
    try:
        metadata = decode_jwt(token or "").metadata
        account = account_of(int(metadata["user_id"]))
        version = int(metadata["version"])
    except Exception:  # whatever is wrong with a token, its bearer is a visitor
        return None
    if account is None or account.is_disabled or account.token_version != version:
        return None
    return account


def current_account(request: HTTPConnection) -> Account | None:
    """Tell who is asking; None for a visitor. The guard has looked already."""
    account: Account | None = getattr(request.state, "account", None)
    return account


def token_of(connection: HTTPConnection) -> str | None:
    """Find the token in the cookies, else in the Authorization header."""
    bearer = connection.headers.get("authorization", "")
    scheme, _, rest = bearer.partition(" ")
    return get_token_from_cookies(connection.cookies) or (
        rest if scheme.lower() == "bearer" else None
    )


class SessionGuard:
    """Lets valid sessions through, makes visitors of the others, and shows visitors the door."""

    def __init__(self, app: ASGIApp, *, account_of: AccountOf) -> None:
        self.app = app
        self.account_of = account_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        checked = scope["type"] in ("http", "websocket")
        if checked and not scope["path"].startswith(UNCHECKED):
            scope = await self._identified(scope)
            if _is_page(scope) and scope["state"]["account"] is None:
                return await RedirectResponse("/login", 302)(scope, receive, send)
        return await self.app(scope, receive, send)

    async def _identified(self, scope: Scope) -> Scope:
        token = token_of(HTTPConnection(scope))
        account = None
        if token:
            account = await asyncio.to_thread(account_of_token, token, self.account_of)
        if token and account is None:
            kept = [h for h in scope["headers"] if h[0] not in (b"cookie", b"authorization")]
            scope = {**scope, "headers": kept}
        return {**scope, "state": {**scope.get("state", {}), "account": account}}


def _is_page(scope: Scope) -> bool:
    """Whether a browser asks for a page that needs an account."""
    if scope["type"] != "http" or scope["method"] != "GET" or scope["path"].startswith(OPEN):
        return False
    return "text/html" in HTTPConnection(scope).headers.get("accept", "")
