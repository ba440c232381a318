"""Sentences that the intent model learns from: our own, as patterns, one language a module.

`(a|b|)` chooses, `{t}` is a film, `{p}` a person, `{g}` a genre, `{l}` a language, `{y}` years,
`{len}` a length, `{s}` stars, `{n}` a number, `{r}` a reference, `{m}` a mood, `{x}` any words,
`{pos}` and `{neg}` praise and blame.
"""

from moviewise.agent.deciding.sentences.english import ENGLISH
from moviewise.agent.deciding.sentences.french import FRENCH
from moviewise.agent.deciding.sentences.german import GERMAN
from moviewise.agent.deciding.sentences.italian import ITALIAN
from moviewise.agent.deciding.sentences.spanish import SPANISH

LANGUAGES = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "it": ITALIAN,
}
