"""The verbs that list films: for a person, like another, searched, popular."""

from dataclasses import replace

from moviewise.domain import (
    FilmList,
    Limits,
    MovieId,
    UserId,
    Wish,
)
from moviewise.service.base import Verbs
from moviewise.service.identity import newer_films, reaches_now
from moviewise.service.lists import (
    explained,
    film_list,
    found,
    listed,
    picks,
    remark,
    with_live,
)

NO_TRENDS = "TMDB names no trends just now."
NO_LIMITS = Limits()
PLAIN = Wish()


class ListVerbs(Verbs):
    """Recommend and find."""

    def recommend(self, user_id: UserId, wish: Wish = PLAIN) -> FilmList:
        """Recommend films this person has not rated, best first, within their limits."""
        person, library = self.person(user_id), self.library
        within = replace(wish, limits=person.limits.narrowed(wish.limits))
        chosen = picks(self.policy, person, library, within)
        films = explained(person, library, chosen)
        reasons = {film.movie.movie_id: film.why for film in films}
        self.store.note_shown(user_id, chosen, reasons=reasons, context="recommend")
        note = remark(self.policy, person, library, within.limits, asked=wish.n, count=len(films))
        self._picture(films)
        title = "For you" if replace(wish, n=PLAIN.n, skip=()) == PLAIN else "For you, as you asked"
        return film_list(self.policy, person, title, films, kind="recommend", note=note, wish=wish)

    def home(self, user_id: UserId) -> list[FilmList]:
        """List what a returning person sees first."""
        lists = [self.recommend(user_id, Wish(n=12)), self.trending(user_id, n=12)]
        new = self.new_films(user_id)
        return [*lists, new] if new.films else lists

    def new_films(self, user_id: UserId, n: int = 12) -> FilmList:
        """Rank the films from TMDB that are newer than our own for this person."""
        person, library = self.person(user_id), self.library
        wish, within = Wish(n=n, limits=person.limits), newer_films(library.catalogue)
        chosen = picks(self.policy, person, library, wish, within=within)
        films = explained(person, library, chosen)
        title = "New films that may fit"
        self._picture(films)
        made = film_list(self.policy, person, title, films, kind="new")
        return replace(made, source="tmdb")

    def similar(self, user_id: UserId, movie_id: MovieId, n: int = 12) -> FilmList:
        """Recommend films like this one, still in the person's order of taste."""
        movie = self.catalogue.get(movie_id)
        near = self.recommend(user_id, Wish(n=n, like=(movie_id,)))
        return replace(near, title=f"More like {movie.title}", kind="similar")

    def trending(self, user_id: UserId | None, window: str = "week", n: int = 10) -> FilmList:
        """List what people look at now; without TMDB what most people loved, and it says so."""
        live, missing = self._asked(lambda live: live.trending(window, n))
        person, library = self.person(user_id), self.library
        if live:
            films = listed(library, person, [m for m in live if m not in person.hidden])
            title = "Trending today" if window == "day" else "Trending this week"
            made = film_list(self.policy, person, title, films, kind="trending")
            return replace(made, source="tmdb")
        ids = [m for m in library.catalogue.popular if m not in person.hidden][:n]
        films = listed(library, person, ids)
        self._picture(films)
        title, note = "Most loved in our ratings", missing or self._limit_of_knowledge(NO_TRENDS)
        return film_list(self.policy, person, title, films, kind="trending", note=note)

    def search(
        self,
        user_id: UserId | None,
        text: str = "",
        limits: Limits = NO_LIMITS,
        n: int = 10,
        page: int = 1,
        *,
        sentence: str = "",
    ) -> FilmList:
        """Find films by words, facts or both; most rated first where no words order them.

        Args:
            user_id: The person, or none for a visitor.
            text: The words to look for.
            limits: What every film keeps.
            n: Films a page.
            page: From 1.
            sentence: The whole of what was said, where it is known: our index reads that better.
        """
        live: tuple[MovieId, ...] | None = None
        note = ""
        if page == 1 and reaches_now(limits):
            live, note = self._asked(lambda live: live.search(text, limits))
        person, library = self.person(user_id), self.library
        ids = with_live(found(library, sentence or text, limits, page * n), live, library, limits)
        films = listed(library, person, ids[(page - 1) * n : page * n])
        nothing = "" if films else f"Nothing I know fits. {self._limit_of_knowledge()}"
        note = " ".join(filter(None, [nothing.strip(), note]))
        return film_list(self.policy, person, "Films I found", films, note=note)
