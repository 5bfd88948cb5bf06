"""Words that are quoted though their opening mark was lost: a closing mark follows them in their paragraph."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.sources.discourse import Chain, Discourse

_MARK = re.compile(r"[\"“”]")


def quoted_without_opening(discourse: Discourse, place: int) -> Chain:
    """The chain of who last spoke in the paragraph, where "I" at `place` stands before a mark that only closes."""
    scene, text = discourse.scene, discourse.scene.text
    line = scene.break_after(place)
    mark = _MARK.search(text, place, line if line >= 0 else len(text))
    begins = scene.break_before(place) + 1
    people = [v for v in discourse.before(place) if v.human and v.place >= begins]
    if mark is None or not people or not _closes(text, mark):
        return ()
    return tuple(replace(hop, spans=()) for hop in people[-1].chain) if people[-1].kind == "person" else ()


def _closes(text: str, mark: re.Match[str]) -> bool:
    """Whether the mark stands behind a word or a full stop and before none."""
    return not text[mark.start() - 1].isspace() and not text[mark.end() : mark.end() + 1].strip(".,;:!?)\n ")
