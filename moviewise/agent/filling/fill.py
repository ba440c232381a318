"""From an intent and a reading to calls with their arguments; what is missing is asked for."""

import re
from collections.abc import Callable
from typing import Any

from moviewise.agent.decision import Call, Filled
from moviewise.agent.filling.avoided import avoided_words
from moviewise.agent.filling.pointing import about_film, explain, ids, what_if
from moviewise.agent.filling.refining import merged, relative, without_relative
from moviewise.agent.filling.searches import search_args
from moviewise.agent.filling.storing import WHICH_STARS, mark, rate
from moviewise.agent.filling.talk import SMALL_TALK, greet, saying
from moviewise.agent.filling.watching import longer_title, series_name, without_country
from moviewise.agent.filling.wishes import wish_args
from moviewise.agent.language.vocabulary import MOODS
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.read import read
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.agent.reading.targets import (
    Scene,
    meant_by,
    pointed,
    spelled,
    targets,
    unknown_title,
)
from moviewise.domain import Choice

__all__ = ["SMALL_TALK", "WRITES", "fill", "recommending", "standing"]

Args = dict[str, Any]
A_WEEK = re.compile(r"\b(?:seven|7|siete|sept|sieben|sette) (?:days|dias|jours|tagen?|giorni)\b")
A_DAY = re.compile(r"\b24 (?:hours|hrs|h|horas|heures|stunden|ore)\b")
MOVING = word_set(
    """
    cry laugh think pleurer rire reflechir llorar reir pensar weinen heulen lachen piangere ridere
    pensare scare peur miedo angst paura
    """
)
"""What a film may make one do: a mood, not a plot."""
FOR_GOOD = re.compile(
    r"\b(?:never|ever again|from now on|nunca|jamais|nie wieder|mai piu|de ahora|ab jetzt|always)\b"
)


SOMEBODY = re.compile(
    r"\b(?:not|no more|without|nothing with) (?:him|her|them|that guy|this guy|that woman)\b"
)


def fill(intent: str, reading: Reading, scene: Scene) -> Filled:
    """Fill an intent's arguments from the person's words."""
    return FILLERS[intent](reading, scene)


def _search(reading: Reading, scene: Scene) -> Filled:
    args = search_args(reading, scene)
    named = {"title", "actor", "director"} & set(args)
    if not named and (avoided_words(reading) or any(s.value for s in reading.of("length"))):
        return _recommend(reading, scene)
    if set(args) == {"keywords"} and all(
        word in MOODS or word in MOVING for word in fold(args["keywords"]).split()
    ):
        return _recommend(reading, scene)
    if not args:
        return Filled(text="What should I look for? A title, a person, a genre, a year?")
    return Filled((Call("search_movies", args),), request=_as_wish(args))


def _as_wish(args: Args) -> Args:
    """Keep of a search what a later "but shorter" can build on."""
    kept = (*FACTS, *PEOPLE)
    return {name: value for name, value in args.items() if name in kept}


FACTS = ("genre", "language", "year_from", "year_to")
PEOPLE = ("actor", "director")
"""Kept with the standing request though `recommend` has no such argument: the tool adds them."""


def recommending(args: Args) -> Call:
    """Call `recommend` with what it takes."""
    return Call("recommend", {k: v for k, v in args.items() if k not in PEOPLE})


def _recommend(reading: Reading, scene: Scene) -> Filled:
    args = wish_args(reading, scene)
    tied = ids([f for span in reading.of("title", "ref") for f in meant_by(span, scene)], scene)
    if reading.of("person") and not args.get("avoid") and not args.get("like_title"):
        wider = search_args(reading, scene)
        return Filled((Call("search_movies", wider),), request=_as_wish(wider))
    if "like_title" not in args and scene.about and reading.has("@likeas"):
        args["like_title"] = spelled(scene.about, scene)
        tied |= ids([scene.about], scene)
    if "like_title" not in args and reading.has("@likeas") and (film := _likened(reading, scene)):
        args["like_title"] = spelled(film, scene)
        args.pop("mood", None)
        tied |= ids([film], scene)
    good = bool(args.get("avoid")) and bool(
        FOR_GOOD.search(" ".join(w.text for w in reading.words))
    )
    return Filled((Call("recommend", args),), meant=tied, request=args, for_good=good)


