import pytest
from films_world import shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.catalogue.folding import fold, fold_any, key_of, words_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Amélie", "amelie"),
        ("E.T. the Extra-Terrestrial", "et the extra terrestrial"),
        ("M*A*S*H", "mash"),
        ("L'Auberge espagnole", "l auberge espagnole"),
        ("Ocean's Eleven", "oceans eleven"),
        ("Dumb & Dumber", "dumb and dumber"),
        ("8½", "8 1 2"),
        ("Æon Flux", "aeon flux"),
        ("Straße", "strasse"),
        ("Kieślowski", "kieslowski"),
        ("  A   B ", "a b"),
        ("", ""),
    ],
)
def test_case_accents_and_signs_are_folded(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Godfather: Part II", "godfather 2"),
        ("Kill Bill: Vol. 1", "Kill Bill volume one"),
        ("Spider-Man", "spiderman"),
        ("Se7en 2", "se7en II"),
        ("Dr. No", "Doctor No"),
        ("Star Wars: Episode IV", "star wars 4"),
        ("Tucker & Dale vs. Evil", "tucker and dale versus evil"),
    ],
)
def test_two_ways_to_write_a_title_have_one_key(one, other):
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Jaws", "Jaws 2"), ("Alien", "Aliens"), ("Up", "Upside")]
)
def test_different_titles_keep_different_keys(one, other):
    assert key_of(one) != key_of(other)


@settings(max_examples=300, derandomize=True)
@given(st.text(alphabet=st.characters(codec="ascii"), max_size=40))
def test_the_quick_way_to_fold_agrees_with_the_thorough_one(text):
    assert fold(text) == fold_any(text)


def test_the_quick_way_agrees_on_every_title_and_name():
    texts = {t for movie in shipped().movies.values() for t in (movie.title, *movie.cast)}

    assert [text for text in texts if fold(text) != fold_any(text)] == []


@settings(max_examples=300, derandomize=True)
@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=60))
def test_folding_twice_changes_nothing_and_words_stay_in_place(text):
    words = words_of(text)

    assert fold(fold(text)) == fold(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
