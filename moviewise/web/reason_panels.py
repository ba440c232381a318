"""What the panels of reasons are given: why, why not, what if, and what we believe.

Plain JSON in words people use; nothing is computed about taste here. Must not know Chainlit.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from moviewise.domain import Exclusion, Movie, MovieId
from moviewise.explanation.attribution import Attribution, Contribution
from moviewise.explanation.counterfactual import Counterfactual, SmallestSet, WhatIf, WhyNot
from moviewise.explanation.narrator import Explanation
from moviewise.explanation.taste import Belief, TasteView
from moviewise.explanation.telling import stars_words
from moviewise.store import Shown

Props = dict[str, Any]
Movies = Mapping[MovieId, Movie]

STRONGEST = 6
"""Ratings and features shown with a bar of their own."""
GROUPS = {
    "cast": "with",
    "director": "by",
    "writer": "written by",
    "decade": "from the",
    "language": "in",
    "country": "from",
}
SAID = {
    "watched by the same people": "Watched and liked by the same people",
    "the film itself": "Something about it that no label names",
}
SOURCES = {
    "you": "Your own ratings",
    "ranking": "The ranking itself, computed again for this answer",
    "our ratings": "Ratings: MovieLens ml-latest-small, GroupLens",
    "catalogue": "Film facts: Wikidata contributors, CC0, and MovieLens",
    "wikidata": "Film facts: Wikidata contributors, CC0",
    "our notes": "MovieWise's own film notes",
    "tmdb": "TMDB; this product is not endorsed, certified, or otherwise approved by TMDB",
}


def why_props(
    why: Explanation,
    movies: Movies,
    exclusions: Sequence[Exclusion],
    *,
    user: str,
    stamp: str,
    told: Sequence[Shown] = (),
    may_reword: bool = False,
) -> Props:
    """Show a place in the list: the sentence, its exact parts, and what would change it.

    Args:
        why: The explanation.
        movies: The films by id.
        exclusions: What the person told us not to count.
        user: Whose panel it is.
        stamp: Tells one opening of the panel from the next.
        told: The reasons given earlier, the latest first.
        may_reword: Whether the panel may ask a language model for other words.
    """
    whole = Attribution(why.movie_id, why.score, why.bias, why.contributions)
    return _parts_props(whole, movies, exclusions, user=user, stamp=stamp) | {
        "kind": "why",
        "rank": why.rank if why.is_personal else None,
        "text": why.text,
        "counterfactuals": list(_moves(why, movies)),
        "smallest": smallest_props(why.smallest, movies),
        "told": [_told(each) for each in told],
        "may_reword": may_reword,
        "sources": sorted({SOURCES.get(fact.source, fact.source) for fact in why.evidence} - {""}),
    }


def why_not_props(
    why: WhyNot, movies: Movies, exclusions: Sequence[Exclusion], *, user: str, stamp: str
) -> Props:
    """Show what holds a film back, and the nearest change that would lift it into the top ten."""
    return _parts_props(why.attribution, movies, exclusions, user=user, stamp=stamp) | {
        "kind": "why_not",
        "rank": why.rank if why.state in ("behind", "listed") else None,
        "text": why.text,
        "counterfactuals": [_way_up(why)] if why.changes else [],
        "sources": [SOURCES["you"], SOURCES["ranking"]],
    }


def _parts_props(
    whole: Attribution, movies: Movies, exclusions: Sequence[Exclusion], *, user: str, stamp: str
) -> Props:
    movie = movies[whole.movie_id]
    return {
        "user": user,
        "stamp": stamp,
        "movie": {"movie_id": movie.movie_id, "title": movie.title, "year": movie.year},
        "parts": [_part(part, movies) for part in _strongest(whole.contributions)],
        "more": max(0, sum(bool(part.value) for part in whole.contributions) - STRONGEST),
        "features": _features(whole.contributions),
        "excluded": excluded_props(exclusions, movies),
        "sum": _sum(whole),
    }


def _way_up(why: WhyNot) -> str:
    changes = " and ".join(f"{stars_words(c.after)} for {c.movie.title}" for c in why.changes)
    how = (
        "No smaller change does it."
        if why.is_nearest
        else "It is the nearest I found; I did not try every pair."
    )
    return f"With {changes} it would be number {why.rank_after} instead of {why.rank:,}. {how}"


def smallest_props(found: SmallestSet | None, movies: Movies) -> Props | None:
    """Name the fewest ratings that keep a film in the top ten, and how sure that is."""
    if found is None:
        return None
    move = found.counterfactual
    names = [movies[m].title if m in movies else str(m) for m in move.without]
    then = f"it would be number {move.rank_after:,}."
    if len(names) == 1:
        text = f"Your rating of {names[0]} alone keeps it in your top ten: without it, {then}"
        return {"text": text, "exact": found.is_exact}
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    text = f"Your ratings of {listed} together keep it in your top ten: without them, {then}"
    return {"text": f"{text} {EXACT if found.is_exact else BOUNDED}", "exact": found.is_exact}


EXACT = "I tried every smaller set: none does that."
BOUNDED = "I did not try every set, so fewer may do."


def _told(shown: Shown) -> Props:
    day = f"{shown.shown_at.day} {shown.shown_at:%B %Y}"
    return {"day": day, "rank": shown.recommendation.rank, "reason": shown.reason}


def what_if_props(found: WhatIf, movies: Movies, *, user: str, stamp: str) -> Props:
    """Show the list as it would be, each film with the place it has now."""
    places = {move.movie.movie_id: move for move in found.moves}
    now = {pick.movie_id: pick.rank for pick in found.list_before}
    then = {pick.movie_id: pick.rank for pick in found.list_after}

    def row(movie_id: MovieId) -> Props:
        move = places.get(movie_id)
        return {
            "movie_id": movie_id,
            "title": movies[movie_id].title if movie_id in movies else str(movie_id),
            "year": movies[movie_id].year if movie_id in movies else None,
            "rank": move.rank_after if move else then.get(movie_id),
            "was": move.rank_before if move else now.get(movie_id),
        }

    return {
        "user": user,
        "stamp": stamp,
        "movie": {
            "movie_id": found.movie.movie_id,
            "title": found.movie.title,
            "year": found.movie.year,
        },
        "before": found.before or 0,
        "after": found.after or 0,
        "text": found.text,
        "rows": [row(movie_id) for movie_id in then],
        "gone": [row(movie_id) for movie_id in now if movie_id not in then],
    }


def _strongest(parts: Iterable[Contribution]) -> list[Contribution]:
    counted = [part for part in parts if part.value]
    largest = sorted(counted, key=lambda part: -abs(part.value))[:STRONGEST]
    return sorted(largest, key=lambda part: -part.value)


def _part(part: Contribution, movies: Movies) -> Props:
    movie = movies.get(part.movie_id)
    return {
        "movie_id": part.movie_id,
        "title": movie.title if movie else str(part.movie_id),
        "year": movie.year if movie else None,
        "stars": part.stars,
        "value": part.value,
    }


def _features(parts: Sequence[Contribution]) -> list[Props]:
    totals: dict[str, float] = {}
    for part in parts:
        for share in part.features:
            totals[share.feature] = totals.get(share.feature, 0.0) + share.value
    largest = sorted(totals, key=lambda key: -abs(totals[key]))[:STRONGEST]
    return [
        {
            "key": key,
            "label": feature_label(key),
            "value": totals[key],
            "removable": ":" in key,
        }
        for key in sorted(largest, key=lambda key: -totals[key])
    ]


def feature_label(feature: str) -> str:
    """Say a feature in words.

    >>> feature_label("director:Michael Mann"), feature_label("genre:Crime")
    ('by Michael Mann', 'Crime')
    """
    group, colon, name = feature.partition(":")
    if not colon:
        return SAID.get(feature, feature[:1].upper() + feature[1:])
    return f"{GROUPS[group]} {name}" if group in GROUPS else name


def _moves(why: Explanation, movies: Movies) -> Iterable[str]:
    """Tell what each removal does, but not what the smallest set tells."""
    told = why.smallest.counterfactual if why.smallest else None
    values = {part.movie_id: part.value for part in why.contributions}
    for move in why.counterfactuals:
        names = " and ".join(movies[m].title for m in move.without if m in movies)
        if names and move != told:
            lifted = sum(values.get(m, 0.0) for m in move.without) > 0
            yield f"Without your rating of {names} {_moved(move, lifted=lifted)}"


def _moved(move: Counterfactual, *, lifted: bool) -> str:
    before, after = move.rank_before, move.rank_after
    if after == before:
        return f"it would still be number {before:,}."
    text = f"it would be number {after:,} instead of {before:,}"
    if lifted and after < before:
        return f"{text}: films above it lean on that rating even more."
    if not lifted and after > before:
        return f"{text}: that rating holds other films back even more."
    return f"{text}."


def _sum(whole: Attribution) -> str:
    if not whole.contributions:
        return ""
    total = sum(part.value for part in whole.contributions)
    n_ratings = len(whole.contributions)
    return (
        f"The score is an exact sum: {whole.bias:+.2f} for how films like this do in general, "
        f"{total:+.2f} from your {n_ratings} rating{'s' * (n_ratings != 1)}, "
        f"{whole.score:+.2f} in all."
    ).replace("-", "\N{MINUS SIGN}")


def excluded_props(exclusions: Sequence[Exclusion], movies: Movies) -> list[Props]:
    """List what the person told us not to count."""
    return [{"kind": e.kind, "key": e.key, "label": _excluded(e, movies)} for e in exclusions]


def _excluded(exclusion: Exclusion, movies: Movies) -> str:
    if exclusion.kind == "feature":
        return feature_label(exclusion.key)
    movie = movies.get(int(exclusion.key))
    return f"Your rating of {movie.name}" if movie else "A rating"


def taste_props(view: TasteView, movies: Movies, *, user: str, stamp: str) -> Props:
    """Show what the ratings make us believe, strongest first, and from which films."""
    films = "film" if view.n_ratings == 1 else "films"
    text = (
        f"This is what your {view.n_ratings} rated {films} tell me. If something is wrong about "
        "you, say so, and it stops counting at once."
    )
    return {
        "user": user,
        "stamp": stamp,
        "text": text if view.n_ratings else "Nothing yet: rate a film, and it shows here.",
        "likes": [_belief(belief) for belief in view.likes[:8]],
        "dislikes": [_belief(belief) for belief in view.dislikes[:6]],
        "excluded": excluded_props(view.excluded, movies),
        "note": "Computed from your ratings each time; never stored." if view.n_ratings else "",
    }


def _belief(belief: Belief) -> Props:
    return {
        "kind": "feature",
        "key": belief.feature,
        "label": belief.name,
        "group": KINDS.get(belief.group, belief.group),
        "value": belief.value,
        "from": _from(belief),
    }


KINDS = {"cast": "actor"}


def _from(belief: Belief) -> str:
    """Name the films that carry a feature, then those that point the same way without it."""
    carry = [s for s in belief.sources if s.carries][:3]
    alike = [s for s in belief.sources if not s.carries and s.value * belief.value > 0][:2]
    near, far = (", ".join(f"{s.title} ({s.stars:g}★)" for s in found) for found in (carry, alike))
    if near and far:
        return f"From {near}; less directly from {far}"
    return f"From {near or far}" if near or far else ""
