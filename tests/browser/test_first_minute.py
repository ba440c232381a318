from playwright.sync_api import Page, expect
from steps import CARDS, complete, rate, register, say, shelf, stars, titles

from moviewise.bootstrap.process import Server


def test_a_stranger_registers_and_gets_a_list_within_fifteen_clicks(visit, site: Server) -> None:
    page: Page = visit(site)
    page.evaluate("0")
    clicks = 2  # "Make an account" and "Create account"
    page.click("#register")
    register(page, "Anouk", "a long enough word")
    page.wait_for_selector("[data-testid=greeting]")

    assert page.locator("[data-testid=complete-setup]").is_disabled()
    for place in range(5):
        rate(page, place, 4.5)
        clicks += 1
    expect(page.locator("[data-testid=onboarding-counter]")).to_contain_text("5 rated")
    expect(page.locator("[data-testid=onboarding-counter]")).to_contain_text("settled")
    page.click("[data-testid=complete-setup]")
    clicks += 1

    assert len(titles(_awaited(page))) == 12
    assert clicks <= 15


def _awaited(page: Page):
    found = shelf(page, "recommend")
    found.wait_for()
    return found


def test_the_registration_says_what_is_wrong_and_keeps_the_name(visit, site: Server) -> None:
    page: Page = visit(site, "/register")
    register(page, "Bertil", "short")

    expect(page.get_by_role("alert")).to_contain_text("password")
    expect(page.locator("#email")).to_have_value("Bertil")

    register(page, "Bertil", "a long enough word")
    page.wait_for_selector(CARDS)
    other: Page = visit(site, "/register")
    register(other, "bertil", "another long word")
    expect(other.get_by_role("alert")).to_contain_text("taken")


def test_wrong_passwords_are_told_plainly_and_then_slowed_down(visit, site: Server) -> None:
    page: Page = visit(site, "/login")
    register(page, "nobody at all", "wrong wrong wrong")
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    for _ in range(8):
        register(page, "nobody at all", "wrong wrong wrong")

    expect(page.get_by_role("alert")).to_contain_text("Too many attempts")


def test_a_guest_takes_a_name_and_keeps_every_rating_and_chat(guest: Page) -> None:
    rate(guest, 0, 4.5)
    chat = guest.url
    guest.goto(guest.url.split("/thread")[0] + "/upgrade")
    register(guest, "Cosima", "a long enough word")
    guest.wait_for_selector("[data-testid=greeting]")
    guest.goto(chat)

    expect(stars(guest)).to_have_attribute("data-value", "4.5")


def test_who_left_halfway_goes_on_where_they_stopped(guest: Page) -> None:
    rate(guest, 0, 4)
    rate(guest, 1, 3.5)
    before = titles(shelf(guest, "onboarding"))
    guest.click("#new-chat-button")
    expect(guest.locator("[data-testid=greeting] h2")).to_contain_text("again")

    expect(guest.locator("[data-testid=onboarding-counter]")).to_contain_text("2 of 5")
    assert titles(shelf(guest, "onboarding")) == before
    expect(stars(guest)).to_have_attribute("data-value", "4")


def test_who_comes_back_finds_home(guest: Page) -> None:
    complete(guest)
    guest.click("#new-chat-button")
    expect(guest.locator("[data-testid=greeting] h2")).to_contain_text("tonight")

    assert [it.get_attribute("data-kind") for it in guest.locator(CARDS).all()] == [
        "recommend",
        "trending",
    ]


def test_home_is_a_word_and_a_button_away(guest: Page) -> None:
    complete(guest)
    shown = guest.locator(f"{CARDS}[data-kind=trending]").count()
    say(guest, "home")
    expect(guest.locator(f"{CARDS}[data-kind=trending]")).to_have_count(shown + 1)
    guest.click("[data-testid=place-home]")

    expect(guest.locator(f"{CARDS}[data-kind=trending]")).to_have_count(shown + 2)


def test_a_session_that_was_ended_elsewhere_is_shown_the_door(visit, guest: Page, site) -> None:
    kept = guest.context.storage_state()
    guest.goto(f"{site.url}/about")
    guest.get_by_role("button", name="Sign out everywhere").click()
    other: Page = visit(site, "/", storage_state=kept)

    expect(other.locator("#email")).to_be_visible()
