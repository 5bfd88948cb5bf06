"""The clearest wording of a claim among those that state it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find
from reportedly.claims.polarity import tone
from reportedly.claims.wording import Wording

# A pronoun or pointing word in front leaves the reader asking who.
_POINTING = re.compile(
    r"[\s\"'“‘]*(?:he|she|they|it|this|that|these|those|his|her|its|their|we|i|you|there|here|which|who|i[’']m|we[’']re|it[’']s"
    r"|he[’']s|she[’']s|they[’']re)\b",
    re.IGNORECASE,
)
_MARKS = "\"“”'‘’"
# A wording that a reader takes in at a glance, in words.
SHORT, LONG = 5, 28


def clearest(members: Sequence[Candidate], wordings: Sequence[Wording], central: Sequence[float]) -> str:
    """The words of one member: affirmed, self-contained, unhedged, short, and near to the middle of the group.

    `central` is each member's nearness to the group's centre, 0 to 1.
    """
    order = range(len(members))
    return tidy(members[max(order, key=lambda k: (_fitness(members[k], wordings[k], central[k]), -k))].text)


def tidy(text: str) -> str:
    """One line, without quotation marks around it, a capital first and a full stop last."""
    text = " ".join(text.split()).strip(" ,;:–—-").rstrip(".,")
    bare = text.strip(_MARKS).rstrip(".,")
    if not any(mark in bare for mark in '"“”‘'):
        text = bare
    return text[:1].upper() + text[1:] + ("" if text.rstrip(_MARKS).endswith(("?", "!", ".")) else ".")


def _fitness(candidate: Candidate, wording: Wording, central: float) -> float:
    heard = tone(candidate.text)
    denied = candidate.statement is not None and candidate.statement.polarity == "denied"
    faults = (
        1.5 * bool(_POINTING.match(candidate.text))
        + 1.0 * (not wording.names)
        + 1.5 * (not SHORT <= len(candidate.text.split()) <= LONG)
        + 2.0 * (heard.refuted or heard.doubted or heard.asked)
        + 0.5 * bool(find("hearsay.txt", candidate.text))
        + 1.0 * bool(find("pondering.txt", candidate.text))
        + 1.0 * bool(wording.negated)
        + 0.5 * denied
        + 0.3 * (candidate.field == "title")
    )
    return 4.0 * central + 0.2 * min(3, len(wording.names)) - faults
