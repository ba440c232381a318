"""A film that only TMDB knows, from the trends to a reason, in a real browser."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_tmdb import KEY, NEW, LocalTmdb
from serving import Server, serve

from moviewise.bootstrap import Settings
from moviewise.domain import TMDB_ID_OFFSET

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = [pytest.mark.browser, pytest.mark.slow]
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")
LANTERN = TMDB_ID_OFFSET + NEW[0].tmdb_id
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c626001000000ffff03000006000557bfabd4"
    "0000000049454e44ae426082"
)


@pytest.fixture
def server(planted_settings: Settings, local: LocalTmdb, tmp_path: Path) -> Iterator[Server]:
    local.hidden = {film.tmdb_id for film in NEW}
    home = tmp_path / "var"
    running = serve(planted_settings, home, TMDB_API_KEY=KEY, MOVIEWISE_TMDB_URL=local.url)
    yield running
    running.stop()


@pytest.fixture
def pictures() -> list[str]:
    """Addresses of the pictures asked for."""
    return []


@pytest.fixture
def page(server: Server, pictures: list[str]) -> Iterator["playwright.Page"]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("MOVIEWISE_REQUIRE_BROWSER"):
            pytest.fail("the browser tests are required, and there is no chromium on the path")
        pytest.skip("no chromium on the path: install Debian's chromium to drive the browser")

    def picture(route: "playwright.Route") -> None:
        pictures.append(route.request.url)
        route.fulfill(body=PIXEL, content_type="image/png")

    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        opened = browser.new_page(viewport={"width": 1280, "height": 900})
        opened.set_default_timeout(20_000)
        opened.route("https://image.tmdb.org/**", picture)
        opened.goto(f"{server.url}/login")
        opened.click("#guest")
        opened.wait_for_selector("[data-testid=movie-cards]")
        yield opened
        browser.close()


def say(page: "playwright.Page", text: str) -> None:
    page.fill("#chat-input", text)
    page.press("#chat-input", "Enter")


def shelf(page: "playwright.Page", kind: str) -> "playwright.Locator":
    found = page.locator(f"[data-testid=movie-cards][data-kind={kind}]").last
    found.wait_for()
    return found


def test_a_new_film_trends_is_found_rated_counted_and_explained(
    page: "playwright.Page", local: LocalTmdb, pictures: list[str]
) -> None:
    local.hidden = set()
    say(page, "What is trending this week?")
    trends = shelf(page, "trending")
    playwright.expect(trends).to_contain_text("Trending this week")
    playwright.expect(trends).to_contain_text("The Lantern Keepers")

    say(page, "Find The Lantern Keepers")
    found = shelf(page, "search").get_by_test_id(f"film-{LANTERN}")
    found.wait_for()
    found.scroll_into_view_if_needed()
    playwright.expect(found.locator("img.mw-poster")).to_have_attribute(
        "src", re.compile(r"^https://image\.tmdb\.org/t/p/w\d+/lanternkeepers\.jpg$")
    )

    say(page, "I give The Lantern Keepers 5 stars")
    told = page.locator("[data-step-type=assistant_message]").last
    playwright.expect(told).to_contain_text("5 for The Lantern Keepers")

    say(page, "Recommend me films")
    picks = shelf(page, "recommend")
    playwright.expect(picks).to_contain_text("Because you gave The Lantern Keepers 5 stars")

    picks.locator("[data-testid^=why-]").first.click()
    panel = page.locator("[data-testid=why-panel]").last
    playwright.expect(panel).to_contain_text("The Lantern Keepers")
    assert pictures
