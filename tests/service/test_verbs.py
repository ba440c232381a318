from dataclasses import replace

import pytest
from planted import ROMANCE, SPACE, UNRATED_SPACE

from moviewise.domain import Account, Exclusion, Limits, Mark, OnboardingStage, Wish
from moviewise.errors import InvalidRating, TmdbKeyMissing, UnknownMovie
from moviewise.service import MovieWise


def ids(films) -> list[int]:
    return [film.movie.movie_id for film in films.films]


def space_share(found: list[int]) -> float:
    return sum(m in SPACE or m == UNRATED_SPACE for m in found) / len(found)


def test_one_star_for_space_makes_the_list_a_space_list(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)

    assert space_share(ids(moviewise.recommend(ann.user_id))) > 0.8


def test_a_low_star_pushes_the_kind_away(moviewise: MovieWise, ann: Account) -> None:
    before = ids(moviewise.recommend(ann.user_id))
    moviewise.rate(ann.user_id, SPACE[0], 0.5)

    assert space_share(ids(moviewise.recommend(ann.user_id))) < space_share(before)


def test_a_rated_film_is_never_recommended(moviewise: MovieWise, ann: Account) -> None:
    first = ids(moviewise.recommend(ann.user_id))[0]
    moviewise.rate(ann.user_id, first, 4)

    assert first not in ids(moviewise.recommend(ann.user_id, Wish(n=50)))


@pytest.mark.parametrize("mark", [Mark.SEEN, Mark.NOT_INTERESTED])
def test_a_film_marked_away_is_never_recommended(
    moviewise: MovieWise, ann: Account, mark: Mark
) -> None:
    first = ids(moviewise.recommend(ann.user_id))[0]
    moviewise.mark(ann.user_id, first, mark)

    assert first not in ids(moviewise.recommend(ann.user_id, Wish(n=50)))


def test_rating_again_replaces_and_tells_the_former_stars(
    moviewise: MovieWise, ann: Account
) -> None:
    moviewise.rate(ann.user_id, 1, 4)
    change = moviewise.rate(ann.user_id, 1, 2.5)

    assert (change.previous, change.stars, change.rated) == (4, 2.5, 1)


def test_a_removed_rating_leaves_the_list_as_it_was(moviewise: MovieWise, ann: Account) -> None:
    before = ids(moviewise.recommend(ann.user_id))
    moviewise.rate(ann.user_id, SPACE[3], 5)
    moviewise.unrate(ann.user_id, SPACE[3])

    assert ids(moviewise.recommend(ann.user_id)) == before


def test_a_star_tells_what_it_moved(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, ROMANCE[0], 5)
    change = moviewise.rate(ann.user_id, SPACE[0], 5)

    assert any(move.rank_after < move.rank_before for move in change.moves)


def test_seven_stars_are_refused_and_nothing_is_lost(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, 1, 4)
    with pytest.raises(InvalidRating, match="7 is not a rating"):
        moviewise.rate(ann.user_id, 1, 7)

    assert moviewise.ratings(ann.user_id).films[0].stars == 4


def test_an_unknown_film_is_refused(moviewise: MovieWise, ann: Account) -> None:
    with pytest.raises(UnknownMovie):
        moviewise.rate(ann.user_id, 999, 4)


