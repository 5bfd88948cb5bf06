"""Several who are told by a noun and then each by name: "two others, Ann Roe of Vesk and Bo Hall"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop, SourceKind
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

_SORTS: dict[str, SourceKind] = {
    **dict.fromkeys(("person", "figure", "spokesperson", "reporter", ""), "person"),
    "organisation": "organisation",
    **dict.fromkeys(("outlet", "rumour", "report"), "outlet"),  # "several papers, including", "reports, including"
}
# What sets the names off from the noun: "two others — the diver | Ann Roe"; no "friends of Ann Roe".
_SET_OFF = re.compile(
    r"(?:(?:[,:]|\s[—–-]|—)\s?(?:(?:including|among them|namely|such as|like) )?|\s(?:including|such as)\s)"
    r"(?:the )?(?:[a-z][\w-]* ){0,3}?(?:[A-Z]\w+\.? ){0,3}?$"
)
# What may stand between two of them: the full stop of "Corp.", brackets, a town, a word on who the next is.
_NEXT = re.compile(
    r"\.?(?: ?\([^)]*\))?(?: (?:of|from) (?:[A-Z]\w+ ?){1,3})?(?:, and|,| and| &) (?:the )?"
    r"(?:(?!of |for |who )[a-z][\w-]* ){0,3}(?:[A-Z]\w+\.? ){0,3}"
)


def enumerated(scene: Scene, phrase: Phrase) -> Speaker | None:
    """All who are named in apposition to a noun for several; None where fewer than two are."""
    kind = _SORTS.get(phrase.noun.sort) if phrase.noun.plural else None
    if kind is None or any(f.kind == kind for _, f in scene.cast.named_in(phrase.core)):
        return None
    names = [pair for pair in scene.cast.named_in(phrase.span) if pair[1].kind == kind]
    if len(names) < 2 or not _SET_OFF.search(scene.text, phrase.core.start, names[0][0].span.start):
        return None
    listed = names[:1]
    for pair in names[1:]:
        if not _NEXT.fullmatch(scene.text, listed[-1][0].span.end, pair[0].span.start):
            break
        listed.append(pair)
    called = list(dict.fromkeys(figure.name for _, figure in listed))
    if len(called) < 2:
        return None
    hop = Hop(", ".join(called[:-1]) + " and " + called[-1], kind, (phrase.span,))
    return Speaker((hop,), plural=True, span=phrase.span)
