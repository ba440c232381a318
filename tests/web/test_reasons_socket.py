"""Reasons over the real socket: reworded by a model, contradicted, changed and read again later."""

import json
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from ollama_double import OllamaDouble, able, said, served
from talker import Talker

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve

pytestmark = [pytest.mark.socket, pytest.mark.slow]


@pytest.fixture(scope="module")
def double() -> Iterator[OllamaDouble]:
    with served(OllamaDouble()) as running:
        running.answer = able
        yield running


@pytest.fixture(scope="module")
def site(
    planted_settings: Settings, double: OllamaDouble, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = serve(
        planted_settings,
        tmp_path_factory.mktemp("reasons") / "var",
        MOVIEWISE_BRAIN="auto",
        MOVIEWISE_WORDING="sentences",
        OLLAMA_URL=double.url,
        OLLAMA_MODEL="small",
    )
    yield server
    server.stop()


@pytest.fixture
async def ann(site: Server, double: OllamaDouble) -> AsyncIterator[Talker]:
    """Somebody with five ratings and a list."""
    double.answer = able
    ann = Talker(site.url)
    await ann.http.post("/guest")
    await ann.connect()
    films = await ann.until(lambda: ann.cards("onboarding"))
    for film in films["movies"][:5]:
        await ann.press("rate", movie_id=film["movie_id"], stars=4.5)
    await ann.press("complete_onboarding")
    await ann.until(lambda: ann.cards("recommend"))
    yield ann
    await ann.leave()


def top(ann: Talker) -> dict:
    return ann.cards("recommend")["movies"][0]


def panel(ann: Talker, name: str, kind: str = "") -> Callable[[], dict | None]:
    """The newest panel of a name, at the side or in the chat."""

    def newest() -> dict | None:
        shown = [it["props"] for it in (*ann.elements, *ann.panels) if it["name"] == name]
        return next((it for it in reversed(shown) if not kind or it.get("kind") == kind), None)

    return newest


async def why(ann: Talker) -> dict:
    """Press Why on the first card."""
    assert (await ann.press("why", movie_id=top(ann)["movie_id"], wide=False))["ok"]
    return await ann.until(panel(ann, "WhyPanel"))


async def test_the_button_shows_the_template_and_then_the_models_words(ann: Talker) -> None:
    film = top(ann)["movie_id"]
    await ann.until_async(lambda: _may_reword(ann, film))
    props = await why(ann)
    answer = await ann.press("reword", movie_id=film)

    assert answer["by"] == "small"
    assert answer["text"] not in ("", props["text"])
    assert 30 <= len(answer["text"].split()) <= 50


async def _may_reword(ann: Talker, film: int) -> bool:
    return (await ann.press("why", movie_id=film, refresh=True))["props"]["may_reword"]


@pytest.mark.parametrize("lie", ["It is a masterpiece that won ten Oscars.", "", "word " * 300])
async def test_the_template_stays_where_the_model_lies(
    ann: Talker, double: OllamaDouble, lie: str
) -> None:
    film = top(ann)["movie_id"]
    await ann.until_async(lambda: _may_reword(ann, film))
    double.answer = lambda _: (200, said(lie))

    assert (await ann.press("reword", movie_id=film))["text"] == ""


async def test_a_typed_why_is_worded_once_and_the_panel_is_told(
    ann: Talker, double: OllamaDouble
) -> None:
    film = top(ann)
    await ann.until_async(lambda: _may_reword(ann, film["movie_id"]))
    told = await ann.say(f"why {film['title']}?")
    props = await ann.until(panel(ann, "WhyPanel"))

    assert "Worded by small" in told
    assert not props["may_reword"]
    worded = await ann.until(lambda: [it for it in ann.window if it["kind"] == "mw:worded"])
    assert worded[0]["by"] == "small"
    assert worded[0]["movie_id"] == film["movie_id"]
    assert worded[0]["text"] in told


async def test_a_reason_is_read_again_later(ann: Talker) -> None:
    first = await why(ann)
    line = top(ann)["why"]
    ann.elements.clear()
    ann.panels.clear()
    props = await ann.press("why", movie_id=first["movie"]["movie_id"], refresh=True)
    told = [each["reason"] for each in props["props"]["told"]]

    assert told == [first["text"], line]


async def test_why_not_and_what_if_in_words_open_panels(ann: Talker) -> None:
    title = top(ann)["title"]
    rated = (await why(ann))["parts"][0]
    await ann.say(f"why not {title}?")
    not_panel = await ann.until(panel(ann, "WhyPanel", kind="why_not"))
    assert not_panel["movie"]["title"] == title
    assert not_panel["parts"]

    await ann.say(f"what if I had hated {rated['title']}?")
    other = await ann.until(panel(ann, "WhatIfPanel"))
    assert (other["before"], other["after"]) == (4.5, 1.0)
    assert other["rows"]


async def test_what_is_asked_next_is_about_the_film_of_the_panel(ann: Talker) -> None:
    film = top(ann)
    await why(ann)

    assert film["title"] in await ann.say("why not it?")


async def test_the_taste_is_handed_out_as_text_and_json(ann: Talker) -> None:
    text = await ann.press("taste_file", form="text")
    document = await ann.press("taste_file", form="json")

    assert text["name"].endswith(".txt")
    assert text["content"].startswith("Your taste, from 5 ratings")
    assert json.loads(document["content"])["n_ratings"] == 5
    assert not (await ann.press("taste_file", form="pdf"))["ok"]
