"""What a longer text costs: as many steps more as it has words more. Counted, not timed."""

from __future__ import annotations

import sys
from types import FrameType

from reportedly.sources import trace_chains
from reportedly.sources.second_look import LONGEST
from tests.sources.marked import read_marked

PARAGRAPH = (
    "<s{0}>Ann{0} Roe{0}, the mayor</s{0}>, <c{0}>said</c{0}> <t{0}>it was late</t{0}>. Bo{0} Hall{0} swam past the "
    "Vesk{0} Tides Agency. <s{1}>The diver</s{1}> <c{1}>told</c{1}> the Pier{0} Herald <t{1}>that it rained</t{1}>. "
    "<t{2}>“We left,”</t{2}> <s{2}>his sister</s{2}> <c{2}>said</c{2}>. \n\n"
)


def calls(paragraphs: int) -> int:
    """How often a function of the stage is entered for a text of so many paragraphs."""
    text = "".join(PARAGRAPH.format(*range(3 * n + 1, 3 * n + 4)) for n in range(paragraphs))
    article, attributions = read_marked(text)
    assert len(article.text) > LONGEST or paragraphs < 240
    counted = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal counted
        counted += event == "call"

    sys.setprofile(count)
    try:
        trace_chains(article, attributions, ())
    finally:
        sys.setprofile(None)
    return counted


def test_steps_grow_with_the_text() -> None:
    """Both are too long for the second look, and have more speakers than memory reaches back."""
    calls(2)  # tables and patterns
    short = calls(240)
    assert calls(480) < 1.2 * 2 * short
