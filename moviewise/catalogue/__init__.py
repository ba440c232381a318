"""The embedded films: load once, then look up by id, name, person and limit.

Knows nothing of users, TMDB or the store: films from elsewhere are handed in as `Movie` values.
"""

from moviewise.catalogue.facets import FacetHit
from moviewise.catalogue.library import Catalogue
from moviewise.catalogue.loading import load_ratings
from moviewise.catalogue.mentions import TitleHit
from moviewise.catalogue.people import Person, PersonHit

__all__ = ["Catalogue", "FacetHit", "Person", "PersonHit", "TitleHit", "load_ratings"]
