"""What the forest of `check` was fitted on: complete, and apart from what it is measured on."""

import json
from pathlib import Path

import pytest

from evaluation.claims.fnc import DEV, FOLDS
from evaluation.claims.rumours import CLAIMS

FOLDER = Path(__file__).parents[2] / "training" / "marked"
PILES = json.loads((FOLDER / "piles.json").read_text(encoding="utf-8"))
WORDINGS = json.loads((FOLDER / "wordings.json").read_text(encoding="utf-8"))


def rows(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def test_every_mark_is_of_a_known_rumour_and_article() -> None:
    for row in rows("labels.jsonl"):
        assert row["label"] in ("affirms", "denies", "neither")
        assert row["body"] in PILES[row["claim"]]
        assert row["start"] < row["end"]
    assert {row["label"] for row in rows("pairs.jsonl")} == {"same", "opposite", "different"}


def test_every_rumour_is_asked_in_other_words() -> None:
    assert WORDINGS.keys() == PILES.keys()
    for asked in WORDINGS.values():
        assert (len(asked["true"]), len(asked["distorted"])) == (3, 6)
        assert len({*asked["true"], asked["denial"], *(d["claim"] for d in asked["distorted"])}) == 10


def test_no_rumour_of_the_evaluation_is_among_them() -> None:
    measured = set(json.loads(FOLDS.read_text(encoding="utf-8"))[DEV])
    told = json.loads(CLAIMS.read_text(encoding="utf-8"))
    measured |= {story["emergent"] for part in told.values() for story in part.values()}
    assert measured.isdisjoint(PILES)
    articles = {body for part in told.values() for story in part.values() for body in story["bodies"]}
    assert articles.isdisjoint(body for bodies in PILES.values() for body in bodies)


def test_marked_groups_are_of_known_rumours_and_articles() -> None:
    for pile in rows("groups.jsonl"):
        assert {row[0] for row in pile["rows"]} <= set(PILES[pile["rumour"]])  # type: ignore[index, attr-defined]


@pytest.mark.parametrize("name", ["sentences.jsonl", "sentences-unlearnt.jsonl"])
def test_marked_sentences_stand_in_order_and_every_mark_is_of_one(name: str) -> None:
    for article in rows(name):
        assert article["set"] in ("allsides", "webis_links")
        ends = [offset for sentence in article["sentences"] for offset in sentence]  # type: ignore[attr-defined]
        assert ends == sorted(ends)
        assert len({kind for kind, _, _ in article["claims"]}) == 7  # type: ignore[attr-defined]
        for _, _, marks in article["claims"]:  # type: ignore[attr-defined]
            numbers = [number for letter in marks for number in marks[letter]]
            assert len(numbers) == len(set(numbers))
            assert set(marks) <= set("ADQXP")
            assert all(2 * number < len(ends) for number in numbers)


def test_what_is_not_learnt_from_is_of_other_articles() -> None:
    learnt, kept = ({(row["set"], row["id"]) for row in rows(f"sentences{end}.jsonl")} for end in ("", "-unlearnt"))
    assert kept
    assert not learnt & kept
