"""Flat rows: one a statement, every one with the same keys."""

from hypothesis import given

from reportedly.model.rows import to_rows
from tests.exports.pile import invented_check, invented_readings, invented_trace
from tests.strategies import readings


def test_a_row_a_statement_with_the_same_keys_everywhere():
    trace, check = invented_trace(), invented_check()
    kept = [row for reading in invented_readings() for row in to_rows(reading)]
    rows = [*to_rows(trace), *to_rows(check), *kept]
    assert len(rows) == len(trace.statements) + len(check.statements) + len(kept)
    assert kept
    assert len({tuple(sorted(row)) for row in rows}) == 1
    assert any(" ← " in row["chain"] for row in rows)


@given(readings())
def test_any_reading_gives_a_row_an_attribution(reading):
    assert [row["id"] for row in to_rows(reading)] == [a.id for a in reading.attributions]
