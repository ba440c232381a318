"""A rating taken back or moved in the next breath: "no, I meant 3", "half a star more".

Needs a rating that was just stored: in this chat, or in our last reply.
"""

import re
from collections.abc import Sequence

from moviewise.agent.decision import Call, Decision
from moviewise.agent.language.words import fold, words_of
from moviewise.agent.reading.consent import STORED
from moviewise.agent.reading.listed import films_in
from moviewise.agent.reading.read import read
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene
from moviewise.domain import MovieId

SAID_STARS = re.compile(r"(?<![\d#])(\d(?:\.5)?)(?= stars?\b| for )")
OPENING = (
    r"(?:(?:no|nope|nah|wait|oops|sorry|actually|hmm|hm|er|ah|well|ok|okay|oh|and|but|please|,|\.|!)"
    r" )*"
)
MEANT = re.compile(
    OPENING + r"(?:i (?:meant|mean)|make (?:it|that|this)|change (?:it|that)(?: to)?"
    r"|(?:it|that) should(?: have)? be(?:en)?|should(?: have)? be(?:en)?|rather|lets say"
    r"|queria decir|quise decir|je voulais dire|ich meinte|volevo dire)\b"
)
MOVED = re.compile(r"\b(half|one|a|1|0\.5|½)(?: a)? (?:star )?(more|less|higher|lower|up|down)\b")
LONGEST = 10
"""Words of a correction."""


def corrected(text: str, scene: Scene, history: Sequence[tuple[str, str]]) -> Decision | None:
    """Read a correction of the rating that was just stored; none where it is something else."""
    words = words_of(fold(text))
    plain = " ".join(word.text for word in words)
    if len(words) > LONGEST or not MEANT.match(plain):
        return None
    reading = read(text, scene.catalogue)
    rated = _rated(scene, history)
    if rated is None or reading.of("title"):
        return None
    title, movie_id, before = rated
    stars = _moved(plain, before) or _named(reading)
    if stars is None:
        return None
    meant = {title: movie_id} if movie_id is not None else {}
    return Decision("rules", (Call("rate_movie", {"title": title, "stars": stars}),), meant=meant)


def undone_rating(scene: Scene, history: Sequence[tuple[str, str]]) -> Decision | None:
    """Take back the stars that were just stored: in this chat, or in our last reply."""
    rated = _rated(scene, history)
    movie = scene.catalogue.movies.get(scene.conversation.last_movie or -1)
    if rated is None and movie is None:
        return None
    title, movie_id, _ = rated or (movie.title, movie.movie_id, None)  # type: ignore[union-attr]
    meant = {title: movie_id} if movie_id is not None else {}
    return Decision("rules", (Call("rate_movie", {"title": title, "stars": 0}),), meant=meant)


def _rated(
    scene: Scene, history: Sequence[tuple[str, str]]
) -> tuple[str, MovieId | None, float | None] | None:
    """Return the film last rated, and the stars that our reply named."""
    reply = history[-1][1] if history and history[-1][0] == "assistant" else ""
    told = STORED.search(reply)
    said = SAID_STARS.search(reply[told.end() :]) if told else None
    before = float(said[1]) if said else None
    movie = scene.catalogue.movies.get(scene.conversation.last_rated or -1)
    if movie is not None:
        return movie.title, movie.movie_id, before
    films = films_in(reply, scene.catalogue) if before is not None else ()
    return (films[0].title, films[0].movie_id, before) if len(films) == 1 else None


def _moved(plain: str, before: float | None) -> float | None:
    hit = MOVED.search(plain)
    if hit is None or before is None:
        return None
    step = 0.5 if hit[1] in ("half", "0.5", "½") else 1.0
    return min(5.0, max(0.5, before + (step if hit[2] in ("more", "higher", "up") else -step)))


def _named(reading: Reading) -> float | None:
    """Return the one number of stars that is named."""
    stars = [span.value[0] for span in reading.of("stars")]
    numbers = [n.value for n in reading.numbers if n.value * 2 == int(n.value * 2)]
    found = stars or [n for n in numbers if 0.5 <= n <= 5]
    return found[0] if len(found) == 1 else None
