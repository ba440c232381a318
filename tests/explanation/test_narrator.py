import pytest
from explained_world import (
    FIRST,
    HEAT,
    MEMORIES,
    MOVIES,
    PARASITE,
    RATINGS,
    UNSEEN,
    artefact,
)

from moviewise.domain import Exclusion, Passage, Rating
from moviewise.errors import BrainUnavailable, UnknownMovie
from moviewise.explanation.export import as_json
from moviewise.explanation.narrator import explain
from moviewise.explanation.verifier import examine, verify
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.rank import rank_of

EVERY_FILM = sorted(MOVIES)
PEOPLE = {
    "nobody": (),
    "one": RATINGS[:1],
    "one low": (Rating(MEMORIES, 0.5),),
    "six": RATINGS,
    "all low": tuple(Rating(m, 1.0) for m in EVERY_FILM[:6]),
    "all but one": tuple(Rating(m, 0.5 + m % 10 / 2) for m in EVERY_FILM[1:]),
}


def told(movie_id=PARASITE, ratings=RATINGS, **more):
    return explain(artefact(), ratings, movie_id, movies=MOVIES, **more)


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("movie_id", EVERY_FILM)
def test_every_text_is_carried_by_its_evidence_and_of_the_right_length(person, movie_id) -> None:
    explanation = told(movie_id, PEOPLE[person])

    assert verify(explanation.text, explanation.evidence) == []
    assert 30 <= words(explanation.text) <= 50
    assert explanation.narrator == "template"


@pytest.mark.parametrize("movie_id", EVERY_FILM)
def test_claims_are_the_sentences_and_cite_what_carries_them(movie_id) -> None:
    explanation = told(movie_id)

    assert " ".join(claim.text for claim in explanation.claims) == explanation.text
    known = {fact.id for fact in explanation.evidence}
    for claim, checked in zip(
        explanation.claims, examine(explanation.text, explanation.evidence), strict=True
    ):
        assert claim.evidence
        assert set(claim.evidence) <= known
        ratings = {fact.id for fact in explanation.evidence if fact.kind == "rating"}
        assert set(checked.evidence) & ratings <= set(claim.evidence)


@pytest.mark.parametrize("movie_id", EVERY_FILM)
def test_one_of_the_person_s_ratings_is_named_when_one_mattered(movie_id) -> None:
    explanation = told(movie_id)

    if any(part.value for part in explanation.contributions if part.movie_id != movie_id):
        assert any(MOVIES[rating.movie_id].title in explanation.text for rating in RATINGS)


def test_the_rank_is_the_ranker_s() -> None:
    assert told().rank == rank_of(artefact(), fold_in(artefact(), RATINGS), PARASITE)


def test_whenever_there_is_a_rating_there_is_a_counterfactual() -> None:
    for movie_id in EVERY_FILM:
        for person in ("one", "one low", "six", "all low"):
            explanation = told(movie_id, PEOPLE[person])
            assert explanation.counterfactuals
            for move in explanation.counterfactuals:
                kept = [r for r in PEOPLE[person] if r.movie_id not in move.without]
                if movie_id not in [r.movie_id for r in kept]:
                    taste = fold_in(artefact(), kept)
                    assert move.rank_after == rank_of(artefact(), taste, movie_id)


def test_without_ratings_it_says_that_it_is_not_personal() -> None:
    explanation = told(ratings=())

    assert "not personal" in explanation.text
    assert not explanation.is_personal
    assert explanation.counterfactuals == ()


def test_a_film_nobody_rated_says_what_its_place_comes_from() -> None:
    explanation = told(UNSEEN)

    popularity = next(fact for fact in explanation.evidence if fact.kind == "popularity")
    assert popularity.values["n_ratings"] == 0
    assert "pick" in explanation.text or "stands" in explanation.text or "list" in explanation.text


def test_a_rated_film_is_not_called_a_pick() -> None:
    explanation = told(MEMORIES)

    assert "already rated Memories of Murder" in explanation.text
    assert "picked" not in explanation.text


def test_a_rated_film_is_ranked_again_without_its_own_rating() -> None:
    move = told(MEMORIES).counterfactuals[0]

    assert move.without == (MEMORIES,)
    assert move.rank_after == rank_of(artefact(), fold_in(artefact(), RATINGS[1:]), MEMORIES)


def test_ratings_of_films_nobody_knows_are_still_ratings() -> None:
    explanation = told(ratings=[Rating(987654, 4.0)])

    assert "not rated anything" not in explanation.text
    assert explanation.counterfactuals == ()
    assert 30 <= words(explanation.text) <= 50


def test_low_stars_are_not_told_as_liking() -> None:
    explanation = told(HEAT, (Rating(MEMORIES, 0.5),))

    assert "because" not in explanation.text
    assert "half a star" in explanation.text


def test_no_inner_workings_are_told() -> None:
    for movie_id in EVERY_FILM:
        text = told(movie_id).text.lower()
        assert not any(word in text for word in ("weight", "score", "vector", "%", "model"))


def test_texts_vary_from_film_to_film_and_stay_the_same_for_one() -> None:
    openings = {told(movie_id).text.replace(MOVIES[movie_id].title, "X") for movie_id in EVERY_FILM}

    assert len(openings) > len(EVERY_FILM) / 2
    assert told().text == told().text


