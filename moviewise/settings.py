"""Every setting, with its unit, default and reason.

Read by `bootstrap` alone: nothing else looks at the environment or at `.env`.
"""

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from moviewise.errors import SettingsError

ROOT = Path(__file__).resolve().parents[1]
"""Where `chat_app.py`, `data/`, `prompts/` and `public/` stand."""


def _ours(name: str) -> AliasChoices:
    return AliasChoices(f"MOVIEWISE_{name}")


class Settings(BaseSettings):
    """The settings of one process."""

    model_config = SettingsConfigDict(env_file=ROOT / ".env", extra="ignore", populate_by_name=True)

    tmdb_api_key: str = Field("", validation_alias="TMDB_API_KEY")
    """A v3 key or a v4 bearer token; empty: embedded films only."""
    ollama_url: str = Field("http://localhost:11434", validation_alias="OLLAMA_URL")
    ollama_model: str = Field("llama3.2", validation_alias="OLLAMA_MODEL")
    secret_key: str = Field("", validation_alias="SECRET_KEY")
    """Signs the sign-in cookie; empty: one is made once and kept in `home/secret`."""
    debug: bool = Field(False, validation_alias="DEBUG")
    """More log lines; never a traceback in the browser."""
    allowed_hosts: str = Field("", validation_alias="ALLOWED_HOSTS")
    """Comma-separated host names we answer to; empty: any."""

    home: Path = Field(ROOT / "var", validation_alias=_ours("HOME"))
    """Everything MovieWise makes: database, artefact, index, secret, cache."""
    data: Path = Field(ROOT / "data", validation_alias=_ours("DATA"))
    brain: Literal["auto", "offline", "ollama"] = Field("auto", validation_alias=_ours("BRAIN"))
    """`auto` uses Ollama when it answers; `offline` never asks it."""
    database_url: str = Field("", validation_alias=_ours("DATABASE_URL"))
    """SQLAlchemy URL; empty: SQLite in `home`. Not the bare name, which Chainlit would take."""
    min_ratings: int = Field(5, ge=1, le=15, validation_alias=_ours("MIN_RATINGS"))
    """Ratings until onboarding may be completed; 5 is where lists turn personal."""
    diversity: float = Field(0.1, ge=0, le=1, validation_alias=_ours("DIVERSITY"))
    """Variety of lists on screen, 0 to 1; 0.1 costs 0.8 % of NDCG@10. The commands use 0."""
    novelty: float = Field(0.33, ge=0, le=1, validation_alias=_ours("NOVELTY"))
    """How far lists lean away from what everybody rated, 0 to 1; 0.33 shows 9 % more films."""
    threads: int = Field(8, ge=1, le=64, validation_alias=_ours("THREADS"))
    """Worker threads for our synchronous work."""
    requests_per_minute: int = Field(600, ge=1, validation_alias=_ours("REQUESTS_PER_MINUTE"))
    """Requests to the API that one account, or one address of visitors, may make in a minute."""
    num_thread: int | None = Field(None, ge=1, validation_alias=_ours("NUM_THREAD"))
    """Threads Ollama may use; unset: its own choice. Free cores minus one is the best value."""
    num_ctx: int = Field(4096, ge=1024, validation_alias=_ours("NUM_CTX"))
    """Tokens of context asked of Ollama."""
    keep_alive: str = Field("30m", validation_alias=_ours("KEEP_ALIVE"))
    """How long Ollama keeps the model loaded."""
    routing_seconds: float = Field(3.0, gt=0, validation_alias=_ours("ROUTING_SECONDS"))
    """How long Ollama may think about what a message asks before the offline brain decides."""
    wording: Literal["auto", "template", "sentences", "placeholders", "free"] = Field(
        "auto", validation_alias=_ours("WORDING")
    )
    """Who words explanations; `free` is for models of 7B and more."""
    over_results: bool = Field(False, validation_alias=_ours("OVER_RESULTS"))
    """Whether Ollama says a sentence over lists of films; for models of 7B and more."""
    tmdb_url: str = Field("https://api.themoviedb.org/3", validation_alias=_ours("TMDB_URL"))
    tmdb_seconds: float = Field(0.8, gt=0, validation_alias=_ours("TMDB_SECONDS"))
    """How long a turn waits for TMDB before it goes on with the embedded films."""
    tmdb_region: str = Field("US", validation_alias=_ours("TMDB_REGION"))
    tmdb_index_text: bool = Field(False, validation_alias=_ours("TMDB_INDEX_TEXT"))
    """Whether TMDB's texts enter the search index; read TMDB's terms on AI use first."""

    @field_validator("ollama_url")
    @classmethod
    def _without_path(cls, url: str) -> str:
        parts = urlsplit(url if "//" in url else f"http://{url}")
        if not parts.netloc:
            raise ValueError(f"{url!r} is no address; use one like http://localhost:11434")
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def database(self) -> str:
        """The SQLAlchemy URL in use."""
        return self.database_url or f"sqlite:///{self.home / 'moviewise.db'}"

    @property
    def artefact_path(self) -> Path:
        return self.home / "artefact.npz"

    @property
    def index_path(self) -> Path:
        return self.home / "index"

    @property
    def intent_path(self) -> Path:
        return self.home / "intent.npz"

    @property
    def built_path(self) -> Path:
        """Says from which data the files beside it were built."""
        return self.home / "built-from"

    @property
    def secret_path(self) -> Path:
        return self.home / "secret"

    @property
    def hosts(self) -> tuple[str, ...]:
        return tuple(host.strip() for host in self.allowed_hosts.split(",") if host.strip())


def read_settings() -> Settings:
    """Read the environment and `.env`.

    Raises:
        SettingsError: A setting has a value we cannot use.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"setting {name}: {first['msg']}; see .env.example") from error
