"""What a text says about a claim: affirms, denies, doubts or only mentions it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportedly.claims.numbers import conflict
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, negations
from reportedly.model.attribution import Polarity
from reportedly.model.statement import Toward

# An aside (", which is expected to cost thousands, ") hedges itself and not the sentence.
_ASIDE = re.compile(r",\s*(?:which|who|whose|where)\b[^,;.:]*(?=[,;.:]|$)", re.IGNORECASE)
# Three words or more between quotation marks inside a sentence are somebody's words, credited or not.
_QUOTED = re.compile(r"[\"“”‘][^\"“”‘’]*\w\s+\S+\s+\w[^\"“”‘’]*[\"“”’]|(?<!\w)'[^']*\w\s+\S+\s+\w[^']*'(?!\w)")
# "It could be a prank", "may have been a hoax": doubt, no refutation. In code points before it.
_MAYBE = re.compile(r"(?<!\w)(?:could|may|might|maybe|perhaps|possibly)(?!\w)", re.IGNORECASE)
NEARBY = 20


@dataclass(frozen=True, slots=True)
class Tone:
    """How a text judges a story: calls it untrue, doubts it, passes it on as hearsay, asks."""

    refuted: bool
    doubted: bool
    hearsay: bool
    asked: bool


@lru_cache(maxsize=1 << 15)
def tone(text: str) -> Tone:
    """The tone of a clause or sentence, by the word lists of the language. Kept, since several stages ask for it."""
    hedged = [f for f in find("refutations.txt", text) if _MAYBE.search(text, max(0, f.start - NEARBY), f.start)]
    refuted = _stands("denials.txt", text) or (_stands("refutations.txt", text) and not hedged)
    core = _ASIDE.sub(" ", text)
    hearsay = bool(find("hearsay.txt", core)) or bool(_QUOTED.search(core))
    return Tone(refuted, bool(hedged) or _stands("doubts.txt", text), hearsay, text.rstrip(" \"'”’").endswith("?"))


def toward(claim: Wording, text: Wording, cue: Polarity = "affirmed") -> Toward:
    """What `text`, said with a cue of this polarity, means for the claim. Both are taken to speak of the same thing."""
    said, asked = tone(text.text), tone(claim.text)
    contrary = cue == "denied"
    judged = said.refuted and not asked.refuted
    agreed = judged and negative(claim)  # "the rumour is a hoax" is what a claim that denies the rumour says
    if (judged or _negated(claim, text)) and not agreed:
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
    shared = _shared(claim, text)
    differ = shared & (claim.negated ^ text.negated)
    return bool(differ) and 3 * len(differ) >= len(shared)


def negative(claim: Wording) -> bool:
    """Whether the claim denies, on the whole, what it speaks of: "the two are not divorcing"."""
    return 3 * len(claim.negated - claim.names) >= max(1, len(claim.stems - claim.names))


def _shared(claim: Wording, text: Wording) -> frozenset[str]:
    """The content words of both, without names."""
    return (claim.stems & text.stems) - claim.names - text.names


def _stands(name: str, text: str) -> bool:
    """Whether the text uses the list, and not only under a negation ("not a hoax", "did not deny")."""
    found = find(name, text)
    nots = negations(text) if found else ()
    return any(not any(0 <= f.start - n.end <= 8 for n in nots) for f in found)
