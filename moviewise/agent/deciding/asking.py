"""The question that stands in for a guess: two or three concrete ways on, as buttons.

Must not know how sure is sure enough.
"""

from collections.abc import Sequence

from moviewise.agent.decision import Decision
from moviewise.agent.reading.spans import Reading
from moviewise.domain import Choice

UNSURE = "I am not sure what you would like. Shall I do one of these?"
LONGEST = 60
"""Letters of a sentence on a button."""
OF_FILM = {
    "rate": "I want to rate {}",
    "explain": "Why {}?",
    "why_not": "Why not {}?",
    "what_if": "What if I had not rated {}?",
    "trailer": "Trailer of {}",
    "ask": "Tell me about {}",
    "recommend": "Something like {}",
    "search": "Search for {}",
    "mark_watchlist": "Save {} to my watchlist",
    "mark_seen": "Mark {} as seen",
    "mark_no": "Not interested in {}",
    "mark_none": "Take {} off my list",
}
OF_NONE = {
    "recommend": "Recommend me something",
    "more": "Show me others",
    "trending": "What is trending?",
    "my_ratings": "Show my ratings",
    "my_watchlist": "Show my watchlist",
    "onboarding": "Ask me about some films",
    "help": "What can you do?",
    "search": "Search for {}",
    "ask": "Search for {}",
}
"""What a button says and does, by the intent it stands for."""


def unsure(intents: Sequence[str], reading: Reading) -> Decision:
    """Offer two or three ways on instead of guessing.

    Args:
        intents: What it may have been, likeliest first.
        reading: What was said.
    """
    said = reading.text.strip()[:LONGEST]
    titles = [span.value.title for span in reading.of("title")]
    forms = OF_FILM if titles else OF_NONE
    thing = titles[0] if titles else said
    wanted = [*intents, *(("rate", "ask", "recommend") if titles else ("recommend", "search"))]
    lines = [forms[intent].format(thing) for intent in wanted if intent in forms]
    chosen = [line for line in dict.fromkeys(lines) if thing or "Search" not in line][:3]
    return Decision("offline", text=UNSURE, choices=tuple(Choice(one, one) for one in chosen))
