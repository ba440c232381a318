import json
from pathlib import Path

import httpx
import numpy as np
import pytest
from retrieval_world import FILMS, ORBIT, READER

from moviewise.errors import ArtefactError, BrainUnavailable, InvalidInput
from moviewise.retrieval.embedders import OllamaEmbedder
from moviewise.retrieval.files import MANIFEST
from moviewise.retrieval.hybrid import Index


def test_a_loaded_index_finds_what_the_built_one_found(folder: Path) -> None:
    built = Index.build(FILMS, folder, reader=READER)
    loaded = Index.load(folder)

    for text in ("robots in space", "Mia Stone", "a wedding nobody leaves", "harbor of knives"):
        assert loaded.search(text) == built.search(text)


def test_progress_is_told_to_the_end(folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    Index.build(FILMS, folder, lambda done, total: steps.append((done, total)), reader=READER)

    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)


def test_an_index_of_nothing_is_refused(folder: Path) -> None:
    with pytest.raises(InvalidInput):
        Index.build([], folder, reader=READER)


def test_a_missing_index_names_the_command_that_mends_it(folder: Path) -> None:
    with pytest.raises(ArtefactError, match="moviewise build"):
        Index.load(folder)


@pytest.mark.parametrize("kind", ["arrays", "vectors", "reader"])
@pytest.mark.parametrize("harm", ["cut", "flip", "gone"])
def test_a_damaged_file_is_refused(folder: Path, kind: str, harm: str) -> None:
    Index.build(FILMS, folder, reader=READER)
    path = next(folder.glob(f"{kind}-*.bin"))
    content = path.read_bytes()
    path.unlink()
    if harm == "cut":
        path.write_bytes(content[: len(content) // 2])
    if harm == "flip":
        middle = len(content) // 2
        changed = bytes([content[middle] ^ 1])
        path.write_bytes(content[:middle] + changed + content[middle + 1 :])

    with pytest.raises(ArtefactError):
        Index.load(folder)


@pytest.mark.parametrize("content", ["", "{", '{"version": 99}', "[]"])
def test_a_broken_manifest_is_refused(folder: Path, content: str) -> None:
    Index.build(FILMS, folder, reader=READER)
    (folder / MANIFEST).write_text(content)

    with pytest.raises(ArtefactError):
        Index.load(folder)


def test_an_index_of_the_old_layout_is_refused(folder: Path) -> None:
    Index.build(FILMS, folder, reader=READER)
    manifest = json.loads((folder / MANIFEST).read_text())
    (folder / MANIFEST).write_text(json.dumps(manifest | {"version": manifest["version"] - 1}))

    with pytest.raises(ArtefactError, match="moviewise build"):
        Index.load(folder)


def test_a_build_cut_off_before_its_end_leaves_the_old_index(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Index.build(FILMS, folder, reader=READER)
    replace = Path.replace

    def power_cut(self: Path, target: Path) -> Path:
        if target.name == MANIFEST:
            raise OSError("no power")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", power_cut)
    with pytest.raises(OSError, match="no power"):
        Index.build(FILMS[:2], folder, reader=READER)
    monkeypatch.undo()

    assert len(Index.load(folder)) == len(FILMS)


def test_files_of_older_builds_are_cleared_away(folder: Path) -> None:
    Index.build(FILMS, folder, reader=READER)
    Index.build(FILMS[:3], folder, reader=READER)

    assert len(list(folder.glob("*.bin"))) == 3


def _ollama(vectors: bool = True) -> OllamaEmbedder:
    def reply(request: httpx.Request) -> httpx.Response:
        texts = json.loads(request.content)["input"]
        if not vectors:
            return httpx.Response(404, json={"error": "model not found"})
        seeds = [sum(map(ord, text)) for text in texts]
        found = [np.random.default_rng(seed).normal(size=8).tolist() for seed in seeds]
        return httpx.Response(200, json={"embeddings": found})

    return OllamaEmbedder("http://ollama.test", "small", transport=httpx.MockTransport(reply))


def test_vectors_of_ollama_serve_and_their_absence_is_said(folder: Path) -> None:
    built = Index.build(FILMS, folder, reader=READER, embedder=_ollama())

    assert built.search("Silent Orbit")[0].movie_id == ORBIT.movie_id
    assert Index.load(folder, embedder=_ollama()).search("robots") == built.search("robots")
    with pytest.raises(ArtefactError, match="ollama:small"):
        Index.load(folder)


def test_a_search_goes_on_without_vectors_when_ollama_is_down(folder: Path) -> None:
    Index.build(FILMS, folder, reader=READER, embedder=_ollama())
    index = Index.load(folder, embedder=_ollama(vectors=False))

    assert index.search("a robot companion")[0].movie_id == ORBIT.movie_id
    with pytest.raises(BrainUnavailable, match="ollama pull small"):
        _ollama(vectors=False).embed(["x"])
