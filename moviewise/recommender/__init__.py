"""Rank films for a person from their ratings alone; knows no names and no text."""

from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in, grade
from moviewise.recommender.rank import Steer, rank, rank_of, start, steer
from moviewise.recommender.scoring import (
    FeatureTable,
    bias_of,
    core_contributions,
    feature_contributions,
    head_contributions,
    head_gate,
    scores,
)
from moviewise.recommender.train import Interactions, train

__all__ = [
    "Artefact",
    "FeatureTable",
    "Interactions",
    "Steer",
    "Taste",
    "bias_of",
    "core_contributions",
    "feature_contributions",
    "fold_in",
    "grade",
    "head_contributions",
    "head_gate",
    "rank",
    "rank_of",
    "scores",
    "start",
    "steer",
    "train",
]