def _likened(reading: Reading, scene: Scene) -> Meant | None:
    """Read the unknown title behind "something like"."""
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
    there = Scene(scene.catalogue, scene.conversation)
    base = wish_args(earlier, there)
    base |= {k: v for k, v in search_args(earlier, there).items() if k in PEOPLE}
    return {
        k: v
        for k, v in base.items()
        if k
        in (
            "genre",
            "language",
            "year_from",
            "year_to",
            "max_runtime",
            "like_title",
            "avoid",
            *PEOPLE,
        )
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
    if set(PEOPLE) & set(args) and not set(args) - {*PEOPLE, *FACTS}:
        return Filled((Call("search_movies", args),), request=args)
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
    tied = ids([f for span in reading.of("title", "ref") for f in meant_by(span, scene)], scene)
    return Filled((recommending(args),), meant=tied, request=args, skips=True)


def _trending(reading: Reading, scene: Scene) -> Filled:
    del scene
    args: Args = {}
    plain = " ".join(word.text for word in reading.words)
    if reading.has("@week") or A_WEEK.search(plain):
        args["window"] = "week"
    elif reading.has("@day") or A_DAY.search(plain):
        args["window"] = "day"
    return Filled((Call("trending", args),))


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
    if title := longer_title(about):
        return Filled((Call("where_to_watch", {"title": title, **fixed}),))
    return about_film("where_to_watch", **fixed)(about, scene)


def _series(reading: Reading, scene: Scene) -> Filled:
    """Ask for the order of a series by one of its films, or by its name as it was said."""
    if reading.of("title", "ref"):
        return about_film("film_series")(reading, scene)
    if name := series_name(reading):
        return Filled((Call("film_series", {"title": name}),))
    return about_film("film_series")(reading, scene)


def _waver(reading: Reading, scene: Scene) -> Filled:
    """Leave the choice between two scores to the person, a button each."""
    film = next(iter(targets(reading, scene)), None)
    scores = [n.value for n in reading.numbers if 0.5 <= n.value <= 5]
    if film is None or len(scores) < 2:
        return Filled(text=WHICH_STARS)
    said = [f"{film.title}: {score:g} stars" for score in dict.fromkeys(scores)]
    return Filled(text=YOURS, choices=tuple(Choice(one, one) for one in said[:3]))


YOURS = "Only you can say. Which shall I note?"


def _plain(tool: str) -> Callable[[Reading, Scene], Filled]:
    def filler(reading: Reading, scene: Scene) -> Filled:
        del reading, scene
        return Filled((Call(tool),))

    return filler


def _unwanted(reading: Reading, scene: Scene) -> Filled:
    """Note a film as not interesting; a genre or a person is kept out of the list instead."""
    if not reading.of("title", "ref") and reading.of("genre", "person"):
        return _recommend(reading, scene)
    return mark("not_interested")(reading, scene)


FILLERS: dict[str, Callable[[Reading, Scene], Filled]] = {
    "search": _search,
    "recommend": _recommend,
    "refine": _refine,
    "more": _more,
    "trending": _trending,
    "rate": rate,
    "waver": _waver,
    "explain": explain,
    "why_not": about_film("why_not"),
    "what_if": what_if,
    "ask": _ask,
    "trailer": about_film("trailer"),
    "where": _where,
    "series": _series,
    "my_ratings": _plain("my_ratings"),
    "mark_watchlist": mark("watchlist"),
    "mark_seen": mark("seen"),
    "mark_no": _unwanted,
    "mark_none": mark("none"),
    "my_watchlist": _plain("my_watchlist"),
    "onboarding": _plain("start_onboarding"),
    "greet": greet,
    "thanks": saying("thanks"),
    "help": saying("help"),
    "offtopic": saying("offtopic"),
    "injection": saying("injection"),
}
WRITES = frozenset(("rate", "mark_watchlist", "mark_seen", "mark_no", "mark_none"))
