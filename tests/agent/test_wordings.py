"""Offers agreed to, people and plots told from titles, limits in words, plain cues."""

import pytest
from conftest import LIST

OFFERS = {
    "Shall we start with a few films to rate?": ("start_onboarding", {}),
    "I only do films. Shall I find you one?": ("recommend", {}),
    "Memento (2000) is clever. Shall I add Memento to your watchlist?": (
        "mark_movie",
        {"title": "Memento", "mark": "watchlist"},
    ),
    "How about Alien (1979)? Want to see the trailer of Alien?": ("trailer", {"title": "Alien"}),
}


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize("said", ["sure, go ahead", "sí, claro", "oui volontiers", "ja gerne"])
def test_yes_does_what_we_offered(understand, offer: str, said: str) -> None:
    assert understand.calls(said, reply=offer) == [OFFERS[offer]]


def test_yes_to_nothing_does_nothing(understand) -> None:
    assert not understand.calls("yes", reply="Noted: 4 for Heat (1995).")


NAMED = {
    "Hitchcock stuff": {"director": "Alfred Hitchcock"},
    "hitchcock before 1950": {"director": "Alfred Hitchcock", "year_to": 1949},
    "westerns by leone": {"genre": "Western", "director": "Sergio Leone"},
    "French comedies from the nineties": {
        "genre": "Comedy", "language": "French", "year_from": 1990, "year_to": 1999,
    },
    "got anything by the coen brothers that isnt fargo": {"director": "Ethan Coen, Joel Coen"},
    "westerns anteriores a 1965": {"genre": "Western", "year_to": 1964},
}  # fmt: skip


@pytest.mark.parametrize("said", NAMED)
def test_people_and_years_are_no_titles(understand, said: str) -> None:
    assert understand.calls(said) == [("search_movies", NAMED[said])]


WISHES = {
    "movie for a 6 year old, under 80 minutes": {"max_runtime": 80},
    "surprise me!! anything goes": {},
    "something funny, nothing over 2h": {"mood": "funny", "max_runtime": 120},
    "recommend a spanish thriller, 21st century": {
        "genre": "Thriller", "language": "Spanish", "year_from": 2001,
    },
    "pick from my list pls cant decide": {"from_watchlist": True},
    "un film qui fait pleurer": {"mood": "pleurer"},
}  # fmt: skip


@pytest.mark.parametrize("said", WISHES)
def test_a_wish_holds_no_word_that_colours_no_film(understand, said: str) -> None:
    assert understand.calls(said) == [("recommend", WISHES[said])]


def test_a_film_that_is_not_wanted_is_no_likeness(understand) -> None:
    calls = understand.calls("not the first, something newer", reply=LIST)

    assert [tool for tool, _ in calls] == ["recommend"]
    assert "like_title" not in calls[0][1]


def test_a_search_stays_one_when_it_is_narrowed(understand) -> None:
    understand.conversation.request = {"director": "Francis Ford Coppola"}

    assert understand.calls("and from the 70s?", reply=LIST) == [
        (
            "search_movies",
            {"director": "Francis Ford Coppola", "year_from": 1970, "year_to": 1979},
        )
    ]


CUES = {
    "list everything ive scored": "my_ratings",
    "que he puntuado hasta ahora?": "my_ratings",
    "did i already rate Heat?": "my_ratings",
    "the ones i wanted to see, which were they again": "my_watchlist",
    "ignore my rating of grease for a sec, whats on top then": "what_if",
    "und ohne meine sterne für shrek, wie sähe die liste dann aus?": "what_if",
    "so no lion king for me? what gives": "why_not",
    "how come you never recommend the departed to me": "why_not",
    "compare alien and aliens for me?": "ask_movies",
    "è più lungo titanic o braveheart": "ask_movies",
    "why casablanca? i dont even like old films": "explain",
}


@pytest.mark.parametrize("said", CUES)
def test_plain_cues_name_the_tool(understand, said: str) -> None:
    assert [tool for tool, _ in understand.calls(said)] == [CUES[said]]


def test_because_asks_about_the_film_that_was_shown(understand) -> None:
    said = "is that because i liked goodfellas?"

    assert understand.calls(said, reply="How about Casino (1995)?") == [
        ("explain", {"title": "Casino"})
    ]


@pytest.mark.parametrize("said", ["are you a robot or a human?", "t'es un robot ?", "no thanks"])
def test_talk_about_ourselves_calls_nothing(understand, said: str) -> None:
    decision = understand.decision(said)

    assert decision.text
    assert not decision.calls


def test_a_film_that_is_not_named_is_chosen_by_button(understand) -> None:
    decision = understand.decision("show me that trailer", reply=LIST)

    assert [choice.label for choice in decision.choices] == ["Heat", "Alien", "Dustfall"]
