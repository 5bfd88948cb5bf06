"""Saved pages, as browsers and archives keep them."""

import json
from pathlib import Path

import pytest

from reportedly.model.article import Outlet
from reportedly.model.date import Date
from reportedly.readers import read_all

PAGES = Path(__file__).parent / "pages"


def read(path):
    (reading,) = read_all([str(path)])
    return reading


def page(tmp_path, head="", body=None, name="page.html"):
    body = body or "".join(
        f"<p>Paragraph {n}: the harbour office said that the pier would stay shut.</p>" for n in range(6)
    )
    path = tmp_path / name
    path.write_text(f"<html><head>{head}</head><body><article>{body}</article></body></html>", encoding="utf-8")
    return read(path).article


def test_json_ld_graph_says_everything():
    article = read(PAGES / "graph.html").article
    assert article.title == "Ferry pier shut after cracks found & photographed"
    assert article.outlet == Outlet("The Sandhaven Courier", "sandhavencourier.example")
    assert article.byline == "Wilma Okoro and Bastian Thwaite"
    assert article.published == Date("2024-10-02", "metadata")  # the publisher's day, not that of Greenwich
    assert article.modified == Date("2024-10-04", "metadata")
    assert article.url == "https://www.sandhavencourier.example/news/ferry-pier-shut"


def test_text_is_the_article_alone():
    text = read(PAGES / "graph.html").article.text
    for left_out in ("first!!!", "All rights reserved", "Sport", "photographed"):
        assert left_out not in text
    assert "harbour\u00a0office" in text or "harbour office" in text
    assert "🚢" in text
    assert text.count("\n\n") >= 3


def test_opengraph_in_a_declared_old_encoding():
    article = read(PAGES / "opengraph.html").article
    assert article.title == "Chef Lorne Vasey ‘walks out’ of his own kitchen"
    assert article.outlet == Outlet("ShoreBuzz", "shorebuzz.example")
    assert article.byline == "Pip Calloway"
    assert article.published == Date("2023-11-07", "metadata")  # the address tells
    assert article.modified == Date("2023-11-08", "metadata")
    assert "café" in article.text


def test_a_page_without_tags_is_read_by_its_visible_lines():
    article = read(PAGES / "bare.html").article
    assert article.title == "Tram line opens early"
    assert article.published == Date("2024-03-03", "text")
    assert article.byline == "Greta Holm"


def test_a_copyright_year_is_no_date(tmp_path):
    body = "".join(f"<p>Paragraph {n}: the harbour office said that the pier would stay shut.</p>" for n in range(6))
    assert page(tmp_path, body=body + "<p>© 2011 Sandhaven Media</p>").published is None


def test_a_page_without_an_article_is_a_failure():
    reading = read(PAGES / "menu.html")
    assert reading.article is None
    assert [f.kind for f in reading.failures] == ["no_article"]


@pytest.mark.parametrize("markup", ["<html></html>", "<!doctype html>", "<html><body><p>Hi.</p></body></html>"])
def test_hardly_a_page_is_a_failure(tmp_path, markup):
    path = tmp_path / "x.html"
    path.write_text(markup)
    assert [f.kind for f in read(path).failures] == ["no_article"]


def test_broken_json_ld_falls_back_to_meta_tags(tmp_path):
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x",,}</script>'
        '<meta property="og:title" content="Pier shut"><meta property="og:site_name" content="Shore News">'
        '<meta property="article:published_time" content="2024-02-30T00:00:00Z"><meta name="date" content="2024-02-03">'
    )
    article = page(tmp_path, head)
    assert (article.title, article.outlet, article.published) == (
        "Pier shut",
        Outlet("Shore News"),
        Date("2024-02-03", "metadata"),
    )


def test_json_ld_names_are_followed_to_other_nodes(tmp_path):
    graph = [
        {"@type": "Article", "headline": "Pier shut", "author": [{"@id": "#ann"}], "publisher": {"@id": "#shore"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Roe"},
        {"@type": "Organization", "@id": "#shore", "name": "Shore News"},
    ]
    article = page(tmp_path, f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>')
    assert (article.byline, article.outlet) == ("Ann Roe", Outlet("Shore News"))


def test_the_outlet_at_the_end_of_title_and_byline_is_no_part_of_them(tmp_path):
    head = (
        "<title>Pier shut - again - Shore News</title><meta name='author' content='By Ann Roe, Shore News'>"
        "<meta property='og:site_name' content='Shore News'>"
    )
    article = page(tmp_path, head)
    assert (article.title, article.byline) == ("Pier shut - again", "Ann Roe")


def test_an_archive_is_not_the_outlet(tmp_path):
    article = page(tmp_path, '<link rel="canonical" href="https://web.archive.org/web/2024/https://shore.example/a">')
    assert article.outlet is None


def test_the_domain_names_an_outlet_that_nothing_else_names(tmp_path):
    article = page(tmp_path, '<link rel="canonical" href="https://www.shore.example/a">')
    assert article.outlet == Outlet("shore.example", "shore.example")


def test_article_body_of_json_ld_where_the_page_shows_none(tmp_path):
    words = " ".join(["The harbour office said that the pier would stay shut for a week."] * 4)
    node = json.dumps({"@type": "NewsArticle", "headline": "Pier", "articleBody": words})
    script = f'<script type="application/ld+json">{node}</script>'
    path = tmp_path / "x.html"
    path.write_text(f"<html><head>{script}</head><body><div>Loading</div></body></html>")
    assert read(path).article.text == words


def test_reading_twice_gives_the_same():
    assert read(PAGES / "graph.html") == read(PAGES / "graph.html")
