"""Rules for accounts: names, passwords and guests.

Pure but for the random salt of a hash. This module knows no HTTP, no screen and no store.
"""

import secrets
import unicodedata
from collections.abc import Callable

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from moviewise.errors import InvalidAccount

NAME_LENGTHS = (2, 64)
PASSWORD_LENGTHS = (8, 256)
"""Characters; the upper end keeps hashing cheap, whatever is sent."""
GUEST_PREFIX = "guest-"

_SIGNS = frozenset(" ._-@+'")
_TOO_COMMON = frozenset(
    """
    password password1 password12 password123 passw0rd 12345678 123456789 1234567890 87654321
    qwertyui qwertyuiop qwerty123 1q2w3e4r 1qaz2wsx asdfghjk abcdefgh abcd1234 iloveyou sunshine
    princess football baseball superman batman123 starwars trustno1 letmein1 welcome1 admin123
    whatever changeme moviewise moviewise1
    """.split()  # noqa: SIM905 - a list of single strings would be longer than it is clear
)
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""Argon2id with 19 MiB and two passes, the least that OWASP advises for sign-in pages."""


def accept_name(name: str) -> str:
    """Give the form in which a new account's name is kept.

    >>> accept_name("  Ann   Lee ")
    'Ann Lee'

    Raises:
        InvalidAccount: Too short or long, a sign that is not allowed, or a guest's name.
    """
    kept = normal_name(name)
    shortest, longest = NAME_LENGTHS
    if not shortest <= len(kept) <= longest:
        raise InvalidAccount(f"a name has {shortest} to {longest} characters; choose another")
    if not kept[0].isalnum() or not all(c in _SIGNS or _is_letter(c) for c in kept):
        raise InvalidAccount(
            "a name starts with a letter or digit and holds letters, digits, spaces and . _ - @ + '"
        )
    if kept.casefold().startswith(GUEST_PREFIX):
        raise InvalidAccount(f"names with {GUEST_PREFIX!r} in front are for guests; choose another")
    return kept


def normal_name(name: str) -> str:
    """Give a name as it would be kept, whether or not we would accept it.

    >>> normal_name(" Ann   Lee ")
    'Ann Lee'
    """
    return " ".join(_plain(name).split())


def accept_password(password: str, name: str = "") -> str:
    """Give back a password that is good enough.

    Raises:
        InvalidAccount: Too short or long, among the most common, or the name itself.
    """
    shortest, longest = PASSWORD_LENGTHS
    if not shortest <= len(password) <= longest:
        raise InvalidAccount(f"a password has {shortest} to {longest} characters; choose another")
    if any("\ud800" <= c <= "\udfff" for c in password):
        raise InvalidAccount("the password holds a broken character; type it again")
    plain = _plain(password).casefold()
    if plain in _TOO_COMMON or len(set(plain)) < 3:
        raise InvalidAccount("this password is among the first that others would try; use a longer")
    if name and plain == _plain(name).strip().casefold():
        raise InvalidAccount("the password must differ from the name; choose another")
    return password


def hash_password(password: str, name: str = "") -> str:
    """Hash a password that is good enough, with Argon2id and a fresh salt.

    Raises:
        InvalidAccount: It is not good enough.
    """
    return _HASHER.hash(_plain(accept_password(password, name)))


def password_fits(password: str, password_hash: str | None) -> bool:
    """Tell whether a password fits a hash; takes as long when there is no hash to fit."""
    if len(password) > PASSWORD_LENGTHS[1]:
        return False
    try:
        if password_hash is None:
            return not _HASHER.hash(_plain(password))
        return _HASHER.verify(password_hash, _plain(password))
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False


def needs_rehash(password_hash: str) -> bool:
    """Tell whether a hash was made with other settings than today's."""
    return _HASHER.check_needs_rehash(password_hash)


def guest_name(token_hex: Callable[[int], str] = secrets.token_hex) -> str:
    """Name a new guest; nobody can guess it.

    >>> guest_name(lambda n: "0f" * n)
    'guest-0f0f0f0f0f0f0f0f'
    """
    return GUEST_PREFIX + token_hex(8)


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in {"Mn", "Mc"}


def _plain(text: str) -> str:
    """Make one form of what different keyboards send for the same characters."""
    return unicodedata.normalize("NFKC", text)
