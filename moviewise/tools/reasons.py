"""The tools that say why: all numbers come from the ranking itself."""

import re

from langchain.tools import ToolRuntime, tool

from moviewise.domain import Movie
from moviewise.explanation.counterfactual import WhatIf, WhyNot
from moviewise.explanation.narrator import Explanation
from moviewise.service.reasons import told_before
from moviewise.tools.context import ChatContext, Outcome, Said
from moviewise.tools.films import attempt, film
from moviewise.tools.lists import sentence_of

Runtime = ToolRuntime[ChatContext]
THEN = re.compile(
    r"\b(?:last (?:week|month|time|night|year|\w+day)|yesterday|ago|earlier|back then|previously"
    r"|the other day|at the time)\b|\bbefore\W*$",
    re.IGNORECASE,
)
"""Asks for what was said then, not for what counts now."""


@tool(response_format="content_and_artifact")
def explain(runtime: Runtime, title: str) -> Said:
    """Say why a film was recommended.

    Args:
        runtime: The turn.
        title: The film.
    """

    def act() -> Said:
        movie = film(runtime.context, title)
        value = runtime.context.moviewise.explain(runtime.context.user_id, movie.movie_id)
        before = _told_then(runtime, movie)
        text, outcome = _told("why", value, movie.movie_id)
        return f"{before}{text}", outcome

    return attempt(runtime.context, "explain", {"title": title}, act)


@tool(response_format="content_and_artifact")
def why_not(runtime: Runtime, title: str) -> Said:
    """Say why a film was not recommended.

    Args:
        runtime: The turn.
        title: The film.
    """

    def act() -> Said:
        movie = film(runtime.context, title)
        value = runtime.context.moviewise.why_not(runtime.context.user_id, movie.movie_id)
        return _told("why_not", value, movie.movie_id)

    return attempt(runtime.context, "why_not", {"title": title}, act)


@tool(response_format="content_and_artifact")
def what_if(runtime: Runtime, title: str, stars: float | None = None, forget: bool = False) -> Said:
    """Say what would change had a film been rated otherwise or not at all; stores nothing.

    Args:
        runtime: The turn.
        title: The film.
        stars: The other rating.
        forget: True for "not rated at all".
    """
    args = {"title": title, "stars": stars, "forget": forget}

    def act() -> Said:
        movie = film(runtime.context, title)
        other = None if forget else stars
        value = runtime.context.moviewise.what_if(runtime.context.user_id, movie.movie_id, other)
        return _told("what_if", value, movie.movie_id)

    return attempt(runtime.context, "what_if", args, act)


def _told_then(runtime: Runtime, movie: Movie) -> str:
    """Repeat the last reason given, where the question is about the past."""
    context, said = runtime.context, sentence_of(runtime.state)
    if not THEN.search(said.replace(movie.title, "")):
        return ""
    for shown in told_before(context.moviewise, context.user_id, movie.movie_id):
        day, rank = f"{shown.shown_at.day} {shown.shown_at:%B %Y}", shown.recommendation.rank
        return f"On {day}, at number {rank:,}, I said: {shown.reason.rstrip('.')}. Today: "
    return ""


def _told(kind: str, value: Explanation | WhyNot | WhatIf, about: int) -> Said:
    return str(value.text), Outcome(panel=(kind, value), about=about)
