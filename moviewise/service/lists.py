"""How a list for a person is found, ordered, explained and put into a sentence.

Functions of values: a person, a library, a wish. Must not know the store.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from moviewise.domain import (
    FilmList,
    Limits,
    ListedFilm,
    Move,
    Movie,
    MovieId,
    OnboardingStage,
    OnboardingState,
    Recommendation,
    Wish,
)
from moviewise.explanation.shelf import because, shelf_reasons
from moviewise.library import Library
from moviewise.recommender.rank import Steer, rank, rank_of, steer
from moviewise.service.person import Person

NEAR_TOP = 50
"""Places of the list before a star in which a film's old place is looked up at once."""
TOLD = 10
"""Places of the list after a star in which a move is worth telling."""
PAGE = 12
"""Films on a page of the set-up."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings that shape lists."""

    min_ratings: int = 5
    diversity: float = 0.1
    """0 to 1; for the screen only."""
    novelty: float = 0.33
    """0 to 1."""

    def needed(self, person: Person) -> int:
        """Count the ratings still missing."""
        return max(0, self.min_ratings - len(person.ratings))


def listed(library: Library, person: Person, ids: Iterable[MovieId]) -> tuple[ListedFilm, ...]:
    """Show films as this person sees them, their own stars and mark on each."""
    movies, stars = library.catalogue.movies, person.stars
    return tuple(
        ListedFilm(movies[movie_id], stars.get(movie_id), person.marks.get(movie_id))
        for movie_id in ids
        if movie_id in movies
    )


def film_list(
    policy: Policy,
    person: Person,
    title: str,
    films: tuple[ListedFilm, ...],
    *,
    kind: str = "search",
    note: str = "",
    wish: Wish | None = None,
) -> FilmList:
    """Make a list that knows how many ratings the person gave and how many are missing."""
    rated, needed = len(person.ratings), policy.needed(person)
    return FilmList(title, films, kind=kind, note=note, wish=wish, rated=rated, needed=needed)


def picks(
    policy: Policy,
    person: Person,
    library: Library,
    wish: Wish,
    *,
    within: frozenset[MovieId] | None = None,
) -> list[Recommendation]:
    """Rank the films that this person may be shown under this wish, or those of them `within`."""
    allowed = library.catalogue.matching(wish.limits)
    if within is not None:
        allowed = within if allowed is None else allowed & within
    if wish.from_watchlist:
        kept = frozenset(person.watchlist)
        allowed = kept if allowed is None else allowed & kept
    return rank(
        library.artefact,
        person.taste(library.artefact),
        n=wish.n,
        allowed=allowed,
        excluded=person.hidden | set(wish.skip) | set(wish.like),
        steer=steering(library, wish),
        diversity=policy.diversity,
        novelty=policy.novelty,
    )


def steering(library: Library, wish: Wish) -> Steer | None:
    """Turn the person's words and example films into a direction; None where there are none."""
    if not (wish.like or wish.unlike or wish.moods or wish.avoid):
        return None
    tags = {tag: 1.0 for word in wish.moods for tag in library.tags_for(word)}
    tags |= {tag: -1.0 for word in wish.avoid for tag in library.tags_for(word)}
    return steer(library.artefact, like=wish.like, unlike=wish.unlike, tags=tags)


def explained(
    person: Person, library: Library, chosen: Sequence[Recommendation]
) -> tuple[ListedFilm, ...]:
    """Put rank, score and one true line of reason to each film."""
    ids, movies = [pick.movie_id for pick in chosen], library.catalogue.movies
    reasons = shelf_reasons(library.artefact, person.taste(library.artefact), ids)
    return tuple(
        replace(film, rank=pick.rank, score=pick.score, why=because(reason, movies))
        for film, pick, reason in zip(listed(library, person, ids), chosen, reasons, strict=True)
    )


def found(library: Library, text: str, limits: Limits, n: int) -> list[MovieId]:
    """Find films by words, or the most rated ones that fit where there are none."""
    allowed = library.catalogue.matching(limits)
    if text.strip():
        return [hit.movie_id for hit in library.index.search(text, n=n, allowed=allowed)]
    movies = library.catalogue.movies
    fitting = movies.keys() if allowed is None else allowed
    return sorted(fitting, key=lambda m: (_is_mixed(movies[m], limits), -movies[m].n_ratings, m))[
        :n
    ]


