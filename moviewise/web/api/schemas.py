"""What the JSON API takes and gives. Unknown parameters are refused."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from moviewise.domain import Citation, FilmList, ListedFilm, Mark, TasteChange
from moviewise.explanation.counterfactual import WhatIf, WhyNot
from moviewise.explanation.export import as_json
from moviewise.explanation.narrator import Explanation
from moviewise.importing import Form, Match, Report

Page = Annotated[int, Field(ge=1, le=500, description="From 1")]
Count = Annotated[int, Field(ge=1, le=50, description="How many films")]
Text = Annotated[str, Field(max_length=500)]
Id = Annotated[int, Field(ge=0, le=2**53)]


class Asked(BaseModel):
    """Parameters and bodies: nothing but what is named here."""

    model_config = ConfigDict(extra="forbid")


class Nothing(Asked):
    """No parameters."""


class DiscoverQuery(Asked):
    """Filters of a search; all of them hold at once."""

    actor: Text = ""
    director: Text = ""
    genre: Annotated[Text, Field(examples=["action"])] = ""
    lang: Annotated[Text, Field(examples=["en"])] = ""
    language: Text = ""
    year_from: Annotated[int, Field(ge=1800, le=2200)] | None = None
    year_to: Annotated[int, Field(ge=1800, le=2200)] | None = None
    q: Text = ""
    page: Page = 1
    k: Count = 12


class CountQuery(Asked):
    """How many."""

    k: Count = 12


class TrendingQuery(CountQuery):
    """How many, and of what time."""

    time_window: Literal["day", "week"] = "week"


class MovieQuery(Asked):
    """One film, by one of the two ids."""

    movie_id: Id | None = None
    tmdb_id: Id | None = None


class RatingsQuery(Asked):
    """Films, by local or TMDB id; none means all."""

    movie_id: list[Id] = []


class TableQuery(Asked):
    """Whose columns a table of ratings shall have."""

    form: Form = "letterboxd"


class QuestionQuery(Asked):
    """A question about films."""

    q: Annotated[str, Field(min_length=1, max_length=2000, examples=["sci-fi movies about space"])]


class RatingBody(Asked):
    """A film and its stars."""

    movie: Annotated[
        Id | Annotated[str, Field(max_length=40)],
        Field(examples=["1025527", 603, "tmdb:603", "imdb:tt0133093"]),
    ]
    value: Annotated[float, Field(ge=0.5, le=5, multiple_of=0.5, examples=[4.5])]


class MarkBody(Asked):
    """The new mark; null takes it away."""

    mark: Mark | None


class WhatIfBody(Asked):
    """A film and the stars to imagine; null means none."""

    movie_id: Id
    stars: Annotated[float, Field(ge=0.5, le=5, multiple_of=0.5)] | None = None


class Film(BaseModel):
    """A film as the caller sees it; `stars` and `mark` are theirs."""

    movie_id: int
    imdb_id: str | None
    tmdb_id: int | None
    title: str
    year: int | None
    runtime: int | None
    genres: list[str]
    directors: list[str]
    languages: list[str]
    countries: list[str]
    rated: bool
    stars: float | None
    mark: Mark | None
    rank: int | None
    score: float | None
    why: str

    @classmethod
    def of(cls, film: ListedFilm) -> "Film":
        movie = film.movie
        return cls(
            movie_id=movie.movie_id,
            imdb_id=movie.imdb_id,
            tmdb_id=movie.tmdb_id,
            title=movie.title,
            year=movie.year,
            runtime=movie.runtime,
            genres=list(movie.genres),
            directors=list(movie.directors),
            languages=list(movie.languages),
            countries=list(movie.countries),
            rated=movie.is_rated,
            stars=film.stars,
            mark=film.mark,
            rank=film.rank,
            score=film.score,
            why=film.why,
        )


class Films(BaseModel):
    """A list of films."""

    title: str
    items: list[Film]
    note: str
    needed: int
    source: Literal["embedded", "tmdb"]

    @classmethod
    def of(cls, films: FilmList) -> "Films":
        return cls(
            title=films.title,
            items=[Film.of(film) for film in films.films],
            note=films.note,
            needed=films.needed,
            source="tmdb" if films.source == "tmdb" else "embedded",
        )


class FilmPage(Films):
    """One page of a longer list."""

    page: int
    k: int


class StoredRating(BaseModel):
    """A rating of the caller."""

    movie_id: int
    title: str
    year: int | None
    stars: float | None
    previous: float | None = None
    needed: int = 0

    @classmethod
    def of(cls, change: TasteChange) -> "StoredRating":
        movie = change.movie
        return cls(
            movie_id=movie.movie_id,
            title=movie.title,
            year=movie.year,
            stars=change.stars,
            previous=change.previous,
            needed=change.needed,
        )


class UserRatings(BaseModel):
    """Ratings of the caller, newest first."""

    ratings: list[StoredRating]


class SetUp(BaseModel):
    """Whether the first set-up is complete."""

    complete: bool
    needed: int
    message: str


class Reason(BaseModel):
    """Why a film stands where it stands, from the sum that ranked it."""

    model_config = ConfigDict(extra="allow")

    movie_id: int
    text: str
    narrator: Literal["template", "ollama"]
    personal: bool

    @classmethod
    def of(cls, reason: Explanation, *, personal: bool) -> "Reason":
        return cls.model_validate({**as_json(reason), "personal": personal})


class Place(BaseModel):
    """A film's place in a list."""

    movie_id: int
    rank: int


