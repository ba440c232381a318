from pathlib import Path

import httpx
import pytest
from planted import SPACE

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import serve

pytestmark = [pytest.mark.socket, pytest.mark.slow]
WATCH = """
import os, sys

def note(event, args):
    if event == "socket.connect" and isinstance(args[1], tuple):
        seen = str(args[1][0])
    elif event == "socket.getaddrinfo":
        seen = str(args[0])
    else:
        return
    with open(os.environ["WATCH_LOG"], "a") as log:
        log.write(seen + "\\n")

sys.addaudithook(note)
"""
LOOPBACK = {"127.0.0.1", "::1", "localhost", "None"}


@pytest.fixture
def asked(planted_settings: Settings, tmp_path: Path) -> list[str]:
    """Use a server in its default configuration; answers with every host it asked for."""
    (tmp_path / "sitecustomize.py").write_text(WATCH)
    log = tmp_path / "hosts.log"
    watched = {"PYTHONPATH": str(tmp_path), "WATCH_LOG": str(log), "MOVIEWISE_BRAIN": "auto"}
    server = serve(planted_settings, tmp_path / "var", **watched)
    try:
        with httpx.Client(base_url=server.url, timeout=20) as client:
            client.post("/guest", follow_redirects=False)
            client.get("/", headers={"accept": "text/html"})
            client.post("/api/ratings/", json={"movie": SPACE[0], "value": 4.5})
            for path in ("recommendations", "trending", f"explain?movie_id={SPACE[5]}"):
                assert client.get(f"/api/{path}").status_code == 200
            client.get("/api/rag/qa/", params={"q": "films about space"})
    finally:
        server.stop()
    return log.read_text().split()


def test_the_server_asks_no_host_but_this_machine(asked: list[str]) -> None:
    assert set(asked) <= LOOPBACK
    assert asked, "at least Ollama's local address was looked for"
