"""The file of decisions is only ever added to; bad lines are named, the rest is used."""

import pytest

from reportedly.decisions import add_decision, open_decisions
from reportedly.errors import UsageError
from reportedly.model.decision import Decision, SourceName

ANN, BO, CY = (SourceName("person", name) for name in ("Ann Roe", "Bo Hall\ud800", "Çy “Dorn”"))
ONE = Decision(ANN, CY, "same", "Mina Falk", "2024-03-14T09:30:00Z")
TWO = Decision(ANN, BO, "different", "Mina Falk", "2024-03-14T09:31:00Z", "brothers")


def test_what_was_written_stays_byte_for_byte(tmp_path):
    book = tmp_path / "decisions.ndjson"
    add_decision(book, ONE)
    before = book.read_bytes()
    add_decision(book, TWO)
    assert book.read_bytes().startswith(before)
    assert open_decisions(book) == ((ONE, TWO), ())
    assert "Çy “Dorn”" in before.decode()


def test_bad_lines_are_named_and_the_rest_is_used(tmp_path):
    book = tmp_path / "decisions.ndjson"
    add_decision(book, ONE)
    with book.open("ab") as stream:
        stream.write(b'{"schema": "reportedly-decision/1"}\n\n\xff\n' + b"[" * 100_000 + b"\nhalf a li")
    add_decision(book, TWO)
    decisions, failures = open_decisions(book)
    assert decisions == (ONE, TWO)
    assert [f.message.split(":")[0] for f in failures] == ["line 2", "line 4", "line 5", "line 6"]
    assert {(f.stage, f.kind, f.path, f.skipped) for f in failures} == {("decisions", "bad_line", str(book), False)}


def test_a_file_that_is_not_there_stops_the_work(tmp_path):
    with pytest.raises(UsageError, match="cannot read"):
        open_decisions(tmp_path / "none.ndjson")
    with pytest.raises(UsageError, match="cannot add"):
        add_decision(tmp_path / "no" / "folder.ndjson", ONE)
