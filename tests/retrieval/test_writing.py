import pytest
from retrieval_world import HARBOUR, ORBIT, WEDDING

from moviewise.domain import Answer, ListedFilm, Movie
from moviewise.errors import BrainUnavailable
from moviewise.retrieval.asking.claims import cite
from moviewise.retrieval.asking.writing import is_carried, over_results

FILMS = (ORBIT, WEDDING, HARBOUR)


def quotes(*asked: tuple[Movie, str]):
    return [quote for movie, field in asked for quote in cite(movie, field)]


CREDITS = quotes((ORBIT, "directors"), (ORBIT, "writers"), (ORBIT, "cast"), (HARBOUR, "directors"))
YEARS = quotes((HARBOUR, "year"), (ORBIT, "year"))
OLDEST = "Harbour of Knives (1962) is the oldest; Silent Orbit is from 1997."


def carried(text: str, found: list, answer: str = "") -> bool:
    said = Answer(True, answer, tuple(found), tuple(map(ListedFilm, FILMS)))
    return is_carried(text, said, found)


@pytest.mark.parametrize(
    "text",
    [
        "Silent Orbit was directed by Ada Vance [1].",
        "Bo Reed and Ada Vance wrote Silent Orbit [2].",
        "It stars Mia Stone and Leo Park [3]. It was directed by Ada Vance [1].",
    ],
)
def test_what_the_cited_quotes_say_is_carried(text: str) -> None:
    assert carried(text, CREDITS)


@pytest.mark.parametrize(
    "text",
    [
        "Silent Orbit was directed by Bo Reed [2].",
        "Silent Orbit was written by Ada Vance [1].",
        "Silent Orbit was directed by Mia Stone [3].",
        "Silent Orbit was directed by Bo Reed and written by Ada Vance [1][2].",
        "Silent Orbit was wonderfully directed by Ada Vance [1].",
        "Silent Orbit is a masterpiece by Ada Vance [1].",
        "Ada Vance never directed Silent Orbit [1].",
        "Ada Vance directed Silent Orbit in Hull [1].",
        "Ada Vance directed Le Mariage de Rosa [1].",
        "Mia Stone stars in Harbour of Knives [3].",
        "Mia Stone stars in Silent Orbit and Harbour of Knives [3][4].",
        "Directed by Ada Vance [0].",
    ],
)
def test_true_names_put_together_falsely_are_refused(text: str) -> None:
    assert not carried(text, CREDITS)


def test_an_order_is_told_as_the_answer_has_it() -> None:
    assert carried("Harbour of Knives is the oldest, released in 1962 [1].", YEARS, OLDEST)
    assert not carried("Silent Orbit is the oldest, released in 1997 [2].", YEARS, OLDEST)
    assert not carried("Harbour of Knives is the newest, released in 1962 [1].", YEARS, OLDEST)


def test_a_sentence_over_results_keeps_to_their_facts() -> None:
    facts = quotes((ORBIT, "title"), (ORBIT, "year"), (ORBIT, "genres"), (ORBIT, "directors"))
    place = facts.index(quotes((ORBIT, "directors"))[0]) + 1

    said = over_results("space films", [ORBIT], lambda _: f"Directed by Ada Vance [{place}].")
    assert said == "Directed by Ada Vance."


@pytest.mark.parametrize("words", ["", "A thrilling ride [1].", "Directed by Bo Reed [1]."])
def test_a_sentence_over_results_that_says_more_is_not_shown(words: str) -> None:
    assert over_results("space films", [ORBIT], lambda _: words) == ""


def test_a_model_that_fails_says_nothing_over_results() -> None:
    def write(_: str) -> str:
        raise BrainUnavailable("gone")

    assert over_results("space films", [ORBIT], write) == ""
