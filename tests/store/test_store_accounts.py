from concurrent.futures import ThreadPoolExecutor

import pytest

from moviewise.domain import Account, Mark, Rating
from moviewise.errors import InvalidAccount, NameTaken, UnknownAccount
from moviewise.store import Store


def test_a_new_account_is_found_by_name_and_by_id(store: Store) -> None:
    made = store.create_account("Ann", "h", is_superuser=True)

    assert store.account("Ann") == store.account_by_id(made.user_id) == made
    assert (made.name, made.is_superuser, made.is_guest, made.is_disabled) == (
        "Ann",
        True,
        False,
        False,
    )
    assert made.created_at is not None


@pytest.mark.parametrize("name", ["ann", "ANN", " Ann ", "\uff21nn"])
def test_a_name_is_found_whatever_its_capitals(store: Store, ann: Account, name: str) -> None:
    assert store.account(name) == ann


@pytest.mark.parametrize("name", ["", "Anna", "A%", "An_", "ann\0", "a\ud800", "x" * 10_000])
def test_other_names_are_nobody(store: Store, ann: Account, name: str) -> None:
    assert store.account(name) is None


@pytest.mark.parametrize("user_id", [0, -1, 999])
def test_other_ids_are_nobody(store: Store, ann: Account, user_id: int) -> None:
    assert store.account_by_id(user_id) is None


def test_a_taken_name_is_refused_in_other_capitals_too(store: Store, ann: Account) -> None:
    with pytest.raises(NameTaken, match="aNN"):
        store.create_account("aNN", "other")
    assert store.password_hash(ann.user_id) == "hash of ann"


def test_of_many_who_ask_for_a_name_at_once_one_gets_it(store: Store) -> None:
    def ask(_: int) -> bool:
        try:
            return bool(store.create_account("Ann", "h"))
        except NameTaken:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(ask, range(8))) == 1
    assert len(store.accounts()) == 1


def test_the_password_hash_can_be_replaced(store: Store, ann: Account, bob: Account) -> None:
    store.set_password_hash(ann.user_id, "new")

    assert store.password_hash(ann.user_id) == "new"
    assert store.password_hash(bob.user_id) == "hash of bob"
    assert store.password_hash(999) is None


def test_ending_sessions_raises_the_token_version_of_one_person(
    store: Store, ann: Account, bob: Account
) -> None:
    store.end_sessions(ann.user_id)
    store.end_sessions(ann.user_id)

    assert [a.token_version for a in store.accounts()] == [2, 0]


def test_accounts_are_disabled_and_enabled(store: Store, ann: Account) -> None:
    store.set_disabled(ann.user_id, True)
    assert store.account("Ann").is_disabled
    store.set_disabled(ann.user_id, False)
    assert not store.account("Ann").is_disabled


def test_rights_are_given_and_taken(store: Store, ann: Account) -> None:
    store.set_superuser(ann.user_id, True)

    assert store.account("Ann").is_superuser


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.rate(99, Rating(1, 4.0)),
        lambda store: store.add_ratings(99, [Rating(1, 4.0)], batch="b"),
        lambda store: store.mark(99, 1, Mark.SEEN),
        lambda store: store.set_password_hash(99, "h"),
        lambda store: store.end_sessions(99),
        lambda store: store.set_disabled(99, True),
        lambda store: store.upgrade_guest(99, "New", "h"),
        lambda store: store.delete_account(99),
        lambda store: store.export(99),
    ],
)
def test_nothing_is_written_for_somebody_who_does_not_exist(store: Store, write) -> None:
    with pytest.raises(UnknownAccount):
        write(store)
    assert store.all_ratings() == []


def test_an_upgraded_guest_keeps_id_ratings_and_marks(store: Store) -> None:
    guest = store.create_account("guest-1f", None, is_guest=True)
    store.rate(guest.user_id, Rating(1, 4.5))
    store.mark(guest.user_id, 2, Mark.SEEN)

    ann = store.upgrade_guest(guest.user_id, "Ann", "h")

    assert (ann.user_id, ann.name, ann.is_guest) == (guest.user_id, "Ann", False)
    assert ann.token_version > guest.token_version
    assert [r.stars for r in store.ratings(ann.user_id)] == [4.5]
    assert store.marks(ann.user_id) == {2: Mark.SEEN}
    assert store.account("guest-1f") is None


def test_a_guest_cannot_take_somebodys_name(store: Store, ann: Account) -> None:
    guest = store.create_account("guest-1f", None, is_guest=True)

    with pytest.raises(NameTaken):
        store.upgrade_guest(guest.user_id, "ANN", "h")
    assert store.account_by_id(guest.user_id) == guest


def test_only_guests_are_upgraded(store: Store, ann: Account) -> None:
    with pytest.raises(InvalidAccount, match="not a guest"):
        store.upgrade_guest(ann.user_id, "Annie", "h")


def test_the_id_of_a_deleted_account_is_never_used_again(store: Store, ann: Account) -> None:
    bob = store.create_account("Bob", None)
    store.delete_account(bob.user_id)

    assert store.create_account("Bob", None).user_id > bob.user_id
