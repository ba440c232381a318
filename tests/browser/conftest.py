"""A real Chromium before a real server over the planted world; every page refuses other hosts."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from moviewise.bootstrap import ROOT, Settings
from moviewise.bootstrap.process import Server, serve

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
SCREENSHOTS = ROOT / "screenshots"
WIDE = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 844}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    """A browser for a module: while one is open, the driver's loop bars other event loops."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("MOVIEWISE_REQUIRE_BROWSER"):
            pytest.fail("the browser tests are required, and there is no chromium on the path")
        pytest.skip("no chromium on the path: install Debian's chromium to drive the browser")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(planted_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = serve(planted_settings, tmp_path_factory.mktemp("site") / "var")
    yield server
    server.stop()


@pytest.fixture
def visit(
    chromium: object, desk: "playwright.BrowserContext", request: pytest.FixtureRequest
) -> Iterator[Callable[..., "playwright.Page"]]:
    """Open windows of visitors; afterwards each leaves a picture, and none asked another host."""
    pages: list[playwright.Page] = []
    foreign: list[str] = []

    def open_window(
        server: Server,
        path: str = "/",
        context: "playwright.BrowserContext | None" = None,
        **options: object,
    ) -> "playwright.Page":
        page = (context or _opened(chromium, **options)).new_page()
        page.on("request", lambda asked: _note_foreign(asked.url, foreign))
        page.goto(f"{server.url}{path}")
        pages.append(page)
        return page

    yield open_window
    SCREENSHOTS.mkdir(exist_ok=True)
    name = re.sub(r"\W+", "-", request.node.name.removeprefix("test_"))
    for number, page in enumerate(pages):
        page.screenshot(path=SCREENSHOTS / f"{name}{f'-{number}' if number else ''}.png")
        (page if page.context is desk else page.context).close()
    assert foreign == []


def _note_foreign(url: str, foreign: list[str]) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("data", "blob", "about") and parts.hostname != "127.0.0.1":
        foreign.append(url)


@pytest.fixture(scope="module")
def desk(chromium: object) -> "playwright.BrowserContext":
    """One browser that many guests use in turn, so that the page's files are loaded once."""
    return _opened(chromium)


def _opened(chromium: object, **options: object) -> "playwright.BrowserContext":
    context = chromium.new_context(**{"viewport": WIDE, "color_scheme": "dark", **options})
    context.set_default_timeout(15_000)
    return context


@pytest.fixture
def guest(
    visit: Callable[..., "playwright.Page"], desk: "playwright.BrowserContext", site: Server
) -> "playwright.Page":
    """A guest before the first films to rate."""
    desk.clear_cookies()
    page = visit(site, "/login", desk)
    page.evaluate("localStorage.clear()")
    page.click("#guest")
    page.wait_for_selector("[data-testid=movie-cards]")
    return page
