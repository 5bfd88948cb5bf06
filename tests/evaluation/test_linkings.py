"""The gold of the sample's links: it stands on the stories' statements, and a ledger that has it is right."""

import json

import pytest

from evaluation import linkings
from evaluation.gold import FOLDER

STORIES = sorted(FOLDER.glob("*.json"))


def ledger(*links: tuple[str, str, str]) -> dict[str, object]:
    """`links`: kind and two statements "article/number"."""
    statements = sorted({end for _, one, other in links for end in (one, other)})
    return {
        "statements": [{"id": s, "article": s.split("/")[0]} for s in statements],
        "links": [{"kind": kind, "from": one, "to": other} for kind, one, other in links],
    }


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
@pytest.mark.parametrize("annotator", linkings.ANNOTATORS)
def test_every_end_is_a_statement_of_its_story(path, annotator) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    known = {(a["id"], s["id"]) for a in told["articles"] for s in (*a["attributions"], *a.get("own_voice", ()))}
    for kind, one, other, *_ in json.loads((FOLDER / "links" / f"{path.stem}-{annotator}.json").read_text("utf-8")):
        assert kind in linkings.KINDS
        assert {tuple(one), tuple(other)} <= known
        assert one[0] != other[0]


def test_what_an_annotator_has_is_all_right_and_lacks_nothing() -> None:
    first = linkings.read("a")
    figures = linkings.measure(ledger(*((k, f"{x}/1", f"{y}/{k}") for k in first for x, y in map(sorted, first[k]))))
    for kind in set(linkings.KINDS) - {"same_origin"}:
        assert figures[f"{kind} P"] == figures[f"{kind} R"] == 1


def test_one_origin_leads_on_through_a_credit() -> None:
    found = linkings.linked(
        ledger(("cites", "a/1", "b/1"), ("same_origin", "b/1", "c/1"), ("same_origin", "d/1", "e/1"))
    )
    assert found["same_origin"] == {frozenset(pair) for pair in ("ab", "bc", "ac", "de")}
    assert found["cites"] == {frozenset("ab")}


def test_links_of_claims_and_within_an_article_are_no_links_of_articles() -> None:
    given = ledger(("updates", "a/1", "a/2"))
    given["links"].append({"kind": "updates", "from": "c1", "to": "c2"})  # type: ignore[attr-defined]
    assert not any(linkings.linked(given).values())
