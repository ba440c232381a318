"""How people ask, by what is asked: the sentences a question reader is trained on.

One pattern a line: `(a|b)` chooses, `FILM`, `PERSON`, `YEAR`, `DECADE`, `GENRE`, `PLACE` and `NUM`
stand for what is named, `FILMS` for several, `X` for any other word.
"""

from types import MappingProxyType

from moviewise.retrieval.asking.wordings.credits import CREDITS
from moviewise.retrieval.asking.wordings.figures import FIGURES
from moviewise.retrieval.asking.wordings.not_held import NOT_HELD
from moviewise.retrieval.asking.wordings.people import PEOPLE
from moviewise.retrieval.asking.wordings.several import SEVERAL
from moviewise.retrieval.asking.wordings.stories import STORIES
from moviewise.retrieval.asking.wordings.verdicts import VERDICTS

WORDINGS = MappingProxyType(
    CREDITS | FIGURES | VERDICTS | STORIES | PEOPLE | SEVERAL | {"not_held": NOT_HELD}
)
"""Patterns by what is asked."""
