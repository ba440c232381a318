"""A small planted world: forty films, hand-made vectors, one person with six ratings."""

from functools import cache

import numpy as np
import scipy.sparse as sp

from moviewise.domain import FilmNote, Movie, Rating
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.features import film_features, vocabulary

PARASITE, MEMORIES, LADY_BIRD, BROOKLYN, TRANSFORMERS, THE_HOST, HEAT, IT, ATONEMENT, UNSEEN = (
    range(1, 11)
)
FIRST = 100
"""A film that everybody likes."""
TWIST = FilmNote("A family moves in.", themes=("class divide",), moods=("dark", "tense"))
CASE = FilmNote("A case goes cold.", themes=("serial killer",), moods=("dark", "bleak"))

NAMED = (
    Movie(PARASITE, "Parasite", 2019, genres=("Drama", "Thriller"), directors=("Bong Joon-ho",),
          writers=("Bong Joon-ho", "Han Jin-won"), cast=("Song Kang-ho", "Choi Woo-shik"),
          languages=("ko",), countries=("South Korea",), runtime=132, n_ratings=80, mean_stars=4.4,
          note=TWIST),
    Movie(MEMORIES, "Memories of Murder", 2003, genres=("Crime", "Drama", "Thriller"),
          directors=("Bong Joon-ho",), writers=("Bong Joon-ho",), cast=("Song Kang-ho",),
          languages=("ko",), countries=("South Korea",), n_ratings=40, mean_stars=4.2, note=CASE),
    Movie(LADY_BIRD, "Lady Bird", 2017, genres=("Comedy", "Drama"), directors=("Greta Gerwig",),
          writers=("Greta Gerwig",), cast=("Saoirse Ronan", "Laurie Metcalf"), languages=("en",),
          countries=("United States",), n_ratings=60, mean_stars=3.9),
    Movie(BROOKLYN, "Brooklyn", 2015, genres=("Drama", "Romance"), directors=("John Crowley",),
          writers=("Nick Hornby",), cast=("Saoirse Ronan", "Domhnall Gleeson"), languages=("en",),
          countries=("Ireland",), n_ratings=30, mean_stars=3.8),
    Movie(TRANSFORMERS, "Transformers", 2007, genres=("Action", "Sci-Fi"),
          directors=("Michael Bay",), cast=("Shia LaBeouf",), languages=("en",),
          countries=("United States",), n_ratings=90, mean_stars=2.9),
    Movie(THE_HOST, "The Host", 2006, genres=("Horror", "Drama"), directors=("Bong Joon-ho",),
          cast=("Song Kang-ho",), languages=("ko",), countries=("South Korea",), n_ratings=20,
          mean_stars=3.6),
    Movie(HEAT, "Heat", 1995, genres=("Crime", "Drama", "Thriller"), directors=("Michael Mann",),
          writers=("Michael Mann",), cast=("Al Pacino", "Robert De Niro"), languages=("en",),
          countries=("United States",), n_ratings=120, mean_stars=4.1),
    Movie(IT, "It", 1990, genres=("Horror",), directors=("Tommy Lee Wallace",), cast=("Tim Curry",),
          languages=("en",), countries=("United States",), n_ratings=15, mean_stars=3.1),
    Movie(ATONEMENT, "Atonement", 2007, genres=("Drama", "Romance"), directors=("Joe Wright",),
          cast=("Saoirse Ronan", "Keira Knightley"), languages=("en", "fr"),
          countries=("United Kingdom",), n_ratings=45, mean_stars=3.7),
    Movie(UNSEEN, "The Quiet Harbour", 2018, genres=("Drama", "Thriller"),
          directors=("Ada Lindqvist",), cast=("Song Kang-ho",), languages=("sv",),
          countries=("Sweden",)),
)  # fmt: skip
FILLERS = tuple(
    Movie(
        100 + n,
        f"Reel Number {n:02d}",
        1960 + n,
        genres=(("Comedy", "Western")[n % 2],),
        directors=(f"Person {n % 5}",),
        languages=("en",),
        n_ratings=200 - n,
        mean_stars=3.0 + n % 3 / 2,
    )
    for n in range(30)
)
MOVIES = {movie.movie_id: movie for movie in (*NAMED, *FILLERS)}
RATINGS = (
    Rating(MEMORIES, 5.0),
    Rating(LADY_BIRD, 4.5),
    Rating(BROOKLYN, 4.0),
    Rating(TRANSFORMERS, 1.0),
    Rating(HEAT, 3.5),
    Rating(IT, 4.0),
)
VECTORS = {
    PARASITE: (1.0, 0.6, 0.1),
    MEMORIES: (1.0, 0.3, 0.0),
    LADY_BIRD: (0.2, 1.0, 0.0),
    BROOKLYN: (0.0, 0.8, 0.2),
    TRANSFORMERS: (0.3, 0.1, 1.2),
    THE_HOST: (0.8, 0.0, 0.3),
    HEAT: (-0.4, 0.1, 0.2),
    IT: (0.1, -0.1, 0.6),
    ATONEMENT: (0.1, 0.9, 0.1),
    UNSEEN: (0.6, 0.4, 0.0),
}


@cache
def artefact() -> Artefact:
    """Build the planted model; the same every time."""
    movies = [MOVIES[movie_id] for movie_id in sorted(MOVIES)]
    names = vocabulary(movies, seen_in=2)
    features = film_features(movies, names).matrix
    vectors = np.array([VECTORS.get(m.movie_id, _filler(m.movie_id)) for m in movies])
    steps = np.arange(len(names) * 3, dtype=float).reshape(-1, 3)
    head = np.zeros((len(movies), len(movies)))
    head[MEMORIES - 1, PARASITE - 1] = 0.3
    head[LADY_BIRD - 1, ATONEMENT - 1] = 0.2
    head[HEAT - 1, PARASITE - 1] = -0.05
    return Artefact(
        item_ids=np.array([m.movie_id for m in movies], np.int64),
        tokens=vectors * 0.9,
        items=vectors,
        biases=np.array([_bias(m.movie_id) for m in movies]),
        counts=np.array([m.n_ratings for m in movies], np.int64),
        feature_names=names,
        features=features,
        item_map=0.3 * np.abs(np.sin(steps)),
        bias_map=np.cos(steps[:, 0]),
        token_map=np.cos(steps),
        mean_item=np.array([0.1, 0.1, 0.1]),
        mean_bias=0.05,
        head=sp.csr_array(head),
        core_scale=0.7,
        head_scale=0.4,
        head_weight=0.1,
        head_power=1.0,
    )


def _bias(movie_id: int) -> float:
    if movie_id == FIRST:
        return 3.0
    return 0.1 if movie_id < 100 else 0.9 - 0.01 * (movie_id % 100)


def _filler(movie_id: int) -> tuple[float, float, float]:
    step = movie_id - 100
    return (0.2 * np.sin(step), 0.5 * np.cos(step), 0.4 * np.sin(3 * step))
