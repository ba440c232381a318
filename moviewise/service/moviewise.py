"""The verbs of the product: each fetches, computes and saves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote_plus
from uuid import uuid4

from moviewise import accounts
from moviewise.catalogue import Catalogue
from moviewise.domain import (
    Account,
    Answer,
    Exclusion,
    FilmList,
    Limits,
    ListedFilm,
    Mark,
    Movie,
    MovieId,
    OnboardingStage,
    OnboardingState,
    Rating,
    TasteChange,
    Trailer,
    UserId,
    Wish,
)
from moviewise.errors import (
    AccessDenied,
    InvalidInput,
    TmdbError,
    TmdbKeyMissing,
    UnknownAccount,
    UnknownMovie,
)
from moviewise.explanation.appeal import Appeal, appeal
from moviewise.explanation.counterfactual import WhatIf, WhyNot, what_if, why_not
from moviewise.explanation.narrator import Explanation, explain
from moviewise.explanation.taste import TasteView, taste_view
from moviewise.explanation.wording import Mode, Write
from moviewise.importing import Form, Report, as_csv, match, read_export
from moviewise.library import Library, LiveLibrary
from moviewise.onboarding import Progress, next_page, progress
from moviewise.retrieval.answer import answer
from moviewise.service.countries import country_code
from moviewise.service.identity import newer_films, reaches_now
from moviewise.service.lists import (
    Policy,
    explained,
    film_list,
    found,
    listed,
    moves,
    open_page,
    picks,
    remark,
    with_live,
)
from moviewise.service.live import Access, Live, without
from moviewise.service.person import Person
from moviewise.service.watching import LiveFacts
from moviewise.store import Store

KNOWN_FILMS = (
    "I know films up to 2016, with their people from 1940 to 2014; a free TMDB key adds newer ones."
)
NO_TRENDS = "TMDB names no trends just now."
NO_OFFERS = (
    "Where to watch a film, and which films form a series, I know from TMDB alone, and no TMDB key "
    "is set here."
)
AGAIN = "please ask once more in a while."
SERIES_TRIED = 3
"""Films of one name that TMDB is asked about."""
YOUTUBE = "https://www.youtube.com"
EMBEDDED = "https://www.youtube-nocookie.com/embed"
NO_LIMITS = Limits()
R = TypeVar("R")
PLAIN = Wish()


class MovieWise:
    """What a person can ask of us, over one store and one live library."""

    def __init__(
        self,
        store: Store,
        library: LiveLibrary,
        policy: Policy,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        tmdb: Access | None = None,
    ) -> None:
        self.store = store
        self.policy = policy
        self._library = library
        self._now = now
        self.live = Live(tmdb, lambda: self.catalogue, self.add_films) if tmdb else None

    @property
    def library(self) -> Library:
        return self._library.current()

    @property
    def catalogue(self) -> Catalogue:
        return self.library.catalogue

    def resolve(self, reference: int | str) -> Movie:
        """Find the film that a number, `tmdb:603` or `imdb:tt0133093` names.

        A bare number is one of our own ids first, then a TMDB id.

        Raises:
            UnknownMovie: No film goes by it.
            TmdbKeyMissing: It is, or may be, a TMDB id, and no key is set.
            TmdbError: TMDB was asked and did not answer.
            InvalidInput: It is none of these forms.
        """
        kind, _, rest = str(reference).strip().rpartition(":")
        if kind == "imdb":
            return _some(self.catalogue.by_imdb(rest), f"no film we know has the IMDb id {rest}")
        if kind not in ("", "tmdb") or not rest.isdigit():
            raise InvalidInput(
                f"{reference!r} names no film; use an id, tmdb:603 or imdb:tt0133093"
            )
        number = int(rest)
        ours = self.catalogue.movies.get(number) if not kind else None
        movie = ours or self.catalogue.by_tmdb(number)
        if movie is None and self.live:
            return self.live.film(number)
        if movie is None:
            raise TmdbKeyMissing(
                f"no film we know has the id {number}; a TMDB key is needed for TMDB ids"
            )
        return movie

    def find(self, title: str, year: int | None = None) -> Movie:
        """Find the film of a title, asking TMDB where we know none.

        Raises:
            UnknownMovie: No film goes by that title.
            AmbiguousMovie: Several do, and none is clearly meant.
        """
        try:
            return self.catalogue.find(title, year)
        except UnknownMovie:
            if not self._asked(lambda live: live.search(title, Limits(year, year)))[0]:
                raise
        return self.catalogue.find(title, year)

    def person(self, user_id: UserId | None) -> Person:
        """Fetch what someone told us; a visitor told us nothing."""
        if user_id is None:
            return Person()
        return Person(
            tuple(self.store.ratings(user_id)),
            self.store.marks(user_id),
            tuple(self.store.exclusions(user_id)),
            self.store.limits(user_id),
        )

    # Accounts

    def register(self, name: str, password: str) -> Account:
        """Open an account.

        Raises:
            InvalidAccount: The name or the password is not acceptable.
            NameTaken: The name belongs to someone.
        """
        clean = accounts.accept_name(name)
        return self.store.create_account(clean, accounts.hash_password(password, clean))

    def guest(self) -> Account:
        """Open an account without a password; `upgrade` keeps everything in it."""
        return self.store.create_account(accounts.guest_name(), None, is_guest=True)

    def upgrade(self, user_id: UserId, name: str, password: str) -> Account:
        """Give a guest a name and a password; every rating stays."""
        clean = accounts.accept_name(name)
        return self.store.upgrade_guest(user_id, clean, accounts.hash_password(password, clean))

    def sign_in(self, name: str, password: str) -> Account:
        """Check a name and a password.

        Raises:
            AccessDenied: They do not belong together, or the account is disabled.
        """
        account = self.store.account(accounts.normal_name(name))
        known = self.store.password_hash(account.user_id) if account else None
        if not accounts.password_fits(password, known) or account is None:
            raise AccessDenied("the name and the password do not belong together; try again")
        if account.is_disabled:
            raise AccessDenied("this account is disabled; ask who runs this MovieWise")
        if known and accounts.needs_rehash(known):
            self.store.set_password_hash(account.user_id, accounts.hash_password(password))
        return account

    def account(self, name: str) -> Account:
        account = self.store.account(accounts.normal_name(name))
        if account is None:
            raise UnknownAccount(f"no account is called {name!r}")
        return account

    def account_by_id(self, user_id: UserId) -> Account | None:
        """Find an account by its number, if it still exists."""
        return self.store.account_by_id(user_id)

    def end_sessions(self, user_id: UserId) -> None:
        """Sign the account out everywhere."""
        self.store.end_sessions(user_id)

    def set_password(self, user_id: UserId, password: str) -> None:
        """Replace the password and end every session of the account."""
        self.store.set_password_hash(user_id, accounts.hash_password(password))
        self.store.end_sessions(user_id)

    def export(self, user_id: UserId) -> dict[str, Any]:
        """Hand out everything we keep about a person, ready for JSON."""
        return self.store.export(user_id)

    def delete_account(self, user_id: UserId) -> None:
        """Forget a person: nothing of theirs remains."""
        self.store.delete_account(user_id)

    # Ratings and marks

    def rate(
        self, user_id: UserId, movie_id: MovieId, stars: float, origin: str = "card"
    ) -> TasteChange:
        """Record a rating, replacing an earlier one, and tell what it moved.

        Raises:
            InvalidRating: The stars are not 0.5 to 5.0 in half steps.
            UnknownMovie: No film has that id.
        """
        movie = self.catalogue.get(movie_id)
        rating = Rating(movie_id, stars, self._now(), origin)
        before = self.person(user_id)
        previous = self.store.rate(user_id, rating)
        return self._change(movie, before, self.person(user_id), previous)

    def unrate(self, user_id: UserId, movie_id: MovieId) -> TasteChange:
        """Remove a rating; nothing of it remains."""
        movie = self.catalogue.get(movie_id)
        before = self.person(user_id)
        previous = self.store.unrate(user_id, movie_id)
        return self._change(movie, before, self.person(user_id), previous)

    def ratings(self, user_id: UserId) -> FilmList:
        """List what the person rated, newest first."""
        person = self.person(user_id)
        films = listed(self.library, person, reversed(person.movie_ids))
        return film_list(self.policy, person, "Your ratings", films, kind="ratings")

    def watchlist(self, user_id: UserId) -> FilmList:
        """List what the person wants to watch."""
        person = self.person(user_id)
        films = listed(self.library, person, person.watchlist)
        return film_list(self.policy, person, "Your watchlist", films, kind="watchlist")

    def mark(self, user_id: UserId, movie_id: MovieId, mark: Mark | None) -> Mark | None:
        """Mark a film, or take the mark away; returns the former mark."""
        self.catalogue.get(movie_id)
        return self.store.mark(user_id, movie_id, mark)

    def import_ratings(self, user_id: UserId, name: str, content: bytes) -> tuple[str, Report]:
        """Store the ratings of another site's export as one batch.

        Returns:
            What `undo_import` takes to undo it, and what was found.

        Raises:
            InvalidFile: The file is not an export that we know.
        """
        lines, problems = read_export(name, content)
        report = match(lines, self.catalogue, problems)
        batch = uuid4().hex
        self.store.add_ratings(user_id, report.ratings, batch=batch)
        return batch, report

    def add_to_import(
        self, user_id: UserId, batch: str, movie_id: MovieId, stars: float
    ) -> TasteChange:
        """Add the film that an unclear line of an import meant; it is undone with the others."""
        movie, before = self.catalogue.get(movie_id), self.person(user_id)
        self.store.add_ratings(user_id, [Rating(movie_id, stars, origin="import")], batch=batch)
        return self._change(movie, before, self.person(user_id), before.stars.get(movie_id))

    def undo_import(self, user_id: UserId, batch: str) -> int:
        """Take an import back where its ratings still stand; returns how many did."""
        return self.store.undo_batch(user_id, batch)

    def export_csv(self, user_id: UserId, form: Form) -> str:
        """Write the person's ratings as a table that other sites import."""
        dates = {rating.movie_id: rating.rated_at for rating in self.person(user_id).ratings}
        return as_csv(self.ratings(user_id).films, form, dates)

    # Lists

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

    # Reasons

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

    # Questions

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

    def trailer(self, movie_id: MovieId) -> Trailer:
        """Say where to watch the trailer; without TMDB that is YouTube's search."""
        movie = self.catalogue.get(movie_id)
        video, _ = self._asked(lambda live: live.trailer(movie))
        if video:
            return Trailer(movie, f"{YOUTUBE}/watch?v={video.key}", f"{EMBEDDED}/{video.key}")
        words = quote_plus(f"{movie.title} {movie.year or ''} trailer")
        return Trailer(movie, f"{YOUTUBE}/results?search_query={words}")

    def details(self, movie_id: MovieId, country: str = "") -> LiveFacts:
        """Say where a film can be watched and which series it belongs to.

        Args:
            movie_id: The film.
            country: Whose offers count, by name or code; the region of the settings unless said.

        Raises:
            InvalidInput: No country we know goes by that name.
        """
        movie, code = self.catalogue.get(movie_id), country_code(country) or ""
        if country and not code:
            raise InvalidInput(
                f"{country[:40]!r} is no country I know; use a name or a code like DE"
            )
        if self.live is None:
            return LiveFacts(movie, code, note=NO_OFFERS)
        try:
            return self.live.facts(movie, code)
        except TmdbError as error:
            return LiveFacts(movie, code or self.live.region, note=f"{error}; {AGAIN}")

    def series(self, movie_ids: Sequence[MovieId]) -> LiveFacts:
        """Say in which order the films of a series came out.

        Args:
            movie_ids: Films that may be meant; the first that is of a series counts.
        """
        for movie_id in movie_ids[:SERIES_TRIED]:
            facts = self.details(movie_id)
            if facts.collection or facts.note:
                return facts
        return LiveFacts(self.catalogue.get(movie_ids[0]))

    def series_films(self, user_id: UserId, facts: LiveFacts) -> FilmList:
        """List the films of a series that we know, in its order."""
        person, library = self.person(user_id), self.library
        ids = [m.movie_id for m in facts.collected if m.movie_id in library.catalogue.movies]
        films = listed(library, person, ids)
        made = film_list(self.policy, person, facts.collection, films, kind="series")
        return replace(made, source="tmdb")

    # Onboarding

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

    # Films from outside

    def add_films(self, movies: Iterable[Movie]) -> tuple[Movie, ...]:
        """Keep films from TMDB: searchable and rankable at once; gives them as kept."""
        kept = self.store.save_films(movies, self._now())
        self._library.add(kept)
        return kept

    # What the verbs share

    def _asked(self, ask: Callable[[Live], R]) -> tuple[R | None, str]:
        """Ask TMDB where there is a key; gives its answer, or one sentence on what is missing."""
        if self.live is None:
            return None, ""
        try:
            return ask(self.live), ""
        except TmdbError as error:
            return None, without(error)

    def _limit_of_knowledge(self, otherwise: str = "") -> str:
        return otherwise if self.live else KNOWN_FILMS

    def _picture(self, films: Sequence[ListedFilm]) -> None:
        """Have posters fetched behind the scenes; the next list shows them."""
        if self.live:
            self.live.ask_later(film.movie for film in films)

    def _set_stage(self, user_id: UserId, stage: OnboardingStage) -> None:
        self.store.set_onboarding(user_id, replace(self.store.onboarding(user_id), stage=stage))

    def _change(
        self, movie: Movie, before: Person, after: Person, previous: float | None
    ) -> TasteChange:
        return TasteChange(
            movie,
            after.stars.get(movie.movie_id),
            previous,
            moves=moves(self.library, before, after),
            rated=len(after.ratings),
            needed=self.policy.needed(after),
        )

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


def _some(movie: Movie | None, sentence: str) -> Movie:
    if movie is None:
        raise UnknownMovie(sentence)
    return movie
