"""Decisions: what they are written as, and what is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.codec import identity_to_json
from reportedly.model.decision import Decision, SourceName, decision_from_json, decision_to_json, parse_source
from reportedly.model.identity import Identity
from reportedly.model.link import Passage
from tests.model.test_schema import validator

WORDS = (
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="|"), min_size=1, max_size=30)
    .map(str.strip)
    .filter(bool)
)
KINDS = st.sampled_from(["person", "unnamed", "organisation", "outlet", "social", "document"])
NAMES = st.builds(SourceName, KINDS, WORDS, WORDS, st.none() | WORDS)
CHEF = SourceName("person", "Dale Corvin", article="herald.txt")
SENATOR = SourceName("person", "Dale Corvin", article="post.txt")
ONE = Decision(CHEF, SENATOR, "different", "Mina Falk", "2024-03-14T09:30:00Z", "the chef and the senator")


@given(NAMES)
def test_a_source_is_read_as_it_is_written(name):
    assert parse_source(str(name)) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ann Roe", SourceName("person", "Ann Roe")),
        ("person: Ann Roe | article a b.txt", SourceName("person", "Ann Roe", article="a b.txt")),
        ("unnamed: a source | outlet Vesk Herald", SourceName("unnamed", "a source", "Vesk Herald")),
        ("social: @annroe", SourceName("social", "@annroe")),
        ("Dr. No: the return", SourceName("person", "Dr. No: the return")),
    ],
)
def test_how_sources_are_written(words, name):
    assert parse_source(words) == name


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "needs a name"),
        ("person:", "needs a name"),
        ("unnamed: a source", "whose"),
        ("rumour: talk", "none of person"),
        ("Ann Roe | page 3", "neither"),
        ("Ann Roe | article ", "neither"),
    ],
)
def test_what_names_no_source_says_why(words, why):
    with pytest.raises(ValueError, match=why):
        parse_source(words)


@given(NAMES, NAMES, st.sampled_from(["same", "different", "unsure"]), WORDS, st.text(max_size=20))
def test_a_decision_comes_back_as_it_was_written(a, b, verdict, by, note):
    if a != b:
        made = Decision(a, b, verdict, by, "2024-03-14T09:30:00Z", note)
        assert decision_from_json(json.loads(json.dumps(decision_to_json(made)))) == made


@pytest.mark.parametrize("decided", [None, ONE])
def test_identities_and_decisions_fit_the_schema(decided):
    validator("decision").validate(decision_to_json(ONE))
    one = Identity("n1", None, (CHEF, SENATOR), "different", 0.0, "Decided.", (Passage("herald.txt", 0, 4),), decided)
    validator("identity").validate(identity_to_json(one))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "reportedly/1"},
        {"verdict": "perhaps"},
        {"by": " "},
        {"by": None},
        {"at": 3},
        {"note": 3},
        {"a": "Ann"},
        {"a": decision_to_json(ONE)["b"]},
        {"a": {"kind": "rumour", "name": "x", "outlet": None, "article": None}},
        {"a": {"kind": ["person"], "name": "x"}},
        {"a": {"kind": "person", "name": ""}},
        {"a": {"kind": "unnamed", "name": "a source"}},
    ],
)
def test_what_is_no_decision_is_refused(change):
    with pytest.raises(ValueError, match=r"."):
        decision_from_json({**decision_to_json(ONE), **change})


@pytest.mark.parametrize("row", [None, [], "x", 3, {}])
def test_other_json_is_refused(row):
    with pytest.raises(ValueError, match="no decision"):
        decision_from_json(row)
