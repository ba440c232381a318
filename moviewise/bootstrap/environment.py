"""What other programs read from the environment, and the secret that signs cookies."""

import os
import secrets

from moviewise.settings import ROOT, Settings


def prepare_environment(settings: Settings) -> None:
    """Set what Chainlit reads from the environment; call before it is imported."""
    os.environ["CHAINLIT_APP_ROOT"] = str(ROOT)
    os.environ["CHAINLIT_AUTH_SECRET"] = secret(settings)


def secret(settings: Settings) -> str:
    """Return the key that signs sign-in cookies, made once where none is set."""
    return settings.secret_key or _kept_secret(settings)


def _kept_secret(settings: Settings) -> str:
    path = settings.secret_path
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text().strip()
