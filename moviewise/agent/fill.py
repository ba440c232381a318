"""From an intent and a reading to calls with their arguments; what is missing is asked for."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from moviewise.agent.consent import is_hearsay
from moviewise.agent.decision import MAX_CALLS, Call
from moviewise.agent.reading import read
from moviewise.agent.requests import (
    merged,
    relative,
    search_args,
    wish_args,
    without_relative,
)
from moviewise.agent.spans import Meant, Reading
from moviewise.agent.targets import Scene, meant_by, pointed, spelled, targets
from moviewise.agent.verdicts import asks, is_question, verdicts
from moviewise.agent.watching import series_name, without_country
from moviewise.agent.words import word_set
from moviewise.domain import MovieId

Args = dict[str, Any]
WHICH = "Which film do you mean? Tell me its title."
FOR_GOOD = re.compile(
    r"\b(?:never|ever again|from now on|nunca|jamais|nie wieder|mai piu|de ahora|ab jetzt|always)\b"
)


SOMEBODY = re.compile(
    r"\b(?:not|no more|without|nothing with) (?:him|her|them|that guy|this guy|that woman)\b"
)


@dataclass(frozen=True, slots=True)
class Filled:
    """The calls of an intent, or the sentence that asks for what is missing."""

    calls: tuple[Call, ...] = ()
    text: str = ""
    meant: dict[str, MovieId] = field(default_factory=dict)
    request: Args | None = None
    skips: bool = False
    for_good: bool = False


def fill(intent: str, reading: Reading, scene: Scene) -> Filled:
    """Fill an intent's arguments from the person's words."""
    return FILLERS[intent](reading, scene)


def _about_film(tool: str, **fixed: Any) -> Callable[[Reading, Scene], Filled]:  # noqa: ANN401  # arguments of a tool
    def filler(reading: Reading, scene: Scene) -> Filled:
        if fixed.get("mark") == "watchlist" and reading.has("@uninterested", "@not", "@without"):
            return Filled()
        films = targets(reading, scene)
        if fixed.get("mark") == "not_interested" and not films and reading.of("genre", "person"):
            return _recommend(reading, scene)
        films = films[: MAX_CALLS if tool == "mark_movie" or _joined(reading) else 1]
        titles = dict.fromkeys(spelled(film, scene) for film in films)
        calls = tuple(Call(tool, {"title": title, **fixed}) for title in titles)
        return Filled(calls, "" if films else WHICH, _ids(films, scene))

    return filler


def _joined(reading: Reading) -> bool:
    """Whether films are listed in one breath: "the first and the third"."""
    spans = reading.of("title", "ref")
    between = [
        token.text
        for one, two in pairwise(spans)
        for token in reading.tokens
        if one.last <= token.first < two.first
    ]
    return set(between) <= JOINTS


JOINTS = word_set("and , & y und et e the of for also both @why @trailer @also")


def _ids(films: list[Meant], scene: Scene) -> dict[str, MovieId]:
    return {spelled(film, scene): film.movie_id for film in films if film.movie_id is not None}


def _search(reading: Reading, scene: Scene) -> Filled:
    args = search_args(reading, scene)
    if not args:
        return Filled(text="What should I look for? A title, a person, a genre, a year?")
    return Filled((Call("search_movies", args),), request=_as_wish(args))


def _as_wish(args: Args) -> Args:
    """Keep of a search what a later "but shorter" can build on."""
    kept = ("genre", "language", "year_from", "year_to", *PEOPLE)
    return {name: value for name, value in args.items() if name in kept}


PEOPLE = ("actor", "director")
"""Kept with the standing request though `recommend` has no such argument: the tool adds them."""


def recommending(args: Args) -> Call:
    """Call `recommend` with what it takes."""
    return Call("recommend", {k: v for k, v in args.items() if k not in PEOPLE})


def _recommend(reading: Reading, scene: Scene) -> Filled:
    args = wish_args(reading, scene)
    ids = _ids([f for span in reading.of("title", "ref") for f in _films(span, scene)], scene)
    if reading.of("person") and not args.get("avoid") and not args.get("like_title"):
        wider = search_args(reading, scene)
        return Filled((Call("search_movies", wider),), request=_as_wish(wider))
    if "like_title" not in args and scene.about and reading.has("@likeas"):
        args["like_title"] = spelled(scene.about, scene)
        ids |= _ids([scene.about], scene)
    if "like_title" not in args and reading.has("@likeas") and (film := _likened(reading, scene)):
        args["like_title"] = spelled(film, scene)
        args.pop("mood", None)
        ids |= _ids([film], scene)
    good = bool(args.get("avoid")) and bool(
        FOR_GOOD.search(" ".join(w.text for w in reading.words))
    )
    return Filled((Call("recommend", args),), meant=ids, request=args, for_good=good)


def _films(span: Any, scene: Scene) -> list[Meant]:  # noqa: ANN401  # a span
    from moviewise.agent.targets import meant_by

    return meant_by(span, scene)


def _likened(reading: Reading, scene: Scene) -> Meant | None:
    """Read the unknown title behind "something like"."""
    from moviewise.agent.targets import unknown_title

    at = next((t.last for t in reading.tokens if t.text == "@likeas"), None)
    following = [t for t in reading.tokens if at is not None and t.first >= at]
    if not following or following[0].text != "x":
        return None
    return unknown_title(reading, scene)


def standing(scene: Scene) -> Args:
    """Return the standing request; where only text is left of the chat, from the last words."""
    if scene.conversation.request or not scene.before:
        return dict(scene.conversation.request)
    earlier = read(scene.before, scene.catalogue)
    base = wish_args(earlier, Scene(scene.catalogue, scene.conversation))
    return {
        k: v
        for k, v in base.items()
        if k in ("genre", "language", "year_from", "year_to", "max_runtime", "like_title", "avoid")
    }


def _refine(reading: Reading, scene: Scene) -> Filled:
    base = standing(scene)
    said = wish_args(reading, scene)
    said |= relative(reading, scene, base)
    for name in ("mood", "avoid"):
        said[name] = without_relative(str(said.get(name, "")))
    said = {name: value for name, value in said.items() if value != ""}
    if SOMEBODY.search(" ".join(word.text for word in reading.words)) and not said.get("avoid"):
        whom = _last_person(scene)
        if whom is None:
            return Filled(text="Whom shall I leave out? Tell me the name.")
        said["avoid"] = whom
        base = {name: value for name, value in base.items() if value != whom}
    if reading.of("person") and not said.get("avoid"):
        wider = {**_as_wish(merged(base, said)), **search_args(reading, scene)}
        return Filled((Call("search_movies", wider),), request=_as_wish(wider))
    args = merged(base, said)
    good = bool(said.get("avoid")) and bool(
        FOR_GOOD.search(" ".join(w.text for w in reading.words))
    )
    return Filled((recommending(args),), request=args, for_good=good)


def _last_person(scene: Scene) -> str | None:
    """Return whom "him" or "her" can mean: the person named last."""
    for text in scene.said:
        if named := read(text, scene.catalogue).of("person"):
            return str(named[-1].value[0])
    return None


def _more(reading: Reading, scene: Scene) -> Filled:
    args = merged(standing(scene), wish_args(reading, scene))
    if "mood" not in standing(scene) and not reading.has("MOOD", "COMP"):
        args.pop("mood", None)
    ids = _ids([f for span in reading.of("title", "ref") for f in _films(span, scene)], scene)
    return Filled((recommending(args),), meant=ids, request=args, skips=True)


def _trending(reading: Reading, scene: Scene) -> Filled:
    del scene
    args: Args = {}
    if reading.has("@day"):
        args["window"] = "day"
    elif reading.has("@week"):
        args["window"] = "week"
    return Filled((Call("trending", args),))


def _rate(reading: Reading, scene: Scene) -> Filled:
    found = verdicts(reading, scene)
    explicit = any(verdict.explicit for verdict in found)
    if asks(reading) or (is_question(reading) and not explicit):
        return Filled()
    calls, films = [], []
    forgets = reading.has("@remove")
    meant = forgets or reading.has("@rate") or any(v.stars is not None or v.explicit for v in found)
    judged = any(verdict.stars is not None for verdict in found)
    if (found and not meant) or (not judged and is_hearsay(" ".join(reading.texts()))):
        return Filled()
    for verdict in found[:MAX_CALLS]:
        args: Args = {"title": spelled(verdict.film, scene)}
        if verdict.film.year:
            args["year"] = verdict.film.year
        if forgets and verdict.stars is None:
            args["stars"] = 0
        elif verdict.stars is not None:
            args["stars"] = verdict.stars
        calls.append(Call("rate_movie", args))
        films.append(verdict.film)
    if not calls and reading.has("@rate"):
        films = targets(reading, scene)[:1]
        calls = [Call("rate_movie", {"title": spelled(film, scene)}) for film in films]
    return Filled(
        tuple(calls), "" if calls else "Which film, and how many stars?", _ids(films, scene)
    )


def _what_if(reading: Reading, scene: Scene) -> Filled:
    films = targets(reading, scene)[:1]
    if not films:
        return Filled(text=WHICH)
    args: Args = {"title": spelled(films[0], scene)}
    said = verdicts(reading, scene)
    plain = " ".join(word.text for word in reading.words)
    gone = re.search(
        r"\b(?:without|hadnt|had not|havent|didnt|never|nicht|nie|no hubiera|no hubiese"
        r"|n avais pas|non avessi|sin|ohne|sans|senza|remove\w*|delete\w*|forget|take out|took"
        r"|take|gone)\b",
        plain,
    )
    if said and said[0].explicit and said[0].stars is not None:
        args["stars"] = said[0].stars
    elif gone:
        args["forget"] = True
    elif said and said[0].stars is not None:
        args["stars"] = said[0].stars
    else:
        args["forget"] = True
    return Filled((Call("what_if", args),), meant=_ids(films, scene))


def _ask(reading: Reading, scene: Scene) -> Filled:
    """Ask in the person's words, a film they only point at named."""
    text = reading.text.strip()
    if not reading.of("title", "person"):
        text = _resolved(reading, scene) or text
    return Filled((Call("ask_movies", {"question": text}),))


