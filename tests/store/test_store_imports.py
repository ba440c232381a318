from moviewise.domain import Account, Rating
from moviewise.store import Store


def stars(store: Store, account: Account) -> dict[int, float]:
    return {r.movie_id: r.stars for r in store.ratings(account.user_id)}


def test_an_import_adds_all_and_is_undone_as_a_whole(store: Store, ann: Account) -> None:
    store.add_ratings(ann.user_id, [Rating(n, 4.0, origin="import") for n in (1, 2, 3)], batch="a")
    assert stars(store, ann) == {1: 4.0, 2: 4.0, 3: 4.0}

    assert store.undo_batch(ann.user_id, "a") == 3
    assert stars(store, ann) == {}
    assert store.export(ann.user_id)["imports"] == []


def test_undoing_puts_back_exactly_what_stood_before(store: Store, ann: Account) -> None:
    store.rate(ann.user_id, Rating(1, 2.5, origin="card"))
    before = store.ratings(ann.user_id)

    store.add_ratings(ann.user_id, [Rating(1, 5.0), Rating(2, 1.0)], batch="a")
    store.undo_batch(ann.user_id, "a")

    assert store.ratings(ann.user_id) == before


def test_what_the_person_did_afterwards_is_not_undone(store: Store, ann: Account) -> None:
    store.rate(ann.user_id, Rating(3, 1.0))
    store.add_ratings(ann.user_id, [Rating(n, 4.0) for n in (1, 2, 3)], batch="a")
    store.rate(ann.user_id, Rating(1, 0.5))
    store.unrate(ann.user_id, 3)

    assert store.undo_batch(ann.user_id, "a") == 1
    assert stars(store, ann) == {1: 0.5}


def test_of_several_ratings_for_one_film_the_last_counts(store: Store, ann: Account) -> None:
    store.add_ratings(ann.user_id, [Rating(1, 1.0), Rating(2, 2.0), Rating(1, 5.0)], batch="a")

    assert stars(store, ann) == {1: 5.0, 2: 2.0}


def test_adding_a_batch_twice_changes_nothing_and_still_undoes_to_the_start(
    store: Store, ann: Account
) -> None:
    store.rate(ann.user_id, Rating(1, 2.0))
    for _ in range(2):
        store.add_ratings(ann.user_id, [Rating(1, 5.0), Rating(2, 5.0)], batch="a")
    assert store.export(ann.user_id)["imports"][0]["n_ratings"] == 2

    assert store.undo_batch(ann.user_id, "a") == 2
    assert stars(store, ann) == {1: 2.0}


def test_imports_on_top_of_each_other_are_undone_in_either_order(
    store: Store, ann: Account, bob: Account
) -> None:
    for account, order in ((ann, "ab"), (bob, "ba")):
        store.rate(account.user_id, Rating(1, 1.0))
        store.add_ratings(account.user_id, [Rating(1, 2.0), Rating(2, 2.0)], batch="a")
        store.add_ratings(account.user_id, [Rating(1, 3.0), Rating(2, 3.0)], batch="b")
        for batch in order:
            store.undo_batch(account.user_id, batch)

        assert stars(store, account) == {1: 1.0}, order


def test_batches_of_other_people_stay(store: Store, ann: Account, bob: Account) -> None:
    for account in (ann, bob):
        store.add_ratings(account.user_id, [Rating(1, 2.0)], batch="a")

    store.undo_batch(ann.user_id, "a")

    assert (stars(store, ann), stars(store, bob)) == ({}, {1: 2.0})


def test_an_unknown_batch_undoes_nothing(store: Store, ann: Account) -> None:
    store.rate(ann.user_id, Rating(1, 2.0))

    assert store.undo_batch(ann.user_id, "never") == 0
    assert stars(store, ann) == {1: 2.0}


def test_an_import_of_every_film_fits(store: Store, ann: Account) -> None:
    store.add_ratings(ann.user_id, [Rating(n, 3.0) for n in range(5_000)], batch="a")

    assert len(store.ratings(ann.user_id)) == 5_000
    assert store.undo_batch(ann.user_id, "a") == 5_000


def test_an_empty_import_is_harmless(store: Store, ann: Account) -> None:
    store.add_ratings(ann.user_id, [], batch="a")

    assert store.undo_batch(ann.user_id, "a") == 0
