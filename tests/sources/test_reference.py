"""Who "he", "the force", "the report" are: how long ago somebody spoke, who may be "he", which name is a surname."""

from __future__ import annotations

import re

import pytest

import reportedly
from reportedly.model.mention import Mention, NameKind
from reportedly.model.span import Span
from reportedly.sources import trace_chains
from tests.sources.marked import chains_of, read_marked

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")

LONG = " ".join(["It went on.", "The tide rose."] * 6)

# What the article says, the chain of its last attribution.
PRONOUNS = {
    "he spoke until just now, however long his words were": (
        f"<s1>Worker Bo Hall</s1> <c1>said</c1>: “<t1>{LONG}</t1>” <s2>He</s2> <c2>said</c2> <t2>that it was over</t2>.", [HALL]
    ),
    "a man who spoke is he": (
        "<s3>Bo Hall</s3> <c3>announced</c3> <t3>a new pier</t3>. Then, from the quay, <s1>a man</s1>, grey of face, <c1>shouted</c1> "
        "<t1>it was late</t1>. “<t2>It is a disgrace</t2>,” <s2>he</s2> <c2>said</c2>.",
        [("a man", "unnamed")],
    ),
    "a worker who spoke of somebody is he": (
        "<s1>One harbour worker who knows Bo Hall</s1> <c1>called</c1> <t1>it a farce</t1>. "
        "“<t2>He is a liar</t2>,” <s2>he</s2> <c2>fumed</c2>.",
        [("one harbour worker who knows Bo Hall", "unnamed")],
    ),
    "words behind a colon tell nobody's sex": (
        "<s1>Vann Doro Lind</s1> <c1>said</c1>: '<t1>We miss her.</t1>' <s2>He</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [("Vann Doro Lind", "person")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", PRONOUNS)
def test_pronouns(rule: str) -> None:
    marked, expected = PRONOUNS[rule]
    assert chains_of(marked)[1] == expected


# What the article says, the chain of its last attribution.
BODIES = {
    "the force is a police": (
        "What Vesk Police call odd went on. Officers met. <s1>The force</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Vesk Police", "organisation")],
    ),
    "the report of an outlet without a name": (
        "The Vesk Herald was not there. <s1>A blog close to the harbour board</s1> <c1>reported</c1> <t1>that it was over</t1>. "
        "<c2>According to</c2> <s2>the report</s2>, <t2>it was late</t2>.",
        [("a blog close to the harbour board", "outlet")],
    ),
    "a report whose outlet stands behind a land's name": (
        "The pier is closed, <s1>a report</s1> <c1>said</c1>, <t1>for good</t1>. A paper obtained by Norway’s Vesk TV station says so.",
        [("Vesk TV", "outlet")],
    ),
    "a group based somewhere is the one that spoke": (
        "<s1>The Vesk Institute for Tides</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The Ostland-based group</s2> <c2>said</c2> <t2>it was late</t2>.",
        [("Vesk Institute for Tides", "organisation")],
    ),
}  # fmt: skip

LEAD = "The pier is lost, <s1>a monitoring group</s1> <c1>said</c1> <t1>on Friday</t1>. "
INSTITUTE = ("Vesk Institute for Tides", "organisation")


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Boats lie there, <c2>according to</c2> <s2>the Vesk Institute for Tides</s2>, <t2>unused</t2>.", INSTITUTE),
        ("Boats lie there, <c2>according to</c2> <s2>the Vesk Ministry of Tides</s2>, <t2>unused</t2>.", ("a monitoring group", "unnamed")),
        ("The Vesk Institute for Tides met. <s2>The Vesk Institute for Tides</s2> <c2>said</c2> <t2>no</t2>.", ("a monitoring group", "unnamed")),
    ],
)  # fmt: skip
def test_a_body_that_the_lead_only_describes(after: str, expected: tuple[str, str]) -> None:
    assert chains_of(LEAD + after)[0] == [expected]


@pytest.mark.parametrize("rule", BODIES)
def test_bodies(rule: str) -> None:
    marked, expected = BODIES[rule]
    assert chains_of(marked)[-1] == expected


def named(marked: str, *names: tuple[str, NameKind]) -> list[tuple[str, str]]:
    """The last chain, where the tagger saw `names` everywhere as what they are."""
    article, attributions = read_marked(marked)
    spans = ((m.span(), kind) for name, kind in names for m in re.finditer(rf"\b{name}\b", article.text))
    mentions = sorted((Mention(Span(*span), kind) for span, kind in spans), key=lambda m: m.span)
    chain = trace_chains(article, attributions, mentions)[-1].chain
    return [(hop.name, hop.kind) for hop in chain]


TOLD = "It was over, <s1>Colonel Bo Maan</s1> <c1>said</c1>: <t1>no more</t1>. "


def test_a_surname_that_an_outlet_has_too() -> None:
    after = "<s2>Maan</s2> <c2>said</c2> <t2>it was late</t2>."
    assert named(TOLD + after, ("Bo Maan", "person"), ("Maan", "person")) == [("Bo Maan", "person")]


def test_an_outlet_is_no_surname_where_it_reports() -> None:
    after = "<c2>As reported by</c2> <s2>Maan</s2>, <t2>it was late</t2>."
    assert named(TOLD + after, ("Bo Maan", "person"), ("Maan", "person")) == [("Maan", "outlet")]


def test_an_outlet_is_one_with_and_without_tv() -> None:
    marked = "<s1>KBS TV</s1> <c1>reported</c1> <t1>it was over</t1>. <s2>KBS</s2> <c2>said</c2> <t2>it was late</t2>."
    assert named(marked) == [("KBS TV", "outlet")]


CUT = {
    "a headline that goes on behind a name": (
        "Ann Roe Put On The Spot Over Harbour. It was late, and <s1>Roe</s1> <c1>said</c1> <t1>it was over</t1>. Ann Roe left.", [ROE]
    ),
    "one more word that stands there once": (
        "Ann Roe Sinks, they say. Ann Roe met the board. Ann Roe left. <s1>Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "a son is no headline": (
        "Bo Hall Jr. came. Bo Hall did not. Bo Hall sold it. <s1>Bo Hall Jr.</s1> <c1>said</c1> <t1>it was over</t1>.", [("Bo Hall Jr", "person")]
    ),
    "a body that begins like a person": (
        "Ann Roe Hospital Trust met Ann Roe. <s1>Ann Roe Hospital Trust</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Ann Roe Hospital Trust", "organisation")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CUT)
def test_where_a_name_ends(rule: str) -> None:
    marked, expected = CUT[rule]
    assert chains_of(marked)[-1] == expected


@pytest.mark.parametrize("said", ["The mayor said the work would take a year.", "She said there was no money."])
def test_who_wrote_the_article_says_nothing_in_it(said: str) -> None:
    text = f"Bridge to close\n\nBy Nora Quill\n\nThe bridge over the Vesk will close in May.\n\n{said}\n"
    (found,) = reportedly.read(reportedly.Article("a", text)).attributions or ()
    assert all(hop.name != "Nora Quill" for hop in found.chain)
