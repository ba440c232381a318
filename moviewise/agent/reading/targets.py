"""Which film a message is about: named, pointed at, or written in words nobody knows."""

from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.listed import Listed
from moviewise.agent.reading.spans import Meant, Reading, Span
from moviewise.catalogue import Catalogue
from moviewise.catalogue.ordinary import ORDINARY
from moviewise.tools.context import Conversation

POINTING = word_set(
    """
    it that this them these those both lo la los las le les celui celle ce ca ihn sie es das den der
    die dieser diesen lo la li le
    """
)
SPARED = word_set("me my i you it is was a the of for to in on")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the words stand in: the films before the person, and the chat so far."""

    catalogue: Catalogue
    conversation: Conversation
    listed: tuple[Listed, ...] = ()
    said: tuple[str, ...] = ()
    """What the person said before, newest first."""
    reply: str = ""
    """What we said last."""
    about: Meant | None = None
    """The one film of the clause before, which "it" then means."""

    @property
    def before(self) -> str:
        """What the person said last."""
        return self.said[0] if self.said else ""


def as_meant(film: Listed) -> Meant:
    return Meant(film.title, None, film.movie_id, film.title)


def spelled(film: Meant, scene: Scene) -> str:
    """Write a title as a tool should get it."""
    if film.movie_id is not None or not film.surface:
        return film.title
    ids = {found[0] for found in scene.catalogue.titles.exact(film.surface, None)}
    titles = {scene.catalogue.get(movie_id).title for movie_id in ids}
    return film.title if len(titles) < 2 else film.surface


def meant_by(span: Span, scene: Scene) -> list[Meant]:
    """Return the films of a title or a reference."""
    if span.kind == "title":
        return [span.value]
    if span.value == ():
        return pointed(scene)
    return [as_meant(scene.listed[n]) for n in span.value if 0 <= n < len(scene.listed)]


def pointed(scene: Scene) -> list[Meant]:
    """Return the one film that "it" can mean."""
    if scene.about is not None:
        return [scene.about]
    last = scene.conversation.last_movie
    if last is not None and last in scene.catalogue.movies:
        movie = scene.catalogue.get(last)
        return [Meant(movie.title, None, last, movie.title)]
    return [as_meant(scene.listed[0])] if len(scene.listed) == 1 else []


def targets(reading: Reading, scene: Scene) -> list[Meant]:
    """Return the films a message names or points at, in order."""
    named = [film for span in reading.of("title", "ref") for film in meant_by(span, scene)]
    if named:
        return named
    if unknown := unknown_title(reading, scene):
        return [unknown]
    words = {word.text for word in reading.words}
    if words & POINTING or not named:
        return pointed(scene)
    return []


def unknown_title(reading: Reading, scene: Scene) -> Meant | None:
    """Take the longest run of unexplained words as a title, known under that very name or not."""
    runs = unknown_runs(reading)
    if not runs:
        return None
    best = max(runs, key=lambda run: (_is_led(reading, run[0]), run[1] - run[0]))
    first, last = best
    while first and reading.words[first - 1].text in ARTICLES and first - 1 not in reading.owner:
        first -= 1
    typed = reading.original(first if best[0] - first > 1 else best[0], last)
    doubtful = fold(typed) in ORDINARY and len(runs) > 1 and not _is_led(reading, best[0])
    found = scene.catalogue.titles.exact(typed, None)
    if found:
        movie = scene.catalogue.get(found[0][0])
        only = movie.movie_id if len(found) == 1 or found[0][1] >= 5 * found[1][1] else None
        alone = " " not in typed and movie.n_ratings < FEW and not _is_led(reading, best[0])
        return Meant(movie.title, None, only, typed, doubtful or alone)
    return Meant(typed, None, None, typed, doubtful)


FEW = 3
"""Ratings below which one word is rather something else than that film."""
ARTICLES = word_set("the la le les el los las il lo der die das")
LEADS = word_set("@seen @rate @trailer @why @save @uninterested POS NEG for :")


def _is_led(reading: Reading, first: int) -> bool:
    """Whether the word before speaks of a film: "saw ...", "loved ...", "trailer for ..."."""
    before = next((t.text for t in reversed(reading.tokens) if t.last <= first), "")
    return before in LEADS


def unknown_runs(reading: Reading) -> list[tuple[int, int]]:
    """Find runs of words with at least one unexplained, little words inside them kept."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    end = 0
    for token in [*reading.tokens, None]:
        part = token is not None and (
            token.text in ("x", "MOOD", "COMP") or (_little(token.text) and start is not None)
        )
        if token is not None and part:
            start = token.first if start is None else start
            end = token.last if token.text in ("x", "MOOD", "COMP") else end
        elif start is not None:
            runs.append((start, end))
            start = None
    return [(first, last) for first, last in runs if _has_unexplained(reading, first, last)]


def _little(token: str) -> bool:
    return token in FUNCTION and token not in SPARED - {"of", "the", "to", "in", "a", "on"}


def _has_unexplained(reading: Reading, first: int, last: int) -> bool:
    return any(t.text == "x" and first <= t.first < last for t in reading.tokens)


def years_of(films: Sequence[Listed]) -> list[int]:
    return sorted(film.year for film in films if film.year)
