"""The clearest wording of a claim among those that state it."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find, plain
from reportedly.claims.polarity import tone
from reportedly.claims.wording import Wording

_POINTING = (
    "he ",
    "she ",
    "they ",
    "it ",
    "this ",
    "that ",
    "these ",
    "those ",
    "his ",
    "her ",
    "their ",
    "we ",
    "i ",
    "you ",
    "there ",
)
# A wording that a reader takes in at a glance, in words.
SHORT, LONG = 5, 28


def clearest(members: Sequence[Candidate], wordings: Sequence[Wording]) -> str:
    """The words of one member: affirmed, self-contained, unhedged and short, and as near to the others as may be."""
    counts: dict[str, int] = {}
    for wording in wordings:
        for stem in wording.stems:
            counts[stem] = counts.get(stem, 0) + 1
    best = max(range(len(members)), key=lambda k: (_fitness(members[k], wordings[k], counts), -k))
    return tidy(members[best].text)


def tidy(text: str) -> str:
    """One line, without quotation marks around it, a capital first and a full stop last."""
    text = " ".join(text.split()).strip(" \"“”'‘’,;:–—-").rstrip(".")
    return text[:1].upper() + text[1:] + ("" if text.endswith(("?", "!")) else ".")


def _fitness(candidate: Candidate, wording: Wording, counts: dict[str, int]) -> float:
    length = len(candidate.text.split())
    common = sum(counts[s] - 1 for s in wording.stems) / max(1, len(wording.stems))
    heard = tone(candidate.text)
    denied = candidate.statement is not None and candidate.statement.polarity == "denied"
    faults = (
        (plain(candidate.text).lstrip(" \"'").startswith(_POINTING)) * 1.5
        + (not wording.names) * 1.5
        + (not SHORT <= length <= LONG) * 1.5
        + (heard.refuted or heard.doubted or heard.asked) * 2
        + bool(find("hearsay.txt", candidate.text)) * 0.5
        + bool(wording.negated) * 1
        + denied * 0.5
    )
    return common - faults
