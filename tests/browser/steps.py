"""What people do on the page, in a line each."""

from playwright.sync_api import Locator, Page, expect

CARDS = "[data-testid=movie-cards]"


def shelf(page: Page, kind: str) -> Locator:
    """The newest shelf of a kind."""
    return page.locator(f"{CARDS}[data-kind={kind}]").last


def stars(page: Page, place: int = 0, kind: str = "onboarding") -> Locator:
    return shelf(page, kind).locator("[role=slider]").nth(place)


def rate(page: Page, place: int, value: float, kind: str = "onboarding") -> None:
    """Click on a half of a star, and wait until it is kept."""
    slider = stars(page, place, kind)
    slider.wait_for()
    slider.evaluate("it => it.scrollIntoView({block: 'center', inline: 'center'})")
    box = slider.bounding_box()
    assert box is not None
    with page.expect_response("**/project/action"):
        page.mouse.click(box["x"] + box["width"] * (value - 0.25) / 5, box["y"] + box["height"] / 2)
    expect(slider).to_have_attribute("data-value", f"{value:g}")
    settle(page)


def settle(page: Page) -> None:
    """Wait until a new chat has its address, which a wide page shows."""
    if page.viewport_size["width"] >= 768:
        page.wait_for_url("**/thread/**")


def complete(page: Page) -> None:
    """Rate five films and finish the set-up."""
    for place in range(5):
        rate(page, place, 5 if place % 2 else 4.5)
    page.click("[data-testid=complete-setup]")
    shelf(page, "recommend").wait_for()
    shelf(page, "trending").wait_for()


def say(page: Page, text: str) -> None:
    """Send a message; Enter does nothing while the page gives a new chat its address."""
    page.fill("#chat-input", text)
    page.press("#chat-input", "Enter")
    try:
        expect(page.locator("#chat-input")).to_have_value("", timeout=2_000)
    except AssertionError:
        page.press("#chat-input", "Enter")


def titles(shelf: Locator) -> list[str]:
    return shelf.locator("h4").all_inner_texts()


def register(page: Page, name: str, password: str) -> None:
    page.fill("#email", name)
    page.fill("#password", password)
    page.click("button[type=submit]")
