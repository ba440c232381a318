"""Empty databases of both kinds for tests of what is stored."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@contextmanager
def empty_database(kind: str, folder: Path) -> Iterator[str]:
    """Give the URL of a new database that goes away at the end."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'moviewise.db'}"
        return
    server = os.environ.get("MOVIEWISE_TEST_POSTGRES")
    if not server:
        pytest.skip("no PostgreSQL server: set MOVIEWISE_TEST_POSTGRES, see .ci/postgres")
    name = f"moviewise_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        try:
            yield make_url(server).set(database=name).render_as_string(hide_password=False)
        finally:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
