"""What TMDB tells besides films: pages, people, videos, offers and collections.

Frozen values; must not know JSON or the network.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from moviewise.domain import Movie


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of films."""

    movies: tuple[Movie, ...]
    """Films proper only: no making-ofs, nothing for adults."""
    page: int = 1
    pages: int = 1
    """How many may be asked for; TMDB refuses those above 500."""


@dataclass(frozen=True, slots=True)
class TmdbPerson:
    """One of those who go by a name."""

    person_id: int
    name: str
    department: str = ""
    """Known for: `Acting`, `Directing`, `Writing` and others."""
    popularity: float = 0.0
    """Only good for order within one answer."""
    known_for: tuple[str, ...] = ()
    """Titles, films and series."""


@dataclass(frozen=True, slots=True)
class Video:
    """A video about a film."""

    key: str
    """Its id on the site."""
    site: str
    kind: str
    """`Trailer`, `Teaser`, `Clip`, `Featurette` and others."""
    is_official: bool = False
    language: str = ""
    published: str = ""
    """ISO time."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Where a film can be watched in one country; the data is JustWatch's."""

    country: str
    """ISO 3166-1 code."""
    link: str
    """TMDB's page of the offers."""
    providers: Mapping[str, tuple[str, ...]]
    """By `flatrate`, `free`, `ads`, `rent` and `buy`."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A series of films, in the order in which they came out."""

    tmdb_id: int
    name: str
    movies: tuple[Movie, ...] = ()


@dataclass(frozen=True, slots=True)
class Details:
    """Everything TMDB says about one film that we use."""

    movie: Movie
    videos: tuple[Video, ...] = ()
    offers: Mapping[str, Offers] = field(default_factory=dict)
    """By country."""
    collection: Collection | None = None
    """Without its films; `TmdbClient.collection` fetches them."""
    recommendations: tuple[Movie, ...] = ()

    @property
    def trailer(self) -> Video | None:
        """The best of the videos: a trailer before a teaser, official and English first."""
        usable = [v for v in self.videos if v.site == "YouTube" and v.kind in ("Trailer", "Teaser")]
        return min(usable, key=_place, default=None)


def _place(video: Video) -> tuple[bool, bool, bool, str]:
    in_english = video.language in ("en", "")
    return video.kind != "Trailer", not video.is_official, not in_english, video.published
