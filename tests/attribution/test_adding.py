from __future__ import annotations

import pytest

from reportedly.attribution.adding import part_additions
from tests.attribution.build import draft, words


@pytest.mark.parametrize(
    ("joint", "added"),
    [(" before adding, ", "“But he can fly.”"), (", adding that ", "that he can fly"), (", adding: ", "“He can fly.”")],
)
def test_what_is_added_has_a_cue_of_its_own(joint: str, added: str) -> None:
    said = "the photos were old"
    whole = said + (joint[: -len("that ")] if added.startswith("that") else joint) + added
    text = f"Croft admitted {whole}"
    first, second = part_additions([draft(text, "Croft", "admitted", whole)], text)
    assert (words(first.cue, text), words(first.content, text)) == (["admitted"], [said])
    assert (words(second.cue, text), words(second.content, text)) == (["adding"], [added])
    assert second.source == first.source


@pytest.mark.parametrize(
    "content",
    ["“I kept adding, “always”, to the list”", "the adding machine was old", "he was adding sugar to the tea"],
)
def test_other_additions_stay(content: str) -> None:
    text = f"Croft said {content}"
    before = draft(text, "Croft", "said", content)
    assert part_additions([before], text) == [before]
