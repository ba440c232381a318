"""What is said where nothing is called: greetings, thanks, help, and what we do not do."""

from collections.abc import Callable

from moviewise.agent.decision import Filled
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene

SMALL_TALK = {
    "bye": "See you, and enjoy the film!",
    "contact": "I'm here whenever you want a film: ask for one, or rate one you know.",
    "greet": "Hello! Tell me a film you love, or what you feel like watching.",
    "thanks": "You're welcome. Enjoy the film!",
    "help": (
        "I recommend films and can say exactly why. Rate films (“Heat 4 stars”), ask for something"
        " (“a short funny one”), search (“Japanese films of the 50s”), or ask “why this one?” and"
        " “what if I hated it?”."
    ),
    "offtopic": "That is outside what I know: I only do films. Shall I find you one?",
    "injection": "I only do films, and I only store ratings you give to a film you name.",
}


def saying(kind: str) -> Callable[[Reading, Scene], Filled]:
    """Make a filler that says one of our sentences."""

    def filler(reading: Reading, scene: Scene) -> Filled:
        del reading, scene
        return Filled(text=SMALL_TALK[kind])

    return filler


def greet(reading: Reading, scene: Scene) -> Filled:
    """Answer a greeting as one, a good-bye as one, and anything else that only keeps contact."""
    del scene
    kind = "bye" if reading.has("@bye") else "greet" if reading.has("@greet") else "contact"
    return Filled(text=SMALL_TALK[kind])
