"""What is written: stars and marks, only where a film is plainly meant and plainly judged.

A doubtful title ends in a question with buttons; nothing is stored meanwhile.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

from moviewise.agent.decision import MAX_CALLS, Call, Filled
from moviewise.agent.filling.pointing import calls_for, ids
from moviewise.agent.filling.talk import greet
from moviewise.agent.filling.verdicts import Verdict, asks, is_praise, is_question, verdicts
from moviewise.agent.reading.consent import is_hearsay
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.agent.reading.targets import Scene, spelled, targets
from moviewise.domain import Choice

Args = dict[str, Any]
WHICH_STARS = "Which film, and how many stars?"
UNRATED = re.compile(
    r"\b(?:dont|do not|not|wont|rather not|no|nicht|pas|non|ohne|sans|sin|senza)\b(?: \w+){0,3}? "
    r"(?:rate|rating|score|stars|bewerten|bewertung|noter|note|puntuar\w*|valorar\w*"
    r"|votar\w*|voto)\b"
)
"""Says that a film is seen and is to get no stars."""
AGAIN = re.compile(
    r"\b(?:after all|changed my mind|again|now|doch|al final|finalement|alla fine|ripensat\w+"
    r"|cambi\w+ (?:de idea|idea)|change d avis|anders uberlegt|meinung geandert)\b"
)
REFUSALS = ("@uninterested", "@without", "NEG", "@again")


def rate(reading: Reading, scene: Scene) -> Filled:
    """Store the stars a message gives, film by film."""
    found = _judged(verdicts(reading, scene), forgets=reading.has("@remove"))
    explicit = any(verdict.explicit for verdict in found)
    if not found and is_praise(reading):
        return greet(reading, scene)
    if asks(reading) or (is_question(reading) and not explicit):
        return Filled()
    forgets = reading.has("@remove")
    judged = any(verdict.stars is not None for verdict in found)
    meant = forgets or reading.has("@rate") or judged or explicit
    if (found and not meant) or (not judged and is_hearsay(" ".join(reading.texts()))):
        return Filled()
    doubtful = [verdict for verdict in found if verdict.film.doubtful]
    if doubtful:
        return _in_doubt(doubtful[0].film, scene, doubtful[0].stars)
    films = [verdict.film for verdict in found[:MAX_CALLS]]
    calls = [_stored(verdict, reading, scene, forgets) for verdict in found[:MAX_CALLS]]
    if not calls and reading.has("@rate"):
        films = targets(reading, scene)[:1]
        calls = [Call("rate_movie", {"title": spelled(film, scene)}) for film in films]
    return Filled(tuple(calls), "" if calls else WHICH_STARS, ids(films, scene))


def _judged(found: Sequence[Verdict], *, forgets: bool) -> Sequence[Verdict]:
    """Leave out the films of which nothing was said, where others were judged."""
    if forgets:
        return found
    judged = [verdict for verdict in found if verdict.stars is not None or verdict.explicit]
    return judged or found


def _stored(verdict: Verdict, reading: Reading, scene: Scene, forgets: bool) -> Call:
    args: Args = {"title": spelled(verdict.film, scene)}
    years = {span.value for span in reading.of("years") if span.value[0] == span.value[1]}
    if verdict.film.year:
        args["year"] = verdict.film.year
    elif verdict.film.movie_id is None and len(years) == 1:
        args["year"] = min(years)[0]
    if verdict.stars is not None:
        args["stars"] = verdict.stars
    elif forgets:
        args["stars"] = 0
    return Call("rate_movie", args)


def _in_doubt(film: Meant, scene: Scene, stars: float | None) -> Filled:
    """Ask whether a film is meant at all."""
    movie = scene.catalogue.movies.get(film.movie_id or -1)
    name = movie.name if movie else film.title
    said = f"{name}: {stars:g} stars" if stars else f"I want to rate {name}"
    choices = (Choice(f"Yes, {name}", said), Choice("No, another film", "Never mind"))
    return Filled(text=f"Do you mean the film {name}?", choices=choices)


def mark(kind: str) -> Callable[[Reading, Scene], Filled]:
    """Make a filler that notes a film as wanted, seen or not interesting, or clears that."""

    def filler(reading: Reading, scene: Scene) -> Filled:
        films = targets(reading, scene)[:MAX_CALLS]
        if not _is_said(kind, reading):
            return Filled()
        if films and films[0].doubtful:
            return _in_doubt(films[0], scene, None)
        return calls_for(films, scene, "mark_movie", mark=kind)

    return filler


def _is_said(kind: str, reading: Reading) -> bool:
    """Whether the words hold what a mark cannot do without, and nothing against it."""
    if kind == "watchlist":
        return not reading.has("@uninterested", "@not", "@without")
    if kind != "not_interested":
        return True
    wanted = reading.has("@interested", "@want", "@watch", "@show", "@rec", "MID", "POS")
    return reading.has(*REFUSALS) or (reading.has("@not") and wanted)


def is_interested(reading: Reading) -> str | None:
    """Say what "I'm interested in it after all" comes to: a mark taken off, or the watchlist."""
    if not reading.has("@interested") or reading.has("@not", "@uninterested", "@without"):
        return None
    if not reading.of("title", "ref") or asks(reading) or is_question(reading):
        return None
    plain = " ".join(word.text for word in reading.words)
    return "mark_none" if AGAIN.search(plain) else "mark_watchlist"


def is_seen_unrated(reading: Reading) -> bool:
    """Whether a film is noted as seen, without stars: "seen it, don't want to rate it"."""
    plain = " ".join(word.text for word in reading.words)
    return reading.has("@seen") and UNRATED.search(plain) is not None and not reading.of("stars")
