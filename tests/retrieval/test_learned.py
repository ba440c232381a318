from dataclasses import replace

import pytest
from retrieval_world import FILMS, HARBOUR, ORBIT, Films

from moviewise.retrieval.answer import answer
from moviewise.retrieval.asking.series import in_series
from moviewise.retrieval.hybrid import Index

RETURN = replace(
    ORBIT, movie_id=40, title="Silent Orbit 2: The Long Way", year=2001, runtime=99, note=None
)
STRANGER = replace(HARBOUR, movie_id=41, title="Silent Orbiting", year=1999, note=None)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("remind me who was behind the camera for Silent Orbit again?", "Ada Vance"),
        ("Silent Orbit is by who", "directed by Ada Vance"),
        ("Silent Orbit... 1995? 1997? 1999?", "1997"),
        ("how much time do i need for Silent Orbit lol", "141 minutes"),
        ("is Silent Orbit short? how many mins", "141 minutes"),
        ("the actress from Silent Orbit, whats her name", "Mia Stone"),
        ("name a few people in Silent Orbit", "Mia Stone"),
        ("is Mia Stone in Silent Orbit or am i making that up", "Yes: Mia Stone"),
        ("is Silent Orbit a drama or what would you call it", "Drama"),
        ("whats older: Silent Orbit by Ada Vance or Harbour of Knives", "Harbour of Knives (1962)"),
        ("do Silent Orbit and Harbour of Knives share a director", "Yes: Ada Vance"),
        ("Silent Orbit and Le Mariage de Rosa, same director?", "No, not by my data"),
        ("compare Silent Orbit and Harbour of Knives, how long is each", "87 minutes"),
        ("who made Echo with Bo Reed", "Bo Reed"),
        ("My sister adores it. So, Silent Orbit: whose work is that, directing wise?", "Ada Vance"),
        ("i loved Silent Orbit. how long is it", "141 minutes"),
        ("can my 6 year old watch Silent Orbit", "rated PG"),
        ("i have two hours, does Silent Orbit fit", "141 minutes"),
        ("Silent Orbit is supposed to happen in what year", "2190"),
        ("were the reviewers kind to Silent Orbit, how many percent", "91 %"),
        ("which actor portrays Captain Ines", "Mia Stone"),
        ("whom does Mia Stone portray in Silent Orbit", "Captain Ines"),
        ("Ada Vance directed Silent Orbit, right?", "Yes: Ada Vance"),
        ("is Mia Stone the director of Silent Orbit", "Not by my data"),
        ("what else did the person who directed Silent Orbit make", "Harbour of Knives"),
        ("who appears in both Silent Orbit and Le Mariage de Rosa", "Mia Stone"),
        ("anything by Ada Vance besides Silent Orbit", "Harbour of Knives"),
        ("what do you call Le Mariage de Rosa in english, other title i mean", "Rosa's Wedding"),
        ("thematically, what does Silent Orbit explore", "robots"),
        ("Silent Orbit... is it a gloomy one or a light one?", "melancholic"),
    ],
)
def test_a_question_in_words_of_ones_own_is_answered(
    index: Index, films: Films, question: str, expected: str
) -> None:
    said = answer(question, index, films)

    assert expected in said.text
    assert said.answered
    assert said.citations


@pytest.mark.parametrize(
    "question",
    [
        "who did the catering on Silent Orbit",
        "what camera was Silent Orbit shot on",
        "how many people worked on Silent Orbit",
        "whats the budget of Silent Orbit",
        "who directed the glass Silent Orbit of Morven",
        "whos in Silent Orbit part two",
        "how old was Mia Stone on the last day of Silent Orbit",
        "which actor turned down the lead in Silent Orbit",
        "does Mia Stone's mother like Silent Orbit",
        "Who directed Silent Orbit: Part Two?",
        "how long is The Glass Silent Orbit of Morven",
        "I love Silent Orbit. Who composed it?",
        "is Silent Orbit on netflix",
        "how many baftas for Silent Orbit",
        "does the robot survive at the end of Silent Orbit",
        "who was the casting director of Silent Orbit",
        "when does the next Silent Orbit come out",
        "is Silent Orbit overrated",
        "which actress was considered for the part of Captain Ines in Silent Orbit",
        "how long is season 2 of Silent Orbit",
        "translate hello into spanish",
    ],
)
def test_what_we_do_not_hold_is_admitted_however_it_is_asked(
    index: Index, films: Films, question: str
) -> None:
    assert not answer(question, index, films).answered


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("is there a sequel to Silent Orbit", "Silent Orbit 2: The Long Way (2001)"),
        ("whats the second Silent Orbit called", "Silent Orbit 2: The Long Way came out in 2001"),
        ("how long is the first Silent Orbit", "141 minutes"),
    ],
)
def test_films_of_a_series_are_known_by_their_titles(
    index: Index, question: str, expected: str
) -> None:
    assert expected in answer(question, index, Films((*FILMS, RETURN, STRANGER))).text


def test_a_title_that_only_begins_alike_is_of_no_series() -> None:
    known = Films((*FILMS, RETURN, STRANGER))

    assert in_series(ORBIT, known) == [ORBIT, RETURN]
    assert in_series(HARBOUR, known) == [HARBOUR]


def test_a_film_without_followers_has_none(index: Index, films: Films) -> None:
    assert not answer("is there a sequel to Harbour of Knives", index, films).answered
