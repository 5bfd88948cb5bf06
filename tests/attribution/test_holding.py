from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.attribution.draft import Draft
from reportedly.attribution.holding import held
from reportedly.model.span import Span
from tests.attribution.build import draft, spans, words

TEXT = "Oake said, “Crell told me, ‘The roof will hold.’” It rained all day."
OUTER = draft(TEXT, "Oake", "said", "“Crell told me, ‘The roof will hold.’”")


def inner(*content: str, source: str = "Crell", cue: str = "told") -> Draft:
    return Draft(spans(TEXT, source), spans(TEXT, cue), spans(TEXT, *content), 0.9)


def test_what_is_held_is_linked_to_what_holds_it() -> None:
    assert held([inner("‘The roof will hold.’")], [OUTER], TEXT) == [
        replace(inner("‘The roof will hold.’"), inside=OUTER)
    ]


def test_what_reaches_out_is_cut_off_and_a_closing_mark_is_kept() -> None:
    (found,) = held([inner("‘The roof will hold.’” It rained all day.")], [OUTER], TEXT)
    assert words(found.content, TEXT) == ["‘The roof will hold.’"]
    (found,) = held([inner("‘The roof will hold.")], [OUTER], TEXT)
    assert words(found.content, TEXT) == ["‘The roof will hold.’"]


@pytest.mark.parametrize(
    "draft",
    [
        inner("It rained all day.", source="day", cue="rained"),
        inner("The roof"),
        replace(inner("‘The roof will hold.’"), source=()),
        replace(inner("‘The roof will hold.’"), score=0.4),
    ],
)
def test_what_is_outside_short_or_unsure_is_left_out(draft: Draft) -> None:
    assert held([draft], [OUTER], TEXT) == []


@pytest.mark.parametrize(
    ("source", "cue"), [("Crell", "never told"), ("Crell", "should tell"), ("Nobody", "told"), ("Crell", "didn’t tell")]
)
def test_what_was_never_said_is_left_out(source: str, cue: str) -> None:
    text = f"Oake said: “{source} {cue} him that the roof would hold.”"
    outer = draft(text, "Oake", "said", f"“{source} {cue} him that the roof would hold.”")
    assert held([draft(text, source, cue, "that the roof would hold")], [outer], text) == []


@pytest.mark.parametrize("quoted", ["‘You’re too late’", '"You are too late"', "she was ‘too late’", "“it’s too late”"])
def test_a_content_that_ends_in_a_quotation_takes_its_closing_mark(quoted: str) -> None:
    text = f"Oake said that Crell told him {quoted}, and left."
    outer = draft(text, "Oake", "said", f"that Crell told him {quoted}, and left")
    for content in (quoted, quoted[:-1]):
        (found,) = held([draft(text, "Crell", "told", content)], [outer], text)
        assert words(found.content, text) == [quoted]


@pytest.mark.parametrize("broken", ["the roof would hold", "the roof would hold until the"])
def test_a_content_that_breaks_off_takes_the_few_words_to_the_next_stop(broken: str) -> None:
    text = "Oake said Crell told him the roof would hold until the spring, and left."
    outer = draft(text, "Oake", "said", "Crell told him the roof would hold until the spring, and left")
    (found,) = held([draft(text, "Crell", "told", broken)], [outer], text)
    assert words(found.content, text) == ["the roof would hold until the spring"]


def test_a_content_far_from_the_next_stop_stays_as_it_is() -> None:
    text = "Oake said Crell told him the roof would hold while he was on his way to the coast."
    outer = draft(text, "Oake", "said", text[len("Oake said ") : -1])
    (found,) = held([draft(text, "Crell", "told", "the roof would hold")], [outer], text)
    assert words(found.content, text) == ["the roof would hold"]


def test_a_cue_of_the_first_layer_is_not_read_twice() -> None:
    taken = draft(TEXT, "Crell", "told", "‘The roof will hold.’")
    assert held([inner("‘The roof will hold.’")], [OUTER, taken], TEXT) == []


SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
    .filter(lambda s: s[0] < s[1])
    .map(lambda s: Span(*s)),
    min_size=1,
    max_size=2,
).map(tuple)


@given(SPANS, SPANS, SPANS)
def test_whatever_is_given_what_is_found_lies_in_the_outer_content(
    source: tuple[Span, ...], cue: tuple[Span, ...], content: tuple[Span, ...]
) -> None:
    for found in held([Draft(source, cue, content, 0.9)], [OUTER], TEXT):
        assert found.inside is OUTER
        assert all(OUTER.content[0].holds(span) for span in found.spans)
