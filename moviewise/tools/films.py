"""From a title in words to one film, or to a question that finds it out.

Shared by the tools; must not know what a tool does with the film.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from moviewise.domain import Choice, ListedFilm, Movie, MovieId, Question
from moviewise.errors import AmbiguousMovie, MovieWiseError, UnknownMovie
from moviewise.tools.context import ChatContext, Outcome, Pending, Said

Args = Mapping[str, Any]
NO_KEY = " My own catalogue ends in 2016; a free TMDB key adds newer films."


def film(context: ChatContext, title: str, year: int | None = None) -> Movie:
    """Find the film a title means in this chat.

    What code has tied to a film in this turn comes first, then the screen, then the catalogue.

    Raises:
        UnknownMovie: No film goes by that title.
        AmbiguousMovie: Several do, and nothing says which.
    """
    catalogue, conversation = context.moviewise.catalogue, context.conversation
    if (meant := conversation.meant.get(title)) is not None:
        return catalogue.get(meant)
    for movie_id in (conversation.last_movie, *conversation.last_list, *conversation.listed[::-1]):
        movie = catalogue.movies.get(movie_id) if movie_id is not None else None
        if movie and movie.title.casefold() == title.casefold() and year in (None, movie.year):
            return movie
    return context.moviewise.find(title, year)


def attempt(context: ChatContext, tool: str, args: Args, act: Callable[[], Said]) -> Said:
    """Do it, or say in a sentence why not and offer a way on."""
    try:
        return act()
    except AmbiguousMovie as error:
        return which(context, error.movie_ids, tool, args)
    except UnknownMovie:
        return unknown(context, str(args.get("title") or args.get("like_title") or ""), tool, args)
    except MovieWiseError as error:
        return f"{_sentence(str(error))}", Outcome(failed=True)


def which(context: ChatContext, movie_ids: Sequence[MovieId], tool: str, args: Args) -> Said:
    """Ask which of several films of one name is meant; nothing is written meanwhile."""
    movies = [context.moviewise.catalogue.get(i) for i in movie_ids[:4]]
    typed = str(args.get("title") or args.get("like_title") or movies[0].title)
    text = f"Which {typed} do you mean: {_either([m.name for m in movies])}?"
    return text, _asked(text, movies, tool, args)


def unknown(context: ChatContext, title: str, tool: str, args: Args) -> Said:
    """Say that no film goes by that title, and offer those that come close."""
    near = context.moviewise.catalogue.candidates(title, args.get("year"), limit=3)
    movies = [movie for movie, score in near if score >= 75]
    text = f"I don't know a film called “{title}”."
    if not movies:
        text += "" if context.moviewise.live else NO_KEY
        return text, Outcome(failed=True)
    text += f" Did you mean {_either([m.name for m in movies])}?"
    return text, _asked(text, movies, tool, args)


def _asked(text: str, movies: Sequence[Movie], tool: str, args: Args) -> Outcome:
    choices = tuple(Choice(movie.name, movie.name) for movie in movies)
    question = Question(text, choices, tuple(ListedFilm(movie) for movie in movies))
    ids = tuple(movie.movie_id for movie in movies)
    pending = Pending("which", tool, dict(args), ids, tuple(movie.title for movie in movies))
    return Outcome(question=question, pending=pending)


def _either(names: Sequence[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")
