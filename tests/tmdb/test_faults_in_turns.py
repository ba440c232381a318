"""Down is normal: whole turns of the agent while TMDB is off, slow, broken or refuses the key."""

from typing import Any

import pytest
from local_tmdb import HANG_SECONDS, LocalTmdb
from planted import SPACE, title_of

from moviewise.agent.deciding.router import Brains
from moviewise.agent.turn import answer_once
from moviewise.bootstrap import Settings, open_brains
from moviewise.domain import TMDB_ID_OFFSET, Account
from moviewise.service import MovieWise
from moviewise.tools.context import ChatContext

FAULTS = {
    "off": "cannot be reached",
    "hang": "did not answer in time",
    "401": "refuses the key",
    "429": "asks us to slow down",
    "500": "has trouble",
    "html": "sent something that is no answer",
    "truncated": "sent something that is no answer",
}
TRENDING, SEARCH, RECOMMEND = (
    "What is trending this week?",
    "Find romance films",
    "Recommend me films",
)
TRAILER = f"Trailer of {title_of(SPACE[1])}"
WHERE = f"Where can I watch {title_of(SPACE[1])}?"
ORDER = f"What order do the {title_of(SPACE[1])} films come in?"
RATE = f"I'd give {title_of(SPACE[1])} 4 stars"


@pytest.fixture(scope="session")
def brains(planted_settings: Settings) -> Brains:
    return open_brains(planted_settings)


@pytest.fixture
def context(live: MovieWise, bea: Account) -> ChatContext:
    return ChatContext(live, bea.user_id)


def break_with(local: LocalTmdb, fault: str) -> None:
    if fault == "off":
        local.close()
    else:
        local.fault = fault


def say(text: str, context: ChatContext, brains: Brains) -> dict[str, Any]:
    return answer_once(text, [], context, brains=brains)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(
    ("text", "tool"), [(TRENDING, "trending"), (SEARCH, "search_movies")], ids=["trends", "search"]
)
def test_a_turn_that_asks_tmdb_answers_from_our_films_and_says_it_once(
    local: LocalTmdb, context: ChatContext, brains: Brains, fault: str, text: str, tool: str
) -> None:
    break_with(local, fault)
    said = say(text, context, brains)

    assert said["calls"][0]["tool"] == tool
    assert said["cards"]
    assert all(card["movie_id"] < TMDB_ID_OFFSET for card in said["cards"])
    assert said["text"].count("TMDB") == 1 + said["text"].count("TMDB_API_KEY")
    assert FAULTS[fault] in said["text"]
    assert said["seconds"]["first_card"] < HANG_SECONDS / 2


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(
    ("text", "tool"), [(WHERE, "where_to_watch"), (ORDER, "film_series")], ids=["where", "order"]
)
def test_a_turn_that_only_tmdb_can_answer_says_what_is_wrong(
    local: LocalTmdb, context: ChatContext, brains: Brains, fault: str, text: str, tool: str
) -> None:
    break_with(local, fault)
    said = say(text, context, brains)

    assert said["calls"][0]["tool"] == tool
    assert FAULTS[fault] in said["text"]
    assert "once more in a while" in said["text"]
    assert said["seconds"]["total"] < HANG_SECONDS / 2


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(
    ("text", "tool"),
    [(RECOMMEND, "recommend"), (TRAILER, "trailer"), (RATE, "rate_movie")],
    ids=["recommend", "trailer", "rate"],
)
def test_a_turn_that_can_do_without_does_without(
    local: LocalTmdb, context: ChatContext, brains: Brains, fault: str, text: str, tool: str
) -> None:
    break_with(local, fault)
    said = say(text, context, brains)

    assert said["calls"][0]["tool"] == tool
    assert "wrong" not in said["text"]
    assert said["cards"] or title_of(SPACE[1]) in said["text"]
    assert said["seconds"]["total"] < HANG_SECONDS / 2


def test_empty_lists_are_answered_from_our_films(
    local: LocalTmdb, context: ChatContext, brains: Brains
) -> None:
    local.fault = "empty"
    said = say(TRENDING, context, brains)

    assert said["cards"]
    assert said["text"].count("TMDB") == 1
    assert say(SEARCH, context, brains)["cards"]


def test_a_key_revoked_in_mid_chat_is_said_and_the_chat_goes_on(
    local: LocalTmdb, context: ChatContext, brains: Brains
) -> None:
    before = say("Find Lantern Keepers", context, brains)
    local.key = "another"
    after = say(TRENDING, context, brains)

    assert before["cards"][0]["movie_id"] >= TMDB_ID_OFFSET
    assert "refuses the key" in after["text"]
    assert after["cards"]
    say("I give The Lantern Keepers 4 stars", context, brains)
    assert context.moviewise.ratings(context.user_id).films


def test_a_dead_tmdb_does_not_cost_every_turn(
    local: LocalTmdb, context: ChatContext, brains: Brains
) -> None:
    local.fault = "html"
    for _ in range(10):
        assert say(TRENDING, context, brains)["cards"]

    assert len(local.requests) == 2


def test_with_tmdb_well_the_same_turn_shows_its_films(context: ChatContext, brains: Brains) -> None:
    said = say(TRENDING, context, brains)

    assert said["cards"][0]["title"] == "The Lantern Keepers"
    assert "Trending this week" in said["text"]
    assert "TMDB" not in said["text"]
