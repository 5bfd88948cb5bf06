"""The gold files themselves: offsets only, halves apart, as large as promised."""

from pathlib import Path
from typing import Any

import pytest

from evaluation.chains.agreement import measure
from evaluation.chains.merge import merge
from evaluation.chains.standoff import bodies, rows, worded

SHARED = Path(__file__).parents[3] / ".." / "shared"
FILES = ("annotator-a", "annotator-b", "fresh-annotator-a", "fresh-annotator-b", "dev", "test", "fresh")
KINDS = {"person", "unnamed", "organisation", "outlet", "social", "document", "rumour", "unknown"}
beside_the_texts = pytest.mark.skipif(not (SHARED / "eval").is_dir(), reason="the annotated texts lie elsewhere")


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [s for v in value.values() for s in strings(v)]
    if isinstance(value, list):
        return [s for v in value for s in strings(v)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("name", FILES)
def test_no_sentence_of_anybody_is_in_the_file(name: str) -> None:
    assert max(len(s.split()) for r in rows(name) for s in strings(r)) < 10


@pytest.mark.parametrize("name", FILES)
def test_spans_run_forward_and_kinds_are_known(name: str) -> None:
    for row in rows(name):
        for a in row["attributions"]:
            assert a["content"]
            for s, e in (*a["source"], *a["cue"], *a["content"]):
                assert 0 <= s < e
            assert {h["kind"] for h in a["chain"]} <= KINDS


def test_the_halves_share_no_article_and_no_story() -> None:
    dev, test = rows("dev"), rows("test")
    for key in ("id", "sha256", "story"):
        assert not {r[key] for r in dev} & {r[key] for r in test}
    assert len(dev) + len(test) == len(rows("annotator-a"))
    assert not {r["id"] for r in (*dev, *test)} & {r["id"] for r in rows("fresh")}


def test_the_gold_is_as_large_as_promised() -> None:
    every = [a for r in (*rows("dev"), *rows("test")) for a in r["attributions"]]
    assert sum(not a.get("optional") for a in every) >= 300
    assert sum("speaker" in a for a in every) >= 300


@beside_the_texts
def test_every_text_is_the_annotated_one_and_holds_every_span() -> None:
    texts = bodies(SHARED)
    for row in (*rows("dev"), *rows("test"), *rows("fresh")):
        text = worded(row, texts)["text"]
        for a in row["attributions"]:
            assert all(text[s:e].strip() and e <= len(text) for s, e in (*a["source"], *a["cue"], *a["content"]))


@beside_the_texts
def test_the_halves_are_what_the_annotators_make_of_them() -> None:
    assert merge(SHARED) == {part: rows(part) for part in ("dev", "test", "fresh")}


@beside_the_texts
def test_the_annotators_agree_as_the_record_says() -> None:
    found = measure(SHARED)
    record = (Path(__file__).parents[3] / "docs/decisions/0006-chain-gold.md").read_text(encoding="utf-8")
    for name in ("attributions F1", "chain", "origin", "certainty", "certainty, kappa", "speaker"):
        assert f"{found[name]:.3f}" in record, name
