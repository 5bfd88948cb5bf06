"""What every format of the table READERS keeps: verbatim text, named failures, no surprise on any bytes."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.readers import read_all
from reportedly.readers.table import READERS

SENTENCE = "“The pier is shut\u00a0🚢,” said Odile Brandt, the harbour mas\u00adter, on Tuesday evening in Sandhaven. "
# One article in each format: whoever adds a format adds its line here.
EXAMPLES = {
    "plain": SENTENCE * 3,
    "html": "<!DOCTYPE html><html><body><article>"
    + "".join(f"<p>{SENTENCE}({n})</p>" for n in range(4))
    + "</article></body></html>",
    "jsonl": json.dumps({"id": "row", "text": SENTENCE * 3}),
}
FORMATS = [(name, suffix) for name, reader in READERS.items() for suffix in reader.suffixes]


def test_every_format_has_an_example():
    assert EXAMPLES.keys() == READERS.keys()


@pytest.mark.parametrize(("name", "suffix"), FORMATS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_an_article_comes_out_whole(tmp_path, name, suffix, encoding):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(EXAMPLES[name].encode(encoding))
    (reading,) = read_all([str(path)])
    assert not reading.failures
    article = reading.article
    assert article.language == "en"
    assert article.text.startswith("“The pier is shut")
    for words in ("🚢", "said Odile Brandt", "on Tuesday evening in Sandhaven."):
        start = article.text.index(words)
        assert article.text[start : start + len(words)] == words


@pytest.mark.parametrize(("name", "suffix"), FORMATS)
def test_nothing_and_binary_data_are_named(tmp_path, name, suffix):
    for content in (b"", b" \n", b"\x00\x01\x02" * 99):
        path = tmp_path / f"a{suffix}"
        path.write_bytes(content)
        readings = list(read_all([str(path)]))
        assert readings
        assert all(r.article is None and r.failures and not r.failures[0].skipped for r in readings)


@pytest.mark.parametrize(("name", "suffix"), [(name, reader.suffixes[0]) for name, reader in READERS.items()])
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_damaged_articles_are_read_or_named(tmp_path, name, suffix, data):
    whole = EXAMPLES[name].encode()
    at = data.draw(st.integers(0, len(whole)))
    path = tmp_path / f"a{suffix}"
    path.write_bytes(whole[:at] + data.draw(st.binary(max_size=9)) + whole[data.draw(st.integers(at, len(whole))) :])
    readings = list(read_all([str(path)]))
    assert readings
    assert all((r.article is None) == bool(r.failures) for r in readings)
