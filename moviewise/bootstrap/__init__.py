"""The one room that reads settings, opens files and puts the parts together.

Everything else is handed what it needs.
"""

from moviewise.bootstrap.build import borrow, build, is_built, retrain
from moviewise.bootstrap.environment import prepare_environment, secret
from moviewise.bootstrap.start import (
    App,
    has_database,
    open_brains,
    open_library,
    open_store,
    start,
    tmdb_cache,
)
from moviewise.settings import ROOT, Settings, read_settings

__all__ = [
    "ROOT",
    "App",
    "Settings",
    "borrow",
    "build",
    "has_database",
    "is_built",
    "open_brains",
    "open_library",
    "open_store",
    "prepare_environment",
    "read_settings",
    "retrain",
    "secret",
    "start",
    "tmdb_cache",
]
