"""The gold of the sample's claims: it stands on the stories' statements, and a ledger that has it is right."""

import json

import pytest

from evaluation import groupings
from evaluation.gold import FOLDER
from reportedly.model.span import Span
from reportedly.model.statement import Statement

STORIES = sorted(FOLDER.glob("*.json"))


def stated(key, claim, toward="affirms"):
    return Statement(f"{key[0]} {key[1]}", key[0], "own", (Span(0, 1),), claim=claim, toward=toward)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_statement_is_one_of_its_story(path) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    known = {(a["id"], s["id"]) for a in told["articles"] for s in (*a["attributions"], *a.get("own_voice", ()))}
    for one in groupings.ANNOTATORS:
        pairs, sides = groupings.read(FOLDER / "claims" / f"{path.stem}-{one}.json")
        assert {key for pair in pairs for key in pair} <= known
        assert sides.keys() <= pairs


def test_a_ledger_of_one_claim_finds_all_and_is_mostly_wrong() -> None:
    required, allowed, _ = groupings.gold()
    keys = {key for pair in allowed for key in pair}
    figures = groupings.measure({key: stated(key, "c1") for key in keys})
    assert figures["claims R"] == 1
    assert figures["claims P"] == len(allowed) / (len(keys) * (len(keys) - 1) / 2)
    assert required <= allowed


def test_a_ledger_without_a_pair_finds_nothing() -> None:
    _, allowed, _ = groupings.gold()
    keys = sorted({key for pair in allowed for key in pair})
    figures = groupings.measure({key: stated(key, f"c{n}") for n, key in enumerate(keys)})
    assert figures["claims P"] == figures["claims R"] == figures["claims F1"] == 0


def test_two_of_one_claim_and_of_one_mind() -> None:
    required, _, sides = groupings.gold()
    pair = min((p for p in required & sides.keys() if sides[p]), key=sorted)
    one, other = sorted(pair)
    together = {one: stated(one, "c1"), other: stated(other, "c1")}
    assert groupings.measure(together)["sides told apart"] == groupings.measure(together)["claims P"] == 1
    assert groupings.measure(together | {other: stated(other, "c1", "denies")})["sides told apart"] == 0
