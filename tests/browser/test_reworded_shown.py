"""The model's words behind the template's, in a real page over Ollama's protocol."""

from collections.abc import Iterator

import pytest
from ollama_double import OllamaDouble, able, served
from playwright.sync_api import Page, expect
from steps import complete, shelf

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve

SLOW = 1.5
"""Seconds the model thinks."""


@pytest.fixture
def double() -> Iterator[OllamaDouble]:
    with served(OllamaDouble()) as running:
        running.answer = able
        yield running


@pytest.fixture
def worded_site(
    planted_settings: Settings, double: OllamaDouble, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = serve(
        planted_settings,
        tmp_path_factory.mktemp("worded") / "var",
        MOVIEWISE_BRAIN="auto",
        MOVIEWISE_WORDING="sentences",
        OLLAMA_URL=double.url,
        OLLAMA_MODEL="small",
    )
    yield server
    server.stop()


def test_the_template_stands_at_once_and_the_models_words_follow(
    visit, worded_site: Server, double: OllamaDouble
) -> None:
    page: Page = visit(worded_site, "/login")
    page.click("#guest")
    page.wait_for_selector("[data-testid=movie-cards]")
    complete(page)
    double.answer = lambda body: (200, [SLOW, *able(body)[1]])
    shelf(page, "recommend").locator("[data-testid^=why-]").first.click()
    text, by = page.locator("[data-testid=why-text]"), page.locator("[data-testid=why-by]")
    template = text.inner_text()

    expect(by).to_have_count(0, timeout=1)
    expect(by).to_contain_text("Worded by small")
    assert template not in text.inner_text()
