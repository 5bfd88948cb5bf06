"""What the words of a cue tell of how something was said."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# Cues of posts: nobody unnamed is quoted from one.
_WRITTEN = re.compile(r"\b(?:tweet|post|instagram|retweet|blogg)\w*", re.IGNORECASE)
_WROTE = re.compile(r"\b(?:wr[io]te|writes|written|writing|reports?|reported)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\b(?:is|are|was|were|been|being) (?:quoted|cited)\b", re.IGNORECASE)
_ASKED = re.compile(r"\bask(?:s|ed|ing)?\b", re.IGNORECASE)


class Cue(NamedTuple):
    """`written`: in a post; `wrote`: in writing; `quoted`: by somebody else; `asked`: it was a question."""

    written: bool
    wrote: bool
    quoted: bool
    asked: bool


@lru_cache(maxsize=4096)
def read_cue(words: str) -> Cue:
    """What a cue of these words tells."""
    return Cue(*(pattern.search(words) is not None for pattern in (_WRITTEN, _WROTE, _QUOTED, _ASKED)))
