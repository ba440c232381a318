"""What happens to a question whose answer failed, or whose connection broke."""

import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from steps import CARDS, rate, say, shelf, stars, titles

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "var"


@pytest.fixture
def fragile(planted_settings: Settings, home: Path) -> Iterator[Server]:
    server = serve(planted_settings, home)
    yield server
    server.process.send_signal(signal.SIGCONT)
    server.stop()


@pytest.fixture
def person(visit, fragile: Server) -> Page:
    page: Page = visit(fragile, "/login")
    page.click("#guest")
    page.wait_for_selector(CARDS)
    rate(page, 0, 4)
    stars(page).wait_for()
    return page


def in_database(home: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "moviewise.db")) as database, database:
        return database.execute(statement).fetchall()


def test_a_question_whose_connection_broke_is_asked_again_and_counts_once(
    person: Page, fragile: Server, home: Path
) -> None:
    film = titles(shelf(person, "onboarding"))[1]
    fragile.process.send_signal(signal.SIGSTOP)
    say(person, f"{film}: 5 stars")
    person.context.set_offline(True)
    expect(person.locator("#session-error")).to_be_visible()
    person.context.set_offline(False)
    fragile.process.send_signal(signal.SIGCONT)
    person.get_by_test_id("try-again").click(timeout=30_000)

    expect(stars(person, 1)).to_have_attribute("data-value", "5", timeout=30_000)
    expect(person.get_by_test_id("try-again")).to_have_count(0)
    assert in_database(home, "select count(*) from ratings") == [(2,)]


@pytest.mark.parametrize("words", ["home", "recommend me something"])
def test_an_answer_that_failed_has_a_button_that_asks_once_more(
    person: Page, home: Path, words: str
) -> None:
    shown = person.locator(CARDS).count()
    in_database(home, "alter table ratings rename to away")
    say(person, words)
    retry = person.get_by_test_id("retry")
    expect(retry).to_be_visible()
    in_database(home, "alter table away rename to ratings")
    retry.click()
    expect(person.locator(CARDS).nth(shown)).to_be_visible()

    expect(retry).to_be_disabled()
    assert person.locator("[data-step-type=user_message]").all_inner_texts() == [words, words]
