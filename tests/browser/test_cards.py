from playwright.sync_api import Page, expect
from steps import complete, rate, say, settle, shelf, stars, titles


def test_half_stars_by_mouse_can_be_taken_back(guest: Page) -> None:
    rate(guest, 0, 3.5)
    rate(guest, 0, 2)
    card = shelf(guest, "onboarding").locator("li").first
    card.get_by_role("button", name="Undo").click()

    expect(stars(guest)).to_have_attribute("data-value", "3.5")


def test_half_stars_by_keyboard_keep_the_focus(guest: Page) -> None:
    stars(guest).focus()
    for value in ("0.5", "1", "1.5"):
        guest.keyboard.press("ArrowRight")
        expect(stars(guest)).to_have_attribute("data-value", value)
    settle(guest)
    expect(stars(guest)).to_be_focused()
    guest.keyboard.press("End")
    expect(stars(guest)).to_have_attribute("aria-valuetext", "5 stars")
    guest.keyboard.press("Delete")

    expect(stars(guest)).to_have_attribute("aria-valuetext", "not rated")


def test_stars_by_touch(visit, site) -> None:
    page: Page = visit(
        site, "/login", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page.tap("#guest")
    page.wait_for_selector("[data-testid=movie-cards]")
    slider = stars(page)
    slider.evaluate("it => it.scrollIntoView({block: 'center', inline: 'center'})")
    box = slider.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] * 0.65, box["y"] + box["height"] / 2)

    expect(slider).to_have_attribute("data-value", "3.5")


def test_a_star_that_cannot_be_kept_goes_back_and_says_so(guest: Page) -> None:
    rate(guest, 0, 4)
    guest.route("**/project/action", lambda route: route.abort())
    slider = stars(guest)
    slider.focus()
    guest.keyboard.press("End")

    expect(shelf(guest, "onboarding").locator(".mw-failed")).to_be_visible()
    expect(slider).to_have_attribute("data-value", "4")


def test_films_not_seen_are_put_aside_and_others_shown(guest: Page) -> None:
    before = titles(shelf(guest, "onboarding"))
    guest.locator("[data-testid^=unseen-]").first.click()
    expect(shelf(guest, "onboarding").locator("li").first).to_have_class("mw-film mw-dim")
    guest.click("[data-testid=onboarding-others]")
    expect(shelf(guest, "onboarding").locator("h4").first).not_to_have_text(before[0])

    assert not set(before) & set(titles(shelf(guest, "onboarding")))


def test_a_mark_puts_a_film_on_the_watchlist_and_off_again(guest: Page) -> None:
    complete(guest)
    card = shelf(guest, "recommend").locator("li").first
    card.hover()
    mark = card.get_by_role("button", name="Watchlist")
    mark.click()
    expect(mark).to_have_attribute("aria-pressed", "true")
    expect(card.locator("[role=status]")).to_contain_text("On your watchlist")
    title = titles(shelf(guest, "recommend"))[0]
    say(guest, "my watchlist")
    shelf(guest, "watchlist").wait_for()

    assert titles(shelf(guest, "watchlist")) == [title]


def test_the_trailer_is_a_link_that_loads_nothing(guest: Page) -> None:
    complete(guest)
    guest.locator("[data-testid^=trailer-]").first.click()
    link = guest.locator("[data-testid=trailer-link]")

    assert link.get_attribute("href").startswith("https://www.youtube.com/results?search_query=")
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert guest.locator("iframe, [data-testid=trailer-play], [data-testid^=watch-]").count() == 0
    guest.keyboard.press("Escape")
    expect(guest.locator("[data-testid^=trailer-]").first).to_be_focused()


def test_similar_films_come_into_view(guest: Page) -> None:
    complete(guest)
    guest.locator("[data-testid^=more-like-]").first.click()
    found = shelf(guest, "similar")
    found.wait_for()

    expect(found.locator("h3")).to_be_in_viewport()


def test_a_star_changes_the_list_that_is_open(guest: Page) -> None:
    complete(guest)
    before = titles(shelf(guest, "recommend"))
    rate(guest, 0, 0.5, "recommend")
    guest.locator("[data-testid=refresh]").first.click()
    expect(shelf(guest, "recommend").locator("h4").first).not_to_have_text(before[0])

    assert before[0] not in titles(shelf(guest, "recommend"))


def test_a_list_goes_on_behind_what_it_showed(guest: Page) -> None:
    complete(guest)
    before = titles(shelf(guest, "recommend"))
    guest.locator("[data-testid=more]").first.click()
    expect(shelf(guest, "recommend").locator("h4").first).not_to_have_text(before[0])

    assert not set(before) & set(titles(shelf(guest, "recommend")))


def test_no_two_drawn_posters_are_the_same(guest: Page) -> None:
    drawn = guest.evaluate("[...document.querySelectorAll('.mw-drawn')].map(it => it.outerHTML)")

    assert len(drawn) == len(set(drawn)) == 12
