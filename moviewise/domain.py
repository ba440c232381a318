"""The values that every room speaks: films, ratings, marks, wishes and lists.

All are frozen and refuse bad input when made. This module knows no framework, no array and no JSON.
"""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from moviewise.errors import InvalidInput, InvalidRating

MovieId = int
UserId = int

IMDB_ID_OFFSET = 1_000_000_000
"""Films without a MovieLens id are numbered from here by their IMDb id."""
TMDB_ID_OFFSET = 2_000_000_000
"""Films known by their TMDB id alone are numbered from here."""


@dataclass(frozen=True, slots=True)
class FilmNote:
    """What we ourselves wrote about a film; shown as "our notes"."""

    logline: str
    """Premise, setting and turning situation in 25 to 45 words; no ending."""
    themes: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    setting: str = ""
    details: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Movie:
    """One film as the catalogue or TMDB knows it."""

    movie_id: MovieId
    title: str
    """In natural word order, without the year."""
    year: int | None = None
    imdb_id: str | None = None
    """`tt` and at least seven digits."""
    tmdb_id: int | None = None
    other_titles: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    """Those with the most films in the catalogue first: the source has no billing order."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes where there is one, else ISO 639-3."""
    countries: tuple[str, ...] = ()
    """English names."""
    runtime: int | None = None
    """Minutes."""
    mpaa: str | None = None
    critic_score: int | None = None
    """Percent of favourable reviews."""
    oscars: int = 0
    """Won."""
    n_ratings: int = 0
    """Ratings of this film among the shipped ones."""
    mean_stars: float | None = None
    """Their mean; none where nobody rated it."""
    sources: tuple[str, ...] = ()
    """Of `movielens`, `wikidata`, `tmdb`."""
    poster: str | None = None
    """A path on TMDB's image host; none for the embedded films."""
    overview: str | None = None
    """TMDB's own text; never indexed unless the setting says so."""
    keywords: tuple[str, ...] = ()
    """TMDB's; used for scoring only."""
    note: FilmNote | None = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise InvalidInput(f"movie {self.movie_id}: a film needs a title")

    @property
    def name(self) -> str:
        """Title and year, as people tell films apart.

        >>> Movie(1, "Heat", 1995).name
        'Heat (1995)'
        """
        return f"{self.title} ({self.year})" if self.year else self.title

    @property
    def is_rated(self) -> bool:
        """Whether anyone in the shipped ratings has rated it."""
        return self.n_ratings > 0

    @property
    def themes(self) -> tuple[str, ...]:
        return self.note.themes if self.note else ()

    @property
    def moods(self) -> tuple[str, ...]:
        return self.note.moods if self.note else ()


@dataclass(frozen=True, slots=True)
class Rating:
    """What one user thinks of one movie."""

    movie_id: MovieId
    stars: float
    """0.5 to 5.0, in half steps."""
    rated_at: datetime | None = None
    """UTC."""
    origin: str = ""
    """Where it was given: `card`, `chat`, `onboarding`, `api`, `import`, `cli`."""

    def __post_init__(self) -> None:
        if not (0.5 <= self.stars <= 5 and self.stars * 2 == int(self.stars * 2)):
            raise InvalidRating(
                f"movie {self.movie_id}: {self.stars} is not a rating; use 0.5 to 5.0 in half steps"
            )


class Mark(StrEnum):
    """What a person noted about a film besides stars; one a film."""

    WATCHLIST = "watchlist"
    SEEN = "seen"
    NOT_INTERESTED = "not_interested"


@dataclass(frozen=True, slots=True)
class Limits:
    """Hard limits on a list: kept, or said to be impossible.

    Several values in one field mean: all of `genres`, any of `languages`, `countries`, `mpaa`,
    `actors` (all of them where `together`) and `directors`, none of `without_genres` and
    `without_people`.
    """

    year_from: int | None = None
    year_to: int | None = None
    min_runtime: int | None = None
    max_runtime: int | None = None
    """Minutes."""
    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """Codes, as in `Movie.languages`."""
    countries: tuple[str, ...] = ()
    mpaa: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    without_people: tuple[str, ...] = ()
    together: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Limits()

    def narrowed(self, other: "Limits") -> "Limits":
        """Keep both limits at once: the tighter bound, and every value of either.

        >>> Limits(year_from=1980).narrowed(Limits(year_from=1990, genres=("Drama",))).year_from
        1990
        """
        ours, theirs = asdict(self), asdict(other)
        return Limits(**{name: _both(name, ours[name], theirs[name]) for name in ours})


