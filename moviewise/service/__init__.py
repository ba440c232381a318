"""What MovieWise can do for a person, one verb each.

The chat, the terminal and the JSON API all call these verbs. Must not know LangChain, HTTP or
Markdown.
"""

from moviewise.service.lists import Policy
from moviewise.service.live import Access, Live
from moviewise.service.moviewise import MovieWise
from moviewise.service.person import Person
from moviewise.service.watching import LiveFacts

__all__ = ["Access", "Live", "LiveFacts", "MovieWise", "Person", "Policy"]
