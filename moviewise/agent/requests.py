"""The arguments of a search or a wish, from what was named and what was left over."""

import re
from collections.abc import Iterator, Sequence, Set
from statistics import median
from typing import Any

from moviewise.agent.lexicon import FUNCTION
from moviewise.agent.meanings import token_at
from moviewise.agent.spans import Reading, Span, Token
from moviewise.agent.targets import Scene, meant_by, spelled, years_of
from moviewise.agent.times import OVER, UNDER
from moviewise.agent.vocabulary import FILLER, MOODS
from moviewise.agent.words import fold, word_set

Args = dict[str, Any]
SAID_OF_PLOTS = word_set(
    """
    @fact @day @week @offtopic @start @bye @save @capable @trend @remove @tonight @when @greet
    @watch @who @mid NEG POS MOOD @seen @more @rate
    """
)
DIRECTING = word_set(
    """
    by from directed director directs de von di del of realise regista regie diretti dirigida
    dirigidas dirigido filmmaker made make
    """
)
ACTING = word_set(
    """
    with starring featuring actor actress star stars con avec mit plays acting in
    """
)
NOT_AVOIDED = word_set("YEARS LENGTH NUM STARS TITLE REF")
HALF_NAMES = word_set("time love family first second night high secret best last")
"""Usual words that make another word a subject."""
LASTING = word_set("long lungo lunga largo larga lang length max maximum")
SHORTER = word_set(
    """
    shorter corta corto cortas cortos court courts courte kurzer kurzere kurzeres kurz short
    """
)
OLDER = word_set(
    """
    older antigua antiguas antiguo viejas vieux anciens ancien alter altere alteres vecchi vecchio
    """
)
NEWER = word_set(
    """
    newer recent recents recientes nuevas nueva neuer neuere neueres recenti nuovo nuovi
    """
)
TOO = re.compile(
    r"\b(?:too|not so|not that|not too|trop|pas si|zu|nicht so|nicht zu|troppo|non troppo|demasiado"
    r"|no tan|muy) (long|old|larga|antigua|vieux|alt|lang|lungo|lunghi|vecchi)\b"
)
TOO_MUCH = {
    "long": "shorter",
    "larga": "shorter",
    "lang": "shorter",
    "lungo": "shorter",
    "lunghi": "shorter",
    "old": "newer",
    "antigua": "newer",
    "vieux": "newer",
    "alt": "newer",
    "vecchi": "newer",
}


def facts(reading: Reading) -> Args:
    """Collect what both a search and a wish may limit: genre, language, years."""
    args: Args = {}
    avoided = avoided_places(reading)
    genres = [v for span in reading.of("genre") if span.first not in avoided for v in span.value]
    languages = [
        v for span in reading.of("language") if span.first not in avoided for v in span.value
    ]
    if genres:
        args["genre"] = ", ".join(dict.fromkeys(genres))
    if languages:
        args["language"] = ", ".join(dict.fromkeys(languages))
    starts = [span.value[0] for span in reading.of("years") if span.value[0]]
    ends = [span.value[1] for span in reading.of("years") if span.value[1]]
    if starts:
        args["year_from"] = min(starts)
    if ends:
        args["year_to"] = max(ends)
    return args


def search_args(reading: Reading, scene: Scene) -> Args:
    """Read a search: title, people in their roles, facts, words of the plot."""
    args: Args = {}
    titles = [film for span in reading.of("title") for film in meant_by(span, scene)]
    bounded = _bounded_by_title(reading, args, scene)
    if titles and not bounded:
        several = bool(
            {"films", "movies", "series", "sequels", "parts"} & {w.text for w in reading.words}
        )
        title = (
            titles[0].surface.title()
            if several and titles[0].surface
            else spelled(titles[0], scene)
        )
        args["title"] = title
    for role, names in _roles(reading, scene).items():
        args[role] = ", ".join(names)
    args = {**facts(reading), **args}
    if words := _plot(reading):
        args["keywords"] = " ".join(words)
    return args


def _bounded_by_title(reading: Reading, args: Args, scene: Scene) -> bool:
    """Read "spielberg before jaws": a film as a bound on the years."""
    for span in reading.of("title"):
        word = reading.words[span.first - 1].text if span.first else ""
        year = scene.catalogue.get(span.value.movie_id).year if span.value.movie_id else None
        if year and word in ("before", "after", "since"):
            args["year_to" if word == "before" else "year_from"] = year + {
                "before": -1,
                "after": 1,
            }.get(word, 0)
            return True
    return False


def _roles(reading: Reading, scene: Scene) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    avoided = avoided_places(reading)
    for span in reading.of("person"):
        if span.first not in avoided:
            found.setdefault(_role(reading, span, scene), []).append(span.value[0])
    return {role: list(dict.fromkeys(names)) for role, names in found.items()}


