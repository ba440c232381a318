"""The HTTP server, which ends only when the messages being answered are answered."""

import logging
import socket
from contextlib import suppress

import uvicorn
from fastapi import FastAPI

from moviewise.web import running

log = logging.getLogger(__name__)
PATIENCE = 20.0
"""Seconds that a message under way may take once the server was asked to end."""


class PatientServer(uvicorn.Server):
    """Closes the sockets of the chat after the last word, not in the middle of one."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let turns end, then close everything."""
        if left := await running.finish_turns(PATIENCE, lambda: self.force_exit):
            log.warning("turns cut off count=%s", left)
        await super().shutdown(sockets)


def run(web: FastAPI, host: str, port: int) -> None:
    """Serve until a signal asks for the end."""
    config = uvicorn.Config(
        web, host=host, port=port, log_level="warning", timeout_graceful_shutdown=5
    )
    server = PatientServer(config)
    with suppress(KeyboardInterrupt):
        server.run()
    if not server.started:
        raise SystemExit(3)
