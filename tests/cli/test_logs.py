import io
import logging

import pytest

from moviewise.cli.logs import Line, log_lines

WORDS = "what I told you in private"


def written(act) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Line())
    log = logging.Logger("moviewise.test")
    log.addHandler(handler)
    act(log)
    return stream.getvalue()


def test_an_event_is_one_line_of_keys_and_values() -> None:
    line = written(lambda log: log.warning("card_refused thread=%r\nlevel=FORGED", "a"))

    assert line.count("\n") == 1
    assert "level=WARNING logger=moviewise.test card_refused thread='a'" in line


def test_an_error_is_told_by_its_kind_and_place_and_never_by_its_words() -> None:
    def act(log: logging.Logger) -> None:
        try:
            try:
                int(WORDS)
            except ValueError as error:
                raise KeyError(WORDS) from error
        except KeyError:
            log.exception("turn failed")

    line = written(act)

    assert line.count("\n") == 1
    assert "turn failed error=KeyError<ValueError at=test_logs.py:" in line
    assert "private" not in line


def test_a_server_writes_all_of_ours_and_warnings_of_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    kept, level = root.handlers[:], root.level
    try:
        log_lines(stream)
        logging.getLogger("moviewise.web").info("ours")
        logging.getLogger("another").info("theirs")
        logging.getLogger("another").warning("their warning")
    finally:
        root.handlers[:] = kept
        root.setLevel(level)

    assert "ours" in stream.getvalue()
    assert "theirs" not in stream.getvalue()
    assert "their warning" in stream.getvalue()
