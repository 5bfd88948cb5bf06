"""The rules of chains, row by row, with people and outlets of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span
from reportedly.sources import trace_chains
from tests.sources.marked import chains_of, read_marked

HERALD = ("Vesk Herald", "outlet")
POST = ("Ostland Post", "outlet")
ROE = ("Ann Roe", "person")

# One row a rule: what the article says, the chain of its last attribution.
ROWS = {
    "a person speaks": ("<s1>Ann Roe</s1> <c1>said</c1> <t1>she would resign</t1>.", [ROE]),
    "told an outlet": ("<s1>Ann Roe</s1> <c1>told</c1> the Vesk Herald <t1>she would resign</t1>.", [HERALD, ROE]),
    "the fullest name, under its surname": (
        "Ann Roe runs the harbour. <s1>Roe</s1> <c1>told</c1> the Vesk Herald <t1>she would resign</t1>.",
        [HERALD, ROE],
    ),
    "an unnamed source told an outlet": (
        "<s1>A source close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>she would resign</t1>.",
        [HERALD, ("a source close to Roe", "unnamed")],
    ),
    "the same source, two paragraphs on": (
        "<s1>A source close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>she would resign</t1>.\n\nThe harbour board met.\n\n"
        "“<t2>She is tired</t2>,” <s2>the source</s2> <c2>added</c2>.",
        [HERALD, ("a source close to Roe", "unnamed")],
    ),
    "a different source, the paper": (
        "<s1>A source close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>she would resign</t1>. "
        "<s2>A different source</s2> <c2>told</c2> the paper <t2>she would stay</t2>.",
        [HERALD, ("a different source", "unnamed")],
    ),
    "an outlet reports": ("<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>that Ann Roe will resign</t1>.", [HERALD]),
    "per an outlet": ("<t1>Ann Roe will resign</t1>, <c1>per</c1> <s1>the Vesk Herald</s1>.", [HERALD]),
    "a report in an outlet": (
        "<t1>Ann Roe will resign</t1>, <c1>according to</c1> <s1>a report in the Vesk Herald</s1>.", [HERALD]
    ),
    "an outlet's insider claims that somebody said": (
        "Ann Roe is leaving. <s1>The Vesk Herald’s insider</s1> <c1>claims</c1> <t1><s2>Roe</s2> <c2>told</c2> friends, “<t2>I am done</t2></t1>.”",
        [HERALD, ("the Vesk Herald’s insider", "unnamed"), ROE],
    ),
    "the same, where the outer attribution was not found": (
        "Ann Roe is leaving. The Vesk Herald’s insider claims <s2>Roe</s2> <c2>told</c2> friends, “<t2>I am done</t2>.”",
        [HERALD, ("the Vesk Herald’s insider", "unnamed"), ROE],
    ),
    "an outlet cites an outlet which quotes officials": (
        "<s1>The Ostland Post</s1>, citing the Vesk Herald, which quoted two officials, <c1>reported</c1> <t1>that Roe had gone</t1>.",
        [POST, HERALD, ("two officials", "unnamed")],
    ),
    "told us": ("<s1>A source</s1> <c1>told</c1> us <t1>she is leaving</t1>.", [("a source", "unnamed")]),
    "an outlet has learned, elsewhere": ("<s1>The Vesk Herald</s1> <c1>has learned</c1> <t1>that Roe is leaving</t1>.", [HERALD]),
    "a reporter with the outlet's name": ("<s1>Jo Dee of the Vesk Herald</s1> <c1>reports</c1> <t1>that Roe is leaving</t1>.", [HERALD]),
    "an outlet's reporter": ("<s1>Vesk Herald reporter Jo Dee</s1> <c1>reports</c1> <t1>that Roe is leaving</t1>.", [HERALD]),
    "a reporter alone": ("<s1>Jo Dee</s1> <c1>reports</c1> <t1>that Roe is leaving</t1>.", [("Jo Dee", "person")]),
    "a spokesman": ("<s1>A spokesman for Acme</s1> <c1>said</c1> <t1>it would sell</t1>.", [("Acme", "organisation")]),
    "an organisation's spokeswoman": ("<s1>an Acme Corp spokeswoman</s1> <c1>said</c1> <t1>it would sell</t1>.", [("Acme Corp", "organisation")]),
    "a named spokesman": ("<s1>Acme Corp spokesman Bo Hall</s1> <c1>said</c1> <t1>it would sell</t1>.", [("Bo Hall", "person")]),
    "a filing": ("<s1>Acme Corp</s1> <c1>said</c1> in a filing <t1>that it would sell</t1>.", [("Acme Corp", "organisation")]),
    "a statement": ("<t1>It would sell</t1>, <s1>a statement from Acme Corp</s1> <c1>said</c1>.", [("Acme Corp", "organisation")]),
    "a named writer on a platform": ("<s1>Ann Roe</s1> <c1>wrote</c1> on Instagram: “<t1>I am done</t1>”.", [ROE]),
    "a handle": ("<s1>a tweet by @harbourwatch</s1> <c1>said</c1> <t1>the pier is closed</t1>.", [("@harbourwatch", "social")]),
    "a document": ("<s1>A leaked memo</s1> <c1>says</c1> <t1>the pier will close</t1>.", [("a leaked memo", "document")]),
    "talk": ("Ann Roe is <c1>reportedly</c1> <t1>leaving</t1>.", [("rumour", "rumour")]),
    "talk that the sentence credits": (
        "<t1>Ann Roe</t1> is <c1>reportedly</c1> <t1>leaving the harbour board</t1>, the Vesk Herald reports.", [HERALD]
    ),
    "talk that the next sentence credits": (
        "<t1>Ann Roe</t1> is <c1>reportedly</c1> <t1>leaving the harbour board in May</t1>. "
        "<c2>According to</c2> <s2>the Vesk Herald</s2>, <t2>Roe leaves the harbour board in May</t2>.",
        [HERALD],
    ),
    "reports say": ("<s1>Several outlets</s1> <c1>reported</c1> <t1>that Roe is leaving</t1>.", [("several outlets", "rumour")]),
    "nobody at all": ("<c1>It has never been confirmed</c1> <t1>that Roe is leaving</t1>.", [("unknown", "unknown")]),
    "an outlet named after what it is about": (
        "<t1>The pier will close</t1>, <c1>according to</c1> <s1>a report by Vesk blog 9to5Pier</s1>.", [("9to5Pier", "outlet")]
    ),
    "a plural is one hop": (
        "<s1>Two people briefed on the talks</s1> <c1>said</c1> <t1>Roe is leaving</t1>.", [("two people briefed on the talks", "unnamed")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", ROWS)
def test_rule(rule: str) -> None:
    marked, expected = ROWS[rule]
    chains = chains_of(marked)
    wanted = 0 if rule.startswith("talk") else -1
    within = {2: 1} if "<t1><s2>" in marked else None
    if within:
        chains = chains_of(marked, within=within)
    assert chains[wanted] == expected


# Chains that only the rest of the article tells; the chain of the last attribution.
DISCOURSE = {
    "the site is the outlet credited before": (
        "<c1>According to</c1> <s1>Harbour Today</s1>, <t1>Roe is leaving</t1>. <t2>She has packed</t2>, as <c2>reported by</c2> <s2>the site</s2>.",
        [("Harbour Today", "outlet")],
    ),
    "the magazine is the one the article calls so": (
        "Glint, a fashion magazine, has the story. <s1>The Vesk Herald</s1> <c1>doubts</c1> <t1>it</t1>. <s2>The magazine</s2> <c2>says</c2> <t2>Roe left</t2>.",
        [("Glint", "outlet")],
    ),
    "a new report that the next sentence names": (
        "<t1>Roe is leaving</t1>, <c1>according to</c1> <s1>a new report</s1>. <t2>She has packed</t2>, <c2>according to</c2> <s2>the Vesk Herald</s2>.",
        [HERALD],
    ),
    "a named pronoun": (
        "Ann Roe met Bo Hall. <t1>“It is over,”</t1> <s1>she</s1> <c1>said</c1>.", [ROE]
    ),
    "an outlet that the article describes": (
        "<s1>Ann Roe</s1> <c1>told</c1> the gossip site Tattle <t1>that she is done</t1>.", [("Tattle", "outlet"), ROE]
    ),
    "another outlet's source beside an earlier one": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>she is leaving</t1>. <s2>A source</s2> <c2>told</c2> the Ostland Post <t2>she stays</t2>. "
        "“<t3>She packed</t3>,” <s3>the source</s3> <c3>told</c3> the Herald.",
        [HERALD, ("a source", "unnamed")],
    ),
    "another source is not the first": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>she is leaving</t1>. “<t2>No</t2>,” <s2>another source</s2> <c2>said</c2>.",
        [("another source", "unnamed")],
    ),
    "in an interview with": (
        "In an interview with the Vesk Herald, <s1>Ann Roe</s1> <c1>said</c1> <t1>that she is done</t1>.", [HERALD, ROE]
    ),
    "a statement's owner in apposition": (
        "<s1>The chairman, Sir Bo Hall,</s1> <c1>said</c1> <t1>that he is done</t1>.", [("Bo Hall", "person")]
    ),
    "who is the one before": (
        "The prize goes to Ann Roe, <s1>who</s1> <c1>said</c1> <t1>that she is glad</t1>.", [ROE]
    ),
    "her lawyer is somebody else": (
        "Ann Roe kept silent. <s1>Her lawyer</s1> <c1>said</c1> <t1>that she is glad</t1>.", [("her lawyer", "unnamed")]
    ),
    "her spokesman is somebody else": (
        "Ann Roe kept silent. <s1>A spokesman for Roe</s1> <c1>said</c1> <t1>that she is glad</t1>.",
        [("a spokesman for Roe", "unnamed")],
    ),
    "a nurse brought in before": (
        "A nurse at the Vesk clinic saw it. <s1>The nurse</s1> <c1>said</c1> <t1>that he bled</t1>.",
        [("a nurse at the Vesk clinic", "unnamed")],
    ),
    "documents obtained by an outlet": (
        "<s1>Court documents obtained by the Vesk Herald</s1> <c1>say</c1> <t1>that he bled</t1>.",
        [HERALD, ("court documents obtained by the Vesk Herald", "document")],
    ),
    "quoted by an outlet": (
        "<s1>Ann Roe</s1>, quoted by the Vesk Herald, <c1>said</c1> <t1>that he bled</t1>.", [HERALD, ROE]
    ),
    "a credit after the whole": (
        "<t1>He bled</t1>, <s1>an official</s1> <c1>said</c1>, according to the Vesk Herald.",
        [HERALD, ("an official", "unnamed")],
    ),
    "no credit across a contrast": (
        "The Vesk Herald reports that he bled, but <s1>Ann Roe</s1> <c1>said</c1> <t1>he did not</t1>.", [ROE]
    ),
    "I inside a quotation is the speaker": (
        "<s1>Ann Roe</s1> <c1>said</c1>: <t1>“<s2>I</s2> <c2>told</c2> you <t2>it was over</t2>”</t1>.", [ROE]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", DISCOURSE)
def test_discourse(rule: str) -> None:
    marked, expected = DISCOURSE[rule]
    first = rule.startswith("a new report")
    within = {2: 1} if "“<s2>I</s2>" in marked else None
    assert chains_of(marked, within=within)[0 if first else -1] == expected


def test_the_own_outlet_is_no_hop_under_its_short_name() -> None:
    marked = "<s1>A source</s1> <c1>told</c1> the Herald <t1>she is leaving</t1>."
    assert chains_of(marked, outlet="The Vesk Herald") == [[("a source", "unnamed")]]
    assert chains_of(marked, outlet="Ostland Post") == [[("Herald", "outlet"), ("a source", "unnamed")]]


def test_the_own_outlet_learns_without_a_hop() -> None:
    marked = "<s1>The Vesk Herald</s1> <c1>has learned</c1> <t1>that she is leaving</t1>."
    assert chains_of(marked, outlet="Vesk Herald") == [[]]


def test_the_text_shows_whose_page_it_is() -> None:
    marked = "Harbour News has learned that Roe is off. <s1>A source</s1> <c1>told</c1> Harbour News <t1>so</t1>. Others told us more."
    assert chains_of(marked) == [[("a source", "unnamed")]]


def test_a_title_is_read_in_its_own_field() -> None:
    title = Attribution("a1", (Span(0, 7),), (Span(8, 12),), (Span(13, 24),), field="title")
    (done,) = trace_chains(Article("x", "Ann Roe spoke.", title="Ann Roe says she is done"), (title,), ())
    assert [(h.name, h.kind) for h in done.chain] == [ROE]
    assert done.chain[0].spans[0].of("Ann Roe says she is done") == "Ann Roe"


def test_nested_in_a_circle_ends() -> None:
    article, (one,) = read_marked("<s1>Roe</s1> <c1>said</c1> <t1>no</t1>.")
    pair = (replace(one, nested_in="a2"), replace(one, id="a2", nested_in="a1"))
    assert len(trace_chains(article, pair, ())) == 2


WORDS = st.sampled_from(
    [
        "Ann",
        "Roe",
        "said",
        "told",
        "the",
        "Vesk",
        "Herald",
        "a",
        "source",
        ",",
        ".",
        "“",
        "”",
        "'",
        "she",
        "it",
        "who",
        "reportedly",
        "per",
        "via",
        "@roe",
        "'s\n\nAcme",
        "Inc",
        "that",
        "I",
        "us",
        "(",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=30), st.data())
def test_any_spans_give_chains_whose_words_are_in_the_text(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    place = st.integers(0, len(text))

    def spans() -> tuple[Span, ...]:
        pairs = data.draw(st.lists(st.tuples(place, place), max_size=2))
        return tuple(Span(min(p), max(p)) for p in pairs if p[0] != p[1])

    given_ = tuple(Attribution(f"a{i}", spans(), spans(), spans()) for i in range(3))
    done = trace_chains(Article("x", text), given_, ())
    assert [a.id for a in done] == [a.id for a in given_]
    for attribution in done:
        assert all(hop.name for hop in attribution.chain)
        for span in (s for hop in attribution.chain for s in hop.spans):
            assert 0 <= span.start < span.end <= len(text)
    assert trace_chains(Article("x", text), given_, ()) == done


def test_a_line_in_capitals_keeps_its_capitals() -> None:
    (chain,) = chains_of("<s1>VESK SECURITY SOURCE</s1> <c1>SAYS</c1> <t1>FIRE IS OUT</t1>.")
    assert chain[-1][0] == "VESK SECURITY SOURCE"


def test_nobody_is_no_source_and_an_earlier_version_is_a_document() -> None:
    (chain,) = chains_of("<s1>Neither singer</s1> <c1>has confirmed</c1> <t1>that the tour is off</t1>.")
    assert chain == [("unknown", "unknown")]
    (chain,) = chains_of("<s1>An earlier version of this article</s1> <c1>said</c1> <t1>the tour was off</t1>.")
    assert chain == [("an earlier version of this article", "document")]
