"""The tools that answer with facts and links, quoted and never made up."""

import re
from dataclasses import replace

from langchain.tools import ToolRuntime, tool

from moviewise.domain import FilmList, MovieId
from moviewise.tools.context import ChatContext, Outcome, Said
from moviewise.tools.films import attempt, film

Runtime = ToolRuntime[ChatContext]


LIKED_BY_ME = re.compile(
    r"\b(?:would|will|might|could|should|do you think|you think|reckon) ?(?:i|i'd|id|we)\b"
    r"(?: \w+)? (?:like|love|enjoy|hate)\b|\bis .+ (?:something )?for me\b"
    r"|\bme gustar(?:ia|ía)\b|\b(?:wurde|würde) mir\b|\bme plairait\b|\bmi piacerebbe\b",
    re.IGNORECASE,
)
"""Asks for a guess about the person, not for a fact about the film."""


def liked_by_me(question: str, context: ChatContext) -> MovieId | None:
    """Return the film of "would I like it?"; none where something else is asked."""
    if not LIKED_BY_ME.search(question):
        return None
    catalogue, conversation = context.moviewise.catalogue, context.conversation
    hits = catalogue.titles_in(question, frozenset(("like", "love", "enjoy", "is")))
    if hits:
        return hits[0].movie_ids[0] if len(hits) == 1 else None
    return conversation.last_movie if re.search(r"\b(?:it|that|this)\b", question) else None


@tool(response_format="content_and_artifact")
def ask_movies(runtime: Runtime, question: str) -> Said:
    """Answer a factual question about films or film people from the catalogue.

    Args:
        runtime: The turn.
        question: The person's sentence as it stands.
    """
    context = runtime.context

    def act() -> Said:
        listed = context.conversation.last_list
        if (movie := liked_by_me(question, context)) is not None:
            suits = context.moviewise.appeal(context.user_id, movie)
            return suits.text, Outcome(about=movie)
        answer = context.moviewise.ask(context.user_id, question, listed)
        films = FilmList("", answer.films) if answer.films else None
        outcome = Outcome(films, ("answer", answer), question=answer.question)
        return answer.text, replace(outcome, asked=(question, listed))

    return attempt(context, "ask_movies", {"question": question}, act)


@tool(response_format="content_and_artifact")
def trailer(runtime: Runtime, title: str) -> Said:
    """Say where to watch a film's trailer.

    Args:
        runtime: The turn.
        title: The film.
    """

    def act() -> Said:
        movie = film(runtime.context, title)
        found = runtime.context.moviewise.trailer(movie.movie_id)
        text = f"Trailer of {movie.name}: {found.url}"
        return text, Outcome(panel=("trailer", found), about=movie.movie_id)

    return attempt(runtime.context, "trailer", {"title": title}, act)
