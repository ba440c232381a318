"""How fast one account, or one address of visitors, may ask the API."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from moviewise.web.api.problems import problem
from moviewise.web.sessions import current_account
from moviewise.web.throttle import Attempts


@dataclass(slots=True)
class Pace:
    """Lets so many requests a minute through, and asks the others to wait."""

    app: ASGIApp
    attempts: Attempts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        key = _who(HTTPConnection(scope))
        if wait := self.attempts.wait(key):
            told = f"more than {self.attempts.limit} requests a minute; wait {wait} seconds"
            refusal = problem(429, told, {"retry-after": str(wait)})
            return await refusal(scope, receive, send)
        self.attempts.note(key)
        return await self.app(scope, receive, send)


def _who(connection: HTTPConnection) -> str:
    account = current_account(connection)
    if account is not None:
        return f"account {account.user_id}"
    return f"address {connection.client.host if connection.client else ''}"