def test_limits_are_kept(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    wish = Wish(n=20, limits=Limits(genres=("Romance",), year_from=1970))
    films = moviewise.recommend(ann.user_id, wish).films

    assert films
    assert all("Romance" in f.movie.genres and f.movie.year >= 1970 for f in films)


def test_impossible_limits_say_which_one_to_drop(moviewise: MovieWise, ann: Account) -> None:
    wish = Wish(limits=Limits(genres=("Romance",), year_from=2100))
    found = moviewise.recommend(ann.user_id, wish)

    assert not found.films
    assert "Without the years" in found.note


def test_standing_limits_hold_for_every_list(moviewise: MovieWise, ann: Account) -> None:
    moviewise.keep_out(ann.user_id, Limits(without_genres=("Romance",)))

    assert space_share(ids(moviewise.recommend(ann.user_id, Wish(n=30)))) == 1


def test_more_of_these_continues_the_list(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    first = ids(moviewise.recommend(ann.user_id, Wish(n=5)))
    both = ids(moviewise.recommend(ann.user_id, Wish(n=10)))

    assert ids(moviewise.recommend(ann.user_id, Wish(n=5, skip=tuple(first)))) == both[5:]


def test_the_watchlist_can_be_picked_from(moviewise: MovieWise, ann: Account) -> None:
    for movie in (SPACE[5], ROMANCE[5]):
        moviewise.mark(ann.user_id, movie, Mark.WATCHLIST)
    moviewise.rate(ann.user_id, SPACE[0], 5)

    found = ids(moviewise.recommend(ann.user_id, Wish(from_watchlist=True)))
    assert found == [SPACE[5], ROMANCE[5]]


def test_an_excluded_rating_counts_as_never_given(moviewise: MovieWise, ann: Account) -> None:
    plain = ids(moviewise.recommend(ann.user_id, Wish(n=10)))
    moviewise.rate(ann.user_id, SPACE[0], 5)
    moviewise.exclude(ann.user_id, Exclusion("rating", str(SPACE[0])))

    assert ids(moviewise.recommend(ann.user_id, Wish(n=10))) == [
        m for m in plain if m != SPACE[0]
    ] or space_share(ids(moviewise.recommend(ann.user_id))) == pytest.approx(
        space_share(plain), abs=0.2
    )


def test_the_set_up_completes_at_the_minimum(moviewise: MovieWise, ann: Account) -> None:
    page = ids(moviewise.onboarding(ann.user_id))
    for movie in page[:4]:
        moviewise.rate(ann.user_id, movie, 4, origin="onboarding")
    assert moviewise.complete_onboarding(ann.user_id) == 1
    moviewise.rate(ann.user_id, page[4], 2, origin="onboarding")

    assert moviewise.complete_onboarding(ann.user_id) == 0
    assert moviewise.stage(ann.user_id) is OnboardingStage.DONE


def test_whoever_left_halfway_finds_the_same_page(moviewise: MovieWise, ann: Account) -> None:
    page = ids(moviewise.onboarding(ann.user_id))
    moviewise.rate(ann.user_id, page[0], 4)
    moviewise.unseen(ann.user_id, page[1])

    assert ids(moviewise.onboarding(ann.user_id)) == page
    assert not set(page) & set(ids(moviewise.next_onboarding_page(ann.user_id)))


def test_the_reason_names_a_rating_that_counted(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    pick = moviewise.recommend(ann.user_id).films[0]
    reason = moviewise.explain(ann.user_id, pick.movie.movie_id)

    total = reason.bias + sum(part.value for part in reason.contributions)
    assert total == pytest.approx(reason.score, abs=1e-9)
    assert moviewise.catalogue.get(SPACE[0]).title in reason.text


def test_the_line_on_a_card_names_a_rating_that_counts(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    pick = moviewise.recommend(ann.user_id).films[0]

    assert pick.why == f"Because you gave {moviewise.catalogue.get(SPACE[0]).title} 5 stars"


def test_the_reason_shown_is_kept_with_the_recommendation(
    moviewise: MovieWise, ann: Account
) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    pick = moviewise.recommend(ann.user_id).films[0]

    kept = moviewise.store.shown(ann.user_id, pick.movie.movie_id)
    assert kept[0].reason == pick.why


def test_a_guest_who_registers_keeps_every_rating(moviewise: MovieWise, ann: Account) -> None:
    moviewise.rate(ann.user_id, SPACE[0], 5)
    moviewise.upgrade(ann.user_id, "Ann Example", "correct horse battery")

    signed_in = moviewise.sign_in("ann example", "correct horse battery")
    assert ids(moviewise.ratings(signed_in.user_id)) == [SPACE[0]]


def test_ids_of_other_sites_are_understood(moviewise: MovieWise) -> None:
    assert moviewise.resolve("imdb:tt0000001").movie_id == 1
    assert moviewise.resolve("1").movie_id == 1
    with pytest.raises(TmdbKeyMissing, match="a TMDB key is needed"):
        moviewise.resolve("tmdb:603")


def test_a_film_from_outside_is_found_ranked_and_moves_the_taste(
    moviewise: MovieWise, ann: Account
) -> None:
    template = moviewise.catalogue.get(SPACE[0])
    new = replace(
        template, movie_id=2_000_000_005, title="Comet Lantern", year=2026, imdb_id=None,
        tmdb_id=5, n_ratings=0, mean_stars=None, sources=("tmdb",),
    )  # fmt: skip
    before = space_share(ids(moviewise.recommend(ann.user_id, Wish(n=20))))
    moviewise.add_films([new])
    moviewise.rate(ann.user_id, new.movie_id, 5)

    assert moviewise.search(ann.user_id, "Comet Lantern").films[0].movie == new
    assert space_share(ids(moviewise.recommend(ann.user_id, Wish(n=20)))) > before
