"""The arguments of a search: a title, people in their roles, facts, words of the plot."""

from typing import Any

from moviewise.agent.filling.avoided import avoided_places, is_excluded
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.vocabulary import FILLER
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.content import content
from moviewise.agent.reading.spans import Reading, Span, Token
from moviewise.agent.reading.targets import Scene, meant_by, spelled

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
HALF_NAMES = word_set("time love family first second night high secret best last")
"""Usual words that make another word a subject."""


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
    titles = [
        film
        for span in reading.of("title")
        if not is_excluded(reading, span)
        for film in meant_by(span, scene)
    ]
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
        is_content = token.text == "x" or (token.first >= asked and token.text in SAID_OF_PLOTS)
        if is_content or token.text in ("MOOD", "COMP"):
            words += [w for w in content(reading, token) if w not in FILLER]
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
