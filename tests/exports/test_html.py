"""The page says what the ledger says, in the article's exact words, and runs nothing but its own script."""

import io
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from reportedly.exports import EXPORTS
from reportedly.exports.view.words import printable
from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.model.source import Hop
from reportedly.model.span import Span, words_of
from reportedly.model.trace import Check, Trace
from tests.exports.pile import HOSTILE_TITLE, invented_check, invented_readings, invented_trace
from tests.exports.reader import Page
from tests.strategies import readings

TRACE, CHECK = invented_trace(), invented_check()


def render(result):
    stream = io.StringIO()
    if isinstance(result, Trace):
        EXPORTS["html"].write_trace(result, stream)
    elif isinstance(result, Check):
        EXPORTS["html"].write_check(result, stream)
    else:
        EXPORTS["html"].write_readings(result, stream)
    return stream.getvalue()


PAGES = {"trace": render(TRACE), "check": render(CHECK), "read": render(invented_readings())}


@pytest.fixture(params=PAGES)
def html(request):
    return PAGES[request.param]


@pytest.fixture
def page(html):
    return Page(html)


def test_every_id_is_there_once_and_every_inner_link_leads_somewhere(page):
    ids = [e.attributes["id"] for e in page.root.every() if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    inner = [e.attributes["href"][1:] for e in page.root.every("a") if e.attributes.get("href", "").startswith("#")]
    assert len(inner) > 30
    assert set(inner) <= set(ids)
    named = {one for e in page.root.every() for one in e.attributes.get("aria-labelledby", "").split()}
    assert named <= set(ids)


def test_nothing_is_loaded_from_anywhere(html, page):
    outside = [
        (e.tag, value)
        for e in page.root.every()
        for name, value in e.attributes.items()
        if name in ("src", "srcset", "data", "poster", "action", "xlink:href") or (e.tag == "link" and name == "href")
    ]
    assert outside == []
    assert "url(http" not in html
    assert "@import" not in html
    policy = next(e for e in page.root.every("meta") if e.attributes.get("http-equiv"))
    assert policy.attributes["content"].startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy.attributes["content"]
    assert not [e for e in page.root.every() if "style" in e.attributes], "the policy forbids inline styles"


def test_hostile_words_are_shown_and_never_run(html, page):
    assert len(list(page.root.every("script"))) == 1
    assert not list(page.root.every("img"))
    assert not [name for e in page.root.every() for name in e.attributes if name.startswith("on")]
    assert HOSTILE_TITLE in page.root.text()
    assert "{{ 7 * 7 }}" in page.root.text()
    assert HOSTILE_TITLE not in html


def test_only_web_addresses_become_links():
    bad = replace(TRACE.articles[0], url="javascript:alert(1)")
    page = Page(render(replace(TRACE, articles=(bad, *TRACE.articles[1:]))))
    assert not [e for e in page.root.every("a") if e.attributes.get("href", "")[:1] not in ("#", "")]
    kept = Page(PAGES["trace"])
    assert [e.attributes["href"] for e in kept.root.every("a", cls=None) if e.text() == "original"] == [
        "https://glossweekly.example/varn-reyk"
    ]


def test_article_text_stands_word_for_word(page):
    bodies = list(page.root.every("div", cls="body"))
    assert [body.text() for body in bodies] == [printable(a.text) for a in TRACE.articles]


@pytest.mark.parametrize("kind", PAGES)
def test_highlighted_words_are_the_spans(kind):
    """Nested, overlapping and broken ones too: the runs that a statement says, joined, are its content."""
    page = Page(PAGES[kind])
    said = {}
    for run in page.root.every("span", cls="hl"):
        for label in run.attributes["data-said"].split():
            said.setdefault(label, []).append(run.text())
    shown = {label: " ".join("".join(runs).split()) for label, runs in said.items()}
    lines = [e.attributes["data-s"] for e in page.root.every("li", cls="statement")]
    assert sorted(lines) == sorted(shown)
    assert {f"words-{label}" for label in lines} <= set(page.by_id())
    articles = {a.id: a for a in TRACE.articles}
    result = {"trace": TRACE.statements, "check": CHECK.statements, "read": TRACE.statements}[kind]
    wanted = [
        words_of(s.content, articles[s.article].field(s.field)) for s in result if kind != "read" or s.attribution
    ]
    assert sorted(shown.values()) == sorted(wanted)


@pytest.mark.parametrize("kind", ["trace", "check"])
def test_each_line_of_a_statement_quotes_it_with_its_chain(kind):
    page = Page(PAGES[kind])
    sources = {s.id: s.name for s in TRACE.sources}
    lines = [" ".join(e.text().split()) for e in page.root.every("li", cls="statement")]
    for one in {"trace": TRACE, "check": CHECK}[kind].statements:
        text = next(a for a in TRACE.articles if a.id == one.article).field(one.field)
        chain = "".join(f" ← {sources[hop]}" for hop in one.chain)
        assert [line for line in lines if words_of(one.content, text) in line and chain in line]


def test_the_page_says_once_that_it_is_about_wording(page):
    assert page.root.text().count("This page reports wording, not truth.") == 1


def test_headings_do_not_skip_a_level(page):
    levels = [int(e.tag[1]) for e in page.root.every() if re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_landmarks_and_names_for_those_who_do_not_see(page):
    assert len(list(page.root.every("main"))) == 1
    assert next(page.root.every("a")).classes == ["skip"]
    assert all(e.attributes.get("aria-label") for e in page.root.every("nav"))
    for picture in page.root.every("svg"):
        hidden = picture.attributes.get("aria-hidden") == "true"
        titled = picture.children and any(True for _ in picture.every("title"))
        assert hidden or (picture.attributes.get("role") == "img" and titled)


def test_failed_skipped_and_empty_are_told_apart(page):
    text = " ".join(page.root.text().split())
    assert "1 input could not be read" in text
    assert "pile/photo.bin : the file is binary" in text.replace("bin:", "bin :")
    assert "1 input skipped as no article" in text
    assert "Read in full; no" in text


def test_an_article_that_broke_is_not_an_article_without_statements():
    article = TRACE.articles[-1]
    text = Page(render([Reading(article, None)])).root.text()
    assert "could not be read for attributions" in text
    assert "no attributed statement" not in text
    text = Page(render([Reading(article, ())])).root.text()
    assert "no attributed statement found" in text


def test_a_trace_knows_which_articles_broke():
    failure = Failure("sources", "unexpected", "it broke", id=TRACE.articles[-1].id)
    text = Page(render(replace(TRACE, failures=(failure,)))).root.text()
    assert "could not be read for attributions" in text
    assert "no attributed statement" not in text
    assert "no attributed statement" in Page(PAGES["trace"]).root.text()


@pytest.mark.parametrize("empty", [Trace(), Check("nothing"), []], ids=["trace", "check", "read"])
def test_an_empty_result_is_a_page(empty):
    assert "No article was read." in Page(render(empty)).root.text()


def test_a_check_shows_every_article_under_its_stance():
    page = Page(PAGES["check"])
    strips = next(page.root.every("ol", cls="stances"))
    shown = {e.classes[0]: len(list(e.every("li"))) for e in strips.children if not isinstance(e, str)}
    assert shown == {"asserts": 1, "reports": 3, "doubts": 1, "denies": 1, "mentions": 1, "silent": 3}


def test_broken_characters_do_not_stop_the_page():
    bad = "a\ud800b\x00c\x1b[0m\r\nd"
    article = Article("id\ud800", bad, title=bad, outlet=Outlet(bad), url="http://x/\ud800", language="e\ud800")
    html = render([Reading(article, (), failures=(Failure("read", "odd", bad, path=bad),))])
    html.encode("utf-8")
    assert next(Page(html).root.every("div", cls="body")).text() == "a\ufffdb\ufffdc\ufffd[0m \nd"


def test_the_same_ledger_makes_the_same_page():
    assert render(invented_trace()) == PAGES["trace"]


@settings(max_examples=30, deadline=None)
@given(readings())
def test_any_reading_is_a_page_with_its_text(reading):
    page = Page(render([reading]).replace("\r", "\n"))
    if reading.article:
        assert next(page.root.every("div", cls="body")).text() == printable(reading.article.text)


def test_a_pile_too_big_for_one_page_says_what_it_leaves_out(monkeypatch):
    monkeypatch.setattr("reportedly.exports.view.rows.MOST_TEXTS", 3)
    monkeypatch.setattr("reportedly.exports.view.report.MOST_CLAIMS", 1)
    page = Page(render(TRACE))
    assert len(list(page.root.every("div", cls="body"))) == 3
    assert page.root.text().count("too many articles to show the text of every one") == len(TRACE.articles) - 3
    assert len(list(page.root.every("li", cls="statement"))) == len(TRACE.statements)
    inner = {e.attributes["href"][1:] for e in page.root.every("a") if e.attributes.get("href", "").startswith("#")}
    assert inner <= set(page.by_id())


def test_each_chain_says_which_words_carry_its_hops():
    text = "A source told the mag that she left. She is glad, the source added."
    here, mag = text.index("the source"), text.index("the mag")
    chain = (Hop("Vesk Herald", "outlet", (Span(mag, mag + 7),)), Hop("a source", "unnamed", (Span(here, here + 10),)))
    one = Attribution("a1", (Span(here, here + 10),), (Span(here + 11, here + 16),), (Span(37, 48),), chain=chain)
    page = Page(render([Reading(Article("a.txt", text), (one,))]))
    (carried,) = [e for e in page.root.every("ul") if e.attributes.get("class") == "carried"]
    shown = " ".join(carried.text().split())
    assert "Vesk Herald: A source told the mag that she left." in shown
    assert "She is glad, the source added." in shown
    assert [e.text() for e in carried.every("mark")] == ["the mag", "the source"]
