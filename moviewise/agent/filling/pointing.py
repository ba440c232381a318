"""Calls about the films a message names or points at: reasons, trailers, series, what if."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from moviewise.agent.decision import MAX_CALLS, Call, Filled
from moviewise.agent.filling.verdicts import verdicts
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.agent.reading.targets import Scene, as_meant, pointed, spelled, targets
from moviewise.domain import Choice, MovieId

Args = dict[str, Any]
WHICH = "Which film do you mean? Tell me its title."
WHICH_LISTED = "Which film do you mean?"
JOINTS = word_set("and , & y und et e the of for also both @why @trailer @also")
OF_OURS = re.compile(
    r"\b(?:because|cuz|cause|porque|parce que|weil|dass|perche)(?: of)?"
    r" (?:i|my|me|j|ich|mir|mi|mein\w*|le|he|ho|ma|mes|du)\b"
)
ASKS_WHY = re.compile(
    r"^(?:(?:and|y|et|und|e) )?(?:why|por que|porque|pourquoi|warum|wieso|perche)\b"
)
FORGOTTEN = re.compile(
    r"\b(?:without|hadnt|had not|havent|didnt|never|nicht|nie|no hubiera|no hubiese"
    r"|n avais pas|non avessi|sin|ohne|sans|senza|remove\w*|delete\w*|forget|take out|took"
    r"|take|gone|ignor\w*|leave out|drop|olvida\w*|oublie\w*|vergiss|dimentica\w*)\b"
)
NEXT_STEPS = {"trailer": "Trailer of {}", "explain": "Why {}?", "why_not": "Why not {}?"}


def about_film(tool: str, **fixed: Any) -> Callable[[Reading, Scene], Filled]:  # noqa: ANN401  # arguments of a tool
    """Make a filler that calls a tool for the film a message is about."""

    def filler(reading: Reading, scene: Scene) -> Filled:
        films = targets(reading, scene)
        return calls_for(films[: MAX_CALLS if joined(reading) else 1], scene, tool, **fixed)

    return filler


def explain(reading: Reading, scene: Scene) -> Filled:
    """Ask why a film is there; "because I liked Heat?" asks it of the film that was shown."""
    plain = " ".join(word.text for word in reading.words)
    shown = pointed(scene) or [as_meant(film) for film in scene.listed[:1]]
    if OF_OURS.search(plain) and shown and not ASKS_WHY.match(plain):
        return calls_for(shown, scene, "explain")
    return about_film("explain")(reading, scene)


def calls_for(films: list[Meant], scene: Scene, tool: str, **fixed: Any) -> Filled:  # noqa: ANN401  # arguments of a tool
    """Call a tool once a film, or ask which film is meant."""
    if not films:
        return _which(scene, tool)
    titles = dict.fromkeys(spelled(film, scene) for film in films)
    calls = tuple(Call(tool, {"title": title, **fixed}) for title in titles)
    return Filled(calls, meant=ids(films, scene))


def _which(scene: Scene, tool: str) -> Filled:
    """Ask which film is meant, with the first of the list as buttons."""
    form = NEXT_STEPS.get(tool, "")
    films = scene.listed[:3] if form and len(scene.listed) > 1 else ()
    choices = tuple(Choice(film.title, form.format(film.title)) for film in films)
    return Filled(text=WHICH_LISTED if choices else WHICH, choices=choices)


def joined(reading: Reading) -> bool:
    """Whether films are listed in one breath: "the first and the third"."""
    spans = reading.of("title", "ref")
    between = [
        token.text
        for one, two in pairwise(spans)
        for token in reading.tokens
        if one.last <= token.first < two.first
    ]
    return set(between) <= JOINTS


def ids(films: list[Meant], scene: Scene) -> dict[str, MovieId]:
    """Tie the titles of this turn to their films."""
    return {spelled(film, scene): film.movie_id for film in films if film.movie_id is not None}


def what_if(reading: Reading, scene: Scene) -> Filled:
    """Ask what the list would be with other stars for a film, or with none."""
    films = targets(reading, scene)[:1]
    if not films:
        return _which(scene, "what_if")
    args: Args = {"title": spelled(films[0], scene)}
    said = verdicts(reading, scene)
    stars = said[0].stars if said else None
    gone = FORGOTTEN.search(" ".join(word.text for word in reading.words))
    if stars is not None and (said[0].explicit or not gone):
        args["stars"] = stars
    else:
        args["forget"] = True
    return Filled((Call("what_if", args),), meant=ids(films, scene))
