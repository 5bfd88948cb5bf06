"""An invented article, and annotations of it written as words."""

from __future__ import annotations

import hashlib
from typing import Any

from evaluation import pairing
from evaluation.chains.agreement import Judge

TEXT = (
    "A source close to Mara Quill told the Tern she is selling the boat yard. "
    "The source added that two buyers had called. Quill denied it. Reports say the yard is gone."
)


class Names:
    """The comparison of names that ships with the repository."""

    same = staticmethod(pairing.same_hop)
    same_chain = staticmethod(pairing.same_chain)


JUDGE = Judge(Names())


def at(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


def hop(name: str, kind: str) -> dict[str, Any]:
    return {"kind": kind, "at": at(name)} if name in TEXT else {"kind": kind, "words": name}


TERN, SOURCE, QUILL = hop("Tern", "outlet"), hop("A source close to Mara Quill", "unnamed"), hop("Mara Quill", "person")
RUMOUR = {"kind": "rumour"}


def attribution(cue: str, content: str, chain: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    made = {"source": [], "cue": [at(cue)], "content": [at(content)], "chain": chain}
    return {**made, "certainty": "certain", "polarity": "affirmed", **more}


def row(*attributions: dict[str, Any], article: str = "1") -> dict[str, Any]:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    return {"id": article, "sha256": digest, "attributions": list(attributions)}


SELLING = attribution("told", "she is selling the boat yard", [TERN, SOURCE])
CALLED = attribution(
    "added",
    "two buyers had called",
    [TERN, SOURCE],
    speaker={"mention": at("The source"), "who": [SOURCE]},
)
DENIED = attribution("denied", "it", [QUILL], polarity="denied")
GONE = attribution("say", "the yard is gone", [RUMOUR], certainty="hedged")
