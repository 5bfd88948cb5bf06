from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reportedly.attribution.draft import Draft
from reportedly.attribution.scoring import KEEP, chance, features, fragments_near, likely, load_weights, log_odds, score
from reportedly.language.tagged import Fragment, Role, Tagged
from tests.attribution.build import draft, tagged

TEXT = "Mara Oake said the ferry would not sail on Sunday."
DRAFT = draft(TEXT, "Mara Oake", "said", "the ferry would not sail on Sunday")
ODDS = st.floats(0.0, 1.0)


def seen(made: Draft, content: float, cue: float = 0.9, source: float = 0.9) -> Tagged:
    """The text with a fragment of the given probability for each role."""
    parts: list[tuple[Role, int, float]] = [("source", 0, source), ("cue", 1, cue), ("content", 2, content)]
    spans = (made.source[0], made.cue[0], made.content[0])
    return replace(tagged(TEXT), fragments=tuple(Fragment(role, spans[at], p, 0) for role, at, p in parts))


@given(ODDS, ODDS, ODDS)
def test_a_score_is_a_probability(content: float, cue: float, source: float) -> None:
    assert 0 <= score(DRAFT, seen(DRAFT, content, cue, source)) <= 1


@given(ODDS, ODDS)
def test_a_surer_content_never_lowers_the_score(one: float, other: float) -> None:
    low, high = sorted((max(one, 0.01), max(other, 0.01)))  # 0 is "not seen"
    assert score(DRAFT, seen(DRAFT, low)) <= score(DRAFT, seen(DRAFT, high))


@given(st.dictionaries(st.sampled_from(sorted(load_weights().features)), st.floats(-1e6, 1e6), min_size=9))
def test_no_feature_is_too_large(values: dict[str, float]) -> None:
    if len(values) == len(load_weights().features):
        assert 0 <= chance(values, load_weights()) <= 1


def test_the_weights_are_those_of_the_features() -> None:
    assert list(load_weights().features) == list(
        features(DRAFT, seen(DRAFT, 0.9), fragments_near(DRAFT, seen(DRAFT, 0.9)))
    )
    assert load_weights().features["content"] > 0


def test_what_the_model_did_not_see_keeps_the_constant_of_its_rule() -> None:
    made = replace(DRAFT, score=0.5)
    assert score(made, tagged(TEXT)) == 0.5
    assert likely([replace(DRAFT, score=0.01)], tagged(TEXT)) == [replace(DRAFT, score=0.01)]


def test_the_unlikely_is_left_out_and_the_likely_is_scored() -> None:
    (kept,) = likely([DRAFT], seen(DRAFT, 0.95))
    assert kept.key == DRAFT.key
    assert kept.score > 0.6
    assert score(DRAFT, seen(DRAFT, 0.02, 0.02, 0.02)) < KEEP
    assert likely([DRAFT], seen(DRAFT, 0.02, 0.02, 0.02)) == []


def test_the_unlikely_that_holds_another_stays() -> None:
    inner = replace(draft(TEXT, None, "said", "Sunday"), inside=DRAFT)
    assert [d.key for d in likely([DRAFT, inner], seen(DRAFT, 0.02, 0.02, 0.02))] == [DRAFT.key, inner.key]


def test_log_odds_stay_finite() -> None:
    assert log_odds(0.0) == log_odds(0.001) < 0 < log_odds(1.0) < 10
    assert abs(log_odds(0.5)) < 1e-12