def _role(reading: Reading, span: Span, scene: Scene) -> str:
    """Decide by credits; where both fit, by the words around, else by the larger work."""
    name, roles = span.value
    if "director" not in roles or "actor" not in roles:
        return "director" if "director" in roles else "actor"
    person = scene.catalogue.person(name)
    acted, directed = (len(person.acted), len(person.directed)) if person else (1, 0)
    before = {word.text for word in reading.words[max(0, span.first - 3) : span.first]}
    everywhere = {word.text for word in reading.words}
    if (
        before & ACTING
        or "starring" in everywhere
        or ("together" in everywhere and acted > 1.5 * directed)
    ):
        return "actor"
    if everywhere & {
        "directed",
        "director",
        "dirigida",
        "dirigidas",
        "realise",
        "regista",
        "regie",
    }:
        return "director"
    if before & DIRECTING and directed * 4 >= acted:
        return "director"
    return "director" if directed * 1.5 >= acted else "actor"


def _plot(reading: Reading) -> list[str]:
    """Keep the unexplained words: they are of the plot."""
    words: list[str] = []
    asked = _after_about(reading)
    for token in reading.tokens:
        content = token.text == "x" or (token.first >= asked and token.text in SAID_OF_PLOTS)
        if content or token.text in ("MOOD", "COMP"):
            words += [w for w in _content(reading, token) if w not in FILLER]
        elif token.first >= asked and _belongs(reading, token):
            words.append(token.text)
    words += [reading.original(s.first, s.last) for s in reading.of("country", "mpaa")]
    return words


def _belongs(reading: Reading, token: Token) -> bool:
    """Whether a word too usual to search by is part of what follows: "time travel"."""
    following = reading.words[token.last].text if token.last < len(reading.words) else ""
    joined = token.last not in reading.owner and following and token_at([following])[0] == "x"
    return token.text in HALF_NAMES and bool(joined) and following not in FILLER


def _after_about(reading: Reading) -> int:
    for token in reading.tokens:
        if token.text in ("@about", "@with", "@where"):
            return token.last
    return len(reading.words)


def _content(reading: Reading, token: Token) -> list[str]:
    places = range(token.first, token.last)
    return [
        reading.original(p, p + 1)
        for p in places
        if reading.words[p].text not in FUNCTION and reading.words[p].text not in FILLER
    ]


def wish_args(reading: Reading, scene: Scene) -> Args:
    """Read a wish: how many, moods, what to avoid, likeness, facts, length."""
    args: Args = {}
    if (n := count_in(reading)) is not None:
        args["n"] = n
    if moods := _moods(reading):
        args["mood"] = ", ".join(moods)
    if avoided := avoided_words(reading):
        args["avoid"] = ", ".join(avoided)
    liked = [
        spelled(f, scene) for span in reading.of("title", "ref") for f in meant_by(span, scene)
    ]
    if liked:
        args["like_title"] = ", ".join(dict.fromkeys(liked))
    args |= facts(reading)
    lengths = [span.value for span in reading.of("length") if span.value]
    if lengths:
        args["max_runtime"] = lengths[0]
        if left := without_words(str(args.pop("mood", "")), SHORTER):
            args["mood"] = left
    if reading.has("@watchlist"):
        args["from_watchlist"] = True
    return args


def count_in(reading: Reading) -> int | None:
    """Read how many films are wanted."""
    texts = [word.text for word in reading.words]
    for span in reading.of("number"):
        if span.value == int(span.value) and 1 <= span.value <= 50:
            return int(span.value)
    for pair in (("a", "couple"), ("couple", "of"), ("un", "par"), ("ein", "paar")):
        if any(tuple(texts[n : n + 2]) == pair for n in range(len(texts))) and pair != (
            "ein",
            "paar",
        ):
            return 2
    if re.search(
        r"\b(?:just|only|exactly) one\b|\bone (?:film|movie|pick|recommendation|suggestion)\b",
        " ".join(texts),
    ):
        return 1
    return None


def _moods(reading: Reading) -> list[str]:
    """Return the words that colour a wish, joined where they stand together."""
    avoided, bounds = avoided_places(reading), _bounds(reading)
    runs: list[list[str]] = []
    last = -2
    for token in reading.tokens:
        if (
            token.text not in ("x", "MOOD", "COMP", "LANG", "@fact", "POS")
            or token.first in avoided
        ):
            continue
        span = reading.owner.get(token.first)
        if span and span.kind not in ("mood", "country", "mpaa"):
            continue
        words = _content(reading, token) if not span else [reading.original(span.first, span.last)]
        if token.text in ("POS", "@fact") and not any(w in MOODS for w in words):
            continue
        words = [w for w in words if w.casefold() not in FILLER or w.casefold() in MOODS]
        words = [] if not span and token.first in bounds else words
        if runs and words and token.first == last and not span:
            runs[-1] += words
        elif words:
            runs.append(words)
        last = token.last
    return list(dict.fromkeys(" ".join(run) for run in runs))


