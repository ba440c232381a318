"""A film that only TMDB knows, from the trends to a reason, in a real browser."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_tmdb import KEY, NEW, LocalTmdb

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve
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


def test_the_trailer_plays_only_when_asked_and_gives_the_focus_back(
    page: "playwright.Page", local: LocalTmdb
) -> None:
    local.hidden = set()
    asked: list[str] = []
    page.route("https://www.youtube-nocookie.com/**", lambda route: asked.append(route.request.url))
    say(page, "Find The Lantern Keepers")
    card = shelf(page, "search").get_by_test_id(f"film-{LANTERN}")
    card.get_by_test_id(f"trailer-{LANTERN}").click()
    page.get_by_test_id("trailer-play").wait_for()
    assert (page.locator("iframe").count(), asked) == (0, [])

    with page.expect_request("https://www.youtube-nocookie.com/embed/**"):  # the policy lets it
        page.get_by_test_id("trailer-play").press("Enter")
    frame = page.get_by_test_id("trailer-frame")
    playwright.expect(frame).to_have_attribute(
        "src", re.compile(r"^https://www\.youtube-nocookie\.com/embed/trailer9100\?autoplay=1")
    )
    assert frame.get_attribute("referrerpolicy") == "strict-origin-when-cross-origin"
    assert frame.get_attribute("title") == "Trailer of The Lantern Keepers"
    playwright.expect(page.locator(".mw-screen")).to_be_focused()
    page.keyboard.press("Escape")
    playwright.expect(frame).to_have_count(0)
    playwright.expect(card.get_by_test_id(f"trailer-{LANTERN}")).to_be_focused()


def test_where_to_watch_is_shown_by_country_with_justwatch_named(
    page: "playwright.Page", local: LocalTmdb
) -> None:
    local.hidden = set()
    say(page, "Find The Lantern Keepers")
    card = shelf(page, "search").get_by_test_id(f"film-{LANTERN}")
    card.get_by_test_id(f"watch-{LANTERN}").click()
    dialog = page.get_by_test_id("watch-dialog")
    playwright.expect(dialog).to_contain_text("JustWatch")
    playwright.expect(dialog).to_contain_text("Example Stream")
    order = dialog.get_by_test_id("watch-series").get_by_role("listitem")
    playwright.expect(order).to_have_text(["Paper Tides (2025)", "The Lantern Keepers (2026)"])

    dialog.get_by_test_id("watch-country").select_option("DE")
    playwright.expect(dialog.get_by_test_id("watch-offers")).to_contain_text("Beispiel Kino")
    page.keyboard.press("Escape")
    card.get_by_test_id(f"watch-{LANTERN}").click()
    playwright.expect(page.get_by_test_id("watch-country")).to_have_value("DE")
    page.keyboard.press("Escape")

    say(page, "Where can I watch The Lantern Keepers in Germany?")
    told = page.locator("[data-step-type=assistant_message]").last
    playwright.expect(told).to_contain_text("to rent: Beispiel Kino")
    playwright.expect(told).to_contain_text("JustWatch")


def test_a_poster_is_laid_onto_a_card_that_stays_as_it_is(
    page: "playwright.Page", pictures: list[str]
) -> None:
    card = page.locator("[data-testid^=film-]").first
    card.evaluate("card => { card.stayed = true }")
    photo = card.locator("img.mw-poster")
    photo.wait_for(state="attached")
    playwright.expect(photo).to_have_class(re.compile("mw-there"))

    assert card.evaluate("card => card.stayed") is True
    assert [photo.get_attribute(name) for name in ("loading", "width", "height")] == [
        "lazy",
        "342",
        "513",
    ]
    assert "185w" in photo.get_attribute("srcset")
    assert photo.get_attribute("alt").startswith("Poster of ")
    assert pictures
