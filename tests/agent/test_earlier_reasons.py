"""What was said before about a film, asked for in words."""

import pytest
from planted import SPACE, title_of

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.turn import answer_once
from moviewise.domain import Account
from moviewise.service import MovieWise
from moviewise.tools.context import ChatContext


@pytest.mark.parametrize("asked", ["why did you recommend {} last week?", "why {} yesterday?"])
def test_the_reason_given_then_is_repeated_before_todays(
    moviewise: MovieWise, ann: Account, intent: IntentModel, asked: str
) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    pick = moviewise.recommend(ann.user_id).films[0]
    moviewise.rate(ann.user_id, SPACE[0], 3)
    context = ChatContext(moviewise, ann.user_id)
    text = answer_once(asked.format(pick.movie.title), [], context, brains=Brains(intent))["text"]

    assert f"I said: {pick.why}. Today: " in text
    assert text.endswith(moviewise.explain(ann.user_id, pick.movie.movie_id).text)


@pytest.mark.parametrize("asked", [f"why {title_of(SPACE[4])}?", "why the last one?"])
def test_a_question_about_now_repeats_nothing(
    moviewise: MovieWise, ann: Account, intent: IntentModel, asked: str
) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    context, brains = ChatContext(moviewise, ann.user_id), Brains(intent)
    answer_once("recommend me 5 films", [], context, brains=brains)

    assert "I said" not in answer_once(asked, [], context, brains=brains)["text"]
