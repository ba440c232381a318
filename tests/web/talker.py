"""A person at the chat without a browser: signs in, talks over the socket, presses buttons."""

import asyncio
import uuid
from datetime import UTC, datetime
from typing import Any

import httpx
import socketio

PATIENCE = 30


class Talker:
    """One open chat."""

    def __init__(self, url: str, cookies: dict[str, str] | None = None) -> None:
        self.url = url
        self.session_id = str(uuid.uuid4())
        self.http = httpx.AsyncClient(base_url=url, timeout=PATIENCE, cookies=cookies)
        self.socket = socketio.AsyncClient(reconnection=False)
        self.elements: list[dict[str, Any]] = []
        self.steps: dict[str, dict[str, Any]] = {}
        self.thread: dict[str, Any] = {}
        self.thread_id = ""
        self.panels: list[dict[str, Any]] = []
        self.window: list[dict[str, Any]] = []
        self._about: str | None = None
        self._done = asyncio.Event()
        self.socket.on("element", self._element)
        self.socket.on("resume_thread", self._resumed)
        self.socket.on("first_interaction", self._began)
        self.socket.on("window_message", self.window.append)
        for name in ("new_message", "update_message", "stream_start"):
            self.socket.on(name, self._step)

    def _element(self, element: dict[str, Any]) -> None:
        (self.panels if element["display"] == "side" else self.elements).append(element)

    def _step(self, step: dict[str, Any]) -> None:
        self.steps[step["id"]] = step
        if step["type"] == "run" and step.get("parentId") == self._about and step.get("end"):
            self._done.set()

    def _resumed(self, thread: dict[str, Any]) -> None:
        self.thread = thread

    def _began(self, told: dict[str, Any]) -> None:
        self.thread_id = told["thread_id"]

    async def connect(self, thread_id: str = "") -> None:
        cookie = "; ".join(f"{c.name}={c.value}" for c in self.http.cookies.jar)
        await self.socket.connect(
            self.url,
            socketio_path="/ws/socket.io",
            transports=["websocket"],
            headers={"Cookie": cookie} if cookie else {},
            auth={
                "clientType": "webapp",
                "sessionId": self.session_id,
                "threadId": thread_id,
                "userEnv": "{}",
                "chatProfile": "",
            },
        )
        await self.socket.emit("connection_successful")

    async def until(self, found: Any) -> Any:
        """Wait until `found()` gives something true, and give that."""
        for _ in range(PATIENCE * 20):
            if value := found():
                return value
            await asyncio.sleep(0.05)
        raise AssertionError("it did not come")

    async def until_async(self, found: Any) -> Any:
        """Wait until what `found()` promises is true, and give that."""
        for _ in range(PATIENCE * 20):
            if value := await found():
                return value
            await asyncio.sleep(0.05)
        raise AssertionError("it did not come")

    def cards(self, kind: str) -> dict[str, Any] | None:
        """The newest shelf of a kind."""
        shelves = (it["props"] for it in reversed(self.elements) if it["name"] == "MovieCards")
        return next((props for props in shelves if props["kind"] == kind), None)

    def said(self) -> str:
        """Everything the chat said."""
        spoken = (s for s in self.steps.values() if s["type"] == "assistant_message")
        return "\n".join(step["output"] for step in spoken)

    async def say(self, text: str) -> str:
        """Send a message, wait for the end of the answer, and give its words."""
        before = set(self.steps)
        await self.send(text)
        await asyncio.wait_for(self._done.wait(), PATIENCE)
        new = [step for key, step in self.steps.items() if key not in before]
        return "\n".join(s["output"] for s in new if s["type"] == "assistant_message")

    async def send(self, text: str) -> None:
        """Send a message and wait for nothing."""
        self._about, self._done = str(uuid.uuid4()), asyncio.Event()
        message = {
            "id": self._about,
            "threadId": "",
            "name": "User",
            "type": "user_message",
            "output": text,
            "createdAt": datetime.now(UTC).isoformat(),
            "metadata": {},
        }
        await self.socket.emit("client_message", {"message": message, "fileReferences": []})

    async def press(self, name: str, **payload: Any) -> dict[str, Any]:
        """Call an action as a card does."""
        action = {"name": name, "payload": payload, "label": "", "tooltip": "", "id": "a"}
        answer = await self.http.post(
            "/project/action", json={"sessionId": self.session_id, "action": action}
        )
        answer.raise_for_status()
        return answer.json()["response"]

    async def leave(self) -> None:
        if self.socket.connected:
            await self.socket.emit("clear_session")
            await self.socket.disconnect()
        await self.http.aclose()
