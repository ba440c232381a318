"""Whole turns over the planted world: what is drawn, in which order, and what is stored."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ollama_double import OllamaDouble, said, served
from planted import SPACE, title_of

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.events import Cards, Chips, Choices, Decided, Event, Notice, Panel, Text
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.client import Health, OllamaClient, OllamaSettings
from moviewise.agent.ollama.exam import Marks, Result
from moviewise.agent.ollama.prompts import load_prompts
from moviewise.agent.turn import SORRY, answer_once, stream_turn
from moviewise.catalogue import Catalogue
from moviewise.domain import Account, FilmList, Limits, ListedFilm
from moviewise.service import MovieWise
from moviewise.tools.context import ChatContext

SHIPPED = 1
"""A film of the shipped catalogue."""
FILM, OTHER = SPACE[4], SPACE[7]
TITLE, OTHER_TITLE = title_of(FILM), title_of(OTHER)
PROMPTS = Path(__file__).parents[2] / "prompts"


@pytest.fixture
def context(moviewise: MovieWise, ann: Account) -> ChatContext:
    return ChatContext(moviewise, ann.user_id)


@pytest.fixture
def brains(intent: IntentModel) -> Brains:
    return Brains(intent)


async def events(text: str, context: ChatContext, brains: Brains) -> list[Event]:
    return [event async for event in stream_turn(text, [], context, brains=brains)]


def of(found: list[Event], kind: type) -> list:
    return [event for event in found if isinstance(event, kind)]


def text_of(found: list[Event]) -> str:
    return "".join(event.token for event in of(found, Text))


def stars(context: ChatContext) -> dict[int, float]:
    return context.moviewise.person(context.user_id).stars


async def test_cards_come_before_the_first_word(context: ChatContext, brains: Brains) -> None:
    found = await events("recommend me something", context, brains)
    kinds = [type(event) for event in found]

    assert kinds.index(Cards) < kinds.index(Text)
    assert of(found, Decided)[0].calls == (("recommend", {}),)


async def test_a_rating_is_stored_echoed_and_undone(context: ChatContext, brains: Brains) -> None:
    found = await events(f"{TITLE} 4.5 stars", context, brains)

    assert stars(context) == {FILM: 4.5}
    assert text_of(found).startswith("Noted: 4.5 for")
    assert of(found, Panel)[0].kind == "change"
    undo = of(found, Choices)[0].question.choices[0]
    await events(undo.message, context, brains)
    assert stars(context) == {}


async def test_undo_brings_the_earlier_stars_back(context: ChatContext, brains: Brains) -> None:
    await events(f"{TITLE} 4 stars", context, brains)
    found = await events(f"{TITLE} 2 stars", context, brains)
    await events(of(found, Choices)[0].question.choices[0].message, context, brains)

    assert stars(context) == {FILM: 4}


async def test_what_is_rated_first_counts_in_the_list(context: ChatContext, brains: Brains) -> None:
    found = await events(f"{TITLE} 5 stars and recommend me something", context, brains)

    cards = of(found, Cards)[0].films
    assert cards.rated == 1
    assert FILM not in [film.movie.movie_id for film in cards.films]


async def test_a_missing_number_is_asked_and_answered(context: ChatContext, brains: Brains) -> None:
    found = await events(f"7 stars for {TITLE}", context, brains)

    assert stars(context) == {}
    assert len(of(found, Choices)[0].question.choices) == 5
    await events("4", context, brains)
    assert stars(context) == {FILM: 4}


async def test_more_continues_behind_what_was_listed(context: ChatContext, brains: Brains) -> None:
    first = of(await events("recommend me something", context, brains), Cards)[0].films
    more = of(await events("more please", context, brains), Cards)[0].films

    shown = {film.movie.movie_id for film in first.films}
    assert shown.isdisjoint(film.movie.movie_id for film in more.films)


async def test_chips_show_the_standing_request(context: ChatContext, brains: Brains) -> None:
    found = await events("recommend me a romance without gore", context, brains)
    chips = {chip.label: chip.message for chip in of(found, Chips)[0].chips}

    assert set(chips) == {"Romance", "no gore"}
    later = await events(chips["no gore"], context, brains)
    assert {chip.label for chip in of(later, Chips)[0].chips} == {"Romance"}


async def test_never_again_is_kept_for_good(context: ChatContext, brains: Brains) -> None:
    await events("never show me romance again", context, brains)

    assert context.moviewise.person(context.user_id).limits.without_genres == ("Romance",)


SEARCHES = {
    "a movie about a shark that eats the mayor": (
        "a movie about a shark that eats the mayor",
        False,
    ),
    f"find {TITLE}": (TITLE, False),
    "films with Tom Hanks and Al Pacino": ("", True),
    "films with Tom Hanks or Al Pacino": ("", False),
}


@pytest.mark.parametrize("text", SEARCHES)
async def test_a_search_is_given_whole_sentences_and_all_the_people(
    text: str,
    context: ChatContext,
    brains: Brains,
    catalogue: Catalogue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, bool]] = []

    def search(
        _: MovieWise, __: int, words: str, limits: Limits, *, sentence: str = ""
    ) -> FilmList:
        asked.append((sentence or words, limits.together))
        return FilmList("", (ListedFilm(catalogue.get(SHIPPED)),))

    monkeypatch.setattr(MovieWise, "catalogue", catalogue)
    monkeypatch.setattr(MovieWise, "search", search)
    await events(text.replace(TITLE, "Jaws"), context, brains)

    words, together = SEARCHES[text]
    assert asked == [(words.replace(TITLE, "Jaws"), together)]


async def test_an_unknown_film_is_said_and_nothing_stored(
    context: ChatContext, brains: Brains
) -> None:
    found = await events("Zorblax Returns 4 stars", context, brains)

    assert "don't know a film called “Zorblax Returns”" in text_of(found)
    assert stars(context) == {}


async def test_a_reason_opens_its_panel(context: ChatContext, brains: Brains) -> None:
    await events(f"{TITLE} 5 stars", context, brains)
    found = await events(f"why {OTHER_TITLE}?", context, brains)

    assert of(found, Panel)[0].kind == "why"
    assert TITLE in text_of(found)


async def test_a_crash_ends_in_a_sentence(
    context: ChatContext, brains: Brains, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(MovieWise, "recommend", broken)

    assert text_of(await events("recommend me something", context, brains)) == SORRY


def test_one_object_says_all_of_a_turn(context: ChatContext, brains: Brains) -> None:
    told = answer_once("recommend me 3 films", [], context, brains=brains)

    assert told["id"] is None
    assert told["calls"] == [{"tool": "recommend", "args": {"n": 3}}]
    assert len(told["cards"]) == 3
    assert set(told["cards"][0]) == {"movie_id", "title", "year"}
    assert set(told["seconds"]) == {"first_card", "first_text", "total"}
    assert told["asked"] is False


@pytest.fixture
def double() -> Iterator[OllamaDouble]:
    with served(OllamaDouble()) as running:
        yield running


def examined(double: OllamaDouble) -> OllamaBrain:
    settings = OllamaSettings(double.url, "small", routing_seconds=0.5)
    brain = OllamaBrain(OllamaClient(settings, load_prompts(PROMPTS)))
    brain.health = Health("ready", "small")
    brain.result = Result((Marks("calls", 1.0, 0.1),), "calls")
    return brain


UNCLEAR = "blorp frimble quux"


async def test_the_model_decides_what_code_is_unsure_of(
    context: ChatContext, intent: IntentModel, double: OllamaDouble
) -> None:
    double.answer = lambda _: (200, said('{"calls":[{"tool":"trending"}]}'))
    found = await events(UNCLEAR, context, Brains(intent, examined(double)))

    assert of(found, Decided)[0].brain == "ollama"
    assert of(found, Cards)


@pytest.mark.parametrize("lie", ["rate_movie", "mark_movie"])
async def test_a_model_cannot_write_what_nobody_said(
    context: ChatContext, intent: IntentModel, double: OllamaDouble, lie: str
) -> None:
    call = f'{{"tool":"{lie}","title":"{TITLE}","stars":5,"mark":"seen"}}'
    double.answer = lambda _: (200, said(f'{{"calls":[{call}]}}'))
    await events(UNCLEAR, context, Brains(intent, examined(double)))

    assert stars(context) == {}
    assert not context.moviewise.person(context.user_id).marks


async def test_invented_slots_are_dropped(
    context: ChatContext, intent: IntentModel, double: OllamaDouble
) -> None:
    call = '{"tool":"recommend","genre":"Horror","year_from":1990,"mood":"blorp","n":7}'
    double.answer = lambda _: (200, said(f'{{"calls":[{call}]}}'))
    found = await events(UNCLEAR, context, Brains(intent, examined(double)))

    args = of(found, Decided)[0].calls[0][1]
    assert not set(args) & {"genre", "year_from", "n"}


TROUBLES = {
    "dead": lambda _: (503, [{"error": "busy"}]),
    "slow": lambda _: (200, [2.0, *said("{}")]),
    "lying": lambda _: (200, said('{"calls":[{"tool":"launch_rocket"}]}')),
    "cut off": lambda _: (200, said('{"calls":[{"to')),
}


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_turn_ends_useful_whatever_the_model_does(
    context: ChatContext, intent: IntentModel, double: OllamaDouble, trouble: str
) -> None:
    double.answer = TROUBLES[trouble]
    found = await events(UNCLEAR, context, Brains(intent, examined(double)))

    assert of(found, Decided)[0].brain == "offline"
    assert of(found, Notice)
    assert of(found, Cards) or of(found, Choices)
