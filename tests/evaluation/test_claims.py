"""The figures of claims: labels, scores, and that the claims of our own are what they say."""

import json

import pytest

from evaluation.claims.distorted import CLAIMS
from evaluation.claims.fnc import FOLDS, figures, points


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
