"""The answers to our own questions: "4", "loved it", "the 1995 one"."""

import re
from collections.abc import Sequence

from moviewise.agent.decision import Call, Decision
from moviewise.agent.language.stars import feeling
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.listed import films_in
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene
from moviewise.tools.context import Pending

STARS_ASKED = re.compile(r"how many stars", re.I)
REFUSED = re.compile(
    r"^(?:i |we )?(?:havent|have not|not) (?:seen|watched)\b"
    r"|^(?:never ?mind|skip|no|nope|later|not now|pass|cancel|forget it|dont know|i dont know"
    r"|no idea)\b[ .!]*$"
)
OTHER_WISHES = word_set(
    "@rec @find @trailer @why @whatif @trend @watchlist @show @capable @start TITLE PERSON @save"
    " @want @inject"
)


def pending_of(scene: Scene, history: Sequence[tuple[str, str]]) -> Pending | None:
    """Return the open question: the stored one, else the one our last words ask."""
    if scene.conversation.pending is not None:
        return scene.conversation.pending
    if not history or history[-1][0] != "assistant" or not STARS_ASKED.search(history[-1][1]):
        return None
    films = films_in(history[-1][1], scene.catalogue)
    if len(films) != 1:
        return None
    ids = (films[0].movie_id,) if films[0].movie_id is not None else ()
    return Pending("stars", "rate_movie", {"title": films[0].title}, ids, (films[0].title,))


def answered(reading: Reading, pending: Pending) -> Decision | None:
    """Read a message as the answer to our question; none where it is something else."""
    if pending.kind == "stars":
        return _stars(reading, pending)
    if pending.kind == "kinds":
        return _kinds(reading, pending)
    return _which(reading, pending)


def _stars(reading: Reading, pending: Pending) -> Decision | None:
    if REFUSED.match(" ".join(word.text for word in reading.words)):
        return Decision("rules", text="No problem. What else can I do for you?")
    whole = any(span.last - span.first == len(reading.words) for span in reading.of("title"))
    if "x" in reading.stream and not whole:
        return None
    if len(reading.words) > 12 or (reading.has(*OTHER_WISHES) and not whole):
        return None
    args = dict(pending.args)
    said = [span.value[0] for span in reading.of("stars")]
    numbers = [number.value for number in reading.numbers]
    if len(reading.words) == 1 and reading.words[0].text in ("one", "uno", "un", "eins", "una"):
        numbers = [1.0]
    if said or numbers:
        value = said[0] if said else _whole(numbers[0])
    else:
        value = feeling([word.text for word in reading.words])
        if value is None:
            return None
    if value is not None:
        args["stars"] = value
    meant = dict(zip(pending.titles, pending.movie_ids, strict=False))
    return Decision("rules", (Call(pending.tool, args),), meant=meant)


def _kinds(reading: Reading, pending: Pending) -> Decision | None:
    """Read genres or moods to begin the first ratings with."""
    if REFUSED.match(" ".join(word.text for word in reading.words)):
        return Decision("rules", text="No problem. What else can I do for you?")
    named = reading.of("genre", "mood") or reading.has("MOOD")
    if not named or len(reading.words) > 12 or reading.has(*OTHER_WISHES):
        return None
    return Decision("rules", (Call(pending.tool, pending.args),))


def _whole(value: float) -> float | None:
    return value if 0.5 <= value <= 5 and value * 2 == int(value * 2) else None


def _which(reading: Reading, pending: Pending) -> Decision | None:
    """Read which of the films we named is meant: by its year, its place or its title."""
    years = [span.value[0] for span in reading.of("years")]
    titles = [span.value for span in reading.of("title")]
    places = [place for span in reading.of("ref") for place in span.value]
    chosen: int | None = None
    for place in places:
        if -len(pending.movie_ids) <= place < len(pending.movie_ids):
            chosen = pending.movie_ids[place]
    for film in titles:
        if film.movie_id in pending.movie_ids:
            chosen = film.movie_id
    wanted = years or [film.year for film in titles if film.year]
    if chosen is None:
        chosen = _by_age(pending, reading)
    if chosen is None and wanted:
        chosen = _of_year(pending, reading, wanted[0])
    if chosen is None:
        return None
    title = pending.titles[pending.movie_ids.index(chosen)]
    key = "like_title" if "like_title" in pending.args else "title"
    args = {name: value for name, value in pending.args.items() if value not in (None, "", False)}
    year = {"year": _year(reading, chosen)} if pending.tool == "rate_movie" else {}
    named = {**args, key: title, **{name: value for name, value in year.items() if value}}
    return Decision("rules", (Call(pending.tool, named),), meant={title: chosen})


def _by_age(pending: Pending, reading: Reading) -> int | None:
    """Read "the old one", "the newer one" among films of one name."""
    words = {word.text for word in reading.words}
    dated = [f for f in reading.listed if f.year and f.movie_id in pending.movie_ids]
    old, new = words & OLD, words & NEW
    if len(dated) < 2 or bool(old) == bool(new) or len(reading.words) > 6:
        return None
    by_year = sorted(dated, key=lambda film: film.year or 0)
    return (by_year[0] if old else by_year[-1]).movie_id


OLD = word_set("old older oldest original first vieja vieux ancien alte alter altere vecchio")
NEW = word_set("new newer newest latest recent remake nueva nouveau neue neuere nuovo")


def which_of(reply: str, earlier: Decision | None, scene: Scene) -> Pending | None:
    """Return the question of an earlier visit: "Which one do you mean: 1. ..., 2. ...?"."""
    films = films_in(reply, scene.catalogue) if WHICH_ASKED.search(reply) else ()
    known = [film for film in films if film.movie_id is not None]
    if len(known) < 2 or earlier is None or len(earlier.calls) != 1:
        return None
    call = earlier.calls[0]
    if not {"title", "like_title"} & set(call.args):
        return None
    ids = tuple(film.movie_id for film in known if film.movie_id is not None)
    return Pending("which", call.tool, call.args, ids, tuple(film.title for film in known))


WHICH_ASKED = re.compile(r"\bwhich (?:one|film|movie|of|\w+ do you mean)\b", re.I)


def _year(reading: Reading, movie_id: int) -> int | None:
    return next((film.year for film in reading.listed if film.movie_id == movie_id), None)


def _of_year(pending: Pending, reading: Reading, year: int) -> int | None:
    named = [
        film for film in reading.listed if film.year == year and film.movie_id in pending.movie_ids
    ]
    if len(named) == 1:
        return named[0].movie_id
    return None
