"""What the forest of `check` was fitted on: complete, and apart from what it is measured on."""

import json
from pathlib import Path

import pytest

from evaluation.chains.unread import CLAIMS as UNREAD
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


def test_sentences_about_rumours_are_of_known_ones_and_each_has_one_mark() -> None:
    for article in rows("rumour-sentences.jsonl"):
        assert article["rumour"] in PILES
        kinds = [kind for kind, _, _ in article["claims"]]  # type: ignore[attr-defined]
        assert kinds == ["rumour", "told", "contrary", "changed"]
        for kind, claim, marks in article["claims"]:  # type: ignore[attr-defined]
            numbers = [number for letter in marks for number in marks[letter]]
            assert len(numbers) == len(set(numbers))
            assert set(marks) <= set("ADQXP")
            assert all(number < len(article["sentences"]) for number in numbers)  # type: ignore[arg-type]
            assert (claim is None) == (kind == "rumour")


def test_nothing_is_learnt_from_the_rumours_that_nobody_reads() -> None:
    unread = json.loads(UNREAD.read_text(encoding="utf-8"))
    assert unread.keys().isdisjoint(PILES)
    measured = {article for rumour in unread.values() for article in rumour["articles"]}
    told = {row["id"] for row in rows("rumour-sentences.jsonl")}
    told |= {row["body"] for name in ("labels.jsonl", "more.jsonl") for row in rows(name) if row["claim"] in PILES}
    told |= {article for row in rows("stances.jsonl") for article in row["stances"]}  # type: ignore[attr-defined]
    assert measured.isdisjoint(told)


def test_what_is_not_learnt_from_is_of_other_articles() -> None:
    learnt, kept = ({(row["set"], row["id"]) for row in rows(f"sentences{end}.jsonl")} for end in ("", "-unlearnt"))
    assert kept
    assert not learnt & kept
