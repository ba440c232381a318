"""Reasons that were given before, and the longer search for the ratings that carry a film.

Must not know words or the screen.
"""

from moviewise.domain import MovieId, Recommendation, UserId
from moviewise.explanation.counterfactual import SmallestSet, smallest_set
from moviewise.explanation.narrator import Explanation
from moviewise.service.moviewise import MovieWise
from moviewise.store import Shown

REMEMBERED = 5
"""Earlier reasons told of one film."""


def keep_reason(moviewise: MovieWise, user_id: UserId, why: Explanation) -> None:
    """Keep the sentences of an explanation with the place they explained."""
    is_rated = moviewise.catalogue.get(why.movie_id).is_rated
    told = Recommendation(why.movie_id, why.rank, why.score, is_rated)
    reasons = {why.movie_id: why.text}
    moviewise.store.note_shown(user_id, [told], reasons=reasons, context="why")


def told_before(moviewise: MovieWise, user_id: UserId, movie_id: MovieId) -> list[Shown]:
    """Read the reasons that were given for a film, each once, the latest first."""
    given: dict[str, Shown] = {}
    for shown in moviewise.store.shown(user_id, movie_id):
        if shown.reason:
            given.setdefault(shown.reason, shown)
    return list(given.values())[:REMEMBERED]


def fewest_ratings(moviewise: MovieWise, user_id: UserId, movie_id: MovieId) -> SmallestSet | None:
    """Search all films for the fewest ratings without which a film leaves the top ten."""
    person = moviewise.person(user_id)
    return smallest_set(
        moviewise.library.artefact,
        person.ratings,
        movie_id,
        excluded=person.hidden,
        exclusions=person.exclusions,
    )
