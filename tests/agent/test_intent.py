from pathlib import Path

import numpy as np
import pytest

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.training import train_intent
from moviewise.bootstrap.build import SEED
from moviewise.errors import ArtefactError


def test_the_same_seed_gives_the_same_model(intent: IntentModel) -> None:
    again = train_intent(np.random.default_rng(SEED))

    assert again.features == intent.features
    assert np.array_equal(again.weights, intent.weights)


def test_a_saved_model_decides_as_before(intent: IntentModel, tmp_path: Path) -> None:
    intent.save(tmp_path / "intent.npz")
    loaded = IntentModel.load(tmp_path / "intent.npz")

    said = (["@why", "TITLE", "?"], 0)
    assert loaded.probabilities(*said) == intent.probabilities(*said)
    assert next(iter(loaded.probabilities(*said))) == "explain"


@pytest.mark.parametrize("damage", ["missing", "cut", "other"])
def test_a_damaged_model_is_named(intent: IntentModel, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "intent.npz"
    if damage == "cut":
        intent.save(path)
        path.write_bytes(path.read_bytes()[:2000])
    elif damage == "other":
        np.savez(path, something=np.zeros(3))
    with pytest.raises(ArtefactError, match=r"intent\.npz"):
        IntentModel.load(path)


def test_probabilities_sum_to_one(intent: IntentModel) -> None:
    assert sum(intent.probabilities(["x", "x"], 2).values()) == pytest.approx(1)
