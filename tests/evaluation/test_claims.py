"""The figures of claims: labels, scores, and that the claims of our own are what they say."""

import json

import pytest

from evaluation.claims import rumours
from evaluation.claims.distorted import CLAIMS
from evaluation.claims.fnc import FOLDS, figures, label, points
from evaluation.claims.groups import Marked, Row, marked
from evaluation.claims.groups import figures as group_figures
from evaluation.claims.matter import related
from reportedly.model.span import Span
from reportedly.model.statement import Statement


def test_points_of_the_challenge() -> None:
    assert points("unrelated", "unrelated") == 0.25
    assert points("agree", "agree") == 1.0
    assert points("agree", "discuss") == 0.25
    assert points("agree", "unrelated") == points("unrelated", "agree") == 0.0


def test_figures_of_a_perfect_and_of_a_poor_answer() -> None:
    gold = ["agree", "disagree", "discuss", "unrelated"]
    perfect = figures([(label, label) for label in gold])
    assert perfect["FNC-1 weighted"] == perfect["FNC-1 macro F1"] == 1.0
    poor = figures([(label, "discuss") for label in gold])
    assert poor["FNC-1 weighted"] == pytest.approx(1.5 / 3.25)
    assert poor["FNC-1 agree F1"] == 0.0


def test_a_silent_article_on_the_matter_is_related() -> None:
    article = "The ferry Marta lies in Corran. The Vossen family owns the ferry."
    assert related("Vossen sells the ferry Marta", article)
    assert not related("A bakery in Sarrat burns down", article)
    assert not related("", article)
    assert label("silent", "Vossen sells the ferry Marta", article) == "agree"
    assert (
        label("silent", "Vossen sells the ferry Marta", "It is said that the ferry Marta is sold by Vossen.")
        == "discuss"
    )
    assert label("mentions", "Vossen sells a ferry", "The ferry is reportedly sold.") == "discuss"
    assert label("reports", "Vossen sells a ferry", article) == "discuss"
    assert label("silent", "A bakery in Sarrat burns down", article) == "unrelated"
    assert label("denies", "A bakery in Sarrat burns down", article) == "disagree"


def test_rumours_are_apart_and_complete() -> None:
    told = json.loads(rumours.CLAIMS.read_text(encoding="utf-8"))
    assert not {s["emergent"] for s in told["dev"].values()} & {s["emergent"] for s in told["test"].values()}
    for story in (story for split in told.values() for story in split.values()):
        assert len(story["true"]) == 2
        assert len(story["distorted"]) >= 7
        assert all(c["kind"] and c["claim"] not in story["true"] for c in story["distorted"])


def test_every_claim_is_in_one_fold() -> None:
    folds = json.loads(FOLDS.read_text(encoding="utf-8"))
    ids = [claim for fold in folds for claim in fold]
    assert len(folds) == 5
    assert len(ids) == len(set(ids)) == 191


def test_ten_distorted_claims_a_story_each_with_its_kind() -> None:
    for claims in json.loads(CLAIMS.read_text(encoding="utf-8")).values():
        assert len(claims) >= 10
        assert len({c["claim"] for c in claims}) == len(claims)
        assert all(c["kind"] for c in claims)


PILE = Marked(
    "r",
    "test",
    (*(Row("a", 10 * k, 10 * k + 8, "credited") for k in range(4)), Row("a", 40, 48, "own"), Row("a", 50, 58, "own")),
    ({0: "+", 1: "+", 2: "-", 3: "#"}, {4: "+", 5: "+"}),
)


def said(row: int, claim: str, toward: str) -> Statement:
    start = PILE.rows[row].start
    return Statement(f"s{row}", "a", "attributed", (Span(start, start + 8),), claim=claim, toward=toward)  # type: ignore[arg-type]


def test_relations_of_marked_statements() -> None:
    assert PILE.relation(0, 1) == "same"
    assert PILE.relation(1, 2) == "contrary"
    assert PILE.relation(2, 3) == "rival"
    assert PILE.relation(0, 4) == "other"
    assert PILE.relation(4, 5) == "other"  # nobody is credited with it


def test_figures_of_groups() -> None:
    right = [said(0, "c1", "affirms"), said(1, "c1", "affirms"), said(2, "c1", "denies"), said(3, "c2", "affirms")]
    found = group_figures(iter([(PILE, right)]))
    assert set(found.values()) == {1.0}
    wrong = [said(0, "c1", "affirms"), said(2, "c1", "affirms"), said(3, "c1", "denies")]
    found = group_figures(iter([(PILE, wrong)]))
    assert found["groups: claims P"] == found["groups: claims R"] == pytest.approx(1 / 3)
    assert found["groups: sides told apart"] == found["groups: contrary R"] == 0.0


def test_marked_piles_are_complete() -> None:
    piles = list(marked())
    assert len({pile.rumour for pile in piles}) == len(piles)
    assert {pile.part for pile in piles} == {"dev", "test"}
    for pile in piles:
        assert all(row.start < row.end and row.voice in ("own", "credited") for row in pile.rows)
        assert all(len(claim) > 1 and set(claim.values()) <= set("+-?#") for claim in pile.claims)
        assert all(0 <= row < len(pile.rows) for claim in pile.claims for row in claim)