def test_an_excluded_rating_is_not_told() -> None:
    explanation = told(without=[Exclusion("rating", str(MEMORIES))])

    assert "Memories of Murder" not in explanation.text
    assert verify(explanation.text, explanation.evidence) == []


def test_films_ruled_out_take_no_place() -> None:
    assert told(excluded=[FIRST]).rank == told().rank - 1


def test_passages_are_numbered_with_the_evidence() -> None:
    quote = Passage("1:logline", PARASITE, "logline", "A family moves in.", "our notes")

    fact = told(passages=[quote]).evidence[-1]

    assert (fact.kind, fact.values["quote"], fact.source) == ("passage", quote.text, "our notes")


def test_films_nobody_knows_are_refused() -> None:
    with pytest.raises(UnknownMovie):
        told(987654)


def test_the_json_has_the_agreed_shape() -> None:
    shape = as_json(told())

    assert shape.keys() >= {
        "movie_id", "rank", "score", "bias", "contributions", "counterfactuals", "text", "claims",
        "evidence", "narrator",
    }  # fmt: skip
    total = shape["bias"] + sum(part["value"] for part in shape["contributions"])
    assert total == pytest.approx(shape["score"], abs=1e-12)
    ids = [fact["id"] for fact in shape["evidence"]]
    assert len(set(ids)) == len(ids)
    assert all(set(claim["evidence"]) <= set(ids) for claim in shape["claims"])
    assert shape["counterfactuals"][0].keys() == {"without", "rank_before", "rank_after"}


# A model on the other side

GOOD = (
    "We picked {film} for you because you gave {liked1} {stars1}, and {director1} directed both. "
    "Without your rating of {liked1} it would fall from {rank1} to {rank2}. "
    "People in our ratings gave it about {stars2} on average."
)


class Model:
    """Answers in turn, and remembers what it was asked."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def __call__(self, prompt: str) -> str:
        self.asked.append(prompt)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def slots_of(prompt: str) -> str:
    return prompt[prompt.index("Notes:") :]


def test_prose_with_slots_is_filled_by_code() -> None:
    model = Model(GOOD)

    explanation = told(write=model)

    assert explanation.narrator == "ollama"
    assert explanation.text.startswith(
        "We picked Parasite for you because you gave Memories of Murder 5 stars, and Bong"
    )
    assert len(explanation.claims) == 3
    assert all(claim.evidence for claim in explanation.claims)
    assert "Parasite" not in slots_of(model.asked[0])
    assert "Bong" not in slots_of(model.asked[0])


def test_one_bad_answer_is_told_what_was_wrong_and_gets_one_more_try() -> None:
    model = Model("{film} is a masterpiece.", GOOD)

    explanation = told(write=model)

    assert explanation.narrator == "ollama"
    assert len(model.asked) == 2
    assert "words; write 30 to 50" in model.asked[1]


LIES = {
    "recombines": GOOD.replace("{director1} directed both", "{director1} wrote {film2}"),
    "swaps roles": GOOD.replace("We picked", "You picked"),
    "swaps slots": GOOD.replace("{film}", "{liked1}", 1).replace("{liked1}", "{film}"),
    "wrong slots": GOOD.replace("{stars1}", "{stars2}"),
    "writes names": GOOD.replace("{director1}", "Saoirse Ronan"),
    "writes stars": GOOD.replace("{stars1}", "3 stars"),
    "praises": GOOD + " It is a brilliant, gripping film.",
    "three hundred words": " ".join([GOOD] * 9),
    "nothing": "",
    "thinks only": "<think>We picked {film}</think>",
    "garbage": "}{ \x00 {{film}} $notes",
    "leaks": GOOD + " The weight is {stars1}.",
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lying_model_is_never_shown(lie) -> None:
    model = Model(LIES[lie], LIES[lie])

    explanation = told(write=model)

    assert explanation.narrator == "template"
    assert explanation.text == told().text
    assert len(model.asked) == 2


@pytest.mark.parametrize("error", [BrainUnavailable("gone"), TimeoutError(), ConnectionError()])
def test_an_unreachable_model_costs_one_try(error) -> None:
    model = Model(error)

    assert told(write=model).text == told().text
    assert len(model.asked) == 1


def test_a_weak_model_chooses_and_orders_ready_sentences() -> None:
    explanation = told(write=Model("1, 2, 3"), mode="sentences")

    assert explanation.narrator == "ollama"
    assert verify(explanation.text, explanation.evidence) == []


@pytest.mark.parametrize("answer", ["none of these", "99", "1", "", "-1 0"])
def test_a_useless_choice_falls_back(answer) -> None:
    assert told(write=Model(answer, answer), mode="sentences").narrator == "template"


def test_free_prose_is_shown_when_every_claim_is_carried() -> None:
    prose = (
        "Because you gave Memories of Murder 5 stars, we picked Parasite for you: both were "
        "directed by Bong Joon-ho, and Song Kang-ho appears in both. You liked Lady Bird and "
        "Brooklyn a lot; both are dramas too."
    )
    held = prose.replace(" a lot", "")

    refused = told(write=Model(prose, prose), mode="free")
    shown = told(write=Model(held, held), mode="free")

    assert refused.narrator == "template"
    assert shown.narrator == "ollama"
