"""What the greeting and the panel of ratings are given: plain JSON, in words people use.

Values come from the service; nothing is computed about taste here. Must not know Chainlit.
"""

from typing import Any

from moviewise.domain import Account, FilmList, ListedFilm

Props = dict[str, Any]

KNOWN = "I know films up to 2016, and their people from 1940 to 2014."
KEY = "A free TMDB key adds newer films, posters and trends."
SHORT = {
    "wikidata": "Wikidata",
    "movielens": "MovieLens",
    "our notes": "our own notes",
    "tmdb": "TMDB",
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


BRING = {"label": "Bring ratings (Letterboxd, IMDb …)", "action": "import"}
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


def source_name(source: str) -> str:
    """Name a source in a word or two.

    >>> source_name("wikidata"), source_name("our notes")
    ('Wikidata', 'our own notes')
    """
    return SHORT.get(source, source)


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
