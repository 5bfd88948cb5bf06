"""The clearest wording of a claim among those that state it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find
from reportedly.claims.polarity import tone
from reportedly.claims.wording import Wording

# A pronoun or pointing word in front leaves the reader asking who.
_POINTING = re.compile(
    r"[\s\"'“‘]*(?:he|she|they|it|this|that|these|those|his|her|its|their|we|i|you|there|here|which|who|what|how|why|i[’']m|we[’']re|it[’']s"
    r"|he[’']s|she[’']s|they[’']re)\b",
    re.IGNORECASE,
)
_MARKS = "\"“”'‘’"
# A wording that a reader takes in at a glance, in words; with fewer than FRAGMENT it is no sentence.
SHORT, LONG, FRAGMENT = 5, 28, 4
_MARKS = "\"“”'‘’"
_JOINTS = r"(?:and|but|or|as|that|because|while|when|where|who|which|after)"
_EDGES = re.compile(rf"^(?:that|and|but)\s+(?=\S)|[\s,;:–—-]+(?:{_JOINTS}\b)?[\s,;:–—-]*$", re.IGNORECASE)
_PIECES = re.compile(r"\s*(?:“([^“”]*)”|\"([^\"]*)\"|‘((?:[^‘’]|’(?=\w))*)’|'((?:[^']|(?<=\w)'(?=\w))*)'(?!\w))")
_OPENS = re.compile(r"(?:^|(?<=[\s(\[—–-]))[‘'“\"](?=\S)")
_CLOSES = re.compile(r"(?<=\S)[’'”\"](?=[\s,.;:!?)\]—–-]|$)")
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|won[’']t|can[’']t)\b"
    r"|\w(?:n[’']t|[’'](?:m|re|ve|ll|d|s not))\b|\b(?:he|she|it|that|there|who|what)[’']s\b"
    r"|(?<=\w )(?<!\bto be )[a-z]+ed\b",
    re.IGNORECASE,
)
# Behind these a name, and no question mark in the end: the title of an article that explains what it takes for a fact.
_EXPLAINS = re.compile(r"^\W*(?:How|Why)\s+(?=[^\W\d_a-z][^?]*$)")
# What begins a second sentence that the cut has left without its end: ", and if you think that nobody noticed".
_DANGLING = re.compile(r",\s+(?:and|but)\s+(?:if|when|while|though|although)\s[^,;]*$")
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_]{3,}")


def clearest(members: Sequence[Candidate], wordings: Sequence[Wording], central: Sequence[float]) -> int:
    """The place of the member that says it best: affirmed, self-contained, unhedged, short, near to the group's middle.

    `central` is each member's nearness to the group's centre, 0 to 1.
    """
    return max(range(len(members)), key=lambda k: (_fitness(members[k], wordings[k], central[k]), -k))


def headline(candidate: Candidate) -> str:
    """A claim's text: the member's words; a fragment ("the club to be furious") stands in its whole sentence.

    "How the two saved the ferry" says that they did.
    """
    whole = is_fragment(candidate.text) and FRAGMENT <= len(candidate.context.split()) <= LONG
    return tidy(_DANGLING.sub("", _EXPLAINS.sub("", candidate.context if whole else candidate.text)))


def is_fragment(text: str) -> bool:
    """Whether it is no sentence, as far as spelling tells: too short, or no auxiliary and no past behind its start."""
    return len(text.split()) < FRAGMENT or not _FINITE.search(text)


def tidy(text: str) -> str:
    """One line, a capital first, a full stop last, without what the cut left: "that", ", but", lone marks."""
    text = " ".join(text.split())
    previous = None
    while text != previous:
        previous = text
        text = _EDGES.sub("", _unquoted(text)).rstrip(",") or text
    bare = text.rstrip(_MARKS)
    if bare.endswith((",", ".,")):
        text = bare.rstrip(".,") + text[len(bare) :]
    at = next((k for k, c in enumerate(text) if c.isalnum()), 0)
    text = text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    return text if text.rstrip(_MARKS).endswith(("?", "!", ".", "…")) else text + "."


def _unquoted(text: str) -> str:
    """The text without marks around the whole of it, and without those that lack a partner."""
    pieces, at = [], 0
    while match := _PIECES.match(text, at):
        pieces.append(next(g for g in match.groups() if g is not None).strip())
        at = match.end()
    if pieces and not text[at:].strip(" ,."):
        told = [piece for piece in pieces if piece]
        return " ".join([_ended(one, then) for one, then in pairwise(told)] + told[-1:])
    alone = _without_partner(text)
    return "".join(c for k, c in enumerate(text) if k not in alone).strip()


def _without_partner(text: str) -> set[int]:
    opening, closing = ({m.start() for m in pattern.finditer(text)} for pattern in (_OPENS, _CLOSES))
    opened: list[int] = []
    alone: set[int] = set()
    for place in sorted(opening | closing):
        if place in opening:
            opened.append(place)
        elif opened:
            opened.pop()
        elif not (text[place] in "’'" and text[place - 1] == "s"):  # "the owners' house"
            alone.add(place)
    return alone.union(opened)


def _ended(piece: str, then: str) -> str:
    """A quotation that its cue cut with a comma, where the next one begins a sentence."""
    return piece[:-1] + "." if piece.endswith(",") and then[:1].isupper() else piece


def _is_headline(text: str) -> bool:
    """Whether most of its longer words begin with a capital."""
    words = _CAPITAL.findall(text)
    return len(words) > 2 and sum(w[0].isupper() for w in words) >= 0.75 * len(words)


def _fitness(candidate: Candidate, wording: Wording, central: float) -> float:
    heard = tone(candidate.text)
    denied = candidate.statement is not None and candidate.statement.polarity == "denied"
    faults = (
        1.5 * bool(_POINTING.match(candidate.text))
        + 1.0 * (not wording.names)
        + 1.5 * (not SHORT <= len(candidate.text.split()) <= LONG)
        + 1.5 * is_fragment(candidate.text)
        + 0.5 * _is_headline(candidate.text)
        + 1.0 * (candidate.statement is not None and len(candidate.statement.content) > 1)
        + 2.0 * (heard.refuted or heard.doubted or heard.asked)
        + 0.5 * bool(find("hearsay.txt", candidate.text))
        + 1.0 * bool(find("pondering.txt", candidate.text))
        + 1.0 * bool(wording.negated)
        + 0.5 * denied
        + 0.3 * (candidate.field == "title")
    )
    return 4.0 * central + 0.2 * min(3, len(wording.names)) - faults
