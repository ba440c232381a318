"""Short sentences for changes of the list: why not, what if, how well a film suits.

Filled by code from values that ranking has confirmed; knows no model that writes.
"""

from collections.abc import Mapping, Sequence

from moviewise.domain import Move, Movie, MovieId
from moviewise.explanation.attribution import Attribution


def stars_words(stars: float) -> str:
    """Say stars as people do.

    >>> stars_words(4.0), stars_words(1.0), stars_words(0.5)
    ('4 stars', '1 star', 'half a star')
    """
    if stars == 0.5:
        return "half a star"
    return "1 star" if stars == 1 else f"{stars:g} stars"


def why_not(
    movie: Movie,
    state: str,
    rank: int,
    whole: Attribution,
    movies: Mapping[MovieId, Movie],
    changes: Sequence[tuple[Movie, float]],
    rank_after: int | None,
) -> str:
    """Say what holds a film back and what would put it into the top ten."""
    if state == "rated":
        return f"You have already rated {movie.title}, so it is not recommended again."
    if state == "ruled out":
        return f"You told us not to recommend {movie.title}, so it is left out."
    if state == "listed":
        return f"{movie.title} is on your list: it stands at #{rank}."
    return f"{movie.title} stands at #{rank:,} for you. {_held_back(whole, movies)} " + _way_up(
        changes, rank_after
    )


def what_if(movie: Movie, before: float | None, after: float | None, moves: Sequence[Move]) -> str:
    """Say what another rating would do to the list."""
    if before == after:
        return "That is how it is now: nothing would change."
    opening = (
        f"Without your rating of {movie.title}"
        if after is None
        else f"With {stars_words(after)} for {movie.title}"
    )
    if not moves:
        return f"{opening} your list would stay as it is."
    told = " and ".join(
        f"{move.movie.title} would go from #{move.rank_before:,} to #{move.rank_after:,}"
        for move in moves[:2]
    )
    return f"{opening}, {told}."


def appeal(movie: Movie, rank: int, n_candidates: int, *, is_personal: bool) -> str:
    """Say how well a film suits the person."""
    if not is_personal:
        return f"You have rated nothing yet, so we cannot say how {movie.title} suits you."
    tenth = rank / max(1, n_candidates)
    for limit, words in APPEAL:
        if tenth <= limit:
            return f"{movie.title} {words}: it stands at #{rank:,} of {n_candidates:,} for you."
    return f"{movie.title} is unlikely to suit you: it stands at #{rank:,} of {n_candidates:,}."


APPEAL = (
    (0.005, "should suit you very well"),
    (0.05, "should suit you"),
    (0.25, "may suit you"),
    (0.6, "is uncertain"),
)
"""Up to which share from the top each wording holds."""


def _held_back(whole: Attribution, movies: Mapping[MovieId, Movie]) -> str:
    against = [c for c in whole.contributions if c.value < 0 and c.movie_id in movies]
    if not whole.contributions:
        return "You have rated nothing yet, so only its popularity counts."
    if against:
        worst = min(against, key=lambda c: (c.value, c.movie_id))
        return (
            f"Your {stars_words(worst.stars)} for {movies[worst.movie_id].title} "
            "count most against it."
        )
    return "None of your ratings speaks against it; other films are simply closer to them."


def _way_up(changes: Sequence[tuple[Movie, float]], rank_after: int | None) -> str:
    if not changes:
        return "No change of one or two ratings that we tried would put it into your top ten."
    told = " and ".join(f"{stars_words(stars)} for {film.title}" for film, stars in changes)
    return f"With {told} it would be at #{rank_after}."
