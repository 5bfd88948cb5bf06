"""The figures of claims: labels, scores, and that the claims of our own are what they say."""

import json

import pytest

from evaluation.claims import rumours
from evaluation.claims.distorted import CLAIMS
from evaluation.claims.fnc import FOLDS, figures, label, points
from evaluation.claims.matter import related


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
