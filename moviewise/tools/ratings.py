"""The tools that write: stars and marks, and only what was said of a named film."""

from typing import Literal

from langchain.tools import ToolRuntime, tool

from moviewise.catalogue.folding import fold
from moviewise.domain import Choice, Mark, Movie, MovieId, Question, TasteChange
from moviewise.errors import UnknownMovie
from moviewise.tools.context import ChatContext, Outcome, Pending, Said
from moviewise.tools.films import attempt, film

Runtime = ToolRuntime[ChatContext]
MARKED = {
    Mark.WATCHLIST: "{} is on your watchlist.",
    Mark.SEEN: "Noted: you have seen {}. How many stars?",
    Mark.NOT_INTERESTED: "{} will not come up again.",
    None: "I took the mark off {}.",
}


@tool(response_format="content_and_artifact")
def rate_movie(
    runtime: Runtime, title: str, year: int | None = None, stars: float | None = None
) -> Said:
    """Store how many stars this person gives a film; 0 takes the rating back.

    Args:
        runtime: The turn.
        title: The film.
        year: Its year, where the person said it.
        stars: 0.5 to 5 in half steps.
    """
    args = {"title": title, "year": year, "stars": stars}
    return attempt(
        runtime.context, "rate_movie", args, lambda: _rate(runtime.context, title, year, stars)
    )


def _plainly(context: ChatContext, title: str, year: int | None = None) -> Movie:
    """Find the film to write about: a name that is only close to a film's is asked about.

    Raises:
        UnknownMovie: No film goes by that very title.
    """
    movie = film(context, title, year)
    meant = context.conversation.meant.get(title) == movie.movie_id
    named = (movie.title, *movie.other_titles)
    if meant or fold(title) in map(fold, named):
        return movie
    if any(movie_id == movie.movie_id for movie_id, _ in _exact(context, title, year)):
        return movie
    raise UnknownMovie(f"no film is called {title}")


def _exact(context: ChatContext, title: str, year: int | None) -> list[tuple[MovieId, float]]:
    return context.moviewise.catalogue.titles.exact(title, year)


def _rate(context: ChatContext, title: str, year: int | None, stars: float | None) -> Said:
    movie = _plainly(context, title, year)
    if stars is None or not 0 <= stars <= 5:
        return _ask_stars(movie.movie_id, movie.title, movie.name)
    if stars == 0:
        change = context.moviewise.unrate(context.user_id, movie.movie_id)
        return f"Taken back: I forgot your rating of {movie.name}.", _changed(change)
    change = context.moviewise.rate(context.user_id, movie.movie_id, stars, "chat")
    return noted(change), _changed(change)


def _ask_stars(movie_id: int, title: str, name: str) -> Said:
    text = f"How many stars for {name}, from 0.5 to 5?"
    choices = tuple(Choice("★" * n, f"{title}: {n} stars") for n in range(1, 6))
    pending = Pending("stars", "rate_movie", {"title": title}, (movie_id,), (title,))
    return text, Outcome(question=Question(text, choices), pending=pending, about=movie_id)


def _changed(change: TasteChange) -> Outcome:
    return Outcome(panel=("change", change), about=change.movie.movie_id, undo=change)


def noted(change: TasteChange) -> str:
    """Echo a stored rating with the largest move it caused.

    Says what was replaced and how many ratings are missing, where that matters.
    """
    stars = f"{change.stars:g}" if change.stars else ""
    text = f"Noted: {stars} for {change.movie.name}"
    if change.previous and change.previous != change.stars:
        text += f" instead of {change.previous:g}"
    text += "."
    if change.moves:
        move = change.moves[0]
        way = "up" if move.rank_after < move.rank_before else "down"
        many = abs(move.rank_after - move.rank_before)
        text += f" {move.movie.name} is {way} {many} place{'' if many == 1 else 's'}."
    if change.needed:
        text += f" {change.needed} more and the list is really yours."
    return text


@tool(response_format="content_and_artifact")
def mark_movie(
    runtime: Runtime, title: str, mark: Literal["watchlist", "seen", "not_interested", "none"]
) -> Said:
    """Put a film on the watchlist, note it as seen or as not interesting, or clear that.

    Args:
        runtime: The turn.
        title: The film.
        mark: What to note.
    """
    args = {"title": title, "mark": mark}
    return attempt(runtime.context, "mark_movie", args, lambda: _mark(runtime.context, title, mark))


def _mark(context: ChatContext, title: str, mark: str) -> Said:
    movie = _plainly(context, title)
    noted_as = None if mark == "none" else Mark(mark)
    context.moviewise.mark(context.user_id, movie.movie_id, noted_as)
    text = MARKED[noted_as].format(movie.name)
    if noted_as is not Mark.SEEN:
        return text, Outcome(about=movie.movie_id)
    _, asked = _ask_stars(movie.movie_id, movie.title, movie.name)
    return text, asked
