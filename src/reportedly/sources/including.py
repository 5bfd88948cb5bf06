"""Those whom the words name of several: "several outlets, including the Vesk Ledger and Pier Today"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop, SourceKind
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

_INCLUDING = re.compile(r",? (?:including|among them|such as) ")
_SORTS = ("outlet", "organisation", "rumour", "report")


def named_among(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The outlets or bodies named of several; None where the words name none or one."""
    if not phrase.noun.plural or phrase.noun.sort not in _SORTS:
        return None
    start = _INCLUDING.match(scene.text, phrase.core.end, phrase.span.end)
    if start is None:
        return None
    figures = [f for n, f in scene.cast.named_in(phrase.span) if n.span.start >= start.end()]
    names = list(dict.fromkeys(f.name for f in figures if f.kind in ("outlet", "organisation")))
    if len(names) < 2:
        return None
    kind: SourceKind = "outlet" if all(f.kind == "outlet" for f in figures) else "organisation"
    words = ", ".join(names[:-1]) + " and " + names[-1]
    return Speaker((Hop(words, kind, (phrase.span,)),), gender="n", plural=True, span=phrase.span)
