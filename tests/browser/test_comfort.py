"""What keeps its place and its measure: open panels, long messages, the words of the interface."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect
from steps import CARDS, complete, say, settle, shelf


@pytest.mark.parametrize("begin", ["new chat", "same chat"])
def test_a_panel_stays_open_while_new_cards_arrive(guest: Page, begin: str) -> None:
    complete(guest)
    if begin == "new chat":
        guest.click("#new-chat-button")
        expect(guest.locator("[data-testid=greeting] h2")).to_contain_text("tonight")
    shelf(guest, "recommend").locator("[data-testid^=why-]").first.click()
    panel = guest.get_by_test_id("why-panel")
    expect(panel).to_be_visible()
    settle(guest)
    title = guest.locator("#side-view-title").inner_text()
    shown = guest.locator(CARDS).count()
    say(guest, "recommend me something")
    expect(guest.locator(CARDS)).to_have_count(shown + 1)
    guest.wait_for_timeout(700)

    expect(panel).to_be_visible()
    assert guest.locator("#side-view-title").inner_text() == title
    assert title.startswith("Why ")


def test_one_panel_takes_the_place_of_another_and_a_closed_one_stays_closed(guest: Page) -> None:
    complete(guest)
    shelf(guest, "recommend").locator("[data-testid^=why-]").first.click()
    expect(guest.get_by_test_id("why-panel")).to_be_visible()
    guest.get_by_test_id("place-my-taste").click()
    expect(guest.get_by_test_id("taste-panel")).to_be_visible()
    expect(guest.get_by_test_id("why-panel")).to_have_count(0)
    expect(guest.locator("#side-view-title")).to_have_text("Your taste")
    guest.get_by_role("button", name="Close the panel").click()
    expect(guest.get_by_test_id("taste-panel")).to_have_count(0)
    shown = guest.locator(CARDS).count()
    say(guest, "recommend me something")
    expect(guest.locator(CARDS)).to_have_count(shown + 1)

    expect(guest.get_by_test_id("taste-panel")).to_have_count(0)


def test_a_very_long_message_scrolls_in_a_bounded_place(guest: Page) -> None:
    say(guest, "a very long story " * 5_000)
    settle(guest)
    told = guest.locator("[data-step-type=user_message] .message-content")
    expect(told).to_have_attribute("tabindex", "0")
    box = told.bounding_box()

    assert box is not None
    assert box["height"] < 300


def test_the_interface_speaks_the_words_that_the_page_was_given(guest: Page) -> None:
    def reworded(route: Route) -> None:
        answer = route.fetch()
        book = re.search(r'id="mw-strings"[^>]*>(.*?)</script>', answer.text())
        assert book
        words = json.loads(book[1])
        words["places"]["home"], words["film"]["unseen"] = "Zuhause", "Nie gesehen"
        route.fulfill(response=answer, body=answer.text().replace(book[1], json.dumps(words)))

    guest.route(re.compile(r"/(thread/.*)?$"), reworded)
    guest.reload()
    guest.wait_for_selector(CARDS)

    expect(guest.get_by_test_id("place-home")).to_have_text("Zuhause")
    expect(guest.locator("[data-testid^=unseen-]").first).to_have_text("Nie gesehen")


def test_a_place_gives_a_chat_its_name_only_until_there_are_words(guest: Page) -> None:
    guest.get_by_test_id("place-my-watchlist").click()
    settle(guest)
    name = guest.locator("[data-sidebar=menu-item]").first
    expect(name).to_contain_text("my watchlist")
    expect(guest.locator("#stop-button")).to_have_count(0)
    say(guest, "recommend me something")

    expect(name).to_contain_text("recommend me something")