def _resolved(reading: Reading, scene: Scene) -> str | None:
    """Put the title in the place of "the second one" or "it"."""
    spans = [span for span in reading.of("ref") if len(span.value) < 2]
    if len(spans) == 1 and len(films := meant_by(spans[0], scene)) == 1:
        first, last = spans[0].first, spans[0].last
        first -= first > 0 and reading.words[first - 1].text == "the"
    elif not spans and len(films := pointed(scene)) == 1:
        places = [n for n, word in enumerate(reading.words) if word.text in ("it", "its")]
        if len(places) != 1 or reading.words[places[0]].text == "its":
            return None
        first, last = places[0], places[0] + 1
    else:
        return None
    start, end = reading.words[first].start, reading.words[last - 1].end
    return f"{reading.text[:start]}{films[0].title}{reading.text[end:]}".strip()


def _where(reading: Reading, scene: Scene) -> Filled:
    """Ask where to watch a film, in the country that the words end with, if they name one."""
    text, country = without_country(reading)
    about = read(text, scene.catalogue, scene.listed) if country else reading
    fixed = {"country": country} if country else {}
    return _about_film("where_to_watch", **fixed)(about, scene)


def _series(reading: Reading, scene: Scene) -> Filled:
    """Ask for the order of a series by one of its films, or by its name as it was said."""
    if reading.of("title", "ref"):
        return _about_film("film_series")(reading, scene)
    if name := series_name(reading):
        return Filled((Call("film_series", {"title": name}),))
    return _about_film("film_series")(reading, scene)


