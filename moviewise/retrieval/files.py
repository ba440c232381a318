"""Write arrays to a folder so that a reader finds all of it or nothing, and map them back.

Files carry their checksum in the name's manifest; the manifest is replaced last. Must not know
what the arrays mean.
"""

import hashlib
import json
import mmap
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moviewise.errors import ArtefactError

VERSION = 3
MANIFEST = "manifest.json"
ALIGNMENT = 64


def save(
    folder: Path,
    arrays: Mapping[str, NDArray[np.generic]],
    blobs: Mapping[str, bytes],
    info: Mapping[str, Any],
) -> None:
    """Write one version of the index; an older one stays usable until the very end."""
    folder.mkdir(parents=True, exist_ok=True)
    layout, packed = _pack(arrays)
    files = {"arrays": packed, **blobs}
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    names = {name: f"{name}-{digests[name][:16]}.bin" for name in files}
    for name, content in files.items():
        _write(folder / names[name], content)
    manifest = {
        "version": VERSION, "info": dict(info), "files": names, "sha256": digests, "layout": layout,
    }  # fmt: skip
    _write(folder / MANIFEST, json.dumps(manifest).encode())
    for path in folder.glob("*.bin"):
        if path.name not in names.values():
            path.unlink(missing_ok=True)


def load(folder: Path) -> tuple[dict[str, NDArray[np.generic]], dict[str, Path], dict[str, Any]]:
    """Map the arrays, and name the other files and the info.

    Raises:
        ArtefactError: Something is missing, cut short, changed, or of another version.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest["version"] != VERSION:
            raise ValueError(f"it is of version {manifest['version']}, not {VERSION}")
        paths = {name: folder / file for name, file in manifest["files"].items()}
        for name, path in paths.items():
            _verify(path, manifest["sha256"][name])
        return _unpack(paths["arrays"], manifest["layout"]), paths, manifest["info"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ArtefactError(
            f"the search index in {folder} cannot be used ({error}); run `moviewise build`"
        ) from error


def _pack(arrays: Mapping[str, NDArray[np.generic]]) -> tuple[dict[str, Any], bytes]:
    layout: dict[str, Any] = {}
    parts: list[bytes] = []
    place = 0
    for name, array in arrays.items():
        content = np.ascontiguousarray(array).tobytes()
        layout[name] = [array.dtype.str, list(array.shape), place]
        padding = -len(content) % ALIGNMENT
        parts += [content, bytes(padding)]
        place += len(content) + padding
    return layout, b"".join(parts)


def _unpack(path: Path, layout: Mapping[str, Any]) -> dict[str, NDArray[np.generic]]:
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    found: dict[str, NDArray[np.generic]] = {}
    for name, (dtype, shape, place) in layout.items():
        count = int(np.prod(shape))
        found[name] = np.frombuffer(mapped, np.dtype(dtype), count, place).reshape(shape)
    return found


def _write(path: Path, content: bytes) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _verify(path: Path, digest: str) -> None:
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != digest:
            raise ValueError(f"{path.name} is damaged")
