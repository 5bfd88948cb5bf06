"""What every format promises, run over every format."""

import io
from itertools import pairwise

import pytest

from reportedly.exports import EXPORTS
from reportedly.model.trace import Check, Trace
from tests.exports.pile import invented_check, invented_readings, invented_trace


@pytest.mark.parametrize("name", EXPORTS)
def test_each_result_is_written(name):
    for write in (
        lambda export, to: export.write_trace(invented_trace(), to),
        lambda export, to: export.write_check(invented_check(), to),
        lambda export, to: export.write_readings(invented_readings(), to),
    ):
        stream = io.StringIO()
        write(EXPORTS[name], stream)
        text = stream.getvalue()
        assert text.endswith("\n")
        assert "Tomas Reyk" in text
        assert "photo.bin" in text, "failures are named"


@pytest.mark.parametrize("name", EXPORTS)
def test_nothing_at_all_is_written_too(name):
    stream = io.StringIO()
    EXPORTS[name].write_trace(Trace(), stream)
    EXPORTS[name].write_check(Check("nobody says this"), stream)
    EXPORTS[name].write_readings([], stream)
    assert "nobody says this" in stream.getvalue()


@pytest.mark.parametrize("name", ["json", "table"])
def test_each_reading_is_written_before_the_next_is_taken(name):
    """Through the stream's buffer, to the file or pipe behind it."""
    pipe = io.BytesIO()
    stream = io.TextIOWrapper(pipe, encoding="utf-8")
    seen = []

    def watched():
        for reading in invented_readings():
            seen.append(pipe.getvalue().decode())
            yield reading

    EXPORTS[name].write_readings(watched(), stream)
    assert "glossweekly" not in seen[0]
    assert "Gloss Weekly" in seen[1]
    assert all(len(a) < len(b) for a, b in pairwise(seen[:10]))
