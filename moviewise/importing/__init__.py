"""Ratings from elsewhere: Letterboxd, IMDb, Trakt and MovieLens exports, matched onto our films.

Pure: bytes and a catalogue in, a report out. Must not know the store, HTTP or the screen.
"""

from moviewise.importing.matching import Match, Report, match
from moviewise.importing.reading import Line, looks_like_ratings, read_export
from moviewise.importing.writing import Form, as_csv

__all__ = [
    "Form",
    "Line",
    "Match",
    "Report",
    "as_csv",
    "looks_like_ratings",
    "match",
    "read_export",
]
