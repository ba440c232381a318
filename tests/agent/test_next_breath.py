"""What the next breath means: corrections, undoing, answers to our own questions, references."""

import pytest
from conftest import LIST

CORRECTED = {
    ("perdón, quería decir 5", "Anotado: 3 para Heat (1995)."): [("Heat", 5.0)],
    ("ne doch nur 3", "Notiert: 4 für Heat (1995)."): [("Heat", 3.0)],
    ("no aspe volevo dire 1", "Segnato: 4 per Heat (1995)."): [("Heat", 1.0)],
    ("non pardon, 2", "C'est noté : 4 pour Heat (1995)."): [("Heat", 2.0)],
    ("no wait i meant 3", "Saved: Heat (1995), 5 stars."): [("Heat", 3.0)],
    ("undo that", "Noted: 3 for Heat (1995). Alien (1979) is up 4 places."): [("Heat", 0)],
    ("deshaz eso", "Anotado: 2 para Heat (1995)."): [("Heat", 0)],
    ("rückgängig machen!", "Notiert: 1 für Heat (1995)."): [("Heat", 0)],
    ("no i didnt say that, remove it", "Noted: 4 for Heat (1995)."): [("Heat", 0)],
    ("sorry, I was thinking of Hook, not Heat", "Noted: 4 for Heat (1995)."): [
        ("Heat", 0),
        ("Hook", 4.0),
    ],
    ("same for Part II", "Noted: 5 for The Godfather (1972)."): [("The Godfather Part II", 5.0)],
}


@pytest.mark.parametrize(("said", "reply"), CORRECTED)
def test_a_correction_moves_what_was_just_noted(understand, said: str, reply: str) -> None:
    calls = understand.calls(said, reply=reply)

    assert [(args["title"], args["stars"]) for _, args in calls] == CORRECTED[said, reply]
    assert {tool for tool, _ in calls} == {"rate_movie"}


@pytest.mark.parametrize(
    "said", ["lieber ein film mit 2 stunden", "mejor una de 2 horas", "a film of 3 hours rather"]
)
def test_a_wish_after_a_rating_corrects_nothing(understand, said: str) -> None:
    calls = understand.calls(said, reply="Noted: 4 for Heat (1995).")

    assert "rate_movie" not in [tool for tool, _ in calls]


OFFERED = {
    ("oui volontiers", "Ronin (1998) est un thriller. Voulez-vous voir la bande-annonce ?"): (
        "trailer"
    ),
    ("ja gern", "Soll ich dir ein paar Filme zum Bewerten zeigen?"): "start_onboarding",
    ("sì dai", "Hai votato 12 film finora. Vuoi vedere i tuoi voti?"): "my_ratings",
    ("quattro stelle grazie", "Segnato: hai visto Heat (1995). Quante stelle?"): "rate_movie",
    ("4 je dirais", "C'est noté : vous avez vu Heat (1995). Combien d'étoiles ?"): "rate_movie",
}


@pytest.mark.parametrize(("said", "reply"), OFFERED)
def test_an_answer_does_what_we_asked_about(understand, said: str, reply: str) -> None:
    assert [tool for tool, _ in understand.calls(said, reply=reply)] == [OFFERED[said, reply]]


@pytest.mark.parametrize(
    "said", ["vabbè lascia stare", "never mind", "laisse tomber", "ach egal", "da igual, déjalo"]
)
def test_letting_go_calls_nothing(understand, said: str) -> None:
    reply = "Which Dune do you mean: Dune (1984) or Dune (2000)?"

    decision = understand.decision(said, reply=reply)

    assert not decision.calls
    assert decision.text


@pytest.mark.parametrize(
    "said", ["the first two: 4 and 3", "les deux premiers, 4 et 3", "i primi due: 4 e 3"]
)
def test_a_row_of_scores_goes_to_the_films_in_turn(understand, said: str) -> None:
    assert [(a["title"], a["stars"]) for _, a in understand.calls(said, reply=LIST)] == [
        ("Heat", 4.0),
        ("Alien", 3.0),
    ]


TWO = {
    "add Zoolander to my watchlist n recommend 2 more like that": ["mark_movie", "recommend"],
    "why do you suggest Tron and why not Labyrinth": ["explain", "why_not"],
    "who directed Gremlins, and do you have the trailer?": ["ask_movies", "trailer"],
    "my watchlist and then some new films to rate please": ["my_watchlist", "start_onboarding"],
    "Seen Primal Fear, 4 stars; forget my rating for Copycat.": ["rate_movie", "rate_movie"],
    "I'd rather not see Junior ever, and save Dave for later": ["mark_movie", "mark_movie"],
}


@pytest.mark.parametrize("said", TWO)
def test_two_requests_in_one_sentence_are_both_done(understand, said: str) -> None:
    assert [tool for tool, _ in understand.calls(said)] == TWO[said]


@pytest.mark.parametrize(
    "said",
    [
        "im Kino saßen gestern nur 4 Leute bei Interstellar",
        "mi cuñado le puso 5 estrellas a Gladiator",
        "Alien hab ich schon gesehen",
        "should i give Magnolia a 4 or a 5?",
        "not sure what i think of Heat yet tbh",
    ],
)
def test_what_is_no_verdict_stores_no_stars(understand, said: str) -> None:
    assert not [a for t, a in understand.calls(said) if t == "rate_movie" and "stars" in a]


@pytest.mark.parametrize(
    "said", ["tutti i film di Sergio Leone", "every movie by Kubrick", "alle Filme von Herzog"]
)
def test_all_films_of_somebody_are_no_order_to_the_program(understand, said: str) -> None:
    assert [tool for tool, _ in understand.calls(said)] == ["search_movies"]


def test_the_one_that_is_not_meant_is_not_taken(understand) -> None:
    reply = "Which Dune do you mean: Dune (1984) or Dune (2000)?"
    history = [("user", "dune 4 stars"), ("assistant", reply)]

    assert understand.after(history, "not the 1984 one") == [
        ("rate_movie", {"title": "Dune", "stars": 4.0, "year": 2000})
    ]


def test_never_again_keeps_a_genre_out(understand) -> None:
    assert understand.calls("mai più film horror") == [("recommend", {"avoid": "Horror"})]


def test_a_slip_is_taken_back_within_the_sentence(understand) -> None:
    assert understand.calls("trailer for Heat... no sorry, Alien") == [
        ("trailer", {"title": "Alien"})
    ]
