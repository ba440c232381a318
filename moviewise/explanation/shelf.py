"""One short reason for each film of a list, so that the list does not repeat itself.

Must not know the store or the screen.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from moviewise.domain import Movie, MovieId
from moviewise.explanation.attribution import Contribution, lifting
from moviewise.explanation.evidence import LIKED
from moviewise.explanation.telling import stars_words
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste

NEAR = 0.5
"""Share of the strongest rating's weight from which another may be named in its place."""


def shelf_reasons(
    artefact: Artefact, taste: Taste, movie_ids: Sequence[MovieId]
) -> list[Contribution | None]:
    """Choose one rating that lifts each film: of those of near weight the least named so far.

    Returns:
        None where no rating lifts the film.

    Raises:
        UnknownMovie: The recommender does not know one of the films.
    """
    named: Counter[MovieId] = Counter()
    chosen: list[Contribution | None] = []
    for movie_id in movie_ids:
        near = _near(lifting(artefact, taste, movie_id))
        least = min((named[each.movie_id] for each in near), default=0)
        best = next((each for each in near if named[each.movie_id] == least), None)
        chosen.append(best)
        named.update([best.movie_id] if best else [])
    return chosen


def because(reason: Contribution | None, movies: Mapping[MovieId, Movie]) -> str:
    """Say a reason in one line; nothing where there is none.

    >>> because(Contribution(1, 4.5, 0.3), {1: Movie(1, "Heat", 1995)})
    'Because you gave Heat 4.5 stars'
    """
    if reason is None or reason.movie_id not in movies:
        return ""
    return f"Because you gave {movies[reason.movie_id].title} {stars_words(reason.stars)}"


def _near(found: Sequence[Contribution]) -> list[Contribution]:
    """Keep what weighs nearly as much as the first; liked films alone where there are any."""
    near = [each for each in found if each.value >= NEAR * found[0].value]
    return [each for each in near if each.stars >= LIKED] or near
