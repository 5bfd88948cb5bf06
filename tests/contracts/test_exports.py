"""Whatever stands in EXPORTS keeps the contract."""

import io

import pytest

from reportedly.exports import EXPORTS
from reportedly.model.article import Article
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace
from tests.exports.pile import invented_check, invented_trace

FAILURE = Failure("read", "empty", "nothing in it", "lost-and-found.txt", "lost-and-found.txt")


@pytest.mark.parametrize("export", EXPORTS.values(), ids=list(EXPORTS))
class TestEveryExport:
    def test_a_failure_is_always_named(self, export):
        for write, result in [
            (export.write_readings, [Reading(None, failures=(FAILURE,))]),
            (export.write_trace, Trace(failures=(FAILURE,))),
            (export.write_check, Check("the bridge closes", failures=(FAILURE,))),
        ]:
            stream = io.StringIO()
            write(result, stream)
            assert "lost-and-found.txt" in stream.getvalue()

    def test_a_full_ledger_is_written_twice_the_same(self, export):
        for write, make in [(export.write_trace, invented_trace), (export.write_check, invented_check)]:
            first, second = io.StringIO(), io.StringIO()
            write(make(), first)
            write(make(), second)
            assert first.getvalue() == second.getvalue() != ""

    def test_broken_characters_do_not_stop_it(self, export):
        article = Article("x", "Ann Roe \ud83d said no. \x00 \x1b[31m", title="A \udc9c title")
        stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogatepass")
        export.write_readings([Reading(article, ())], stream, with_text=True)
        stream.flush()
