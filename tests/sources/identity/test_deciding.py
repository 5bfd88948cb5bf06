"""What people decided comes before what the machine says, stays, and is never lost."""

import pytest

from reportedly.model.decision import Decision, SourceName, parse_source
from reportedly.sources.identity import identify
from tests.sources.identity.build import article

PILE = [
    article("1", "Ann Roe, a chef, slept.", ("Ann Roe", "person")),
    article("2", "Ann Roe woke.", ("Ann Roe", "person")),
    article("3", "Bo Hall slept.", ("Bo Hall", "person")),
    article("4", "Cy Dorn slept.", ("Cy Dorn", "person")),
]


def decided(verdict, a, b, by="Mina Falk", note=""):
    return Decision(parse_source(a), parse_source(b), verdict, by, "2024-03-01T00:00:00Z", note)


def of(*decisions, pile=PILE):
    found = identify(pile, decisions)
    return {s.article: s.chain[-1] for s in found.statements}, found


def test_same_joins_what_the_machine_keeps_apart():
    who, found = of(decided("same", "Ann Roe", "Bo Hall", note="a pen name"))
    assert who == {"1": "n1", "2": "n1", "3": "n1", "4": "n2"}
    (one,) = found.identities
    assert (one.a, one.b, one.answer, one.score) == ("n1", "n1", "same", 1.0)
    assert one.because == "Decided by Mina Falk: a pen name."
    assert [PILE[int(p.article) - 1].article.text[p.start : p.end] for p in one.evidence] == ["Ann Roe", "Bo Hall"]
    assert found.sources[0].aliases == ("Bo Hall",) or found.sources[0].name == "Bo Hall"


def test_different_parts_what_the_machine_joins():
    who, found = of(decided("different", "Ann Roe | article 1", "Ann Roe | article 2"))
    assert who["1"] != who["2"]
    assert found.identities[0].answer == "different"


def test_unsure_parts_too_and_says_so():
    who, found = of(decided("unsure", "Ann Roe | article 1", "Ann Roe | article 2"))
    assert who["1"] != who["2"]
    assert [(i.answer, i.decision is None) for i in found.identities] == [("unsure", False)]


def test_the_last_decision_on_a_pair_counts_whichever_way_round():
    who, found = of(decided("same", "Ann Roe", "Bo Hall"), decided("different", "bo hall", "ANN ROE"))
    assert who["1"] != who["3"]
    assert [i.answer for i in found.identities] == ["different"]
    assert not found.failures


def test_a_triangle_that_cannot_be_is_named_and_the_oldest_gives_way():
    who, found = of(
        decided("same", "Ann Roe", "Bo Hall", by="the first"),
        decided("same", "Bo Hall", "Cy Dorn"),
        decided("different", "Ann Roe", "Cy Dorn"),
    )
    assert who["3"] == who["4"] != who["1"]
    (failure,) = found.failures
    assert (failure.stage, failure.kind, failure.skipped) == ("decisions", "contradiction", False)
    assert "by the first" in failure.message


def test_who_is_not_in_the_pile_is_listed():
    _, found = of(decided("same", "Ann Roe", "Nobody Here"))
    (one,) = found.identities
    assert (one.a, one.b) == ("n1", None)
    assert "This pile has no person: Nobody Here." in one.because
    assert not found.failures


def test_a_name_of_two_sources_cannot_be_decided_on_without_its_article():
    pile = [*PILE, article("5", "Senator Ann Roe slept.", ("Ann Roe", "person"))]
    _, found = of(decided("same", "Ann Roe", "Bo Hall"), pile=pile)
    assert [f.kind for f in found.failures] == ["ambiguous"]
    _, found = of(decided("same", "Ann Roe | article 5", "Bo Hall"), pile=pile)
    assert not found.failures


def test_a_decision_holds_in_another_pile_and_for_another_kind_of_source():
    pile = [
        article("x", "A source slept.", ("A source", "unnamed"), outlet="Vesk Herald"),
        article("y", "Cy Dorn woke.", ("Cy Dorn", "person")),
    ]
    who, found = of(decided("same", "unnamed: a source | outlet The Vesk Herald", "Cy Dorn"), pile=pile)
    assert who["x"] == who["y"]
    assert [(s.name, s.kind, s.aliases) for s in found.sources] == [("Cy Dorn", "person", ("A source",))]


@pytest.mark.parametrize("verdict", ["same", "different", "unsure"])
def test_what_is_decided_is_not_asked_again(verdict):
    pile = [*PILE[:1], article("5", "Senator Ann Roe slept.", ("Ann Roe", "person"))]
    asked = identify(pile).identities
    assert [i.answer for i in asked] == ["unsure"]
    found = identify(pile, [Decision(*asked[0].names, verdict, "Mina Falk", "2024-03-01T00:00:00Z")])
    assert [i.decision is None for i in found.identities] == [False]


def test_decisions_do_not_change_what_they_are_given():
    names = SourceName("person", "Ann Roe"), SourceName("person", "Bo Hall")
    given = [Decision(*names, "same", "Mina Falk", "2024-03-01T00:00:00Z")]
    assert identify(PILE, given) == identify(PILE, iter(given))
    assert len(given) == 1
