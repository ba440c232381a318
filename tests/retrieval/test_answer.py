from collections.abc import Sequence

import pytest
from retrieval_world import BARE, HARBOUR, ORBIT, TWIN_A, TWIN_B, WEDDING, Films

from moviewise.domain import Answer, MovieId
from moviewise.errors import BrainUnavailable
from moviewise.retrieval.answer import answer
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.passages import passages_of

LISTED = (ORBIT.movie_id, WEDDING.movie_id, HARBOUR.movie_id)


def ask(question: str, index: Index, films: Films, listed: Sequence[MovieId] = ()) -> Answer:
    return answer(question, index, films, listed=listed)


FACTS = [
    ("Who directed Silent Orbit?", "Ada Vance", "directors"),
    ("hey, can you tell me who made the movie Silent Orbit please", "Ada Vance", "directors"),
    ("Who wrote Silent Orbit?", "Bo Reed and Ada Vance", "writers"),
    ("Which actors are in Silent Orbit?", "Captain Ines (Mia Stone), with Leo Park", "cast"),
    ("When did Silent Orbit come out?", "1997", "year"),
    ("how long is Silent Orbit", "141 minutes (2 h 21 min)", "runtime"),
    ("What language is Le Mariage de Rosa in?", "French", "languages"),
    ("Where was Le Mariage de Rosa made?", "France", "countries"),
    ("What genre is Harbour of Knives?", "Crime and Thriller", "genres"),
    ("what did the critics think of Silent Orbit", "91 %", "critics"),
    ("How is Silent Orbit rated?", "4.2 of 5 stars from 300 ratings", "stars"),
    ("what's the age rating of Silent Orbit", "PG", "mpaa"),
    ("Did Silent Orbit win any Oscars?", "at least 2", "oscars"),
    ("What is Harbour of Knives about?", "paper boat", "logline"),
    ("Where is Harbour of Knives set?", "Hull", "setting"),
    ("What are the themes of Silent Orbit?", "robots", "themes"),
    ("the mood of Silent Orbit?", "tense", "moods"),
    ("Who plays Captain Ines in Silent Orbit?", "Mia Stone", "leads"),
    ("Is Silent Orbit a comedy?", "Not by my data", "genres"),
    ("Did Ada Vance direct Silent Orbit?", "Yes", "directors"),
    ("When did Ada Vance direct Harbour of Knives?", "1962", "year"),
    ("Did Mia Stone direct Silent Orbit?", "Not by my data", "directors"),
]


@pytest.mark.parametrize(("question", "told", "field"), FACTS)
def test_a_fact_is_told_with_the_quote_that_carries_it(
    index: Index, films: Films, question: str, told: str, field: str
) -> None:
    said = ask(question, index, films)

    assert said.answered
    assert told in said.text
    assert field in {citation.field for citation in said.citations}


PEOPLE = [
    ("films directed by Ada Vance", {ORBIT, HARBOUR}),
    ("What has Ada Vance directed in the 90s?", {ORBIT}),
    ("movies with Mia Stone and Leo Park", {ORBIT}),
    ("Have Mia Stone and Jean Roy worked together?", {WEDDING}),
    ("Leo Park films of the 1960s", {HARBOUR}),
    ("comedies starring Mia Stone", {WEDDING}),
]


@pytest.mark.parametrize(("question", "expected"), PEOPLE)
def test_films_of_people_are_listed_with_the_years_covered(
    index: Index, films: Films, question: str, expected: set[object]
) -> None:
    said = ask(question, index, films)

    assert {film.movie for film in said.films} == expected
    assert "credits cover 1940-2014" in said.text
    assert {citation.movie_id for citation in said.citations} == {m.movie_id for m in expected}  # type: ignore[attr-defined]


def test_the_longest_film_of_a_person_and_their_count(index: Index, films: Films) -> None:
    assert "is Silent Orbit (141 minutes)" in ask("longest film by Ada Vance", index, films).text
    assert ask("How many films did Ada Vance direct?", index, films).text.startswith("2 films")


def test_the_themes_of_a_director_are_counted_over_their_films(index: Index, films: Films) -> None:
    said = ask("What themes does Ada Vance explore?", index, films)

    assert "robots" in said.text
    assert "serial killer" in said.text
    assert {citation.movie_id for citation in said.citations} == {1, 3}


COMPARED = [
    ("Which of these three is the oldest?", "Harbour of Knives (1962) is the oldest"),
    ("which of them is the longest", "Silent Orbit (141 minutes) is the longest"),
    ("which one has the highest rating?", "Silent Orbit (4.2 of 5 stars"),
    ("Which of these is a comedy?", "Of these 3: Le Mariage de Rosa (1994)"),
    (
        "which of those were directed by Ada Vance",
        "Silent Orbit (1997) and Harbour of Knives (1962)",
    ),
    ("did any of these win an Oscar?", "Of these 3: Silent Orbit (1997)"),
    ("who directed the second one?", "Luc Brel"),
    ("how long is the last one", "87 minutes"),
]


