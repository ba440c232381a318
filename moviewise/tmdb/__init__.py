"""TMDB, asked with the person's own key: a client, and the reading of its answers.

Must not know the store, the catalogue or the screen.
"""

from moviewise.tmdb.client import TmdbClient
from moviewise.tmdb.values import Collection, Details, Offers, Page, TmdbPerson, Video

__all__ = ["Collection", "Details", "Offers", "Page", "TmdbClient", "TmdbPerson", "Video"]