def _plain(tool: str) -> Callable[[Reading, Scene], Filled]:
    def filler(reading: Reading, scene: Scene) -> Filled:
        del reading, scene
        return Filled((Call(tool),))

    return filler


def _said(kind: str) -> Callable[[Reading, Scene], Filled]:
    def filler(reading: Reading, scene: Scene) -> Filled:
        del reading, scene
        return Filled(text=SMALL_TALK[kind])

    return filler


def _greet(reading: Reading, scene: Scene) -> Filled:
    """Answer a greeting as one, a good-bye as one, and anything else that only keeps contact."""
    del scene
    kind = "bye" if reading.has("@bye") else "greet" if reading.has("@greet") else "contact"
    return Filled(text=SMALL_TALK[kind])


SMALL_TALK = {
    "bye": "See you, and enjoy the film!",
    "contact": "I'm here whenever you want a film: ask for one, or rate one you know.",
    "greet": "Hello! Tell me a film you love, or what you feel like watching.",
    "thanks": "You're welcome. Enjoy the film!",
    "help": (
        "I recommend films and can say exactly why. Rate films (“Heat 4 stars”), ask for something"
        " (“a short funny one”), search (“Japanese films of the 50s”), or ask “why this one?” and"
        " “what if I hated it?”."
    ),
    "offtopic": "That is outside what I know: I only do films. Shall I find you one?",
    "injection": "I only do films, and I only store ratings you give to a film you name.",
}
FILLERS: dict[str, Callable[[Reading, Scene], Filled]] = {
    "search": _search,
    "recommend": _recommend,
    "refine": _refine,
    "more": _more,
    "trending": _trending,
    "rate": _rate,
    "explain": _about_film("explain"),
    "why_not": _about_film("why_not"),
    "what_if": _what_if,
    "ask": _ask,
    "trailer": _about_film("trailer"),
    "where": _where,
    "series": _series,
    "my_ratings": _plain("my_ratings"),
    "mark_watchlist": _about_film("mark_movie", mark="watchlist"),
    "mark_seen": _about_film("mark_movie", mark="seen"),
    "mark_no": _about_film("mark_movie", mark="not_interested"),
    "mark_none": _about_film("mark_movie", mark="none"),
    "my_watchlist": _plain("my_watchlist"),
    "onboarding": _plain("start_onboarding"),
    "greet": _greet,
    "thanks": _said("thanks"),
    "help": _said("help"),
    "offtopic": _said("offtopic"),
    "injection": _said("injection"),
}
WRITES = frozenset(("rate", "mark_watchlist", "mark_seen", "mark_no", "mark_none"))
