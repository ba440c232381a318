"""The first ratings: begun with what one likes, taken up again, begun anew or skipped."""

import re
from typing import Any

from langchain.tools import ToolRuntime, tool

from moviewise.domain import Choice, FilmList, Question
from moviewise.tools.context import ChatContext, Outcome, Pending, Said
from moviewise.tools.films import attempt
from moviewise.tools.lists import sentence_of

ANEW = re.compile(
    r"\b(?:start(?:ing)? over|from scratch|anew|again|restart|redo|de nuevo|otra vez|à nouveau"
    r"|recommenc\w+|von vorne?|nochmal|da capo|di nuovo|ricominci\w+)\b",
    re.IGNORECASE,
)
SKIPPED = re.compile(
    r"\b(?:skip|without|leave out|no|not|don'?t|saltar|sáltate|passer|sauter|überspring\w*"
    r"|salta\w*)\b.*\b(?:set-?up|setup|onboarding|questions?|quiz|questionnaire|preguntas"
    r"|configuraci[oó]n|fragen|einrichtung|domande|configurazione)\b",
    re.IGNORECASE,
)
KINDS = re.compile(
    r"\b(?:genres?|moods?|g[eé]neros?|[aá]nimo|humeurs?|stimmung(?:en)?|generi?|umor[ei])\b",
    re.IGNORECASE,
)
ASKED = "Which genres or moods do you like? Name two or three, and I'll begin with those."
OFFERED = ("Comedy and romance", "Thriller and crime", "Sci-Fi and fantasy", "Something tense")
LEFT = "As you like. Stars on any card count just the same; “set me up” brings the questions back."


@tool(response_format="content_and_artifact")
def start_onboarding(runtime: ToolRuntime[ChatContext]) -> Said:
    """Show a few films to rate first."""
    said = sentence_of(runtime.state)

    def act() -> Said:
        return _set_up(runtime.context, said)

    return attempt(runtime.context, "start_onboarding", {}, act)


def _set_up(context: ChatContext, said: str) -> Said:
    moviewise, user_id = context.moviewise, context.user_id
    if SKIPPED.search(said):
        moviewise.skip_onboarding(user_id)
        return LEFT, Outcome()
    liked = _liked(context, said)
    if not liked and KINDS.search(said):
        return ASKED, _question()
    if ANEW.search(said) and not liked:
        return _shown(moviewise.restart_onboarding(user_id))
    return _shown(moviewise.onboarding(user_id, start_from=liked))


def _liked(context: ChatContext, said: str) -> tuple[str, ...]:
    """Find the genres and moods named, as genres and tags to start from."""
    genres = [
        genre
        for hit in context.moviewise.catalogue.facets_in(said)
        if hit.kind == "genre"
        for genre in hit.values
    ]
    tags = [tag for tag in context.moviewise.library.tags_for(said) if not tag.startswith("genre:")]
    return tuple(dict.fromkeys((*genres, *tags)))


def _question() -> Outcome:
    choices = tuple(Choice(words, words) for words in OFFERED)
    return Outcome(question=Question(ASKED, choices), pending=Pending("kinds", "start_onboarding"))


def _shown(films: FilmList) -> tuple[str, Any]:
    head = "Rate the ones you know, half stars count, and skip the rest."
    if films.may_stop:
        head = "Your list has settled: more stars would hardly change it. Rate on if you like."
    empty = "You have been through all my starter films."
    text = " ".join(filter(None, [head if films.films else empty, films.note]))
    return text, Outcome(films)