@pytest.mark.parametrize(("question", "told"), COMPARED)
def test_the_listed_films_are_compared(
    index: Index, films: Films, question: str, told: str
) -> None:
    said = ask(question, index, films, LISTED)

    assert told in said.text
    assert said.citations


def test_two_named_films_are_compared(index: Index, films: Films) -> None:
    said = ask("Which is longer, Silent Orbit or Harbour of Knives?", index, films)

    assert said.text.startswith("Silent Orbit (141 minutes) is the longest")


def test_lists_keep_their_filters_and_quote_why_each_film_is_there(
    index: Index, films: Films
) -> None:
    said = ask("sci-fi movies about robots", index, films)

    assert [film.movie for film in said.films] == [ORBIT]
    assert {"detail", "genres"} & {citation.field for citation in said.citations}


def test_films_of_one_name_are_answered_side_by_side(index: Index, films: Films) -> None:
    said = ask("Who directed Echo?", index, films)

    assert "Otto Lind" in said.text
    assert "Bo Reed" in said.text
    assert {film.movie for film in said.films} == {TWIN_A, TWIN_B}
    assert "Bo Reed" not in ask("Who directed Echo (1950)?", index, films).text


UNANSWERABLE = [
    "Who composed the music for Silent Orbit?",
    "How much money did Silent Orbit make?",
    "Where was Silent Orbit filmed?",
    "How does Silent Orbit end?",
    "When was Mia Stone born?",
    "Is Mia Stone married?",
    "Who directed The Brass Cathedral?",
    "Who directed Silent Orbit 2?",
    "When did Luc Brel direct Silent Orbit?",
    "What is Planet of Dust about?",
    "Who is in Planet of Dust?",
    "What is the capital of Norway?",
    "Why is the sky blue?",
    "asdf qwer",
    "?!",
]


@pytest.mark.parametrize("question", UNANSWERABLE)
def test_what_the_facts_do_not_say_is_admitted(index: Index, films: Films, question: str) -> None:
    said = ask(question, index, films)

    assert not said.answered
    assert "I don't know" in said.text or "Not by my data" in said.text


def test_an_admission_says_what_was_looked_at(index: Index, films: Films) -> None:
    said = ask("Who composed the music for Silent Orbit?", index, films)

    assert "I looked at" in said.text
    assert "Silent Orbit (1997)" in said.text


def test_every_answer_quotes_passages_that_exist(index: Index, films: Films) -> None:
    questions = [*(fact[0] for fact in FACTS), *(each[0] for each in [*PEOPLE, *COMPARED])]
    for question in questions:
        for quote in ask(question, index, films, LISTED).citations:
            known = {p.passage_id: p for p in passages_of(films.get(quote.movie_id))}
            assert known[quote.passage_id].text == quote.quote
            assert known[quote.passage_id].source == quote.source


def test_words_of_a_model_stand_when_its_quotes_carry_them(index: Index, films: Films) -> None:
    def write(material: str) -> str:
        assert "[1] Silent Orbit (1997) directors: Ada Vance" in material
        return "Silent Orbit (1997) was directed by Ada Vance [1]."

    said = answer("Who directed Silent Orbit?", index, films, write=write)

    assert said.text == "Silent Orbit (1997) was directed by Ada Vance [1]."


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Ada Vance directed it.",
        "Silent Orbit was directed by Ada Vance [7].",
        "Silent Orbit was directed by Ada Vance and Steven Spielberg [1].",
        "Silent Orbit was directed by Ada Vance in 1984 [1].",
        "Silent Orbit was not directed by Ada Vance [1].",
        "Silent Orbit was directed by Ada Vance [1]. It is the greatest masterpiece ever.",
        "Silent Orbit was directed by Ada Vance [1] " + "and so on " * 200,
    ],
)
def test_words_of_a_model_that_quotes_do_not_carry_are_dropped(
    index: Index, films: Films, words: str
) -> None:
    said = answer("Who directed Silent Orbit?", index, films, write=lambda _: words)

    assert said.text == "Silent Orbit (1997) was directed by Ada Vance."


def test_a_model_that_fails_costs_nothing(index: Index, films: Films) -> None:
    def write(_: str) -> str:
        raise BrainUnavailable("too slow")

    assert answer("Who directed Silent Orbit?", index, films, write=write).answered


def test_a_model_is_not_asked_about_what_is_not_known(index: Index, films: Films) -> None:
    def write(_: str) -> str:
        raise AssertionError("asked")

    assert not answer("Who scored Silent Orbit?", index, films, write=write).answered


def test_a_question_of_any_length_is_answered_or_declined(index: Index, films: Films) -> None:
    assert not ask("who " * 30_000, index, films).answered
    assert BARE.title not in ask("", index, films).text


def test_a_film_described_in_a_question_is_named_if_it_fits_well(
    index: Index, films: Films
) -> None:
    said = ask("what is that movie where a cake is shaped like a tractor?", index, films)

    assert said.films[0].movie == WEDDING
    assert said.citations
    assert not ask("the movie where penguins rob a tram", index, films).answered
