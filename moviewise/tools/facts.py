"""The tools that answer with facts and links, quoted and never made up."""

from langchain.tools import ToolRuntime, tool

from moviewise.domain import FilmList
from moviewise.tools.context import ChatContext, Outcome, Said
from moviewise.tools.films import attempt, film

Runtime = ToolRuntime[ChatContext]


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
        answer = context.moviewise.ask(context.user_id, question, listed)
        films = FilmList("", answer.films) if answer.films else None
        return answer.text, Outcome(films, ("answer", answer), question=answer.question)

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
