"""Values of ours to what the screen's elements are given, and to plain lines.

Props are plain JSON; what they mean is said here once. Must not know Chainlit or the store.
"""

from collections.abc import Sequence
from typing import Any

from moviewise.domain import FilmList, ListedFilm, Move, Movie, TasteChange

Props = dict[str, Any]
IMAGES = "https://image.tmdb.org/t/p"
POSTER_WIDTHS = (185, 342, 500)
"""Pixels; the widths TMDB offers that a card may need. The middle one is the usual one."""


def shelf_props(films: FilmList, *, shelf: str, user: str, minimum: int) -> Props:
    """Make the props of a shelf of cards.

    Args:
        films: The list to show.
        shelf: An id of the shelf, unique on the page.
        user: Whose stars these are; the browser keeps states apart by it.
        minimum: Ratings until the first set-up may be completed.
    """
    return {
        "shelf": shelf,
        "kind": films.kind,
        "title": films.title,
        "note": films.note,
        "user": user,
        "rated": films.rated,
        "needed": films.needed,
        "minimum": minimum,
        "sure": films.sure,
        "may_stop": films.may_stop,
        "source": films.source,
        "can_more": films.wish is not None,
        "movies": [card_props(film) for film in films.films],
    }


def card_props(film: ListedFilm) -> Props:
    """Make the props of one card."""
    movie = film.movie
    return {
        "movie_id": movie.movie_id,
        "title": movie.title,
        "year": movie.year,
        "runtime": movie.runtime,
        "genres": list(movie.genres),
        "directors": list(movie.directors),
        "language": movie.languages[0] if movie.languages else "",
        "stars": film.stars or 0,
        "mark": film.mark.value if film.mark else None,
        "rank": film.rank,
        "why": film.why,
        "unrated": not movie.is_rated,
        "n_ratings": movie.n_ratings,
        **picture_props(movie),
    }


def picture_props(movie: Movie) -> Props:
    """Name the pictures of a film's poster: the usual one, and the set to choose from."""
    widths = POSTER_WIDTHS if movie.poster else ()
    return {
        "poster": poster(movie.poster, POSTER_WIDTHS[1]),
        "poster_set": ", ".join(f"{poster(movie.poster, w)} {w}w" for w in widths) or None,
    }


def poster(path: str | None, width: int) -> str | None:
    """Name the picture of a poster at a width; none where there is no poster.

    >>> poster("/a.jpg", 185)
    'https://image.tmdb.org/t/p/w185/a.jpg'
    """
    return f"{IMAGES}/w{width}{path}" if path else None


def as_lines(films: Sequence[ListedFilm]) -> str:
    r"""Number the films as text: what the chat model reads and the terminal prints.

    >>> from moviewise.domain import Movie
    >>> heat, rocky = Movie(1, "Heat", 1995), Movie(2, "Rocky", 1976)
    >>> as_lines([ListedFilm(heat), ListedFilm(rocky, stars=4.5)])
    '1. Heat (1995)\n2. Rocky (1976), you gave it 4.5'
    """
    return "\n".join(f"{place}. {_line(film)}" for place, film in enumerate(films, 1))


def as_titles(films: Sequence[Props]) -> str:
    """Number films that are already plain JSON (`title`, `year`) as text."""
    return "\n".join(
        f"{place:>3}. {film['title']} ({film['year']})" for place, film in enumerate(films, 1)
    )


def _line(film: ListedFilm) -> str:
    stars = f", you gave it {film.stars:g}" if film.stars else ""
    return f"{film.movie.name}{stars}"


def change_line(change: TasteChange) -> str:
    """Say in one line what a star did: "Noted: 4.5 for Moon. Gattaca is up 6 places."."""
    if change.stars is None:
        said = f"Removed your rating of {change.movie.title}."
    else:
        said = f"Noted: {change.stars:g} for {change.movie.title}."
    parts = [said]
    if change.moves:
        parts.append(_move_line(change.moves[0]))
    if change.needed:
        parts.append(f"Rate {change.needed} more to sharpen this.")
    return " ".join(parts)


def _move_line(move: Move) -> str:
    places = move.rank_before - move.rank_after
    way = "up" if places > 0 else "down"
    word = "place" if abs(places) == 1 else "places"
    return f"{move.movie.title} is {way} {abs(places)} {word}."