def _bounds(reading: Reading) -> set[int]:
    """Return the places of words that only bound a length: "no longer than", "max"."""
    places: set[int] = set()
    for span in reading.of("length"):
        for place in (*range(max(0, span.first - 3), span.first), span.last):
            word = reading.words[place].text if place < len(reading.words) else ""
            if word in UNDER | OVER | LASTING:
                places.add(place)
    return places


def _avoided(reading: Reading) -> Iterator[Token]:
    """Yield the tokens a negation reaches: up to the next comma or word of another kind."""
    reach, kept, by_name = 0, False, False
    for token in reading.tokens:
        by_name = by_name or token.text in ("@without", "@uninterested", "@again")
        if token.text == "@without" or (token.text == "@not" and _negates(reading, token)):
            reach, kept = 5, True
        elif token.text == "too":
            reach, kept = 2, True
        elif token.text in ("NEG", "@uninterested") and _shuns(reading, token):
            reach, kept = 5, True
        elif token.text in (
            ",",
            ";",
            ".",
            "!",
            "but",
            "pero",
            "aber",
            "mais",
            "ma",
            "@prefer",
            "@want",
            "@rec",
        ):
            reach, kept = 0, False
        elif reach and token.text in (
            "x",
            "MOOD",
            "COMP",
            "GENRE",
            "PERSON",
            "POS",
            "@fact",
            "LANG",
        ):
            if kept and (by_name or token.text != "x"):
                yield token
            reach = 3
        elif token.text in NOT_AVOIDED:
            reach = 0
        elif reach:
            reach -= 1


def _negates(reading: Reading, token: Token) -> bool:
    """Whether a "not" is about what follows, not about having seen something."""
    following = " ".join(word.text for word in reading.words[token.first : token.first + 5])
    return not re.search(
        r"\b(?:seen|watched|rated|know|visto|gesehen|vu|you have|you got|longer)\b", following
    )


def _shuns(reading: Reading, token: Token) -> bool:
    word = reading.words[token.first].text
    return (
        word in ("hate", "hates", "dont", "detest", "odio", "hasse", "deteste", "cant")
        or token.text == "@uninterested"
    )


def avoided_places(reading: Reading) -> set[int]:
    return {token.first for token in _avoided(reading)}


def avoided_words(reading: Reading) -> list[str]:
    """Return what to keep away, genres and people by their names, other words as said."""
    found: list[str] = []
    last, bounds = -2, _bounds(reading)
    for token in _avoided(reading):
        if token.first in bounds:
            continue
        span = reading.owner.get(token.first)
        if span and span.kind == "person":
            words = [span.value[0]]
        elif span and span.kind in ("genre", "language"):
            words = list(span.value)
        elif span:
            words = [reading.original(span.first, span.last)]
        else:
            words = [
                w
                for w in _content(reading, token)
                if w.casefold() not in FILLER or w.casefold() in MOODS
            ]
        if found and token.first == last and words and not span:
            found[-1] += " " + " ".join(words)
        else:
            found += words
        last = token.last
    return list(dict.fromkeys(found))


def relative(reading: Reading, scene: Scene, base: Args) -> Args:
    """Turn "shorter", "older", "newer" into limits measured on the films before the person."""
    words = {word.text for word in reading.words}
    args: Args = {}
    years = years_of(scene.listed)
    much = TOO.search(" ".join(word.text for word in reading.words))
    words |= {TOO_MUCH[much[1]]} if much else set()
    if words & SHORTER:
        args["max_runtime"] = _shorter(scene, base)
    if words & OLDER and years and not reading.of("years"):
        args["year_to"] = int(median(years)) - 1
    if words & NEWER and years and not reading.of("years"):
        args["year_from"] = int(median(years)) + 1
    return args


def _shorter(scene: Scene, base: Args) -> int:
    if base.get("max_runtime"):
        return max(30, int(base["max_runtime"]) - 15)
    movies = [scene.catalogue.movies.get(film.movie_id or -1) for film in scene.listed]
    runtimes: Sequence[int] = [movie.runtime for movie in movies if movie and movie.runtime]
    return int(median(runtimes)) - 10 if runtimes else 90


def without_relative(moods: str) -> str:
    """Drop the words that became limits from the moods."""
    return without_words(moods, SHORTER | OLDER | NEWER | set(TOO_MUCH))


def without_words(moods: str, gone: Set[str]) -> str:
    """Drop the moods that hold one of the words."""
    kept = [m for m in moods.split(", ") if not set(fold(m).split()) & gone]
    return ", ".join(kept)


def merged(base: Args, said: Args) -> Args:
    """Put what was said on top of the standing request; moods and dislikes add up."""
    args = {**base, **said}
    for name in ("mood", "avoid"):
        parts = [p for a in (base.get(name), said.get(name)) if a for p in str(a).split(", ")]
        if parts:
            args[name] = ", ".join(dict.fromkeys(parts))
    if "year_from" in said and "year_to" not in said:
        args.pop("year_to", None)
    if "year_to" in said and "year_from" not in said:
        args.pop("year_from", None)
    return args
