import pytest

from evaluation.chains.standoff import StandoffError, comparable, named, nobody, worded
from tests.evaluation.chains.build import CALLED, QUILL, SOURCE, TEXT, hop, row


def test_names_are_the_words_at_their_offsets() -> None:
    told = worded(row(CALLED), {"1": TEXT})["attributions"][0]
    assert [h["name"] for h in told["chain"]] == ["Tern", "a source close to Mara Quill"]
    assert told["speaker"]["who"] == [{"kind": "unnamed", "name": "a source close to Mara Quill"}]


def test_another_text_under_the_same_id_is_an_error() -> None:
    with pytest.raises(StandoffError):
        worded(row(CALLED), {"1": TEXT + " "})
    with pytest.raises(StandoffError):
        worded(row(CALLED), {})


def test_a_name_that_stands_nowhere_is_kept_in_words() -> None:
    assert named(hop("Quill's lawyer", "unnamed"), TEXT)["name"] == "quill's lawyer"
    assert named({"kind": "rumour"}, TEXT)["name"] == "rumour"


def test_the_head_of_a_sentence_makes_no_other_source() -> None:
    assert comparable({"kind": "unnamed", "name": "Sources"})["name"] == "sources"
    assert comparable({"kind": "outlet", "name": "Sources"})["name"] == "Sources"


def test_nobody_is_rumour_unknown_or_no_hop() -> None:
    assert nobody([])
    assert nobody([{"kind": "unknown"}, {"kind": "rumour"}])
    assert not nobody([QUILL, {"kind": "rumour"}])
    assert not nobody([SOURCE])
