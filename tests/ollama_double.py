"""A local server that speaks Ollama's protocol, and every way in which it is known to fail."""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Chunk = dict[str, Any] | float | str
"""A line of the stream, seconds to wait, or raw text."""
Answer = Callable[[dict[str, Any]], "tuple[int, list[Chunk]]"]


def said(*parts: str) -> list[Chunk]:
    """Stream text as Ollama does: pieces, then a last chunk with durations."""
    chunks: list[Chunk] = [_chunk(part) for part in parts]
    return [*chunks, LAST]


def _chunk(content: str, **more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": content, **more}
    return {
        "model": "small",
        "created_at": "2026-08-01T00:00:00Z",
        "message": message,
        "done": False,
    }


LAST: dict[str, Any] = {
    **_chunk(""),
    "done": True,
    "done_reason": "stop",
    "total_duration": 5,
    "load_duration": 1,
    "prompt_eval_count": 7,
    "prompt_eval_duration": 2,
    "eval_count": 3,
    "eval_duration": 2,
}


def tool_call(name: str, **arguments: Any) -> dict[str, Any]:
    return {"id": "call_0", "function": {"index": 0, "name": name, "arguments": arguments}}


def called(*calls: dict[str, Any]) -> list[Chunk]:
    """Stream tool calls in a chunk of their own, as rendered models do."""
    return [_chunk("", tool_calls=list(calls)), LAST]


def chosen(prompt: str) -> str:
    """Choose ready sentences as an able model does, from the end, 30 to 50 words of them."""
    offered = re.findall(r"^(\d+)\. (.+)$", prompt, re.M)
    kept, many = [offered[0][0]], len(offered[0][1].split())
    for number, sentence in offered[:0:-1]:
        if many < 30 and many + len(sentence.split()) <= 50:
            kept, many = [*kept, number], many + len(sentence.split())
    return ", ".join(kept)


def able(body: dict[str, Any]) -> "tuple[int, list[Chunk]]":
    """Answer as a model that words reasons from ready sentences, and routes to a list."""
    asked = body["messages"][-1]["content"]
    is_wording = re.search(r"^1\. ", asked, re.M)
    return 200, said(chosen(asked) if is_wording else '{"calls":[{"tool":"recommend"}]}')


class OllamaDouble:
    """What the server knows and how it answers; every request is kept."""

    def __init__(self) -> None:
        self.models = ["small:latest"]
        self.capabilities: list[str] = ["completion", "tools"]
        self.answer: Answer = lambda _: (200, said('{"calls":[{"tool":"recommend"}]}'))
        self.requests: list[dict[str, Any]] = []
        self.url = ""
        self.left_early = 0
        """Answers whose reader went away before their end."""


@contextmanager
def served(double: OllamaDouble) -> Iterator[OllamaDouble]:  # noqa: C901  # a server in one block
    """Serve on loopback while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            bodies = {
                "/api/version": {"version": "0.12.0"},
                "/api/tags": {"models": [{"name": name} for name in double.models]},
            }
            self._json(200, bodies[self.path])

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.path == "/api/show":
                self._json(200, {"capabilities": double.capabilities})
                return
            double.requests.append(body)
            status, chunks = double.answer(body)
            if status != 200:
                self._json(status, chunks[0])
                return
            self._stream(chunks)

        def _json(self, status: int, body: object) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def _stream(self, chunks: list[Chunk]) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/x-ndjson")
            self.end_headers()
            try:
                for chunk in chunks:
                    if isinstance(chunk, float):
                        time.sleep(chunk)
                        continue
                    line = chunk if isinstance(chunk, str) else json.dumps(chunk)
                    self.wfile.write(line.encode() + b"\n")
                    self.wfile.flush()
            except (BrokenPipeError, ConnectionResetError):
                double.left_early += 1

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    double.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield double
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
