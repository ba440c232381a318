from retrieval_world import FILMS, HARBOUR, ORBIT, WEDDING, Films

from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.remember import remember


def test_a_clear_description_needs_no_question(index: Index, films: Films) -> None:
    found = remember(
        "an astronaut alone on a station near saturn with a robot, a music box floats around",
        index,
        films,
    )

    assert found.is_sure
    assert found.question is None
    assert found.candidates[0].movie == ORBIT
    assert any("music" in words for words in found.candidates[0].matched)
    assert "Silent Orbit (1997)" in found.text


def test_a_vague_description_gets_one_question_that_parts_the_candidates(
    index: Index, films: Films
) -> None:
    found = remember("a film with a boy or a goat or tomatoes", index, films)

    assert not found.is_sure
    assert found.question
    assert 2 <= len(found.question.choices) <= 4
    narrowed = [remember(choice.message, index, films) for choice in found.question.choices]
    firsts = {result.candidates[0].movie for result in narrowed if result.candidates}
    assert len(firsts) > 1


def test_an_answer_is_kept_and_not_asked_again(index: Index, films: Films) -> None:
    found = remember(
        "a film with a boy or a goat or tomatoes. It was made in the 1960s.", index, films
    )

    assert [candidate.movie for candidate in found.candidates] == [HARBOUR]


def test_a_person_can_be_ruled_out(index: Index, films: Films) -> None:
    found = remember("a goat or a robot. Leo Park was not part of it.", index, films)

    assert [candidate.movie for candidate in found.candidates] == [WEDDING]


def test_what_nothing_fits_is_said(index: Index, films: Films) -> None:
    nothing = remember("xylophone quadrille zeppelin", index, films)

    assert nothing.is_doubtful
    assert nothing.candidates == ()
    assert "2016" in nothing.text


def test_a_weak_match_is_called_doubtful(index: Index, films: Films) -> None:
    text = "teenage swimmers win a trophy, their coach loses his whistle, one witness cries in rain"
    found = remember(text, index, films)

    assert found.is_doubtful
    assert not found.is_sure
    assert all(candidate.movie in FILMS for candidate in found.candidates)
