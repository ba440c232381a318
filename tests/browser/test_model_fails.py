"""A language model that dies, or is stopped, in the middle of a sentence, in a real page."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from ollama_double import Chunk, OllamaDouble, able, said, served
from playwright.sync_api import Page, expect
from steps import complete, say, shelf, titles

from moviewise.agent.ollama.exam import SENTENCES
from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve

DIED = '{"error":"llama runner died"}'
LONG = 20.0
"""Seconds that nobody should wait."""


def learned(body: dict[str, Any]) -> tuple[int, list[Chunk]]:
    """Answer the exam right, and word reasons as an able model does."""
    asked = body["messages"][-1]["content"]
    tool = next((tool for sentence, _, tool in SENTENCES if sentence in asked), None)
    if tool is None:
        return able(body)
    more = {"title": "Rocky", "kind": "other", "stars": 1, "mark": "watchlist", "question": "who"}
    return 200, said(json.dumps({"calls": [{"tool": tool, **more}]}))


@pytest.fixture(scope="module")
def double() -> Iterator[OllamaDouble]:
    with served(OllamaDouble()) as running:
        running.answer = learned
        yield running


@pytest.fixture(scope="module")
def model_site(
    planted_settings: Settings, double: OllamaDouble, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = serve(
        planted_settings,
        tmp_path_factory.mktemp("model") / "var",
        MOVIEWISE_BRAIN="auto",
        MOVIEWISE_WORDING="sentences",
        OLLAMA_URL=double.url,
        OLLAMA_MODEL="small",
    )
    yield server
    server.stop()


@pytest.fixture
def reader(visit, model_site: Server, double: OllamaDouble) -> Page:
    """A guest with a list, once the model has passed its exam."""
    double.answer = learned
    page: Page = visit(model_site, "/login")
    page.click("#guest")
    page.wait_for_selector("[data-testid=movie-cards]")
    complete(page)
    return page


def why_first(page: Page) -> None:
    say(page, f"why {titles(shelf(page, 'recommend'))[0]}?")
    page.wait_for_selector("[data-testid=why-panel]")


def last_words(page: Page):
    return page.locator("[data-step-type=assistant_message] .message-content").last


def all_words(page: Page) -> str:
    return "\n".join(page.locator(".message-content").all_inner_texts())


def test_the_account_page_says_who_reads_and_how_fast(
    visit, reader: Page, model_site: Server
) -> None:
    reader.goto(f"{model_site.url}/about")

    expect(reader.get_by_test_id("brain")).to_contain_text("small helps")
    expect(reader.get_by_test_id("brain")).to_contain_text("s each")


def test_a_model_that_dies_in_mid_sentence_leaves_the_answer_and_a_quiet_note(
    reader: Page, double: OllamaDouble
) -> None:
    double.answer = lambda _: (200, [said("1, 2")[0], DIED])
    why_first(reader)

    expect(last_words(reader)).to_contain_text("The language model did not word this")
    expect(reader.locator("#stop-button")).to_have_count(0)
    told = last_words(reader).inner_text()
    assert len(told.split("The language model")[0].split()) > 5


def test_stop_in_mid_sentence_ends_the_turn_and_keeps_what_was_said(
    reader: Page, double: OllamaDouble
) -> None:
    double.answer = lambda _: (200, [said("This")[0], LONG, *said("late")])
    why_first(reader)
    expect(last_words(reader)).not_to_be_empty()
    told = last_words(reader).inner_text()
    reader.click("#stop-button")

    expect(reader.locator("#stop-button")).to_have_count(0, timeout=3_000)
    assert told in all_words(reader)
    double.answer = learned
    reader.reload()
    reader.wait_for_selector("[data-testid=movie-cards]")
    assert told in all_words(reader)
