"""One thin LangChain tool a verb: text for the chat, values for the screen."""

from langchain_core.tools import BaseTool

from moviewise.tools.facts import ask_movies, trailer
from moviewise.tools.lists import (
    my_ratings,
    my_watchlist,
    recommend,
    search_movies,
    trending,
)
from moviewise.tools.ratings import mark_movie, rate_movie
from moviewise.tools.reasons import explain, what_if, why_not
from moviewise.tools.setup import start_onboarding
from moviewise.tools.watching import film_series, where_to_watch

TOOLS: tuple[BaseTool, ...] = (
    search_movies,
    trending,
    rate_movie,
    recommend,
    explain,
    why_not,
    what_if,
    ask_movies,
    trailer,
    where_to_watch,
    film_series,
    my_ratings,
    mark_movie,
    my_watchlist,
    start_onboarding,
)
