"""A stray quotation mark costs nothing of other paragraphs: everybody is still found, with the same source and cue.

That it costs nothing of other sentences either is a matter of what counts as quoted: tests/language/test_quotations.py.
"""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

import reportedly
from reportedly.model.article import Article
from reportedly.model.span import Span, Spans

WORD = re.compile(r"\w+")
PLAIN = "The pier has stood since 1911 and was painted twice."
TOLD = (
    "“We are selling it,” Mayor Dorothea Kemp said.",
    "Two people briefed on the sale said the price was low.",
    "According to the Tarn Courier, the buyer owns a circus.",
    '"Nobody asked the gulls," a resident told the paper.',
    "The circus reportedly has no elephants.",
)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, len(TOLD)),
    st.integers(0, len(PLAIN.split()) - 1),
    st.sampled_from('"“”„«»'),
    st.booleans(),
)
def test_a_stray_mark_costs_no_other_paragraph(place: int, word: int, mark: str, after: bool) -> None:
    words = PLAIN.split()
    words[word] = words[word] + mark if after else mark + words[word]
    stray = " ".join(words)
    found = _told(place, stray)
    for who, what in _told(place, PLAIN):
        assert any(who == other and len(what & held) >= 0.5 * len(what | held) for other, held in found), (who, found)


def _told(place: int, plain: str) -> list[tuple[list[str], set[str]]]:
    """The words of source and cue, and those of the content; what stands in the plain sentence is left out."""
    text = "\n\n".join((*TOLD[:place], plain, *TOLD[place:]))
    own = Span(text.index(plain), text.index(plain) + len(plain))
    reading = reportedly.read(Article("stray", text))
    found = []
    for a in reading.attributions or ():
        content = set(_words_outside(a.content, own, text))
        if content:
            found.append((_words_outside((*a.source, *a.cue), own, text), content))
    return found


def _words_outside(spans: Spans, own: Span, text: str) -> list[str]:
    words = [(m.start(), m.group()) for span in spans for m in WORD.finditer(text, span.start, span.end)]
    return [word for at, word in words if not own.start <= at < own.end]
