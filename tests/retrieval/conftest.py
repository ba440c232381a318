from pathlib import Path

import pytest
from retrieval_world import FILMS, Films

from moviewise.retrieval.hybrid import Index


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return Index.build(FILMS, tmp_path_factory.mktemp("index"))


@pytest.fixture
def films() -> Films:
    return Films()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"
