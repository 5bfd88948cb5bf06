"""Bodies that are called by the last words of their names: "the review board" is the Vesk Harbour Review Board."""

from __future__ import annotations

from reportedly.model.source import Hop
from reportedly.sources.scene import Scene

_BODIES = ("organisation", "outlet", "other")


def by_its_last_words(scene: Scene, words: str) -> Hop | None:
    """The one body of the article whose name ends with the last two or more of `words`."""
    parts = words.lower().split()
    ending = scene.cast.by_small_last_word.get(parts[-1], ()) if parts else ()
    for size in range(len(parts), 1, -1):
        tail = " " + " ".join(parts[-size:])
        found = {f.name for f in ending if f.kind in _BODIES and f.name.lower().endswith(tail)}
        if found:
            return Hop(found.pop(), "organisation") if len(found) == 1 else None
    return None
