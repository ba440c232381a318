import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from steps import register

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve

CHIEF, PASSWORD = "Chief of films", "a long enough password"
PAGES = ("health", "accounts/list", "ratings/list", "films/list", "onboarding/list")


@pytest.fixture(scope="module")
def theatre(planted_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> "Server":
    """A server of its own, with a superuser made by the command."""
    home = tmp_path_factory.mktemp("admin") / "var"
    server = serve(planted_settings, home)
    environment = os.environ | {"MOVIEWISE_HOME": str(home), "MOVIEWISE_BRAIN": "offline"}
    subprocess.run(
        [sys.executable, "-m", "moviewise.cli", "create-superuser", CHIEF],
        input=f"{PASSWORD}\n",
        env=environment,
        text=True,
        check=True,
        timeout=60,
    )
    yield server
    server.stop()


@pytest.fixture
def chief(visit: Callable[..., Page], theatre: Server) -> Page:
    page = visit(theatre, "/login")
    register(page, CHIEF, PASSWORD)
    page.wait_for_selector("#chat-input")
    return page


def test_a_superuser_signs_somebody_out_and_locks_the_door(
    visit: Callable[..., Page], theatre: Server, chief: Page
) -> None:
    ann = visit(theatre, "/register")
    register(ann, "Ann", "another long password")
    ann.wait_for_selector("[data-testid=movie-cards]")
    chief.goto(f"{theatre.url}/admin/accounts/list")
    row = chief.get_by_role("row").filter(has_text="Ann")
    row.locator("a").first.click()
    chief.click("#disable")
    expect(chief.get_by_role("status")).to_contain_text("disabled and signed out everywhere")

    ann.wait_for_url("**/login")
    register(ann, "Ann", "another long password")
    expect(ann.get_by_role("alert")).to_be_visible()


def test_every_page_of_the_admin_opens(chief: Page, theatre: Server) -> None:
    for path in (*PAGES, "trainings/list"):
        answer = chief.goto(f"{theatre.url}/admin/{path}")
        assert answer is not None
        assert answer.status == 200
        expect(chief.locator("table").first).to_be_visible()


def test_who_is_no_superuser_is_refused(visit: Callable[..., Page], theatre: Server) -> None:
    bob = visit(theatre, "/register")
    register(bob, "Bob", "yet another long password")
    bob.wait_for_selector("[data-testid=movie-cards]")
    answer = bob.goto(f"{theatre.url}/admin/accounts/list")

    assert answer is not None
    assert answer.status == 403
    assert "superusers" in bob.content()