def with_live(
    ids: Sequence[MovieId], live: Sequence[MovieId] | None, library: Library, limits: Limits
) -> list[MovieId]:
    """Put films that only TMDB finds by these words behind those we found, within the limits."""
    allowed = library.catalogue.matching(limits)
    more = (m for m in live or () if allowed is None or m in allowed)
    return list(dict.fromkeys((*ids, *more)))


def _is_mixed(movie: Movie, limits: Limits) -> bool:
    """Whether a film speaks the asked language only beside others, or is made elsewhere too."""
    mixed = limits.languages and not set(movie.languages) <= set(limits.languages)
    return bool(mixed or (limits.countries and not set(movie.countries) <= set(limits.countries)))


def moves(library: Library, before: Person, after: Person) -> tuple[Move, ...]:
    """Tell the largest changes of place near the top, largest first."""
    artefact, movies = library.artefact, library.catalogue.movies
    taste = before.taste(artefact)
    old = rank(artefact, taste, n=NEAR_TOP, excluded=before.hidden)
    new = rank(artefact, after.taste(artefact), n=TOLD, excluded=after.hidden)
    was = {pick.movie_id: pick.rank for pick in old}
    changed = [
        Move(
            movies[pick.movie_id],
            was.get(pick.movie_id)
            or rank_of(artefact, taste, pick.movie_id, excluded=before.hidden),
            pick.rank,
        )
        for pick in new
        if pick.movie_id not in before.stars and was.get(pick.movie_id) != pick.rank
    ]
    return tuple(sorted(changed, key=lambda m: -abs(m.rank_before - m.rank_after))[:5])


def open_page(person: Person, state: OnboardingState) -> tuple[MovieId, ...]:
    """Find the page that still has an unanswered film, so that whoever left resumes there."""
    page = state.shown[-PAGE:] if state.stage is OnboardingStage.ASKING else ()
    answered = set(person.stars) | set(state.unseen)
    return page if any(movie_id not in answered for movie_id in page) else ()


def remark(
    policy: Policy, person: Person, library: Library, limits: Limits, *, asked: int, count: int
) -> str:
    """Say in one sentence what limits a list of `count` films where `asked` were wanted."""
    if not count:
        return f"No film I know keeps all of these limits. {_relaxed(library, limits)}".strip()
    if count < asked:
        kept = "film I know keeps" if count == 1 else "films I know keep"
        return f"Only {count} {kept} all of these limits."
    return sharpen_line(len(person.ratings), policy.needed(person))


def sharpen_line(rated: int, needed: int) -> str:
    """Ask for the ratings that are missing to the minimum.

    >>> sharpen_line(0, 5), sharpen_line(3, 2), sharpen_line(5, 0)
    ('Rate 5 films to make this yours.', 'Rate 2 more to sharpen this.', '')
    """
    if not needed:
        return ""
    return (
        f"Rate {needed} more to sharpen this."
        if rated
        else f"Rate {needed} films to make this yours."
    )


_RELAXATIONS: tuple[tuple[str, tuple[str, ...], Any], ...] = (
    ("the years", ("year_from", "year_to"), None),
    ("the running time", ("min_runtime", "max_runtime"), None),
    ("the genres", ("genres", "without_genres"), ()),
    ("the language", ("languages",), ()),
    ("the country", ("countries",), ()),
    ("the rating board's limit", ("mpaa",), ()),
    ("the people", ("actors", "directors", "without_people"), ()),
)


def _relaxed(library: Library, limits: Limits) -> str:
    """Name the limit that, once dropped, leaves the most films."""
    counts: dict[str, int] = {}
    for words, names, empty in _RELAXATIONS:
        if any(getattr(limits, name) for name in names):
            looser = library.catalogue.matching(replace(limits, **dict.fromkeys(names, empty)))
            counts[words] = len(library.catalogue.movies) if looser is None else len(looser)
    words = max(counts, key=lambda key: counts[key], default="")
    return f"Without {words} there are {counts[words]}." if counts.get(words) else ""
