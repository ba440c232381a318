"""The words of a message that carry content of their own, and those that only bound a length."""

from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.times import OVER, UNDER
from moviewise.agent.language.vocabulary import CONTENT, FILLER, MOODS
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Reading, Token

LASTING = word_set("long lungo lunga largo larga lang length max maximum")


def content(reading: Reading, token: Token) -> list[str]:
    places = range(token.first, token.last)
    return [
        reading.original(p, p + 1)
        for p in places
        if reading.words[p].text not in FUNCTION
        and (reading.words[p].text not in FILLER or reading.words[p].text in MOODS | CONTENT)
    ]


def bounds(reading: Reading) -> set[int]:
    """Return the places of words that only bound a length: "no longer than", "max"."""
    places: set[int] = set()
    for span in reading.of("length"):
        for place in (*range(max(0, span.first - 3), span.first), span.last):
            word = reading.words[place].text if place < len(reading.words) else ""
            if word in UNDER | OVER | LASTING:
                places.add(place)
    return places
