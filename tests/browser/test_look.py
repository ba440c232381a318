from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from steps import CARDS, complete, say, shelf

from moviewise.bootstrap.process import Server

AXE = (Path(__file__).parent / "axe.min.js").read_text()
TALK = "recommend me something"


def findings(page: Page) -> list[str]:
    """What axe finds serious or critical on the page as it stands."""
    page.wait_for_timeout(700)
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [
        f"{it['id']}: {it['nodes'][0]['html'][:120]}"
        for it in found
        if it["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("path", ["/login", "/register", "/about"])
def test_axe_finds_nothing_on_our_pages(visit, site: Server, scheme: str, path: str) -> None:
    page: Page = visit(site, path, color_scheme=scheme, bypass_csp=True)

    assert findings(page) == []


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_axe_finds_nothing_in_the_chat(visit, site: Server, scheme: str) -> None:
    page: Page = visit(site, "/login", color_scheme=scheme, bypass_csp=True)
    page.click("#guest")
    page.wait_for_selector(CARDS)
    assert findings(page) == []
    complete(page)
    say(page, TALK)
    expect(page.locator("[data-step-type=user_message]")).to_have_count(1)
    assert findings(page) == []
    page.locator("[data-testid^=why-]").first.click()
    page.wait_for_selector("[data-testid=why-panel]")

    assert findings(page) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1920])
def test_nothing_is_wider_than_the_window(visit, site: Server, width: int) -> None:
    page: Page = visit(site, "/login", viewport={"width": width, "height": 800})
    page.click("#guest")
    page.wait_for_selector(CARDS)
    page.wait_for_timeout(500)
    wide = page.evaluate(
        "document.scrollingElement.scrollWidth > innerWidth"
        " || document.querySelector('[data-testid=movie-cards]').getBoundingClientRect().right"
        " > innerWidth + 1"
    )

    assert not wide


def test_a_shelf_scrolls_sideways_on_a_phone(visit, site: Server) -> None:
    page: Page = visit(site, "/login", viewport={"width": 390, "height": 844})
    page.click("#guest")
    films = shelf(page, "onboarding").locator("ul")
    films.wait_for()

    assert films.evaluate("it => it.scrollWidth > it.clientWidth * 2")


def test_a_shelf_appears_without_moving_what_is_there(guest: Page) -> None:
    complete(guest)
    guest.evaluate(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(it => "
        "{ if (!it.hadRecentInput) window.shift += it.value }))"
        ".observe({type: 'layout-shift', buffered: false})"
    )
    guest.wait_for_timeout(600)
    say(guest, TALK)
    guest.wait_for_timeout(2_500)

    assert guest.evaluate("window.shift") < 0.1


def test_motion_is_left_out_where_people_ask_for_it(visit, site: Server) -> None:
    page: Page = visit(site, "/login", reduced_motion="reduce")
    page.click("#guest")
    page.wait_for_selector(CARDS)
    durations = page.evaluate(
        "[...document.querySelectorAll('.mw-button, .mw-mark, .mw-track > span')]"
        ".map(it => parseFloat(getComputedStyle(it).transitionDuration))"
    )

    assert max(durations) < 0.01
