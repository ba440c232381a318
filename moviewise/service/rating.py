"""The verbs on what a person says of films: stars, marks, imports."""

from uuid import uuid4

from moviewise.domain import (
    FilmList,
    Mark,
    MovieId,
    Rating,
    TasteChange,
    UserId,
)
from moviewise.importing import Form, Report, as_csv, match, read_export
from moviewise.service.base import Verbs
from moviewise.service.lists import (
    film_list,
    listed,
)


class RatingVerbs(Verbs):
    """Rate, mark, bring and take along."""

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
        return self._change(movie, before, before.having_rated(rating), previous)

    def unrate(self, user_id: UserId, movie_id: MovieId) -> TasteChange:
        """Remove a rating; nothing of it remains."""
        movie = self.catalogue.get(movie_id)
        before = self.person(user_id)
        previous = self.store.unrate(user_id, movie_id)
        return self._change(movie, before, before.without_rating(movie_id), previous)

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
