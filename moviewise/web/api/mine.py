"""Routes about the caller: ratings, lists, taste, and everything we keep. All need the login."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from moviewise.domain import Wish
from moviewise.errors import NotFound, TmdbKeyMissing, UnknownMovie
from moviewise.explanation.taste import as_json
from moviewise.web.api.common import PRIVATE, Me, Service, at, movie_asked, read_upload
from moviewise.web.api.schemas import (
    CountQuery,
    Document,
    Films,
    HeldBack,
    Imagined,
    Imported,
    MarkBody,
    Marked,
    MovieQuery,
    Nothing,
    RatingBody,
    RatingsQuery,
    SetUp,
    StoredRating,
    TableQuery,
    Undone,
    UserRatings,
    WhatIfBody,
)

router = APIRouter(tags=["mine"], responses=PRIVATE)
UPLOAD = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
MovieId = Annotated[int, Path(ge=0, le=2**53)]


@at(router, "POST", "/ratings")
def rate(body: RatingBody, moviewise: Service, me: Me) -> StoredRating:
    """Record a rating, or replace the one there was."""
    movie = moviewise.resolve(body.movie)
    return StoredRating.of(moviewise.rate(me.user_id, movie.movie_id, body.value, origin="api"))


@at(router, "DELETE", "/ratings/{movie_id}")
def unrate(movie_id: MovieId, moviewise: Service, me: Me) -> StoredRating:
    """Remove a rating; nothing of it remains."""
    change = moviewise.unrate(me.user_id, moviewise.resolve(movie_id).movie_id)
    if change.previous is None:
        raise NotFound(f"you have not rated {change.movie.name}")
    return StoredRating.of(change)


@at(router, "GET", "/user-ratings")
def user_ratings(
    query: Annotated[RatingsQuery, Query()], moviewise: Service, me: Me
) -> UserRatings:
    """List the caller's ratings; of the named films only, where films are named."""
    wanted = {movie_id for asked in query.movie_id for movie_id in _known(moviewise, asked)}
    films = moviewise.ratings(me.user_id).films
    return UserRatings(
        ratings=[
            StoredRating(
                movie_id=film.movie.movie_id,
                title=film.movie.title,
                year=film.movie.year,
                stars=film.stars,
            )
            for film in films
            if not query.movie_id or film.movie.movie_id in wanted
        ]
    )


def _known(moviewise: Service, asked: int) -> list[int]:
    try:
        return [moviewise.resolve(asked).movie_id]
    except (UnknownMovie, TmdbKeyMissing):
        return []


@at(router, "GET", "/recommendations")
def recommendations(query: Annotated[CountQuery, Query()], moviewise: Service, me: Me) -> Films:
    """Recommend films; below the minimum of ratings `needed` says how many are missing."""
    return Films.of(moviewise.recommend(me.user_id, Wish(n=query.k)))


@at(router, "POST", "/onboarding/complete")
def complete(moviewise: Service, me: Me, body: Nothing | None = None) -> SetUp:  # noqa: ARG001 - an empty object is allowed
    """Finish the first set-up; calling it again changes nothing."""
    needed = moviewise.complete_onboarding(me.user_id)
    message = f"Rate {needed} more films first" if needed else "The set-up is complete"
    return SetUp(complete=not needed, needed=needed, message=message)


@at(router, "GET", "/why-not")
def why_not(query: Annotated[MovieQuery, Query()], moviewise: Service, me: Me) -> HeldBack:
    """Say what holds a film back and what would put it into the top ten."""
    movie = movie_asked(moviewise, query)
    return HeldBack.of(moviewise.why_not(me.user_id, movie.movie_id))


@at(router, "POST", "/what-if")
def what_if(body: WhatIfBody, moviewise: Service, me: Me) -> Imagined:
    """Show the list as it would be with another rating, or with none; nothing is written."""
    movie = moviewise.resolve(body.movie_id)
    return Imagined.of(moviewise.what_if(me.user_id, movie.movie_id, body.stars))


@at(router, "GET", "/taste")
def taste(moviewise: Service, me: Me) -> Document:
    """Show what the caller's ratings make us believe, with the sources."""
    return Document.of(as_json(moviewise.taste(me.user_id)))


@at(router, "PUT", "/marks/{movie_id}")
def mark(movie_id: MovieId, body: MarkBody, moviewise: Service, me: Me) -> Marked:
    """Mark a film as on the watchlist, seen or not interesting, or take the mark away."""
    movie = moviewise.resolve(movie_id)
    previous = moviewise.mark(me.user_id, movie.movie_id, body.mark)
    return Marked(movie_id=movie.movie_id, mark=body.mark, previous=previous)


@at(router, "GET", "/watchlist")
def watchlist(moviewise: Service, me: Me) -> Films:
    """List what the caller wants to watch."""
    return Films.of(moviewise.watchlist(me.user_id))


@at(router, "GET", "/export")
def export(moviewise: Service, me: Me) -> Document:
    """Hand out everything we keep about the caller."""
    return Document.of(moviewise.export(me.user_id))


class Csv(Response):
    """A table."""

    media_type = "text/csv"


@at(router, "GET", "/export.csv", response_class=Csv)
def export_csv(query: Annotated[TableQuery, Query()], moviewise: Service, me: Me) -> Response:
    """Hand out the caller's ratings in Letterboxd's columns, or in those of IMDb's own export."""
    table = moviewise.export_csv(me.user_id, query.form)
    saved = {"content-disposition": 'attachment; filename="moviewise-ratings.csv"'}
    return Csv(table, headers=saved)


@at(router, "POST", "/import", openapi_extra=UPLOAD)
async def import_ratings(request: Request, moviewise: Service, me: Me) -> Imported:
    """Store a Letterboxd, IMDb, Trakt or MovieLens export (CSV or zip) as one batch."""
    content = await read_upload(request)
    batch, report = await asyncio.to_thread(
        moviewise.import_ratings, me.user_id, "the file", content
    )
    return Imported.of(batch, report)


@at(router, "DELETE", "/import/{batch}")
def undo_import(
    batch: Annotated[str, Path(pattern="^[0-9a-f]{32}$")], moviewise: Service, me: Me
) -> Undone:
    """Take an import back as a whole."""
    return Undone(undone=moviewise.undo_import(me.user_id, batch))


@at(router, "DELETE", "/me", status_code=204)
def forget_me(moviewise: Service, me: Me) -> Response:
    """Delete the account and everything in it."""
    moviewise.delete_account(me.user_id)
    return Response(status_code=204)
