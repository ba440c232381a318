"""The tools that say where to watch a film and how a series goes; both are TMDB's to know."""

from langchain.tools import ToolRuntime, tool

from moviewise.domain import MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.service.watching import order_line, where_line
from moviewise.tools.context import ChatContext, Outcome, Said
from moviewise.tools.films import attempt, film

Runtime = ToolRuntime[ChatContext]


@tool(response_format="content_and_artifact")
def where_to_watch(runtime: Runtime, title: str, country: str = "") -> Said:
    """Say where a film can be streamed, rented or bought.

    Args:
        runtime: The turn.
        title: The film.
        country: Where the person is; the usual country unless said.
    """

    def act() -> Said:
        movie = film(runtime.context, title)
        facts = runtime.context.moviewise.details(movie.movie_id, country)
        return where_line(facts), Outcome(panel=("watch", facts), about=movie.movie_id)

    return attempt(runtime.context, "where_to_watch", {"title": title, "country": country}, act)


@tool(response_format="content_and_artifact")
def film_series(runtime: Runtime, title: str) -> Said:
    """Say in which order the films of a series came out.

    Args:
        runtime: The turn.
        title: Any film of the series, or its name.
    """
    context = runtime.context

    def act() -> Said:
        facts = context.moviewise.series(_meant(context, title))
        films = context.moviewise.series_films(context.user_id, facts)
        return order_line(facts), Outcome(films if films.films else None, ("series", facts))

    return attempt(context, "film_series", {"title": title}, act)


def _meant(context: ChatContext, title: str) -> tuple[MovieId, ...]:
    """Find the film, or all of one name: those of a series mostly lead to the same."""
    try:
        return (film(context, title).movie_id,)
    except AmbiguousMovie as error:
        return error.movie_ids
    except UnknownMovie:
        near = context.moviewise.catalogue.candidates(title, limit=5)
        said = title.casefold()
        if begun := tuple(m.movie_id for m, _ in near if m.title.casefold().startswith(said)):
            return begun
        raise
