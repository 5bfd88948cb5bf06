"""Words pasted into an article without quotation marks: signed posts, and what stands under an outlet's name.

"Bridge is closed. — Ann Roe (@annroe) May 4, 2015": whoever signs it wrote it. A line "Harbour Ledger:" gives the paper
the next paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reportedly.attribution.bearers import is_press
from reportedly.attribution.draft import Draft, covers
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, trim

# The layout is plain: as sure as a heading's (headlines.py).
SCORE = 0.6
FEWEST = 4  # words of a post, addresses not counted; fewer are a picture's
# A line that is a name and nothing else.
_NAMED = re.compile(r"(?:(?:From|Via|Per|According to)\s)?(?P<source>[^\n:]{2,40})(?P<cue>:)", re.IGNORECASE)
_SIGNED = re.compile(
    r"\s?(?P<cue>[—–-])\s?(?P<source>[^\n—–()@]{2,40}?\s?\(@\w+\))\s+"
    r"(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+|[@#]\w+")


def add_posts(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts, and one for each paste that none has; what stands in it is inside it."""
    found = list(drafts)
    for made in (*_posts(tagged), *_under_names(tagged)):
        paste = made.content[0]
        within = [d for d in found if paste.holds(d.whole) and d.cue]
        others = (d for d in found if d not in within)
        if not any(_rivals(d, made) for d in others):
            found = [replace(d, inside=d.inside or made) if d in within else d for d in found]
            found.append(made)
    return found


def _rivals(draft: Draft, made: Draft) -> bool:
    """Whether a draft has the words already, or their signer with other words."""
    signed = covers((*draft.source, *draft.cue), made.source[0]) and draft.source != made.source
    return signed or covers(draft.content, made.content[0])


def _posts(tagged: Tagged) -> Iterator[Draft]:
    if "(@" not in tagged.text:
        return
    begin = 0
    for match in _SIGNED.finditer(tagged.text):
        line = max(tagged.text.rfind("\n", 0, match.start()) + 1, begin)
        begin = match.end()
        post = trim(Span(line, match.start()), tagged.text)
        if len(_ADDRESS.sub(" ", post.of(tagged.text)).split()) >= FEWEST:
            yield Draft((Span(*match.span("source")),), (Span(*match.span("cue")),), (post,), SCORE, verbatim=True)


def _under_names(tagged: Tagged) -> Iterator[Draft]:
    for line, block in pairwise(tagged.paragraphs):
        colon = tagged.text[line.end - 1] == ":"
        match = _NAMED.fullmatch(tagged.text, line.start, line.end) if colon else None
        if match and is_press(match["source"]):
            source, cue = Span(*match.span("source")), Span(*match.span("cue"))
            for sentence in tagged.sentences:
                if block.holds(sentence) and len(sentence.of(tagged.text).split()) >= FEWEST:
                    yield Draft((source,), (cue,), (sentence,), SCORE, verbatim=True)
