from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from steps import CARDS, complete, rate, say, stars

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve


@pytest.fixture
def own_site(planted_settings: Settings, tmp_path: Path) -> Iterator[list[Server]]:
    servers = [serve(planted_settings, tmp_path / "var", SECRET_KEY="k" * 40)]
    yield servers
    servers[-1].stop()


def test_stars_and_cards_are_there_after_a_reload(guest: Page) -> None:
    complete(guest)
    shown = guest.locator(CARDS).count()
    guest.reload()
    guest.wait_for_selector(CARDS)

    expect(guest.locator(CARDS)).to_have_count(shown)
    expect(stars(guest)).to_have_attribute("data-value", "4.5")


def test_another_device_shows_what_was_rated_since(visit, guest: Page, site: Server) -> None:
    rate(guest, 0, 4.5)
    rate(guest, 1, 2)
    other: Page = visit(
        site, guest.url.removeprefix(site.url), storage_state=guest.context.storage_state()
    )
    other.wait_for_selector(CARDS)
    expect(stars(other, 1)).to_have_attribute("data-value", "2")
    rate(other, 1, 5)
    guest.reload()

    expect(stars(guest, 1)).to_have_attribute("data-value", "5")


def test_the_chat_opens_again_after_the_server_was_restarted(
    visit, own_site: list[Server], planted_settings: Settings, tmp_path: Path
) -> None:
    page: Page = visit(own_site[0], "/login")
    page.click("#guest")
    page.wait_for_selector(CARDS)
    complete(page)
    say(page, "recommend me something")
    expect(page.locator("[data-step-type=user_message]")).to_have_count(1)
    expect(page.locator("#stop-button")).to_have_count(0)
    page.wait_for_timeout(800)
    shown, chat = page.locator(CARDS).count(), page.url.removeprefix(own_site[0].url)
    own_site[0].kill()
    own_site.append(serve(planted_settings, tmp_path / "var", SECRET_KEY="k" * 40))
    later: Page = visit(own_site[1], "/", storage_state=page.context.storage_state())
    later.locator(f"#thread-{chat.removeprefix('/thread/')}").click()

    expect(later.locator("[data-step-type=user_message]")).to_contain_text("recommend")
    expect(later.locator(CARDS)).to_have_count(shown)
    expect(stars(later)).to_have_attribute("data-value", "4.5")


def test_the_theme_is_kept(guest: Page) -> None:
    guest.click("#theme-toggle")
    guest.get_by_role("menuitem", name="Light").click()
    guest.reload()
    guest.wait_for_selector(CARDS)
    expect(guest.locator("html")).to_have_class("light")
    guest.goto(guest.url.split("/thread")[0] + "/about")

    expect(guest.locator("html")).to_have_class("light")
