"""The verbs of the first ratings."""

from collections.abc import Sequence
from dataclasses import replace

from moviewise.domain import (
    FilmList,
    MovieId,
    OnboardingStage,
    OnboardingState,
    UserId,
)
from moviewise.onboarding import Progress, next_page, progress
from moviewise.service.base import Verbs
from moviewise.service.lists import (
    film_list,
    listed,
    open_page,
)
from moviewise.service.person import Person


class OnboardingVerbs(Verbs):
    """Ask for first ratings, and know when to stop."""

    def stage(self, user_id: UserId) -> OnboardingStage:
        """Say how far the person is with the first ratings."""
        return self.store.onboarding(user_id).stage

    def onboarding(self, user_id: UserId, *, start_from: Sequence[str] = ()) -> FilmList:
        """Show the page of films to rate, the same one until all of it is answered.

        Args:
            user_id: Who is asked.
            start_from: Genres or tags such as `mood:tense` to begin with; the open page gives way.
        """
        person, library = self.person(user_id), self.library
        state = self.store.onboarding(user_id)
        page = open_page(person, state)
        if start_from:
            left = set(page) - set(person.stars) - set(state.unseen)
            shown = tuple(m for m in state.shown if m not in left)
            page, state = (), replace(state, genres=tuple(start_from), shown=shown)
        if not page:
            movies = library.catalogue.movies
            page = next_page(library.artefact, person.ratings, state, movies)
            shown = (*state.shown, *page)
            asking = replace(state, stage=OnboardingStage.ASKING, shown=shown)
            self.store.set_onboarding(user_id, asking)
        films = listed(library, person, page)
        self._picture(films)
        title = "Which of these have you seen?"
        asked = film_list(self.policy, person, title, films, kind="onboarding")
        far = self._progress(person)
        return replace(asked, sure=far.certainty, may_stop=far.may_stop)

    def progress(self, user_id: UserId) -> Progress:
        """Say how far the first ratings are and how sure the list is."""
        return self._progress(self.person(user_id))

    def _progress(self, person: Person) -> Progress:
        return progress(self.library.artefact, person.ratings, minimum=self.policy.min_ratings)

    def next_onboarding_page(self, user_id: UserId) -> FilmList:
        """Put the open page behind us and show the next one."""
        state = self.store.onboarding(user_id)
        stars = self.person(user_id).stars
        rest = [m for m in state.shown if m not in stars and m not in state.unseen]
        self.store.set_onboarding(user_id, replace(state, unseen=(*state.unseen, *rest)))
        return self.onboarding(user_id)

    def unseen(self, user_id: UserId, movie_id: MovieId) -> None:
        """Note that the person has not seen a film of the page; it costs nothing."""
        state = self.store.onboarding(user_id)
        if movie_id not in state.unseen:
            unseen = (*state.unseen, movie_id)
            self.store.set_onboarding(user_id, replace(state, unseen=unseen))

    def complete_onboarding(self, user_id: UserId) -> int:
        """Finish the set-up where enough is rated; returns how many ratings are missing."""
        missing = self.policy.needed(self.person(user_id))
        if not missing:
            self._set_stage(user_id, OnboardingStage.DONE)
        return missing

    def skip_onboarding(self, user_id: UserId) -> None:
        """Go on without the first ratings; they can be given any time."""
        self._set_stage(user_id, OnboardingStage.SKIPPED)

    def restart_onboarding(self, user_id: UserId) -> FilmList:
        """Begin the set-up anew; ratings stay."""
        self.store.set_onboarding(user_id, OnboardingState())
        return self.onboarding(user_id)

    def _set_stage(self, user_id: UserId, stage: OnboardingStage) -> None:
        self.store.set_onboarding(user_id, replace(self.store.onboarding(user_id), stage=stage))
