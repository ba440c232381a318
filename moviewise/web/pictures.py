"""Posters that were fetched after their cards were drawn. Must not know accounts."""

import re

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from moviewise.cards import picture_props
from moviewise.service import MovieWise

MOST = 60
"""Films asked about at once."""


def routes(moviewise: MovieWise) -> APIRouter:
    """Say which posters have come; the cards ask for those they miss."""
    router = APIRouter()

    @router.get("/posters", include_in_schema=False)
    def posters(ids: str = "") -> JSONResponse:
        movies = moviewise.catalogue.movies
        asked = [int(part) for part in re.findall(r"\d{1,12}", ids)[:MOST]]
        found = {m: movies[m] for m in asked if m in movies and movies[m].poster}
        told = {str(m): picture_props(movie) for m, movie in found.items()}
        return JSONResponse(told, headers={"cache-control": "no-store"})

    return router
