"""Everything that can go wrong, in the product's own words.

    MovieWiseError
    ├── InvalidInput            what was handed in cannot be used; say what is allowed
    │   ├── InvalidRating       stars outside 0.5 to 5.0 in half steps
    │   ├── InvalidAccount      a name or password we do not accept
    │   └── InvalidFile         a file that cannot be read as what it should be
    ├── NotFound
    │   ├── UnknownMovie        no film goes by that id or name
    │   └── UnknownAccount      nobody goes by that name
    ├── AmbiguousMovie          several films go by that name; carries them
    ├── NameTaken               the account name belongs to someone
    ├── AccessDenied            wrong password, disabled account, not yours
    ├── ArtefactError           the trained file is missing, broken or of another version
    ├── DataError               a shipped data file is missing or damaged
    ├── SettingsError           a setting has a value we cannot use
    ├── StoreError              the database cannot be used just now
    ├── BrainUnavailable        the language model did not answer in a usable way
    └── TmdbError               TMDB did not give a usable answer
        ├── TmdbKeyMissing
        ├── TmdbKeyRefused
        └── TmdbUnavailable     slow, down, limiting us, or talking nonsense

A message names the subject, the value, what is allowed and the next step, without a trailing dot.
"""

from collections.abc import Sequence


class MovieWiseError(Exception):
    """Anything that goes wrong in a way we can say in a sentence."""


class InvalidInput(MovieWiseError):
    """What was handed in cannot be used."""


class InvalidRating(InvalidInput):
    """Stars outside 0.5 to 5.0 in half steps."""


class InvalidAccount(InvalidInput):
    """A name or password that we do not accept."""


class InvalidFile(InvalidInput):
    """A file that cannot be read as what it should be."""


class NotFound(MovieWiseError):
    """Nothing goes by that name."""


class UnknownMovie(NotFound):
    """No film goes by that id or name."""


class UnknownAccount(NotFound):
    """Nobody goes by that name."""


class AmbiguousMovie(MovieWiseError):
    """Several films go by that name."""

    def __init__(self, message: str, movie_ids: Sequence[int]) -> None:
        super().__init__(message)
        self.movie_ids = tuple(movie_ids)


class NameTaken(MovieWiseError):
    """The account name belongs to someone."""


class AccessDenied(MovieWiseError):
    """Wrong password, disabled account, or not yours."""


class ArtefactError(MovieWiseError):
    """The trained file is missing, broken or of another version."""


class DataError(MovieWiseError):
    """A shipped data file is missing or damaged."""


class SettingsError(MovieWiseError):
    """A setting has a value we cannot use."""


class StoreError(MovieWiseError):
    """The database cannot be used just now."""


class BrainUnavailable(MovieWiseError):
    """The language model did not answer in a usable way."""


class TmdbError(MovieWiseError):
    """TMDB did not give a usable answer."""


class TmdbKeyMissing(TmdbError):
    """A TMDB id or list was asked for, and no key is set."""


class TmdbKeyRefused(TmdbError):
    """TMDB does not accept the key."""


class TmdbUnavailable(TmdbError):
    """TMDB is slow, down, limiting us, or talking nonsense."""