def _both(name: str, ours: Any, theirs: Any) -> Any:  # noqa: ANN401 - years, minutes or names
    if not ours or not theirs:
        return ours or theirs
    if isinstance(ours, tuple):
        return tuple(dict.fromkeys((*ours, *theirs)))
    return max(ours, theirs) if name in ("year_from", "min_runtime") else min(ours, theirs)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of a list of recommendations."""

    n: int = 10
    limits: Limits = field(default_factory=Limits)
    moods: tuple[str, ...] = ()
    """Words of the person: moods, themes, keywords to steer towards."""
    avoid: tuple[str, ...] = ()
    """Words of the person to steer away from."""
    like: tuple[MovieId, ...] = ()
    unlike: tuple[MovieId, ...] = ()
    from_watchlist: bool = False
    skip: tuple[MovieId, ...] = ()
    """Already listed in this chat: "more of these" continues behind them."""

    def __post_init__(self) -> None:
        if not 1 <= self.n <= 50:
            raise InvalidInput(f"a list of {self.n} films is not possible; ask for 1 to 50")


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A ranked movie."""

    movie_id: MovieId
    rank: int
    """From 1, over all candidates."""
    score: float
    """Unitless; comparable within one call."""
    is_rated: bool = True
    """Whether anyone in training rated the film."""


@dataclass(frozen=True, slots=True)
class Account:
    """Someone who can sign in."""

    user_id: UserId
    name: str
    is_guest: bool = False
    is_superuser: bool = False
    is_disabled: bool = False
    token_version: int = 0
    """Raised to end every session of the account."""
    created_at: datetime | None = None


class OnboardingStage(StrEnum):
    """Where a person is with the first ratings."""

    NEW = "new"
    ASKING = "asking"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class OnboardingState:
    """How far a person is with the first ratings."""

    stage: OnboardingStage = OnboardingStage.NEW
    shown: tuple[MovieId, ...] = ()
    """Films on the pages so far, in order."""
    unseen: tuple[MovieId, ...] = ()
    """Answered with "haven't seen it"."""
    genres: tuple[str, ...] = ()
    """Genres, or tags such as `mood:tense`, to start from, where the person said so."""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Something the person told us not to read their taste from."""

    kind: str
    """`rating` (the key is a movie id) or `feature` (the key is like `director:Michael Bay`)."""
    key: str


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A film in a list, as this person sees it."""

    movie: Movie
    stars: float | None = None
    mark: Mark | None = None
    rank: int | None = None
    score: float | None = None
    why: str = ""
    """One short line, true by construction."""


@dataclass(frozen=True, slots=True)
class FilmList:
    """An answer that is a list of films."""

    title: str
    films: tuple[ListedFilm, ...]
    kind: str = "search"
    """`recommend`, `search`, `trending`, `new`, `onboarding`, `watchlist`, `ratings`, `similar`,
    `series`."""
    note: str = ""
    """One plain sentence: what limits the list, what a key would add, how many are missing."""
    wish: Wish | None = None
    """The standing request, where the list can be refined or continued."""
    rated: int = 0
    needed: int = 0
    """Ratings still missing to the minimum."""
    sure: float | None = None
    """0 to 1: how much of the top ten would survive another rating; for a page of the set-up."""
    may_stop: bool = False
    """Whether another rating would hardly change the top ten."""
    source: str = "embedded"
    """`embedded` or `tmdb`."""


@dataclass(frozen=True, slots=True)
class Move:
    """A film that changed its place."""

    movie: Movie
    rank_before: int
    rank_after: int


@dataclass(frozen=True, slots=True)
class TasteChange:
    """What one rating, or its removal, did."""

    movie: Movie
    stars: float | None
    """None when the rating was removed."""
    previous: float | None
    moves: tuple[Move, ...] = ()
    """The largest among the films that were or are near the top, largest first."""
    rated: int = 0
    needed: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotable fact about a film."""

    passage_id: str
    """`movie_id:field` or `movie_id:field:number`."""
    movie_id: MovieId
    field: str
    text: str
    source: str
    """`wikidata`, `movielens`, `our notes`, `tmdb`."""


@dataclass(frozen=True, slots=True)
class Citation:
    """The quote that carries a claim of an answer."""

    passage_id: str
    movie_id: MovieId
    field: str
    quote: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question about films, with what it rests on."""

    answered: bool
    text: str
    citations: tuple[Citation, ...] = ()
    films: tuple[ListedFilm, ...] = ()
    """Films the answer lists, where it is a list."""
    question: "Question | None" = None
    """What would tell the listed films apart, where one of them is looked for."""


@dataclass(frozen=True, slots=True)
class Trailer:
    """Where to watch a film's trailer."""

    movie: Movie
    url: str
    embed_url: str | None = None
    """Set when TMDB names the official video."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few concrete ways on, offered as a button."""

    label: str
    message: str
    """What pressing it says in the chat."""


@dataclass(frozen=True, slots=True)
class Question:
    """A short question of ours; nothing is written until it is answered."""

    text: str
    choices: tuple[Choice, ...] = ()
    films: tuple[ListedFilm, ...] = ()
