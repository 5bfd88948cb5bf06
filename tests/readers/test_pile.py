"""Everything that can be wrong with an input is a named failure or a named skip, and the rest is done."""

import gzip
import io
import json
import os
import sys
import time

import pytest

from reportedly.model.article import Article
from reportedly.model.codec import reading_to_json
from reportedly.model.date import Date
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.readers import pile, read_all

BODY = "The harbour office said on Tuesday that the pier would stay shut, and that nobody had been on it when it fell. "


def text(n=0):
    return f"Pier {n} shut\n\n{BODY}It is pier number {n}.\n"


def kinds(readings):
    return [f.kind for reading in readings for f in reading.failures]


def ids(readings):
    return [reading.article.id for reading in readings if reading.article]


def write(tmp_path, name, content):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t", "empty"),
        ("a.txt", b"\xef\xbb\xbf", "empty"),
        ("a.jsonl", b"\n \n", "empty"),
        ("a.html", b"", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not_text"),
        ("a.html", b"\x00\x01\x02" * 50, "not_text"),
        ("a.txt", "“Broken” ".encode() * 20 + b"\xe2\x80 end", "bad_encoding"),
        ("a.jsonl", '{"text": "é"}'.encode("latin-1"), "bad_row"),
        ("a.docx", b"PK\x03\x04\x00", "unknown_format"),
        ("a.pdf", b"%PDF-1.7\n", "unknown_format"),
        ("a.xyz", b"some words", "unknown_format"),
        ("a.html", b"<html><body><nav>Home</nav></body></html>", "no_article"),
        ("a.txt", b"word " * 300_000, "too_long"),
        ("a.txt", b"x" * 20_000_000, "too_long"),
        ("a.html", b"<html><body><p>" + b"x" * 20_000_000, "too_long"),
        ("a.jsonl", b'{"id": "1", "text": "' + b"x" * 20_000_000 + b'"}', "too_long"),
        (
            "a.txt",
            ("Der Hafenmeister sagte am Dienstag, dass die Brücke gesperrt bleibe. " * 9).encode(),
            "other_language",
        ),
        ("a.txt", ("港務局星期二表示碼頭將繼續關閉直到另行通知為止沒有人受傷" * 9).encode(), "other_language"),
        ("a.html", b"<meta charset=undefined><p>\xe9t\xe9", "no_article"),
        ("a.json", b"[1, 2", "bad_row"),
        ("a.jsonl.gz", gzip.compress(b'{"id": 1}' * 50)[:30], "unreadable"),
    ],
)
def test_each_wrong_input_has_its_name(tmp_path, name, content, kind):
    path = write(tmp_path, name, content)
    good = write(tmp_path, "good.txt", text())
    readings = list(read_all([path, good]))
    if kind == "bad_row" and name == "a.jsonl":
        kind = kinds(readings)[0]
        assert kind in ("bad_row", "bad_encoding")
    assert kinds(readings) == [kind]
    assert ids(readings) == ["good.txt"]
    (failure,) = readings[0].failures
    assert (failure.stage, failure.path, failure.skipped) == ("read", path, False)
    assert failure.message


@pytest.mark.parametrize("indent", [None, 2])
def test_a_document_that_holds_rows(tmp_path, indent):
    rows = [{"id": "a", "text": BODY}, 5, {"text": BODY + "b"}]
    readings = list(read_all([write(tmp_path, "a.json", json.dumps({"articles": rows}, indent=indent))]))
    assert (ids(readings), kinds(readings)) == (["a", "a.json:3"], ["bad_row"])
    assert "row 2" in readings[1].failures[0].message


def test_odd_values_cost_their_field_or_their_row(tmp_path):
    odd = [
        '"published": NaN', '"published": 1e999', '"published": [[1]]', '"outlet": [{"a": 2}]', '"title": {"x": 1}',
        '"byline": [[["x"]]]', '"url": 7', '"id": [1]', '"id": {"a": 1}', '"id": 1e999', '"id": "\\ud800"',
        '"title": "Pier \\ud800 shut"', '"outlet": "\\udc00"',
    ]  # fmt: skip
    rows = [f'{{"text": "{BODY}{n}", {field}}}' for n, field in enumerate(odd)]
    bad = ['{"id": 1, "text": null}', '{"text": ["a"]}', "[1, [2]]", '"words"', "null", "5", "[" * 100_000]
    readings = list(read_all([write(tmp_path, "a.jsonl", "\n".join(rows + bad))]))
    assert kinds(readings) == ["bad_row"] * len(bad)
    assert len(set(ids(readings))) == len(odd)
    for reading in readings:
        json.dumps(reading_to_json(reading, with_text=True), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "field", [{"outlet": {"name": 5}}, {"outlet": 5}, {"title": 5}, {"published": {"edtf": 5}}, {"mentions": 5},
              {"failures": 5}, {"failures": [{}]}, {"text_sha256": 5}, {"id": [1]}, {"attributions": [5]}]
)  # fmt: skip
def test_a_damaged_row_of_read_is_named_and_the_next_is_read(tmp_path, field):
    rows = [reading_to_json(Reading(Article(n, BODY + n), ()), with_text=True) for n in "ab"]
    readings = list(read_all([write(tmp_path, "a.ndjson", "\n".join(map(json.dumps, [rows[0] | field, rows[1]])))]))
    assert (ids(readings), kinds(readings)) == (["b"], ["bad_row"])
    assert "line 1" in readings[0].failures[0].message


