"""The verbs on accounts: in, out, and all of it gone."""

from typing import Any

from moviewise import accounts
from moviewise.domain import (
    Account,
    UserId,
)
from moviewise.errors import (
    AccessDenied,
    UnknownAccount,
)
from moviewise.service.base import Verbs


class AccountVerbs(Verbs):
    """Register, sign in, leave."""

    def register(self, name: str, password: str) -> Account:
        """Open an account.

        Raises:
            InvalidAccount: The name or the password is not acceptable.
            NameTaken: The name belongs to someone.
        """
        clean = accounts.accept_name(name)
        return self.store.create_account(clean, accounts.hash_password(password, clean))

    def guest(self) -> Account:
        """Open an account without a password; `upgrade` keeps everything in it."""
        return self.store.create_account(accounts.guest_name(), None, is_guest=True)

    def upgrade(self, user_id: UserId, name: str, password: str) -> Account:
        """Give a guest a name and a password; every rating stays."""
        clean = accounts.accept_name(name)
        return self.store.upgrade_guest(user_id, clean, accounts.hash_password(password, clean))

    def sign_in(self, name: str, password: str) -> Account:
        """Check a name and a password.

        Raises:
            AccessDenied: They do not belong together, or the account is disabled.
        """
        account = self.store.account(accounts.normal_name(name))
        known = self.store.password_hash(account.user_id) if account else None
        if not accounts.password_fits(password, known) or account is None:
            raise AccessDenied("the name and the password do not belong together; try again")
        if account.is_disabled:
            raise AccessDenied("this account is disabled; ask who runs this MovieWise")
        if known and accounts.needs_rehash(known):
            self.store.set_password_hash(account.user_id, accounts.hash_password(password))
        return account

    def account(self, name: str) -> Account:
        account = self.store.account(accounts.normal_name(name))
        if account is None:
            raise UnknownAccount(f"no account is called {name!r}")
        return account

    def account_by_id(self, user_id: UserId) -> Account | None:
        """Find an account by its number, if it still exists."""
        return self.store.account_by_id(user_id)

    def end_sessions(self, user_id: UserId) -> None:
        """Sign the account out everywhere."""
        self.store.end_sessions(user_id)

    def set_password(self, user_id: UserId, password: str) -> None:
        """Replace the password and end every session of the account."""
        self.store.set_password_hash(user_id, accounts.hash_password(password))
        self.store.end_sessions(user_id)

    def export(self, user_id: UserId) -> dict[str, Any]:
        """Hand out everything we keep about a person, ready for JSON."""
        return self.store.export(user_id)

    def delete_account(self, user_id: UserId) -> None:
        """Forget a person: nothing of theirs remains."""
        self.store.delete_account(user_id)
