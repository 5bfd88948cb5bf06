from typing import Any

import pytest

from evaluation.chains.scoring import Outcome, compare, figures, hops_f1, speaker
from evaluation.chains.standoff import worded
from tests.evaluation.chains.build import CALLED, DENIED, GONE, JUDGE, SELLING, TEXT, row

T = {"name": "Tern", "kind": "outlet"}
S = {"name": "A source close to Mara Quill", "kind": "unnamed"}
Q = {"name": "Mara Quill", "kind": "person"}
UNKNOWN = {"name": "unknown", "kind": "unknown"}


def predicted(gold: dict[str, Any], chain: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    base = {"id": "a1", "nested_in": None, "manner": "said", "certainty": gold["certainty"]}
    return {**base, "polarity": gold["polarity"], "content": gold["content"], "chain": chain, **more}


def told(*attributions: dict[str, Any]) -> dict[str, Any]:
    return worded(row(*attributions), {"1": TEXT})


def measured(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> dict[str, float]:
    return figures(compare([told(*gold)], {"1": found}), JUDGE)


def test_all_right_is_one_everywhere() -> None:
    gold = [SELLING, CALLED, DENIED, GONE]
    chains = [[T, S], [T, S], [Q], []]
    out = measured(gold, [predicted(g, c, id=f"a{n}") for n, (g, c) in enumerate(zip(gold, chains, strict=True))])
    ones = {
        k: v for k, v in out.items() if "right" in k or "attributions" in k or (k.endswith("matched") and "F1" in k)
    }
    assert set(ones.values()) == {1.0}
    assert out["required chains"] == 4
    assert out["speakers matched"] == 1
    assert out["chain unknown, where told"] == 0


def test_a_missed_one_is_wrong_of_all_gold_only() -> None:
    out = measured([SELLING, CALLED], [predicted(SELLING, [T, S])])
    assert out["chain right, of all gold"] == 0.5
    assert out["chain right, of matched"] == 1.0
    assert out["speaker right, of all gold"] == 0.0


def test_an_optional_one_gives_nothing_and_takes_nothing() -> None:
    loose = {**GONE, "optional": True}
    without = measured([SELLING, loose], [predicted(SELLING, [T, S])])
    wrong = measured([SELLING, loose], [predicted(SELLING, [T, S]), predicted(GONE, [Q], id="a2")])
    for out in (without, wrong):
        assert out["attributions F1"] == 1.0
        assert out["chain right, of all gold"] == 1.0


@pytest.mark.parametrize(
    ("more", "precision"),
    [({}, 0.5), ({"nested_in": "a1"}, 1.0), ({"field": "title"}, 1.0)],
)
def test_what_the_gold_does_not_hold(more: dict[str, Any], precision: float) -> None:
    extra = predicted(GONE, [Q], **{"id": "a2", **more})
    assert measured([SELLING], [predicted(SELLING, [T, S]), extra])["attributions P"] == precision


def test_beliefs_are_beside_the_gold_up_to_half_of_it() -> None:
    beliefs = [predicted(g, [Q], id=f"b{n}", manner="believed") for n, g in enumerate((DENIED, GONE))]
    said = [predicted(SELLING, [T, S]), predicted(CALLED, [T, S], id="a2")]
    assert measured([SELLING, CALLED], [*said, beliefs[0]])["attributions P"] == 1.0
    assert measured([SELLING, CALLED], [*said, *beliefs])["attributions P"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("chain", "answer"),
    [
        ([T, S], "right"),
        ([S], "right"),
        ([T], "wrong"),
        ([T, Q], "wrong"),
        ([S, T], "wrong"),
        ([UNKNOWN], "unknown"),
        ([], "unknown"),
    ],
)
def test_who_speaks_is_read_at_the_place_of_the_speaker(chain: list[dict[str, Any]], answer: str) -> None:
    gold = told(CALLED)["attributions"][0]
    assert speaker(Outcome("1", gold, predicted(CALLED, chain)), JUDGE) == answer
    assert speaker(Outcome("1", gold, None), JUDGE) == "missed"


def test_hops_count_the_best_of_the_accepted_chains() -> None:
    gold = told({**SELLING, "chain_also": [CALLED["chain"][:1]]})["attributions"][0]
    assert hops_f1([Outcome("1", gold, predicted(SELLING, [T]))], JUDGE) == 1.0
    assert hops_f1([Outcome("1", gold, predicted(SELLING, [Q, S]))], JUDGE) == 0.5


def test_an_open_label_is_not_scored() -> None:
    out = measured(
        [{**SELLING, "certainty": "open"}, DENIED], [predicted(SELLING, [T, S]), predicted(DENIED, [Q], id="a2")]
    )
    assert out["certainty, of matched"] == 1.0
