"""What a text says about a claim: affirms, denies, doubts or only mentions it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.claims.numbers import conflict
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, negations
from reportedly.model.attribution import Polarity
from reportedly.model.statement import Toward

# An aside (", which is expected to cost thousands, ") hedges itself and not the sentence.
_ASIDE = re.compile(r",\s*(?:which|who|whose|where)\b[^,;.:]*(?=[,;.:]|$)", re.IGNORECASE)
# Three words or more between quotation marks inside a sentence are somebody's words, credited or not.
_QUOTED = re.compile(r"[\"“”‘][^\"“”‘’]*\w\s+\S+\s+\w[^\"“”‘’]*[\"“”’]|(?<!\w)'[^']*\w\s+\S+\s+\w[^']*'(?!\w)")


@dataclass(frozen=True, slots=True)
class Tone:
    """How a text judges a story: calls it untrue, doubts it, passes it on as hearsay, asks."""

    refuted: bool
    doubted: bool
    hearsay: bool
    asked: bool


def tone(text: str) -> Tone:
    """The tone of a clause or sentence, by the word lists of the language."""
    refuted = _stands("denials.txt", text) or _stands("refutations.txt", text)
    core = _ASIDE.sub(" ", text)
    hearsay = bool(find("hearsay.txt", core)) or bool(_QUOTED.search(core))
    return Tone(refuted, _stands("doubts.txt", text), hearsay, text.rstrip(" \"'”’").endswith("?"))


def toward(claim: Wording, text: Wording, cue: Polarity = "affirmed") -> Toward:
    """What `text`, said with a cue of this polarity, means for the claim. Both are taken to speak of the same thing."""
    said, asked = tone(text.text), tone(claim.text)
    contrary = cue == "denied"
    if (said.refuted and not asked.refuted) or _negated(claim, text):
        contrary = not contrary
    if contrary:
        return "denies"
    if said.doubted and not asked.doubted:
        return "doubts"
    pondered = find("pondering.txt", text.text) and not find("pondering.txt", claim.text)
    if pondered or (said.asked and not asked.asked) or conflict(claim.numbers, text.numbers):
        return "mentions"
    return "affirms"


def _negated(claim: Wording, text: Wording) -> bool:
    """Whether one of them negates, on the whole, what the other leaves standing.

    Only words that both have count, and no names: "Acme has not fired anyone" negates the firing and not Acme.
    """
    shared = (claim.stems & text.stems) - claim.names - text.names
    differ = shared & (claim.negated ^ text.negated)
    return bool(differ) and 3 * len(differ) >= len(shared)


def _stands(name: str, text: str) -> bool:
    """Whether the text uses the list, and not only under a negation ("not a hoax", "did not deny")."""
    found = find(name, text)
    nots = negations(text)
    return any(not any(0 <= f.start - n.end <= 8 for n in nots) for f in found)
