import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from steps import CARDS, complete, say, shelf


def _open_why(page: Page) -> None:
    complete(page)
    page.locator("[data-testid^=why-]").first.click()
    page.wait_for_selector("[data-testid=why-panel]")


def test_why_shows_exact_parts_and_a_counterfactual(guest: Page) -> None:
    _open_why(guest)

    expect(guest.locator("[data-testid=why-text]")).to_contain_text(re.compile(r"\w+"))
    otherwise = guest.locator("[data-testid=counterfactual], [data-testid=smallest]").first
    expect(otherwise).to_contain_text(re.compile("without", re.IGNORECASE))
    assert guest.locator("[data-testid=why-panel] [role=slider]").count() == 5


def test_a_rating_changed_inside_why_changes_the_reason_and_the_list(guest: Page) -> None:
    _open_why(guest)
    before = guest.locator("[data-testid=why-panel] .mw-value").all_inner_texts()
    slider = guest.locator("[data-testid=why-panel] [role=slider]").first
    slider.focus()
    with guest.expect_response(lambda answer: '"props"' in answer.text()):
        guest.keyboard.press("Home")

    expect(guest.locator("[data-testid=why-panel] .mw-value").first).not_to_have_text(before[0])


def test_the_list_follows_a_rating_changed_inside_why(guest: Page) -> None:
    _open_why(guest)
    mine = shelf(guest, "recommend")
    before = mine.locator(".mw-films").inner_text()
    sliders = guest.locator("[data-testid=why-panel] [role=slider]")
    for place in range(3):
        sliders.nth(place).focus()
        with guest.expect_response(lambda answer: '"can_more"' in answer.text()):
            guest.keyboard.press("Home")

    expect(mine.locator(".mw-films")).not_to_have_text(before, use_inner_text=True)


def test_a_wrong_reason_stops_counting_is_kept_and_can_count_again(guest: Page) -> None:
    _open_why(guest)
    guest.locator("[data-testid^=wrong-rating-]").first.click()
    again = guest.locator("[data-testid^=count-again-]")
    expect(again).to_have_count(1)
    expect(guest.locator("[data-testid^=wrong-rating-]")).to_have_count(4)
    guest.reload()
    guest.locator(f"{CARDS}[data-kind=recommend]").first.wait_for()
    guest.wait_for_timeout(1_000)
    guest.click("[data-testid=place-my-taste]")
    expect(guest.locator("[data-testid=taste-panel] [data-testid^=count-again-]")).to_have_count(1)
    guest.locator("[data-testid=taste-panel] [data-testid^=count-again-]").click()

    expect(guest.locator("[data-testid=taste-panel] [data-testid^=count-again-]")).to_have_count(0)


def test_a_feature_that_is_wrong_stops_counting(guest: Page) -> None:
    _open_why(guest)
    wrong = guest.locator("[data-testid^=wrong-feature-]").first
    name = wrong.get_attribute("data-testid").removeprefix("wrong-feature-")
    wrong.click()
    again = guest.locator(f"[data-testid='count-again-{name}']")
    expect(again).to_be_visible()
    again.click()

    expect(guest.locator(f"[data-testid='wrong-feature-{name}']")).to_be_visible()


def test_what_was_told_before_can_be_read_in_the_panel(guest: Page) -> None:
    _open_why(guest)
    said = guest.locator("[data-testid=why-text]").inner_text()
    line = shelf(guest, "recommend").locator(".mw-why").first.inner_text()
    guest.locator("[data-testid^=why-][data-testid*=why-]").first.click()
    told = guest.locator("[data-testid=told-before]")
    told.locator("summary").click()

    expect(told).to_contain_text(line)
    expect(told.locator("li", has_text=said)).to_have_count(1)


@pytest.mark.parametrize(("form", "begins"), [("text", "Your taste, from 5"), ("json", "{")])
def test_the_taste_is_saved_as_a_file(guest: Page, form: str, begins: str) -> None:
    complete(guest)
    guest.click("[data-testid=place-my-taste]")
    with guest.expect_download() as saved:
        guest.locator(f"[data-testid=taste-{form}]").click()
    content = Path(saved.value.path()).read_text()

    assert content.startswith(begins)
    assert form == "text" or json.loads(content)["n_ratings"] == 5


def test_another_list_is_looked_at_and_kept(guest: Page) -> None:
    _open_why(guest)
    rated = guest.locator("[data-testid=why-panel] .mw-reason > span").first.inner_text()
    title = rated.rpartition(" (")[0]
    say(guest, f"what if I had hated {title}?")
    panel = guest.locator("[data-testid=what-if-panel]")
    expect(panel.get_by_role("slider")).to_have_attribute("data-value", "1")
    expect(panel.locator("[data-testid=list-then] li")).to_have_count(10)
    panel.locator("[data-testid=keep-what-if]").click()
    expect(panel.locator("[data-testid=keep-what-if]")).to_have_text("Kept")
    guest.click("[data-testid=place-my-ratings]")
    row = guest.locator("[data-testid=ratings-panel] li", has_text=title)

    expect(row.get_by_role("slider")).to_have_attribute("data-value", "1")


def test_why_not_in_words_shows_what_holds_a_film_back(guest: Page) -> None:
    complete(guest)
    title = shelf(guest, "trending").locator("h4").last.inner_text()
    say(guest, f"why not {title}?")

    expect(guest.locator(f"[aria-label='Why not {title}']")).to_be_visible()


def test_the_taste_can_be_contradicted(guest: Page) -> None:
    complete(guest)
    guest.click("[data-testid=place-my-taste]")
    panel = guest.locator("[data-testid=taste-panel]")
    panel.wait_for()
    wrong = panel.locator("[data-testid^=wrong-]").first
    name = wrong.get_attribute("data-testid")
    wrong.click()
    expect(panel.locator(f"[data-testid='{name}']")).to_have_count(0)

    expect(panel.locator("[data-testid^=count-again-]")).to_have_count(1)


def test_ratings_can_be_sorted_changed_and_removed(guest: Page) -> None:
    complete(guest)
    guest.click("[data-testid=place-my-ratings]")
    panel = guest.locator("[data-testid=ratings-panel]")
    panel.wait_for()
    panel.locator("[data-testid=sort]").select_option("title")
    rows = panel.locator("[data-testid^=rated-] .mw-reason > span").all_inner_texts()
    assert rows == sorted(rows)
    panel.locator("[data-testid^=remove-]").first.click()

    expect(panel.get_by_role("status")).to_contain_text("4 films rated")


def test_why_stands_in_the_chat_on_a_phone(visit, site) -> None:
    page: Page = visit(
        site, "/login", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page.tap("#guest")
    page.wait_for_selector("[data-testid=movie-cards]")
    complete(page)
    page.locator("[data-testid^=why-]").first.tap()
    panel = page.locator("[data-step-type=assistant_message] [data-testid=why-panel]")
    panel.wait_for()

    expect(panel.locator(".mw-place")).to_be_in_viewport()


def test_a_question_in_words_opens_the_same_panel(guest: Page) -> None:
    complete(guest)
    title = shelf(guest, "recommend").locator("h4").first.inner_text()
    say(guest, f"why {title}?")

    expect(guest.locator("[data-testid=why-panel]")).to_be_visible()
