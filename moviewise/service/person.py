"""What someone told us, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from moviewise.domain import Exclusion, Limits, Mark, MovieId, Rating
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in


@dataclass(frozen=True, slots=True)
class Person:
    """The state of a taste: everything a list for this person is computed from."""

    ratings: tuple[Rating, ...] = ()
    marks: Mapping[MovieId, Mark] = field(default_factory=dict)
    exclusions: tuple[Exclusion, ...] = ()
    limits: Limits = field(default_factory=Limits)

    @property
    def stars(self) -> dict[MovieId, float]:
        return {rating.movie_id: rating.stars for rating in self.ratings}

    @property
    def hidden(self) -> set[MovieId]:
        """Films never to be recommended, besides the rated ones."""
        kept_away = (Mark.SEEN, Mark.NOT_INTERESTED)
        return {movie_id for movie_id, mark in self.marks.items() if mark in kept_away}

    @property
    def watchlist(self) -> tuple[MovieId, ...]:
        return tuple(m for m, mark in self.marks.items() if mark is Mark.WATCHLIST)

    @property
    def movie_ids(self) -> tuple[MovieId, ...]:
        """The rated films, oldest rating first."""
        return tuple(rating.movie_id for rating in self.ratings)

    def having_rated(self, rating: Rating) -> "Person":
        """Return the person with one rating more, in the place of an earlier one of that film."""
        others = self.without_rating(rating.movie_id).ratings
        return replace(self, ratings=(*others, rating))

    def without_rating(self, movie_id: MovieId) -> "Person":
        return replace(self, ratings=tuple(r for r in self.ratings if r.movie_id != movie_id))

    def taste(self, artefact: Artefact) -> Taste:
        return fold_in(artefact, self.ratings, without=self.exclusions)
