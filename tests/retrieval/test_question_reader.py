import numpy as np
import pytest

from moviewise.errors import ArtefactError
from moviewise.retrieval.asking.learning import train_reader
from moviewise.retrieval.asking.reader import NOT_HELD, QuestionReader, marked
from moviewise.retrieval.hybrid import Index

WORDINGS = {
    "year": "when was FILM (made|released)\nwhat year is FILM from",
    "runtime": "how long is FILM\nhow many minutes is FILM",
    NOT_HELD: "who (X|composed) FILM\nwhat X is FILM\nwhy X X FILM",
}


@pytest.fixture(scope="module")
def reader() -> QuestionReader:
    return train_reader(np.random.default_rng(1), WORDINGS)


@pytest.mark.parametrize(
    ("skeleton", "asked"),
    [
        ("when was FILM made", "year"),
        ("how many mins is FILM", "runtime"),
        ("what yr is FILM from", "year"),
        ("how many minuets is FILM", "runtime"),
        ("who embroidered FILM", NOT_HELD),
    ],
)
def test_what_is_asked_is_told_in_other_words_and_with_slips(
    reader: QuestionReader, skeleton: str, asked: str
) -> None:
    assert reader.likeliest(skeleton)[0] == asked


def test_probabilities_add_up_and_the_likeliest_comes_first(reader: QuestionReader) -> None:
    shares = list(reader.probabilities("how long is FILM").values())

    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_the_same_seed_gives_the_same_reader(reader: QuestionReader) -> None:
    assert train_reader(np.random.default_rng(1), WORDINGS).blob() == reader.blob()


def test_a_stored_reader_reads_as_before(reader: QuestionReader) -> None:
    stored = QuestionReader.of_blob(reader.blob())

    assert stored.probabilities("how long is FILM") == pytest.approx(
        reader.probabilities("how long is FILM"), abs=1e-3
    )


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"PK\x03\x04"])
def test_a_broken_reader_is_refused(content: bytes) -> None:
    with pytest.raises(ArtefactError, match="moviewise build"):
        QuestionReader.of_blob(content)


def test_words_for_the_same_are_read_alike() -> None:
    assert marked("whats the yr of FILM") == ["what", "is", "the", "year", "of", "FILM"]
    assert marked("a french comedy of 1994") == ["a", "PLACE", "GENRE", "of", "YEAR"]


def test_the_reader_of_an_index_is_small(index: Index) -> None:
    assert len(index.reader.blob()) < 1_000_000
    assert NOT_HELD in index.reader.labels
