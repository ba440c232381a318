"""What is never written: stars and marks for films that are not plainly meant or judged."""

import pytest
from conftest import LIST

NOTED = "Noted: 4 for Heat (1995)."
SHOWN = "How about Arrival (2016)?"
NEVER = {
    "looking for a film i saw once, a woman is stuck in a tokyo hotel, its great": "",
    "ok cool": NOTED,
    "perfect, thanks": NOTED,
    "loved it": NOTED,
    "that's awesome": SHOWN,
    "vale, perfecto": SHOWN,
    "va bene, perfetto": SHOWN,
    "the second one looks fun, tell me more": LIST,
    "gravity boots are the best": "",
    "my alien costume was great": LIST,
    "help me remember: two sisters, brilliant music": "",
    "one (1) good horror. not slasher": "",
    "anything rated 4 stars and up": SHOWN,
    "wie lang geht der herr der ringe teil 1": "",
    "would Heat be a 5 for me": "",
    "did i give Heat 5 stars": "",
    "a mi madre le encantó Titanic": "",
    "ma sœur a adoré Titanic": "",
    "Gladiator klingt super": "",
    "suche einen film mit zwei brüdern, war richtig gut": "",
}


@pytest.mark.parametrize("said", NEVER)
def test_no_star_is_stored_by_guess(understand, said: str) -> None:
    calls = understand.calls(said, reply=NEVER[said])

    assert not [args for tool, args in calls if tool == "rate_movie" and "stars" in args]


def test_only_the_film_that_is_spelled_gets_the_stars(understand) -> None:
    assert understand.calls("la vita è bella 5 stelle piango ancora") == [
        ("rate_movie", {"title": "Life Is Beautiful", "stars": 5.0})
    ]


def test_a_film_nobody_knows_is_named_whole(understand) -> None:
    assert understand.calls("finally saw oppenheimer, 5 stars") == [
        ("rate_movie", {"title": "oppenheimer", "stars": 5.0})
    ]


def test_a_usual_word_in_a_longer_phrase_is_asked_about(understand) -> None:
    decision = understand.decision("Heat pump, 5 stars")

    assert not [call for call in decision.calls if call.args.get("title") == "Heat"]


def test_a_word_of_praise_answers_whether_it_was_seen(understand) -> None:
    asked = "Arrival (2016) is about first contact. Have you seen it?"

    assert understand.calls("awesome!", reply=asked) == [
        ("rate_movie", {"title": "Arrival", "stars": 4.5})
    ]


INTERESTED = {
    "changed my mind, im interested in saw after all": [
        ("mark_movie", {"title": "Saw", "mark": "none"})
    ],
    "not interested in saw": [("mark_movie", {"title": "Saw", "mark": "not_interested"})],
    "300 non mi interessa proprio": [("mark_movie", {"title": "300", "mark": "not_interested"})],
    "ive seen rocky 2 but dont wanna rate it": [
        ("mark_movie", {"title": "Rocky II", "mark": "seen"})
    ],
}


@pytest.mark.parametrize("said", INTERESTED)
def test_a_mark_says_what_the_words_say(understand, said: str) -> None:
    assert understand.calls(said) == INTERESTED[said]


UNRATED = (
    "remove my rating of Speed",
    "borra la nota que le puse a speed",
    "nimm die bewertung für speed wieder raus",
    "leva il voto a speed che ho sbagliato",
    "enlève ma note pour speed",
)


@pytest.mark.parametrize("said", UNRATED)
def test_a_rating_is_taken_back_in_five_languages(understand, said: str) -> None:
    assert understand.calls(said) == [("rate_movie", {"title": "Speed", "stars": 0})]


@pytest.mark.parametrize(
    "said", ["oops wrong one, undo", "deshazlo", "annule ça", "mach das rückgängig", "annulla"]
)
def test_undo_takes_the_last_stars_back(understand, said: str) -> None:
    assert understand.calls(said, reply=NOTED) == [("rate_movie", {"title": "Heat", "stars": 0})]


def test_ones_own_verdict_stands_behind_anothers(understand) -> None:
    assert understand.calls("my mate reckons Heat is overrated, i gave it 4.5 though") == [
        ("rate_movie", {"title": "Heat", "stars": 4.5})
    ]


TWO = "I found: 1. Alien (1979), 2. Aliens (1986)"
THREE = "Do you know these? 1. Jaws (1975), 2. Out of Africa (1985), 3. Cliffhanger (1993)"
SHARED = {
    ("both brilliant! 5 stars each", TWO): [("Alien", 5.0), ("Aliens", 5.0)],
    ("al primo 3 al secondo 4", TWO): [("Alien", 3.0), ("Aliens", 4.0)],
    ("first one 4, last one 1, havent seen the middle", THREE): [
        ("Jaws", 4.0),
        ("Cliffhanger", 1.0),
    ],
}


@pytest.mark.parametrize(("said", "reply"), SHARED)
def test_stars_are_handed_out_over_a_list(understand, said: str, reply: str) -> None:
    rated = [(args["title"], args["stars"]) for _, args in understand.calls(said, reply=reply)]

    assert rated == SHARED[said, reply]


@pytest.mark.parametrize(
    "said",
    [
        "you never recommend Heat to me, why",
        "nunca me recomiendas Heat, ¿por qué?",
        "tu ne me proposes jamais Heat, pourquoi ?",
        "du zeigst mir Heat nie, warum?",
        "non mi consigli mai Heat, perché?",
    ],
)
def test_a_complaint_about_a_film_left_out_marks_nothing(understand, said: str) -> None:
    assert ("why_not", {"title": "Heat"}) in understand.calls(said)
    assert not [tool for tool, _ in understand.calls(said) if tool == "mark_movie"]
