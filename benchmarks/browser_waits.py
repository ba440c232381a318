"""Measure what a person waits for in Chromium: first card, confirmed star, steady layout.

Usage: python benchmarks/browser_waits.py [--messages 40] [--stars 40]
A real server over the shipped films, the offline brain, one page; seconds are the page's own clock.
"""

import argparse
import shutil
import tempfile
from collections.abc import Sequence
from os import getloadavg
from pathlib import Path
from statistics import quantiles

from playwright.sync_api import Page, sync_playwright

from moviewise.bootstrap import build, read_settings
from moviewise.bootstrap.process import serve

WISHES = (
    "something light for tonight",
    "space films from the 1970s",
    "films by Agnes Varda",
    "a tense thriller under two hours",
    "shorter",
    "what is trending this week",
    "French comedies",
    "like Alien but funnier",
    "westerns with Clint Eastwood",
    "animation from Japan",
)
ASKED = """
async ([text]) => {
  const cards = () => document.querySelectorAll('[data-testid=movie-cards] h4').length
  const before = cards()
  const begun = performance.now()
  window.mw.say(text)
  return await new Promise((done) => {
    const seconds = () => done(performance.now() - begun)
    const look = () => cards() > before ? seconds() : requestAnimationFrame(look)
    setTimeout(() => done(-1), 15000)
    look()
  })
}
"""
RATED = """
async ([place, stars]) => {
  const slider = [...document.querySelectorAll('[role=slider]')][place]
  const id = slider.dataset.testid.replace('stars-', '')
  const begun = performance.now()
  const click = new MouseEvent('click', {bubbles: true})
  slider.querySelector(`[data-stars="${stars}"]`).dispatchEvent(click)
  return await new Promise((done) => {
    const kept = () => document.querySelector(`[data-testid=stars-${id}]`)
    const look = () => kept()?.dataset.value == stars && kept().getAttribute('aria-busy') !== 'true'
      && !kept().closest('article, li, .mw-card').textContent.includes('Saving')
      ? done(performance.now() - begun) : requestAnimationFrame(look)
    setTimeout(() => done(-1), 15000)
    requestAnimationFrame(look)
  })
}
"""
SHIFTS = """
() => {
  window.shifts = 0
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    if (!entry.hadRecentInput) window.shifts += entry.value
  })).observe({type: 'layout-shift', buffered: true})
}
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=40)
    options.add_argument("--stars", type=int, default=40)
    chosen = options.parse_args()
    settings = read_settings()
    build(settings, lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        server = serve(settings, Path(folder))
        try:
            measure(server.url, chosen.messages, chosen.stars)
        finally:
            server.stop()


def measure(url: str, messages: int, stars: int) -> None:
    """Open one page as a guest and say every figure."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--headless", "--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.goto(f"{url}/login")
        page.click("text=guest")
        page.locator("[role=slider]").first.wait_for()
        page.evaluate(SHIFTS)
        rated = [_after(page, RATED, n % 12, 4 if n < 12 else 3 + n % 2) for n in range(stars)]
        asked = [_after(page, ASKED, WISHES[n % len(WISHES)]) for n in range(messages)]
        shifts = page.evaluate("window.shifts")
        browser.close()
    say("star click to confirmed", rated)
    say("message to first card", asked)
    print(f"layout shift, all of it: {shifts:.3f}")
    print(f"load average {getloadavg()[0]:.1f}")


def _after(page: Page, script: str, *given: object) -> float:
    waited = float(page.evaluate(script, list(given)))
    page.wait_for_timeout(400)
    page.locator("#stop-button").wait_for(state="detached")
    return waited


def say(what: str, waits: Sequence[float]) -> None:
    found = [wait for wait in waits if wait >= 0]
    cuts = quantiles(found, n=20)
    failed = len(waits) - len(found)
    print(f"{what}: p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms, n {len(found)}, failed {failed}")


if __name__ == "__main__":
    main()
