"""Whatever stands in READERS keeps the contract: any bytes become articles or named failures, and no bytes vanish."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reportedly.readers import read_all
from reportedly.readers.table import READERS

BYTES = st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", READERS)
@settings(deadline=None, max_examples=40)
@given(data=BYTES)
@example(data=b"")
@example(data=b"\x00\x01\x02" * 50)
@example(data=b"\xff\xfe\xff" * 9)
@example(data=b"<html><body></body></html>")
@example(data=b'{"id": 1}\n{broken\n[]\n"x"\n')
def test_any_bytes_are_an_article_or_a_named_failure(name, data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"given{READERS[name].suffixes[0]}")
        path.write_bytes(data)
        readings = list(read_all([str(path)]))
    assert readings
    for reading in readings:
        if reading.article is None:
            (failure,) = reading.failures
            assert failure.stage
            assert failure.kind
            assert failure.message
            assert failure.path == str(path)
        else:
            assert reading.article.text.strip()
