"""The second look: what it may change, and what it never does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from reportedly.model.attribution import Attribution
from reportedly.sources import second_look
from reportedly.sources.chains import read_by_rules
from reportedly.sources.figure_signs import set_stage
from reportedly.sources.scene import Scene, set_scene
from tests.sources.marked import read_marked

TEXT = (
    "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was late</t1>. Bo Hall, a diver, swam past the Vesk Tides Agency. "
    "<t2>“It rains,”</t2> <s2>he</s2> <c2>said</c2>. <s3>The diver</s3> <c3>added</c3> <t3>that he was wet</t3>, and "
    "<s3>the diver</s3> left. <s4>A nurse</s4> <c4>told</c4> the Herald <t4>it was cold</t4>."
)


class Always:
    """A forest that gives every row the same shares."""

    def __init__(self, *shares: float, names: Sequence[str] = ("mentions",)) -> None:
        self.names, self._shares = tuple(names), shares

    def shares(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.tile(np.array(self._shares, dtype=np.float32), (len(rows), 1))


def scene_of(marked: str) -> tuple[Scene, list[Attribution]]:
    article, attributions = read_marked(marked)
    scene = set_scene(article.text)
    return scene, read_by_rules(scene, attributions)


def looked(monkeypatch: pytest.MonkeyPatch, trust: Always, weight: Always, worth: Always) -> list[tuple[str, ...]]:
    monkeypatch.setattr(second_look, "TRUST", trust)
    monkeypatch.setattr(second_look, "WEIGHT", weight)
    monkeypatch.setattr(second_look, "WORTH", worth)
    scene, told = scene_of(TEXT)
    return [tuple(hop.name for hop in a.chain) for a in second_look.look_again(scene, told)]


BY_RULES = [("Ann Roe",), ("Bo Hall",), ("Bo Hall",), ("Herald", "a nurse")]


def test_an_answer_that_is_trusted_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, Always(0.0, 1.0), Always(0.0, 1.0), Always(0.0, 0.0, 1.0)) == BY_RULES


def test_an_answer_stays_where_no_other_is_better(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, Always(1.0, 0.0), Always(0.0, 1.0), Always(0.4, 0.2, 0.4)) == BY_RULES


def test_an_answer_stays_where_nobody_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, Always(1.0, 0.0), Always(1.0, 0.0), Always(0.0, 0.0, 1.0)) == BY_RULES


def test_a_better_one_takes_the_place_of_the_sources_own_hop_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(monkeypatch, Always(1.0, 0.0), Always(0.0, 1.0), Always(0.0, 0.0, 1.0))
    assert found[0] == ("Ann Roe",)  # a plain name is never looked at
    assert all(again != before for again, before in zip(found[1:], BY_RULES[1:], strict=True))
    assert found[3][0] == "Herald"


def test_a_text_as_long_as_a_book_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "LONGEST", len(TEXT) // 2)
    assert looked(monkeypatch, Always(1.0, 0.0), Always(0.0, 1.0), Always(0.0, 0.0, 1.0)) == BY_RULES


SENTENCES = st.lists(
    st.sampled_from(
        [
            "Ann Roe swam.", "Bo Hall met her.", "The Herald wrote of it.", "“It rains,” he said.", "The mayor said so.",
            "A diver told us.", "They denied it.", "Its spokesman said no.", "\n\n", "the", "Vesk Tides Agency",
        ]
    ),
    max_size=12,
)  # fmt: skip


@given(SENTENCES, st.data())
def test_the_columns_are_numbers_and_hops_keep_their_places(sentences: list[str], data: st.DataObject) -> None:
    """Whatever stands in the text and wherever the sources are: every sign is finite, spans are those of the rules."""
    text = " ".join(sentences)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    marked = text
    for number, (start, end) in reversed(list(enumerate(zip(cuts[::2], cuts[1::2], strict=False), 1))):
        marked = f"{marked[:start]}<s{number}>{marked[start:end]}</s{number}>{marked[end:]}"
    scene, told = scene_of(marked)
    stage = set_stage(scene, told)
    for mention in second_look.find_mentions(scene, told):
        answer = second_look.answer_of(stage, mention)
        shares = [0.5] * len(stage.candidates)
        rows = [second_look.trust_signs(stage, mention, answer)]
        rows += [second_look.weight_signs(stage, mention, one) for one in stage.candidates]
        rows += [second_look.worth_signs(stage, mention, answer, 0.5, shares, n) for n in range(len(shares))]
        assert all(np.isfinite(list(row.values())).all() for row in rows)
    again = second_look.look_again(scene, told)
    assert [[hop.spans for hop in a.chain] for a in again] == [[hop.spans for hop in a.chain] for a in told]


def test_the_shipped_forests_know_the_columns() -> None:
    scene, told = scene_of(TEXT)
    stage = set_stage(scene, told)
    mention = next(second_look.find_mentions(scene, told))
    answer = second_look.answer_of(stage, mention)
    assert answer is not None
    assert {*second_look.TRUST.names} == {*second_look.trust_signs(stage, mention, answer)}
    assert {*second_look.WEIGHT.names} == {*second_look.weight_signs(stage, mention, answer)}
    shares = [0.5] * len(stage.candidates)
    assert {*second_look.WORTH.names} == {*second_look.worth_signs(stage, mention, answer, 0.5, shares, 0)}
