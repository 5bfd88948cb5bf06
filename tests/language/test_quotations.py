from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “I am done” and left.", ["“I am done”"]),
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("''Two apostrophes,'' it read.", ["''Two apostrophes,''"]),
        ("«C’est fini», dit-elle.", ["«C’est fini»"]),
        ("‘We are done,’ she said. ‘They’re tired.’", ["‘We are done,’", "‘They’re tired.’"]),
        ("‘My parents’ house is sold,’ she said.", ["‘My parents’ house is sold,’"]),
        ("‘She told him, “I am done.”’", ["‘She told him, “I am done.”’"]),
        ("It's the boys' own '90s band, isn't it?", []),
        ("“Left open\n\nHere nothing is quoted.", ["“Left open"]),
        ('A stray " mark costs this.\nNot "this one" at all.', ['" mark costs this.', '"this one"']),
        ('A stray " mark costs this. Not "this one" at all.', ['" mark costs this.', '"this one"']),
        ("“One. Two.\n\n“Three.”", ["“One. Two.", "“Three.”"]),
        ("‘One. Two.\n\n‘Three, four.’", ["‘One. Two.", "‘Three, four.’"]),
        ("„Guten Tag“, sagte er. „Bis morgen.“", ["„Guten Tag“", "„Bis morgen.“"]),
        ("»Guten Tag«, sagte er.", ["»Guten Tag«"]),
        ("« Bonjour », dit-il.", ["« Bonjour »"]),
        ("He paid. “I left. “Then I came back,” she said.", ["“I left.", "“Then I came back,”"]),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


@given(st.text(alphabet=st.sampled_from("ab \n\"'“”‘’«».,"), max_size=60))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    spans = quotations(text)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


PLAIN = ("The bridge opened in May.", "It rained, as it does.", "Nobody came by boat.")
QUOTING = ("“We are done,” she said.", 'He said "it is late" and left.', "«C’est fini», dit-elle.")


@given(
    st.lists(st.sampled_from(PLAIN + QUOTING), min_size=2, max_size=8),
    st.data(),
)
def test_a_stray_mark_costs_no_more_than_its_own_sentence(sentences: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sentences) - 1))
    words = data.draw(st.sampled_from(PLAIN)).split(" ")
    place, mark = data.draw(st.integers(0, len(words) - 1)), data.draw(st.sampled_from('"“”„«»'))
    words[place] = words[place] + mark if data.draw(st.booleans()) else mark + words[place]
    stray = " ".join(words)
    text = " ".join([*sentences[:at], stray, *sentences[at:]])
    start = len(" ".join(sentences[:at])) + bool(at)
    found = [s for s in quotations(text) if s.start >= start + len(stray) or s.end <= start]
    whole = [s.of(one) for one in sentences for s in quotations(one)]
    assert [s.of(text) for s in found] == whole


def test_many_marks_take_linear_time() -> None:
    started = time.process_time()
    quotations('"a ' * 50_000 + "' b" * 50_000)
    assert time.process_time() - started < 3
