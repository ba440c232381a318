"""The embedded films: load once, then look up by id, name, person and limit.

Knows nothing of users, TMDB or the store: films from elsewhere are handed in as `Movie` values.
"""

from moviewise.catalogue.library import Catalogue
from moviewise.catalogue.loading import load_ratings

__all__ = ["Catalogue", "load_ratings"]
