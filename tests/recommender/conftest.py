"""One trained planted world for all tests of this room."""

from dataclasses import replace

import numpy as np
import pytest
from tastes import QUICK, World, planted_films, planted_ratings

from moviewise.recommender import train


@pytest.fixture(scope="session")
def world() -> World:
    films = planted_films()
    interactions = planted_ratings(films)
    artefact = train(interactions, films, rng=np.random.default_rng(0), epochs=25, settings=QUICK)
    return World(films, interactions, replace(artefact, info={"data": "planted"}))