def test_what_nobody_foresaw_is_a_named_failure_too(tmp_path, monkeypatch):
    def breaks(text):
        raise RuntimeError("broke")

    monkeypatch.setattr(pile, "find_language", breaks)
    readings = list(read_all([write(tmp_path, "a.txt", text(1)), write(tmp_path, "b.txt", text(2))]))
    assert [(f.kind, f.message) for r in readings for f in r.failures] == [("unexpected", "RuntimeError: broke")] * 2


def test_links_in_a_circle_and_to_nowhere_are_skipped(tmp_path):
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    write(tmp_path, "good.txt", text())
    long = tmp_path / ("n" * 249 + "_files")
    long.mkdir()
    write(long, "in.txt", text(2))
    readings = list(read_all([str(tmp_path)]))
    assert ids(readings) == ["good.txt", "in.txt"]
    assert [f.skipped for r in readings for f in r.failures] == [True, True]


def test_missing_paths_and_patterns(tmp_path):
    assert kinds(read_all([str(tmp_path / "none.txt"), str(tmp_path / "*.txt")])) == ["missing", "missing"]


def test_a_line_too_long_does_not_cost_the_next(tmp_path):
    rows = b'{"id": "1", "text": "' + b"x" * 17_000_000 + b'"}\n' + json.dumps({"id": "2", "text": BODY}).encode()
    readings = list(read_all([write(tmp_path, "a.jsonl", rows)]))
    assert (kinds(readings), ids(readings)) == (["too_long"], ["2"])
    assert "line 1" in readings[0].failures[0].message


def test_short_texts_in_no_language_are_read(tmp_path):
    (reading,) = read_all([write(tmp_path, "a.txt", "Pier shut, says mayor.")])
    assert reading.article.language is None
    assert reading.article.text == "Pier shut, says mayor."


def test_text_is_verbatim(tmp_path):
    raw = "Pier\u00a0is shut\r\n\r\n“It is\u00ad so,” said Zoë 🚢.\r\n\r\n" + BODY * 2 + "  \n"
    (reading,) = read_all([write(tmp_path, "a.txt", b"\xef\xbb\xbf" + raw.encode())])
    assert reading.article.text == raw
    assert reading.article.title == "Pier\u00a0is shut"


def test_the_same_article_twice_is_skipped_by_name(tmp_path):
    readings = list(read_all([write(tmp_path, "a.txt", text()), write(tmp_path, "b.txt", text())]))
    (failure,) = readings[1].failures
    assert (failure.kind, failure.skipped, failure.id) == ("duplicate", True, "b.txt")
    assert "a.txt" in failure.message


def test_a_copy_on_another_outlets_page_is_no_duplicate(tmp_path):
    rows = [{"id": str(n), "outlet": outlet, "text": BODY} for n, outlet in enumerate(["Heron", "Gull", "heron", None])]
    readings = list(read_all([write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))]))
    assert ids(readings) == ["0", "1"]
    assert kinds(readings) == ["duplicate", "duplicate"]


def test_an_id_twice_with_other_text_is_a_failure(tmp_path):
    rows = [{"id": 7, "text": BODY}, {"id": "7", "text": BODY + "More."}]
    readings = list(read_all([write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))]))
    assert (ids(readings), kinds(readings)) == (["7"], ["duplicate_id"])


