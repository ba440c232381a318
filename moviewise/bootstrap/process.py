"""A server in a process of its own, for whoever needs one to talk to, to measure or to kill.

Tests, benchmarks and the pictures of the docs start it; the product itself does not.
"""

import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from moviewise.bootstrap.build import borrow
from moviewise.settings import Settings

PATIENCE = 60
"""Seconds until a server must answer."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """One `moviewise serve`."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """End it as Ctrl-C would."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()


def serve(settings: Settings, home: Path, **more: str) -> Server:
    """Start a server over the built files of `settings`, with a database of its own in `home`.

    `more` are further settings by their full names.
    """
    port = free_port()
    home.mkdir(parents=True, exist_ok=True)
    borrow(settings, home)
    kept = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("MOVIEWISE_", "CHAINLIT_", "TMDB_"))
    }
    environment = kept | {
        "MOVIEWISE_HOME": str(home),
        "MOVIEWISE_DATA": str(settings.data),
        "MOVIEWISE_BRAIN": "offline",
        **more,
    }
    log = home / "server.log"
    with log.open("ab") as out:
        process = subprocess.Popen(  # noqa: S603  # our own command
            [sys.executable, "-m", "moviewise.cli", "serve", "--port", str(port)],
            env=environment,
            stdout=out,
            stderr=out,
        )
    server = Server(f"http://127.0.0.1:{port}", process, log)
    _wait(server)
    return server


def _wait(server: Server) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.process.poll() is not None:
            raise RuntimeError(f"the server ended: {server.log.read_text()[-2000:]}")
        try:
            if httpx.get(f"{server.url}/health", timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    server.kill()
    raise RuntimeError(f"the server did not answer: {server.log.read_text()[-2000:]}")
