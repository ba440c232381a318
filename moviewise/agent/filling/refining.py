"""What a later sentence changes of the standing request: shorter, older, newer, what adds up."""

import re
from collections.abc import Sequence, Set
from statistics import median
from typing import Any

from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene, years_of

Args = dict[str, Any]
SHORTER = word_set(
    """
    shorter cortita cortito cortitas corta corto cortas cortos
    court courts courte kurzer kurzere kurzeres kurz short
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


def relative(reading: Reading, scene: Scene, base: Args) -> Args:
    """Turn "shorter", "older", "newer" into limits measured on the films before the person."""
    words = {word.text for word in reading.words}
    args: Args = {}
    years = years_of(scene.listed)
    much = TOO.search(" ".join(word.text for word in reading.words))
    words |= {TOO_MUCH[much[1]]} if much else set()
    if words & SHORTER and not any(span.value for span in reading.of("length")):
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


def _without_genre(args: Args) -> Args:
    return {name: value for name, value in args.items() if name != "genre"}


def merged(base: Args, said: Args) -> Args:
    """Put what was said on top of the standing request; moods and dislikes add up."""
    args = {**base, **said}
    for name in ("mood", "avoid"):
        parts = [p for a in (base.get(name), said.get(name)) if a for p in str(a).split(", ")]
        if parts:
            args[name] = ", ".join(dict.fromkeys(parts))
    kept_out = fold(str(said.get("avoid", ""))).split(", ")
    genres = [g for g in str(args.get("genre", "")).split(", ") if fold(g) not in kept_out]
    args = {**args, "genre": ", ".join(genres)} if genres and genres[0] else _without_genre(args)
    if "year_from" in said and "year_to" not in said:
        args.pop("year_to", None)
    if "year_to" in said and "year_from" not in said:
        args.pop("year_from", None)
    return args
