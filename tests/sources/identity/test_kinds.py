"""A name that articles take for different things is what most of them take it for."""

import pytest

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.decision import Decision, SourceName
from reportedly.model.reading import Reading
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources import identify
from reportedly.sources.identity.kinds import kinds_of_names


def readings(name, *kinds):
    """Each article has the name as a source of one of these kinds."""
    text = f"{name} said that the tide mill will close."
    at, end = Span(0, len(name)), len(text) - 1
    return [
        Reading(
            Article(f"{n}", text),
            (
                Attribution(
                    "a1",
                    (at,),
                    (Span(at.end + 1, at.end + 5),),
                    (Span(at.end + 6, end),),
                    chain=(Hop(name, kind, (at,)),),
                ),
            ),
        )
        for n, kind in enumerate(kinds)
    ]


@pytest.mark.parametrize(
    ("name", "kinds", "kind"),
    [
        ("Merrow", ("person", "organisation", "organisation"), "organisation"),
        ("Merrow", ("person", "organisation"), "organisation"),
        ("Merrow", ("person", "person", "organisation"), "person"),
        ("Ann Roe", ("person", "person", "organisation"), "person"),
        ("Vesk Herald", ("organisation", "outlet"), "organisation"),
        ("Vesk Herald", ("organisation", "outlet", "outlet"), "outlet"),
        ("Newsweek", ("organisation", "outlet"), "outlet"),
    ],
)
def test_a_name_is_one_source_of_one_kind(name, kinds, kind) -> None:
    found = identify(readings(name, *kinds))
    assert [(s.name, s.kind) for s in found.sources] == [(name, kind)]
    assert len({s.chain for s in found.statements}) == 1


def test_two_words_that_as_many_take_for_a_person_as_for_a_body_stay_two() -> None:
    found = identify(readings("Harn Lund", "person", "organisation"))
    assert sorted(s.kind for s in found.sources) == ["organisation", "person"]


def test_a_name_of_one_kind_is_left_alone() -> None:
    assert kinds_of_names(readings("Merrow", "person", "person")) == {}
    assert kinds_of_names([]) == {}


def test_a_decision_on_the_kind_that_one_article_was_read_as_still_counts() -> None:
    pile = readings("Merrow", "person", "organisation", "organisation")
    one, other = (SourceName(kind, "Merrow", article=n) for kind, n in (("person", "0"), ("organisation", "1")))
    found = identify(pile, [Decision(one, other, "different", "Mina Falk", "2024-03-01T00:00:00Z")])
    of = {s.article: s.chain[-1] for s in found.statements}
    assert of["0"] != of["1"]
    assert not found.failures
