"""What our last reply says was stored: the stars of a film, or its mark, in five languages.

Must not know what is done about it.
"""

import re
from dataclasses import dataclass

from moviewise.agent.language.words import fold
from moviewise.agent.reading.consent import STORED
from moviewise.agent.reading.listed import Listed, films_in
from moviewise.agent.reading.targets import Scene
from moviewise.domain import MovieId

STARS_FOR = re.compile(
    r"(?<![\d#])(?P<stars>\d(?:[.,]5)?) *(?:stars?|estrellas?|etoiles?|sterne?n?|stell[ae])?"
    r" *(?:for|to|para|a|pour|fur|per) (?P<film>.{1,80}?\(\d{4}\))"
)
FILM_STARS = re.compile(
    r"(?P<film>[^.!?:;]{1,80}?\(\d{4}\))[,: ]+(?P<stars>\d(?:[.,]5)?)"
    r" *(?:stars?|estrellas?|etoiles?|sterne?n?|stell[ae])"
)
MARKED = re.compile(
    r"\((?P<year>\d{4})\) (?:is on your|is in your|esta en tu|est dans (?:ta|votre)"
    r"|ist auf deiner|steht auf deiner|e (?:nella|sulla) tua)\b"
    r"|\b(?:added|saved|anadid\w+|guardad\w+|ajoute\w*|hinzugefugt|aggiunt\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Noted:
    """A film and the stars just stored for it, where they were named."""

    title: str
    movie_id: MovieId | None
    stars: float | None


def noted(scene: Scene) -> Noted | None:
    """Return the film last rated, and the stars that our reply named."""
    told = STORED.search(scene.reply)
    reply = fold(scene.reply)
    said = (STARS_FOR.search(reply) or FILM_STARS.search(reply)) if told else None
    stars = float(said["stars"].replace(",", ".")) if said else None
    movie = scene.catalogue.movies.get(scene.conversation.last_rated or -1)
    if movie is not None:
        return Noted(movie.title, movie.movie_id, stars)
    if said is None:
        return None
    film = films_in(scene.reply[said.start("film") : said.end("film")], scene.catalogue)
    return Noted(film[0].title, film[0].movie_id, stars) if len(film) == 1 else None


def marked(scene: Scene) -> Listed | None:
    """Return the one film our reply says is on the watchlist."""
    if not MARKED.search(fold(scene.reply)) or "?" in scene.reply:
        return None
    films = films_in(scene.reply, scene.catalogue)
    return films[0] if len(films) == 1 else None
