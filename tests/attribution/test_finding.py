"""The whole stage with the real model, on invented sentences: every form that news has and PolNeAR hardly knows."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import attribution
from reportedly.attribution.finding import quotation_type
from reportedly.language.tagger import Tagger
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from tests.attribution.build import draft, spans, tagged, words


@cache
def tagger() -> Tagger:
    return Tagger()


def find(text: str, title: str | None = None) -> tuple[Attribution, ...]:
    seen = tagger().read(title) if title else None
    return attribution.find(Article("x", text, title=title), tagger().read(text), seen)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Mayor Holm said the bridge would close in May.", "Mayor Holm", "the bridge would close in May"),
        ("“We are done,” a source told Glimmer Weekly.", "a source", "“We are done,”"),
        ("Dana Crell and Rufus Oake have split, per Glimmer Weekly.", "Glimmer Weekly", "Dana Crell and Rufus Oake have split"),
        ("The studio is closing its Leeds office, reports The Ledger.", "The Ledger", "The studio is closing its Leeds office"),
        ("According to the Ledger, the port will raise its fees.", "the Ledger", "the port will raise its fees"),
        ("Crell wrote on Instagram: “The wedding is off.”", "Crell", "“The wedding is off.”"),
        ("‘We are finished,’ the drummer told the Ledger.", "the drummer", "‘We are finished,’"),
        ("@harbourwatch tweeted: \"The ferry is on fire.\"", "@harbourwatch", "\"The ferry is on fire.\""),
    ],
)  # fmt: skip
def test_forms(text: str, source: str, content: str) -> None:
    (found,) = find(text)
    assert words(found.source, text) == [source]
    assert " ".join(words(found.content, text)).removeprefix("that ") == content
    assert found.manner in ("said", "wrote", "reported")


@pytest.mark.parametrize(
    "text",
    [
        "Crell reportedly remains close to her former husband.",
        "It is rumored that the pair will marry in June.",
        "Rumors that the bank would close began after a branch lost power.",
    ],
)
def test_rumours_credit_nobody_and_are_not_certain(text: str) -> None:
    (found,) = find(text)
    assert found.source == ()
    assert found.manner == "reported"
    assert found.certainty != "certain"
    assert found.hedges


def test_a_quotation_that_its_cue_interrupts_is_one_attribution() -> None:
    text = "“We are done,” the insider added. “They have known it for months.”"
    (found,) = find(text)
    assert words(found.content, text) == ["“We are done,”", "“They have known it for months.”"]
    assert found.type == "direct"


def test_a_denial() -> None:
    (found,) = find("Mayor Holm denied that the bridge was unsafe.")
    assert found.polarity == "denied"


def test_the_reporter_of_a_reporter() -> None:
    text = "The site’s insider claims Crell told friends, “I am done with this town.”"
    outer, inner = find(text)
    assert inner.nested_in == outer.id
    assert words(inner.source, text) == ["Crell"]
    assert words(outer.source, text) == ["The site’s insider"]


def test_a_title_of_its_own_comes_first() -> None:
    title = "Mayor Holm: The bridge is safe"
    found = find("It rained in Port Ellery all day. Mayor Holm said the bridge was safe.", title)
    assert found[0].field == "title"
    assert found[-1].field == "text"
    assert len({a.id for a in found}) == len(found)
    assert attribution.separate_title(Article("x", f"{title}\n\nIt rained.", title=title)) is None
    assert attribution.separate_title(Article("x", "It rained.", title=title)) == title


def test_another_articles_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not the article's text"):
        attribution.find(Article("x", "One text."), tagger().read("Another."))


def test_type_by_quotation_marks() -> None:
    text = "Roe said “yes” and that it was late."
    seen = tagged(text)
    assert quotation_type(spans(text, "“yes”"), seen) == "direct"
    assert quotation_type(spans(text, "“yes” and that it"), seen) == "mixed"
    assert quotation_type(spans(text, "it was late"), seen) == "indirect"


PIECES = [
    "Ann Roe",
    " said",
    " the Lantern",
    " reportedly",
    ", per",
    "“",
    "”",
    "‘",
    "'",
    '"',
    ". ",
    "\n\n",
    " that",
    " it rained",
    "🦊",
    "\u00a0",
]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=100))
def test_every_span_lies_in_the_text(text: str) -> None:
    found = find(text)
    ids = {a.id for a in found}
    for a in found:
        for span in (*a.source, *a.cue, *a.content, *a.hedges):
            assert 0 <= span.start < span.end <= len(text)
        assert a.content
        assert a.nested_in is None or a.nested_in in ids
        assert a.content == tuple(sorted(a.content))


def test_quoted_by_one_who_is_quoted_is_told_by_the_marks_inside() -> None:
    text = "“Roe said the soup is off,” Hall said. “Hall told me, ‘It is off.’”"
    outer, second = draft(text, "Hall", "said", "“Roe said the soup is off,”"), draft(text, None, None, text[39:])
    assert quotation_type(spans(text, "the soup is off,"), tagged(text), outer) == "indirect"
    assert quotation_type(spans(text, "‘It is off.’"), tagged(text), second) == "direct"


def test_a_title_in_marks_is_no_quotation_of_the_speaker() -> None:
    text = "Roe said the “Salt Hour” singer has left."
    assert quotation_type(spans(text, "the “Salt Hour” singer has left"), tagged(text)) == "indirect"
    text = "Roe said the singer has left “for good”."
    assert quotation_type(spans(text, "the singer has left “for good”"), tagged(text)) == "mixed"
