import pytest
from starlette.applications import Starlette
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from moviewise.web.shell import Shell

PAGE = (
    """<head>
<link rel="preconnect" href="https://fonts.example.org" crossorigin />
<link
  rel="stylesheet"
  href="https://cdn.example.org/a.css"
/>
<link rel="stylesheet" href="/own.css">
</head>"""
    + "x" * 1000
)


async def page(_: object) -> HTMLResponse:
    answer = HTMLResponse(PAGE)
    answer.set_cookie("access_token", "t")
    return answer


async def write(_: object) -> JSONResponse:
    return JSONResponse({"ok": True})


async def talk(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text("hello")


@pytest.fixture
def site() -> TestClient:
    routes = [
        Route("/", page),
        Route("/write", write, methods=["POST"]),
        WebSocketRoute("/talk", talk),
    ]
    inner = Starlette(routes=routes)
    return TestClient(Shell(GZipMiddleware(inner)), base_url="http://films.local")


def test_the_page_asks_no_other_host(site: TestClient) -> None:
    answer = site.get("/", headers={"accept": "text/html", "accept-encoding": "gzip"})

    assert "https://" not in answer.text
    assert "/own.css" in answer.text
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_the_policy_names_our_own_host_only(site: TestClient) -> None:
    policy = site.get("/").headers["content-security-policy"]

    assert "connect-src 'self' ws://films.local wss://films.local;" in policy
    assert "http" not in policy


def test_a_strange_host_header_cannot_widen_the_policy(site: TestClient) -> None:
    answer = site.get("/", headers={"host": "a; script-src *"})

    assert "script-src *" not in answer.headers["content-security-policy"]


def test_pictures_may_come_from_the_hosts_that_were_named() -> None:
    site = TestClient(Shell(Starlette(routes=[Route("/", page)]), image_hosts=["https://pics.org"]))

    assert (
        "img-src 'self' data: https://pics.org;" in site.get("/").headers["content-security-policy"]
    )


def test_cookies_are_secure_behind_tls_only(site: TestClient) -> None:
    behind_tls = TestClient(site.app, base_url="https://films.local")

    assert behind_tls.get("/").headers["set-cookie"].endswith("; Secure")
    assert "Secure" not in site.get("/").headers["set-cookie"]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://films.local.evil.org"])
def test_other_sites_cannot_write(site: TestClient, origin: str) -> None:
    assert site.post("/write", headers={"origin": origin}).status_code == 403
    with (
        pytest.raises(WebSocketDisconnect),
        site.websocket_connect("/talk", headers={"origin": origin, "host": "films.local"}),
    ):
        pass


def test_our_own_page_and_programs_may_write(site: TestClient) -> None:
    ours = {"origin": "http://films.local", "host": "films.local"}

    assert site.post("/write", headers=ours).json() == {"ok": True}
    assert site.post("/write").json() == {"ok": True}
    with site.websocket_connect("/talk", headers=ours) as socket:
        assert socket.receive_text() == "hello"


def test_what_is_no_page_stays_compressed_and_whole(site: TestClient) -> None:
    answer = site.get("/", headers={"accept": "*/*", "accept-encoding": "gzip"})

    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == PAGE