class Moved(BaseModel):
    """A film that changes its place."""

    movie_id: int
    title: str
    rank_before: int
    rank_after: int


class NewStars(BaseModel):
    """A rating as it is and as it would be; null means none."""

    movie_id: int
    before: float | None
    after: float | None


class HeldBack(BaseModel):
    """What holds a film back, and the nearest change of ratings that lifts it into the top ten."""

    movie_id: int
    state: str
    rank: int
    n_candidates: int
    changes: list[NewStars]
    rank_after: int | None
    is_nearest: bool
    text: str

    @classmethod
    def of(cls, told: WhyNot) -> "HeldBack":
        return cls(
            movie_id=told.movie.movie_id,
            state=told.state,
            rank=told.rank,
            n_candidates=told.n_candidates,
            changes=[
                NewStars(movie_id=c.movie.movie_id, before=c.before, after=c.after)
                for c in told.changes
            ],
            rank_after=told.rank_after,
            is_nearest=told.is_nearest,
            text=told.text,
        )


class Imagined(BaseModel):
    """The list as it is and as it would be."""

    movie_id: int
    before: float | None
    after: float | None
    list_before: list[Place]
    list_after: list[Place]
    moves: list[Moved]
    text: str

    @classmethod
    def of(cls, told: WhatIf) -> "Imagined":
        return cls(
            movie_id=told.movie.movie_id,
            before=told.before,
            after=told.after,
            list_before=[Place(movie_id=p.movie_id, rank=p.rank) for p in told.list_before],
            list_after=[Place(movie_id=p.movie_id, rank=p.rank) for p in told.list_after],
            moves=[
                Moved(
                    movie_id=m.movie.movie_id,
                    title=m.movie.title,
                    rank_before=m.rank_before,
                    rank_after=m.rank_after,
                )
                for m in told.moves
            ],
            text=told.text,
        )


class NamedFilm(BaseModel):
    """A film by its name."""

    movie_id: int
    title: str
    year: int | None


class Unclear(BaseModel):
    """A line that may mean several films; whoever knows rates the one that was meant."""

    title: str
    year: int | None
    stars: float
    films: list[NamedFilm]

    @classmethod
    def of(cls, found: Match) -> "Unclear":
        return cls(
            title=found.line.title,
            year=found.line.year,
            stars=found.line.stars,
            films=[
                NamedFilm(movie_id=m.movie_id, title=m.title, year=m.year) for m in found.movies
            ],
        )


class Imported(BaseModel):
    """What an import found and stored; `batch` undoes it."""

    batch: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    matched: int
    ambiguous: list[str]
    choices: list[Unclear]
    """The films that each ambiguous line may mean."""
    unknown: list[str]
    problems: list[str]
    summary: str

    @classmethod
    def of(cls, batch: str, report: Report) -> "Imported":
        return cls(
            batch=batch,
            matched=len(report.ratings),
            ambiguous=[found.line.title for found in report.ambiguous],
            choices=[Unclear.of(found) for found in report.ambiguous],
            unknown=[found.line.title or found.line.imdb_id for found in report.unknown],
            problems=list(report.problems),
            summary=report.summary,
        )


class Undone(BaseModel):
    """How many ratings went back to what they were."""

    undone: int


class Source(BaseModel):
    """What a claim rests on."""

    passage_id: str
    movie_id: int
    field: str
    quote: str
    source: str

    @classmethod
    def of(cls, citation: Citation) -> "Source":
        return cls(
            passage_id=citation.passage_id,
            movie_id=citation.movie_id,
            field=citation.field,
            quote=citation.quote,
            source=citation.source,
        )


class Answered(BaseModel):
    """An answer, or that there is none, with what it rests on."""

    answered: bool
    text: str
    citations: list[Source]
    films: list[Film]


class Document(BaseModel):
    """Whatever keys the subject has."""

    model_config = ConfigDict(extra="allow")

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Document":
        return cls.model_validate(values)


class Marked(BaseModel):
    """A mark, and the one before."""

    movie_id: int
    mark: Mark | None
    previous: Mark | None


class Problem(BaseModel):
    """What went wrong, in a sentence."""

    type: str
    title: str
    status: int
    detail: str
