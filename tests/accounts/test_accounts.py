import pytest
from hypothesis import given
from hypothesis import strategies as st

from moviewise import accounts
from moviewise.errors import InvalidAccount

GOOD = "seven small owls"


@pytest.mark.parametrize(
    "name", ["Ann", "ann@example.org", "Zoë Müller", "李明", "O'Neil-2", "a.b_c+d"]
)
def test_ordinary_names_are_accepted_as_they_are(name: str) -> None:
    assert accounts.accept_name(name) == name


def test_spaces_around_and_doubled_are_taken_out() -> None:
    assert accounts.accept_name("\t Ann \n  Lee ") == "Ann Lee"


def test_wide_letters_become_plain_ones() -> None:
    assert accounts.accept_name("\uff21\uff4e\uff4e") == "Ann"


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "a",
        "x" * 65,
        "<b>ann</b>",
        "ann\0",
        "ann\u202egro",
        "-ann",
        "a/b",
        "a\ud800b",
        "=1+1",
    ],
)
def test_names_that_could_mislead_or_break_are_refused(name: str) -> None:
    with pytest.raises(InvalidAccount):
        accounts.accept_name(name)


@pytest.mark.parametrize("name", ["guest-ann", "Guest-1", "GUEST-abc"])
def test_nobody_registers_under_a_guests_name(name: str) -> None:
    with pytest.raises(InvalidAccount, match="guest"):
        accounts.accept_name(name)


@given(st.text())
def test_any_text_is_a_name_or_refused_in_a_sentence(name: str) -> None:
    try:
        kept = accounts.accept_name(name)
    except InvalidAccount:
        return

    assert accounts.accept_name(kept) == kept


def test_guests_are_told_apart_and_named_as_guests() -> None:
    names = {accounts.guest_name() for _ in range(100)}

    assert len(names) == 100
    assert all(name.startswith("guest-") for name in names)


@pytest.mark.parametrize(
    "password", ["short", "x" * 257, "password", "PassWord1", "aaaaaaaaaa", "abababababab"]
)
def test_passwords_anybody_would_try_are_refused(password: str) -> None:
    with pytest.raises(InvalidAccount):
        accounts.accept_password(password)


def test_the_name_is_no_password() -> None:
    with pytest.raises(InvalidAccount, match="differ"):
        accounts.accept_password("Ann Annable", "ann annable")


def test_a_refused_password_is_never_hashed() -> None:
    with pytest.raises(InvalidAccount):
        accounts.hash_password("12345678")


def test_a_password_fits_its_own_hash_only() -> None:
    known = accounts.hash_password(GOOD)

    assert accounts.password_fits(GOOD, known)
    assert not accounts.password_fits(GOOD + "x", known)


def test_the_same_password_is_hashed_differently_each_time() -> None:
    first, second = accounts.hash_password(GOOD), accounts.hash_password(GOOD)

    assert first != second
    assert first.startswith("$argon2id$")
    assert GOOD not in first


def test_letters_composed_on_another_keyboard_still_fit() -> None:
    assert accounts.password_fits("cafe\u0301 au lait", accounts.hash_password("caf\u00e9 au lait"))


@pytest.mark.parametrize("known", [None, "", "not a hash", "$argon2id$v=19$m=8$broken"])
def test_nothing_fits_where_there_is_no_usable_hash(known: str | None) -> None:
    assert not accounts.password_fits(GOOD, known)


@pytest.mark.parametrize("password", ["", "x" * 100_000, "bad\ud800 surrogate"])
def test_odd_passwords_do_not_fit_and_do_not_break(password: str) -> None:
    assert not accounts.password_fits(password, accounts.hash_password(GOOD))


def test_hashes_of_weaker_settings_are_to_be_made_again() -> None:
    weak = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$qLml5cbqFAO6YxVHhrSBHP0UWdxrIxkNcM8aMX3blzU"

    assert accounts.needs_rehash(weak)
    assert not accounts.needs_rehash(accounts.hash_password(GOOD))
