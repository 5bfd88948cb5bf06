"""The rules of chains, row by row, with people and outlets of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span
from reportedly.sources import trace_chains

from .marked import chains_of, read_marked

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
