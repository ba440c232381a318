"""What the panels and the greeting are given: plain JSON, in words people use.

Values come from the service; nothing is computed about taste here. Must not know Chainlit.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from moviewise.domain import Account, Exclusion, FilmList, ListedFilm, Movie, MovieId
from moviewise.explanation.attribution import Contribution
from moviewise.explanation.narrator import Explanation
from moviewise.explanation.taste import Belief, TasteView

Props = dict[str, Any]
Movies = Mapping[MovieId, Movie]

STRONGEST = 6
"""Ratings and features shown with a bar of their own."""
KNOWN = "I know films up to 2016, and their people from 1940 to 2014."
KEY = "A free TMDB key adds newer films, posters and trends."
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
    "the film itself": "What its labels do not say",
}
SHORT = {
    "wikidata": "Wikidata",
    "movielens": "MovieLens",
    "our notes": "our own notes",
    "tmdb": "TMDB",
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


def greeting_props(account: Account, *, stage: str, rated: int, minimum: int, live: bool) -> Props:
    """Greet: a newcomer, someone halfway through the first ratings, or a regular."""
    name = "" if account.is_guest else f", {account.name}"
    known = "Newer films come from TMDB." if live else KEY
    props = {"user": str(account.user_id), "guest": account.is_guest, "known": f"{KNOWN} {known}"}
    if stage == "new":
        return props | _newcomer(name, minimum)
    if stage == "asking":
        return props | _halfway(name, rated, minimum)
    return props | _regular(name, rated)


def _newcomer(name: str, minimum: int) -> Props:
    return {
        "title": f"Welcome to your film night{name}",
        "lead": f"Give stars to {minimum} films you know, and every list becomes yours, with a "
        "reason you can check. Or just say what you are in the mood for.",
        "choices": [
            {"label": "A clever thriller", "message": "Recommend me a clever thriller"},
            BRING,
            {"label": "Something light, under two hours", "message": LIGHT},
            {"label": "Skip the setup", "action": "skip_onboarding"},
        ],
    }


BRING = {"label": "Bring your ratings (Letterboxd, IMDb …)", "action": "import"}
LIGHT = "Recommend me a light comedy under two hours"


def _halfway(name: str, rated: int, minimum: int) -> Props:
    missing = max(0, minimum - rated)
    more = f"{missing} more and the lists are yours." if missing else "That is enough for a list."
    return {
        "title": f"Good to see you again{name}",
        "lead": f"You have rated {rated} of {minimum}. {more} Your films are just below.",
        "choices": [
            {"label": "Something for tonight", "message": "Recommend me something for tonight"},
            BRING,
            {"label": "Skip the setup", "action": "skip_onboarding"},
        ],
    }


def _regular(name: str, rated: int) -> Props:
    films = "film" if rated == 1 else "films"
    return {
        "title": f"What shall it be tonight{name}?",
        "lead": f"Your lists rest on {rated} {films} you rated. Say a mood, a person, a year, or "
        "ask why a film is here.",
        "choices": [
            {"label": "Something for tonight", "message": "Recommend me something for tonight"},
            {"label": "Rate a few more", "action": "rate_more"},
            {"label": "My watchlist", "message": "my watchlist"},
        ],
    }


def why_props(
    why: Explanation, movies: Movies, exclusions: Sequence[Exclusion], *, user: str, stamp: str
) -> Props:
    """Show a place in the list: the sentence, its exact parts, and what would change it."""
    movie = movies[why.movie_id]
    return {
        "user": user,
        "stamp": stamp,
        "movie": {"movie_id": movie.movie_id, "title": movie.title, "year": movie.year},
        "rank": why.rank if why.is_personal else None,
        "text": why.text,
        "parts": [_part(part, movies) for part in _strongest(why.contributions)],
        "features": _features(why.contributions),
        "counterfactuals": list(_moves(why, movies)),
        "excluded": excluded_props(exclusions, movies),
        "sum": _sum(why),
        "sources": sorted({SOURCES.get(fact.source, fact.source) for fact in why.evidence} - {""}),
    }


def _strongest(parts: Iterable[Contribution]) -> list[Contribution]:
    counted = [part for part in parts if part.value]
    largest = sorted(counted, key=lambda part: -abs(part.value))[:STRONGEST]
    return sorted(largest, key=lambda part: -part.value)


def source_name(source: str) -> str:
    """Name a source in a word or two.

    >>> source_name("wikidata"), source_name("our notes")
    ('Wikidata', 'our own notes')
    """
    return SHORT.get(source, source)


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
    for move in why.counterfactuals:
        names = " and ".join(movies[m].title for m in move.without if m in movies)
        if not names:
            continue
        if move.rank_after == move.rank_before:
            yield f"Without your rating of {names} it would still be number {move.rank_before:,}."
        else:
            yield (
                f"Without your rating of {names} it would be number {move.rank_after:,} "
                f"instead of {move.rank_before:,}."
            )


def _sum(why: Explanation) -> str:
    if not why.contributions:
        return ""
    total = sum(part.value for part in why.contributions)
    return (
        f"The score is an exact sum: {why.bias:+.2f} for how films like this do in general, "
        f"{total:+.2f} from your {len(why.contributions)} ratings, {why.score:+.2f} in all."
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
    beliefs = sorted((*view.likes[:8], *view.dislikes[:4]), key=lambda belief: -belief.value)
    films = "film" if view.n_ratings == 1 else "films"
    text = (
        f"This is what your {view.n_ratings} rated {films} tell me. If something is wrong about "
        "you, say so, and it stops counting at once."
    )
    return {
        "user": user,
        "stamp": stamp,
        "text": text if view.n_ratings else "Nothing yet: rate a film, and it shows here.",
        "beliefs": [_belief(belief) for belief in beliefs],
        "excluded": excluded_props(view.excluded, movies),
        "note": "Computed from your ratings each time; never stored." if view.n_ratings else "",
    }


def _belief(belief: Belief) -> Props:
    told = ", ".join(f"{source.title} ({source.stars:g})" for source in belief.sources[:3])
    return {
        "kind": "feature",
        "key": belief.feature,
        "label": belief.name,
        "group": "actor" if belief.group == "cast" else belief.group,
        "value": belief.value,
        "from": f"From {told}" if told else "",
    }


def ratings_props(films: FilmList, *, user: str, stamp: str) -> Props:
    """Show everything the person rated."""
    return {"user": user, "stamp": stamp, "ratings": [_rated(film) for film in films.films]}


def _rated(film: ListedFilm) -> Props:
    movie = film.movie
    return {
        "movie_id": movie.movie_id,
        "title": movie.title,
        "year": movie.year,
        "stars": film.stars or 0,
        "mark": film.mark.value if film.mark else None,
    }
