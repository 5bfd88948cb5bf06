"""What a text says about a claim: affirms, denies, doubts or only mentions it."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.claims.numbers import conflict
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, negations
from reportedly.model.attribution import Polarity
from reportedly.model.statement import Toward


@dataclass(frozen=True, slots=True)
class Tone:
    """The words of a text that judge a story: call it untrue, doubt it, or pass it on as hearsay."""

    refuted: bool
    doubted: bool
    hearsay: bool
    asked: bool


def tone(text: str) -> Tone:
    refuted = _odd("denials.txt", text) or _odd("refutations.txt", text)
    doubted = bool(find("doubts.txt", text))
    return Tone(refuted, doubted, bool(find("hearsay.txt", text)), text.rstrip(" \"”'’").endswith("?"))


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
    if (said.asked and not asked.asked) or conflict(claim.numbers, text.numbers):
        return "mentions"
    return "affirms"


def _negated(claim: Wording, text: Wording) -> bool:
    """Whether one of them negates, on the whole, what the other leaves standing.

    Only words that both have count, and no names: "Acme has not fired anyone" negates the firing and not Acme.
    """
    shared = (claim.stems & text.stems) - claim.names - text.names
    differ = shared & (claim.negated ^ text.negated)
    return bool(differ) and 3 * len(differ) >= len(shared)


def _odd(name: str, text: str) -> bool:
    """Whether the text uses the list, and not only under a negation ("not a hoax", "did not deny")."""
    found = find(name, text)
    nots = negations(text)
    return any(not any(0 <= f.start - n.end <= 8 for n in nots) for f in found)
