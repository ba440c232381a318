"""The first ratings in conversation: begun with genres or moods, again, or not at all."""

import pytest
from planted import ROMANCE, SPACE

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.turn import answer_once
from moviewise.domain import Account, OnboardingStage
from moviewise.service import MovieWise
from moviewise.tools.context import ChatContext
from moviewise.tools.setup import SKIPPED


@pytest.fixture
def context(moviewise: MovieWise, ann: Account) -> ChatContext:
    return ChatContext(moviewise, ann.user_id)


@pytest.fixture
def said(context: ChatContext, intent: IntentModel):
    return lambda text: answer_once(text, [], context, brains=Brains(intent))


def shown(answer: dict) -> list[int]:
    return [card["movie_id"] for card in answer["cards"]]


@pytest.mark.parametrize(
    "text", ["let's start with genres", "I'd rather start with moods I like", "ask me about genres"]
)
def test_whoever_prefers_is_asked_for_genres_first(said, text: str) -> None:
    answer = said(text)

    assert answer["calls"] == [{"tool": "start_onboarding", "args": {}}]
    assert answer["asked"]
    assert not answer["cards"]


def test_the_genres_named_come_first(said) -> None:
    said("let's start with genres")

    answer = said("romance please")

    assert len(shown(answer)) == 12
    assert len(set(shown(answer)) & set(ROMANCE)) >= 11


def test_genres_may_be_named_at_once(said) -> None:
    assert len(set(shown(said("set me up with sci-fi"))) & set(SPACE)) >= 11


def test_another_answer_leaves_the_question_open(said) -> None:
    said("let's start with genres")

    assert said("recommend me something")["calls"][0]["tool"] == "recommend"


def test_an_open_page_is_taken_up_again_and_a_restart_begins_anew(
    said, context: ChatContext
) -> None:
    first = shown(said("set me up"))
    context.moviewise.rate(context.user_id, first[0], 4.0, origin="onboarding")

    assert shown(said("continue the setup")) == first
    assert first[0] not in shown(said("start the setup again"))


def test_the_setup_can_be_skipped(said, context: ChatContext) -> None:
    answer = said("skip the setup")

    assert context.moviewise.stage(context.user_id) is OnboardingStage.SKIPPED
    assert not answer["cards"]


@pytest.mark.parametrize("text", ["set me up", "start the questions", "new here", "start over"])
def test_nothing_else_skips_it(text: str) -> None:
    assert not SKIPPED.search(text)


def test_the_page_says_how_sure_the_list_is(context: ChatContext) -> None:
    moviewise, user_id = context.moviewise, context.user_id
    assert moviewise.onboarding(user_id).sure == 0.0

    for film in moviewise.onboarding(user_id).films:
        moviewise.rate(user_id, film.movie.movie_id, 4.0, origin="onboarding")
    for film in moviewise.onboarding(user_id).films[:3]:
        moviewise.rate(user_id, film.movie.movie_id, 4.0, origin="onboarding")

    asked = moviewise.onboarding(user_id)
    assert asked.sure is not None
    assert 0 < asked.sure <= 1
    assert asked.may_stop
