"""What the doctor looks at outside of MovieWise: Python, the compiler, LightFM, load and port."""

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path
from urllib.request import urlopen

from moviewise.bootstrap.part import Part

PORT = 8000
APT = "sudo apt-get install build-essential python3-dev"
OTHER_PYTHON = "rm -rf .venv && make run PYTHON=/path/to/python3.12"
REINSTALL = "rm -rf .venv && make install"


def machine() -> list[Part]:
    """Look at everything outside; nothing is changed."""
    return [python(sys.version_info[:3]), compiler(), lightfm(sys.executable), port(PORT)]


def python(version: tuple[int, ...]) -> Part:
    named = "Python " + ".".join(map(str, version))
    if (3, 11) <= version < (3, 14):
        return Part("python", "ok", named)
    return Part("python", "broken", f"{named}; 3.11 to 3.13 are supported", OTHER_PYTHON)


def compiler() -> Part:
    """Look for what LightFM is built with."""
    header = Path(sysconfig.get_paths()["include"]) / "Python.h"
    lacks = [
        *([] if shutil.which("cc") or shutil.which("gcc") else ["a C compiler"]),
        *([] if header.exists() else ["Python's headers"]),
    ]
    if lacks:
        why = f"{' and '.join(lacks)} missing; needed to install LightFM only"
        return Part("compiler", "degraded", why, f"{APT}, then make run")
    return Part("compiler", "ok", "a C compiler and Python's headers are there")


def lightfm(interpreter: str) -> Part:
    """Try to import it, in a process of its own: serving never does."""
    order = [interpreter, "-c", "import lightfm"]
    tried = subprocess.run(order, capture_output=True, check=False)  # noqa: S603 - our own Python
    if tried.returncode == 0:
        return Part("lightfm", "ok", "can be imported; needed for training only")
    why = "cannot be imported; serving goes on, training does not"
    return Part("lightfm", "degraded", why, REINSTALL)


def port(number: int) -> Part:
    """See who has the port that `moviewise serve` takes unless told otherwise."""
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex(("127.0.0.1", number)) != 0:
            return Part("port", "ok", f"{number} is free")
    if _is_ours(number):
        return Part("port", "ok", f"MovieWise answers at {number}")
    why = f"{number} is taken by another program"
    return Part("port", "degraded", why, f"moviewise serve --port {number + 1}")


def is_busy(load: float, cores: int) -> bool:
    """Whether a language model would wait for its turn on this machine.

    >>> is_busy(3.2, cores=2), is_busy(0.4, cores=2)
    (True, False)
    """
    return load > cores


def load_now() -> tuple[float, int]:
    """Give the load of the last minute and the number of cores."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return load, os.cpu_count() or 1


def _is_ours(number: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{number}/ready", timeout=2) as answer:
            return "parts" in json.load(answer)
    except (OSError, ValueError):
        return False