def test_names_get_their_folder_where_two_are_the_same(tmp_path):
    for folder in ("x/one", "x/two", "y/one"):
        write(tmp_path, f"{folder}/a.txt", text(folder))
    write(tmp_path, "b.txt", text("b"))
    assert ids(read_all([str(tmp_path)])) == ["b.txt", "x/one/a.txt", "two/a.txt", "y/one/a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path):
    path = write(tmp_path, "a.txt", text())
    readings = list(read_all([path, str(tmp_path)]))
    assert (ids(readings), kinds(readings)) == (["a.txt"], ["duplicate"])


def test_a_saved_page_and_its_folder(tmp_path):
    page = "<html><body><article>" + "".join(f"<p>{BODY} ({n}).</p>" for n in range(5)) + "</article></body></html>"
    write(tmp_path, "page.html", page)
    for name in ("style.css", "app.js.download", "photo.jpg", "frame.html", "deep/data"):
        write(tmp_path, f"page_files/{name}", "x")
    for name in (".DS_Store", "map.js.map", "font.woff2"):
        write(tmp_path, name, b"\x00")
    readings = list(read_all([str(tmp_path)]))
    assert ids(readings) == ["page.html"]
    assert set(kinds(readings)) == {"no_article"}
    assert all(f.skipped for r in readings for f in r.failures)
    again = list(read_all([str(tmp_path / "page.html"), str(tmp_path / "page_files")]))  # as a shell expands pile/*
    assert (ids(again), kinds(again)) == (["page.html"], ["no_article"])
    assert ids(read_all([str(tmp_path / "**" / "*")])) == ["page.html"]


def test_a_page_saved_as_text_is_a_page(tmp_path):
    page = "<!DOCTYPE html><html><body><article>" + "".join(f"<p>{BODY} ({n}).</p>" for n in range(5))
    (reading,) = read_all([write(tmp_path, "page.txt", page)])
    assert reading.article.text.startswith("The harbour office")


def test_a_file_whose_name_is_no_text_is_read(tmp_path):
    path = os.path.join(os.fsencode(tmp_path), b"pi\xe9r.txt")
    with open(path, "wb") as file:
        file.write(text().encode())
    (reading,) = read_all([str(tmp_path)])
    assert reading.article.id == "pi\ufffdr.txt"
    json.dumps(reading_to_json(reading), ensure_ascii=False).encode()


def test_globs_that_no_shell_expanded(tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        write(tmp_path, name, text(name))
    assert ids(read_all([str(tmp_path / "*.txt")])) == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (json.dumps({"id": "r1", "text": BODY}), ["r1"]),
        (json.dumps({"id": "r1", "text": BODY}, indent=2), ["r1"]),
        (json.dumps([{"id": "r1", "text": BODY}, {"id": "r2", "text": BODY + "More."}]), ["r1", "r2"]),
        ("<!DOCTYPE html><html><body>" + "".join(f"<p>{BODY} ({n}).</p>" for n in range(5)), ["stdin"]),
        (text(), ["stdin"]),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_standard_input_is_read_as_what_it_is(monkeypatch, content, expected, packed):
    data = gzip.compress(content.encode()) if packed else content.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert ids(read_all(["-"])) == expected


def test_rows_come_before_the_last_is_read(tmp_path):
    lines = iter([json.dumps({"id": n, "text": f"{BODY}{n}"}).encode() + b"\n" for n in range(3)] + [b"}"])
    readings = read_all([write(tmp_path, "a.jsonl", b"".join(lines))])
    assert next(readings).article.id == "0"


def test_what_read_wrote_is_read_back(tmp_path):
    article = Article("k", BODY, title="Pier shut", published=Date("2024-03", "text"), language="en")
    failure = Failure("read", "empty", "empty", "gone.txt", "gone.txt")
    broken = Failure("attribution", "unexpected", "it broke", "b.txt", "b")
    given = [
        Reading(article, ()),
        Reading(None, failures=(failure,)),
        Reading(Article("b", BODY + "b", language="en"), failures=(broken,)),
        Reading(Article("c", BODY + "c", language="en")),
    ]
    rows = [reading_to_json(reading, with_text=True) for reading in given]
    readings = list(read_all([write(tmp_path, "a.ndjson", "\n".join(map(json.dumps, rows)))]))
    assert readings == [given[0], given[1], Reading(None, failures=(broken,)), given[3]]


def test_a_thousand_mixed_files(tmp_path):
    page = "<html><body><article>" + "".join(f"<p>{BODY} ({n}).</p>" for n in range(5)) + "%s</article></body></html>"
    makers = [
        ("txt", text),
        ("css", lambda n: "p {}"),
        ("jsonl", lambda n: json.dumps({"id": f"row{n}", "text": f"{BODY}{n}"})),
        ("txt", lambda n: ""),
        ("png", lambda n: b"\x89PNG"),
        ("docx", lambda n: b"PK\x03\x04"),
        ("txt", lambda n: b"\x00\x01"),
        ("txt", lambda n: text(0)),
        ("js", lambda n: "x"),
        ("html", lambda n: page.replace("%s", f"<p>Page {n} says that the pier is shut.</p>") if n % 100 == 9 else ""),
    ]
    for n in range(1000):
        suffix, make = makers[n % 10]
        write(tmp_path, f"{n % 7}/f{n:04}.{suffix}", make(n))
    start = time.process_time()
    readings = list(read_all([str(tmp_path)]))
    assert time.process_time() - start < 10
    assert len(readings) == 1000
    assert all((r.article is None) == bool(r.failures) for r in readings)
    counts = {kind: kinds(readings).count(kind) for kind in set(kinds(readings))}
    assert counts == {"no_article": 300, "empty": 190, "unknown_format": 100, "not_text": 100, "duplicate": 100}
    assert len(ids(readings)) == 210
    paths = [r.failures[0].path if r.failures else r.article.path for r in readings]
    assert paths == sorted(paths)


def test_what_we_left_beside_readings_is_passed_over_without_a_word(tmp_path):
    write(tmp_path, "a.txt", text())
    write(tmp_path, ".readings.ndjson.vectors", b"PK")
    write(tmp_path, ".hidden", b"x")
    write(tmp_path, ".others.vectors", b"x")
    readings = list(read_all([str(tmp_path)]))
    assert ids(readings) == ["a.txt"]
    assert [f.path.rpartition("/")[2] for r in readings for f in r.failures] == [".hidden", ".others.vectors"]
