import re

from playwright.sync_api import Page, expect
from steps import complete, say, shelf


def _open_why(page: Page) -> None:
    complete(page)
    page.locator("[data-testid^=why-]").first.click()
    page.wait_for_selector("[data-testid=why-panel]")


def test_why_shows_exact_parts_and_a_counterfactual(guest: Page) -> None:
    _open_why(guest)

    expect(guest.locator("[data-testid=why-text]")).to_contain_text(re.compile(r"\w+"))
    expect(guest.locator("[data-testid=counterfactual]").first).to_contain_text("Without")
    assert guest.locator("[data-testid=why-panel] [role=slider]").count() == 5


def test_a_rating_changed_inside_why_changes_the_reason_and_the_list(guest: Page) -> None:
    _open_why(guest)
    before = guest.locator("[data-testid=why-panel] .mw-value").all_inner_texts()
    slider = guest.locator("[data-testid=why-panel] [role=slider]").first
    slider.focus()
    with guest.expect_response(lambda answer: '"props"' in answer.text()):
        guest.keyboard.press("Home")

    expect(guest.locator("[data-testid=why-panel] .mw-value").first).not_to_have_text(before[0])


def test_a_wrong_reason_stops_counting_and_can_count_again(guest: Page) -> None:
    _open_why(guest)
    guest.locator("[data-testid^=wrong-rating-]").first.click()
    again = guest.locator("[data-testid^=count-again-]")
    expect(again).to_have_count(1)
    expect(guest.locator("[data-testid^=wrong-rating-]")).to_have_count(4)
    again.click()

    expect(guest.locator("[data-testid^=wrong-rating-]")).to_have_count(5)


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
