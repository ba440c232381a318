"""The verbs that give reasons and answers, and hear objections."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from moviewise.domain import (
    Answer,
    Exclusion,
    Limits,
    MovieId,
    UserId,
)
from moviewise.explanation.appeal import Appeal, appeal
from moviewise.explanation.counterfactual import WhatIf, WhyNot, what_if, why_not
from moviewise.explanation.narrator import Explanation, explain
from moviewise.explanation.taste import TasteView, taste_view
from moviewise.explanation.wording import Mode, Write
from moviewise.retrieval.answer import answer
from moviewise.service.base import Verbs
from moviewise.service.lists import (
    listed,
)

R = TypeVar("R")


class ReasonVerbs(Verbs):
    """Explain, answer, and be corrected."""

    def explain(
        self,
        user_id: UserId | None,
        movie_id: MovieId,
        *,
        write: Write | None = None,
        mode: Mode = "placeholders",
    ) -> Explanation:
        """Say why a film is recommended, from the sum that ranked it.

        Args:
            user_id: The person, or none for a visitor.
            movie_id: The film.
            write: Lets a language model word it, as far as the evidence carries its words.
            mode: How much of the wording is the model's.
        """
        return self._reason(partial(explain, write=write, mode=mode), user_id, movie_id)

    def appeal(self, user_id: UserId, movie_id: MovieId) -> Appeal:
        """Say how well a film would suit the person, by its place among all candidates."""
        return self._reason(appeal, user_id, movie_id)

    def why_not(self, user_id: UserId, movie_id: MovieId) -> WhyNot:
        """Say what holds a film back and what would put it into the top ten."""
        return self._reason(why_not, user_id, movie_id)

    def what_if(self, user_id: UserId, movie_id: MovieId, stars: float | None) -> WhatIf:
        """Show the list as it would be with another rating, or with none; nothing is written."""
        return self._reason(what_if, user_id, movie_id, stars)

    def taste(self, user_id: UserId) -> TasteView:
        """Show what the ratings make us believe, with its sources."""
        person, library = self.person(user_id), self.library
        movies = library.catalogue.movies
        return taste_view(library.artefact, person.ratings, movies, without=person.exclusions)

    def exclude(self, user_id: UserId, exclusion: Exclusion) -> None:
        """Stop reading the person's taste from a rating or a feature."""
        self.store.exclude(user_id, exclusion)

    def include(self, user_id: UserId, exclusion: Exclusion) -> None:
        """Take an exclusion back."""
        self.store.include(user_id, exclusion)

    def keep_out(self, user_id: UserId, limits: Limits) -> None:
        """Add limits to those kept for every list to come."""
        self.store.set_limits(user_id, self.store.limits(user_id).narrowed(limits))

    def set_limits(self, user_id: UserId, limits: Limits) -> None:
        """Keep these limits for every list to come."""
        self.store.set_limits(user_id, limits)

    def ask(
        self,
        user_id: UserId | None,
        question: str,
        listed_ids: Sequence[MovieId] = (),
        *,
        write: Write | None = None,
    ) -> Answer:
        """Answer a question about films from what we can quote.

        Args:
            user_id: The person, or none for a visitor.
            question: In their words.
            listed_ids: The films before them, in order.
            write: Lets a language model word it, as far as the quotes carry its words.
        """
        said = self._answered(question, listed_ids, write)
        if not said.answered:
            came, note = self._asked(lambda live: live.read_up(question, listed_ids))
            said = self._answered(question, listed_ids, write) if came else said
            said = replace(said, text=f"{said.text} {note}".strip())
        ids = [film.movie.movie_id for film in said.films]
        return replace(said, films=listed(self.library, self.person(user_id), ids))

    def _answered(
        self, question: str, listed_ids: Sequence[MovieId], write: Write | None
    ) -> Answer:
        library = self.library
        return answer(question, library.index, library.catalogue, listed=listed_ids, write=write)

    def _reason(
        self, verb: Callable[..., R], user_id: UserId | None, movie_id: MovieId, *more: float | None
    ) -> R:
        self.catalogue.get(movie_id)
        person, library = self.person(user_id), self.library
        return verb(
            library.artefact,
            person.ratings,
            movie_id,
            *more,
            movies=library.catalogue.movies,
            excluded=person.hidden,
            without=person.exclusions,
        )
