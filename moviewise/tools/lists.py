"""The tools that answer with a list of films."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Literal

from langchain.tools import ToolRuntime, tool
from langchain_core.messages import HumanMessage

from moviewise.domain import FilmList
from moviewise.tools.context import ChatContext, Outcome, Said
from moviewise.tools.films import attempt, film
from moviewise.tools.wishes import limits_of, parts, wish_of, words_of

Runtime = ToolRuntime[ChatContext]
ANY_OF = re.compile(r"\b(?:or|either|o|ou|oder|oppure)\b", re.IGNORECASE)
"""Says that one of the people named is enough."""


@tool(response_format="content_and_artifact")
def search_movies(
    runtime: Runtime,
    title: str = "",
    actor: str = "",
    director: str = "",
    genre: str = "",
    language: str = "",
    year_from: int | None = None,
    year_to: int | None = None,
    keywords: str = "",
) -> Said:
    """Find films by facts the person names: title, people, genre, language, years, plot words.

    Args:
        runtime: The turn.
        title: A title or a part of it.
        actor: One or several, comma-joined.
        director: One or several, comma-joined.
        genre: English names, comma-joined.
        language: English names, comma-joined.
        year_from: First year.
        year_to: Last year.
        keywords: Words of the plot.
    """
    args = {
        "title": title,
        "actor": actor,
        "director": director,
        "genre": genre,
        "language": language,
        "year_from": year_from,
        "year_to": year_to,
        "keywords": keywords,
    }

    def act() -> Said:
        context = runtime.context
        catalogue = context.moviewise.catalogue
        said = sentence_of(runtime.state)
        limits = limits_of(args, catalogue, together=not ANY_OF.search(said))
        words = words_of(args, catalogue)
        whole = said if keywords and not title else ""
        look = partial(context.moviewise.search, context.user_id, words, sentence=whole)
        found = look(limits)
        head = "Here is what I found"
        if not found.films and limits.together:
            apart = replace(limits, together=False)
            found = look(apart)
            head = "I know no film that has all of them together; these have one of them"
        return _lead(found, head, "I found nothing that fits all of that"), Outcome(found)

    return attempt(runtime.context, "search_movies", args, act)


def sentence_of(state: Any) -> str:  # noqa: ANN401  # LangGraph's state
    """Return what the person said this turn: the index reads a whole sentence best."""
    for message in reversed(state.get("messages", ()) if isinstance(state, Mapping) else ()):
        if isinstance(message, HumanMessage):
            return str(message.content).strip()
    return ""


@tool(response_format="content_and_artifact")
def trending(runtime: Runtime, window: Literal["day", "week"] = "week") -> Said:
    """List what is popular now.

    Args:
        runtime: The turn.
        window: Today or this week.
    """

    def act() -> Said:
        context = runtime.context
        films = context.moviewise.trending(context.user_id, window, 10)
        return _lead(films, films.title, "I have no trends to show just now"), Outcome(films)

    return attempt(runtime.context, "trending", {"window": window}, act)


@tool(response_format="content_and_artifact")
def recommend(
    runtime: Runtime,
    n: int | None = None,
    mood: str = "",
    avoid: str = "",
    like_title: str = "",
    genre: str = "",
    language: str = "",
    year_from: int | None = None,
    year_to: int | None = None,
    max_runtime: int | None = None,
    from_watchlist: bool = False,
) -> Said:
    """Recommend films this person has not rated, best first.

    Args:
        runtime: The turn.
        n: How many, 1 to 50.
        mood: Words to steer towards, comma-joined.
        avoid: Words, genres or people to keep away, comma-joined.
        like_title: Films it should resemble, comma-joined.
        genre: English names, comma-joined.
        language: English names, comma-joined.
        year_from: First year.
        year_to: Last year.
        max_runtime: Minutes.
        from_watchlist: Only films of the watchlist.
    """
    args = {
        "n": n,
        "mood": mood,
        "avoid": avoid,
        "like_title": like_title,
        "genre": genre,
        "language": language,
        "year_from": year_from,
        "year_to": year_to,
        "max_runtime": max_runtime,
        "from_watchlist": from_watchlist,
    }
    return attempt(runtime.context, "recommend", args, lambda: _recommend(runtime.context, args))


def _recommend(context: ChatContext, args: dict[str, Any]) -> Said:
    like = [film(context, title).movie_id for title in _titles(context, str(args["like_title"]))]
    standing = context.conversation.request
    people = {name: standing[name] for name in ("actor", "director") if name in standing}
    wish = wish_of(
        {**args, **people}, context.moviewise.catalogue, like=like, skip=context.conversation.skip
    )
    kept = _keep_for_good(context, args) if context.conversation.for_good else ""
    films = context.moviewise.recommend(context.user_id, wish)
    text = _lead(films, _request(args), "Nothing is left that fits all of that")
    return " ".join(filter(None, [kept, text])), Outcome(films, wish=wish)


def _titles(context: ChatContext, joined: str) -> tuple[str, ...]:
    """A title may hold a comma itself: one that is known as a whole stays whole."""
    whole = joined.strip()
    if whole in context.conversation.meant:
        return (whole,)
    return parts(joined)


def _keep_for_good(context: ChatContext, args: dict[str, Any]) -> str:
    kept_out = limits_of({"avoid": args["avoid"]}, context.moviewise.catalogue)
    before = context.moviewise.person(context.user_id).limits
    context.moviewise.set_limits(context.user_id, before.narrowed(kept_out))
    return f"I'll keep {args['avoid']} out from now on; your taste page can undo that."


def _request(args: dict[str, Any]) -> str:
    if args["from_watchlist"]:
        return "From your watchlist, in the order I think you'd enjoy them"
    if args["like_title"]:
        return f"In the direction of {args['like_title']}"
    return "Here is what I'd pick for you"


@tool(response_format="content_and_artifact")
def my_ratings(runtime: Runtime) -> Said:
    """Show the films this person has rated."""

    def act() -> Said:
        films = runtime.context.moviewise.ratings(runtime.context.user_id)
        many = len(films.films)
        head = f"You have rated {many} film{'' if many == 1 else 's'}"
        return _lead(
            films, head, "You haven't rated a film yet. Name one you love and I'll start"
        ), Outcome(films)

    return attempt(runtime.context, "my_ratings", {}, act)


@tool(response_format="content_and_artifact")
def my_watchlist(runtime: Runtime) -> Said:
    """Show the films this person wants to watch."""

    def act() -> Said:
        films = runtime.context.moviewise.watchlist(runtime.context.user_id)
        empty = "Your watchlist is empty. Say “save” and a title to put a film on it"
        return _lead(films, "Your watchlist", empty), Outcome(films)

    return attempt(runtime.context, "my_watchlist", {}, act)


def _lead(films: FilmList, head: str, empty: str) -> str:
    return " ".join(filter(None, [f"{head if films.films else empty}.", films.note]))
