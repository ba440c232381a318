"""Take the pictures of the README and the docs: `make pictures`.

Walks a new account through a real chat over the shipped films, in Debian's Chromium, and keeps four
screens. The server is this checkout's own, with a database that is thrown away.
"""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from moviewise.bootstrap import build, read_settings
from moviewise.bootstrap.process import serve

HERE = Path(__file__).parent
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
STARS = (5, 4.5, 4.5, 2, 4)


def main() -> None:
    settings = read_settings()
    build(settings, lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        server = serve(settings, Path(folder))
        try:
            _take(server.url)
        finally:
            server.stop()


def _take(url: str) -> None:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport=WIDE, color_scheme="dark")
        page.goto(f"{url}/register")
        page.screenshot(path=HERE / "door-dark.png")
        page.fill("#email", "Robin")
        page.fill("#password", "a long enough pass phrase")
        page.keyboard.press("Enter")
        _set_up(page)
        page.screenshot(path=HERE / "home-dark.png")
        _say(page, "something like Alien but less bleak, under two hours")
        state = page.context.storage_state()
        light = browser.new_page(viewport=WIDE, color_scheme="light", storage_state=state)
        light.goto(url)
        light.wait_for_selector("[data-testid=movie-cards]")
        _say(light, "recommend me three films")
        _say(light, "why the first one?")
        light.screenshot(path=HERE / "chat-light.png")
        phone = browser.new_page(viewport=PHONE, color_scheme="dark", storage_state=state)
        phone.goto(url)
        phone.wait_for_selector("[data-testid=movie-cards]")
        phone.wait_for_timeout(2000)
        phone.screenshot(path=HERE / "phone-dark.png")
        browser.close()


def _set_up(page: Page) -> None:
    page.wait_for_selector("[data-testid=movie-cards]")
    films = page.locator("[data-testid^=stars-]")
    for place, stars in enumerate(STARS):
        film = films.nth(place).get_attribute("data-testid").removeprefix("stars-")
        page.locator(f"[data-testid='star-{film}-{stars}']").first.click(force=True)
        page.wait_for_timeout(800)
    page.click("[data-testid=complete-setup]")
    page.wait_for_timeout(5000)


def _say(page: Page, words: str) -> None:
    page.fill("#chat-input", words)
    page.keyboard.press("Enter")
    page.wait_for_timeout(5000)


if __name__ == "__main__":
    main()
