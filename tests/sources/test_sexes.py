"""Men and women by title, people of unknown sex, and bodies called after somebody."""

from __future__ import annotations

import re

import pytest

from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources import trace_chains
from tests.sources.marked import chains_of, read_marked

# What the article says, whose its last words are.
TITLED = {
    "a man with a woman's given name": (
        "<s1>Sir Ann Lind</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell on John Hall. <s2>He</s2> <c2>added</c2> <t2>it was late</t2>.",
        ("Ann Lind", "person"),
    ),
    "and again by that name": (
        "<s1>Sir Ann Lind</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell. <s2>Sir Ann</s2> <c2>added</c2> <t2>it was late</t2>.",
        ("Ann Lind", "person"),
    ),
}


@pytest.mark.parametrize("rule", TITLED)
def test_a_title_tells_more_than_a_given_name(rule: str) -> None:
    text, expected = TITLED[rule]
    assert chains_of(text)[-1] == [expected]


@pytest.mark.parametrize("seen", [True, False])
def test_of_unknown_sex_a_person_whom_the_tagger_sees_is_more_likely_he(seen: bool) -> None:
    article, attributions = read_marked(
        "<s1>Yaru Lind</s1> <c1>said</c1> <t1>it was late</t1>, while <c2>according to</c2> <s2>John Hall</s2> <t2>it sank</t2>. "
        "<s3>He</s3> <c3>added</c3> <t3>it was over</t3>."
    )
    mentions = (Mention(Span(0, 9), "person"),) if seen else ()
    assert trace_chains(article, attributions, mentions)[-1].chain[0].name == ("Yaru Lind" if seen else "John Hall")


def test_a_surname_with_a_title_is_not_short_for_a_body_called_after_one() -> None:
    article, attributions = read_marked(
        "The Quorl Administration met. Rain fell on Mr. Quorl. <s1>Quorl</s1> <c1>said</c1> <t1>it was over</t1>."
    )
    places = [match.start() for match in re.finditer("Quorl(?! A)", article.text)]
    mentions = tuple(Mention(Span(at, at + 5), "person") for at in places)
    (found,) = trace_chains(article, attributions, mentions)
    assert found.chain[0].name == "Quorl"
