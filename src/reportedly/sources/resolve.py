"""A speaker's words to hops: references are looked up in what was said and named before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.discourse import Chain, Discourse, Voice, Where
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop
from reportedly.sources.who import read_speaker

PLATFORMS = ("Facebook", "Twitter", "Instagram", "YouTube", "Reddit", "Snapchat", "Tumblr", "WhatsApp")
_ANY_BODY = frozenset(
    "company firm business corporation manufacturer maker carmaker automaker chipmaker retailer supplier giant startup start-up group "
    "organization organisation agency body club team side band brand developer operator airline label studio bank".split()
)
# How many sentences on an outlet may be named that "a new report" already meant.
AHEAD = 3


def resolve(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """The speaker's chain without what its own sentence adds. Never empty but for the article's own "we"."""
    chain = _BY_REFERENCE[speaker.refers](discourse, speaker, where)
    return (*resolve(discourse, speaker.owner, where), *chain) if speaker.owner else chain


def _as_said(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    return speaker.hops


def _self(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    return ()


def _carried(voice: Voice, speaker: Speaker) -> Chain:
    """A voice's chain under the words that carry it here."""
    last = voice.chain[-1]
    here = Hop(last.name, last.kind, (speaker.span,))
    return (*voice.chain[:-1], here) if voice.chain[-1].kind in ("unnamed", "document") else (here,)


def _pronoun(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    voice = discourse.person(speaker, where)
    if voice:
        return _carried(voice, speaker)
    words = discourse.nominal_before(speaker, where)
    return (Hop(words, "unnamed", (speaker.span,)),) if words else speaker.hops


def _unnamed(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    voice = discourse.unnamed(speaker, where)
    return _carried(voice, speaker) if voice else speaker.hops


def _person(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    voice = discourse.unnamed(speaker, where)
    if voice is None and not speaker.plural:
        voice = discourse.described(speaker, where)
    if voice:
        return _carried(voice, speaker)
    words = discourse.introduced(speaker, where)
    return (*speaker.hops[:-1], Hop(words, "unnamed", (speaker.span,))) if words else speaker.hops


def _figure(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """ "the rapper": somebody whom the article names."""
    voice = discourse.unnamed(speaker, where) or (None if speaker.plural else discourse.person(speaker, where))
    return _carried(voice, speaker) if voice else speaker.hops


def _outlet(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    if speaker.head == "paper" and discourse.voices and discourse.voices[-1].head == "paper":
        return _carried(discourse.voices[-1], speaker)  # "a leaked board paper … the paper": a document
    hop = discourse.last_outlet(where.place, speaker.head) or _outlet_ahead(discourse.scene, where.place)
    return (Hop(hop.name, "outlet", (speaker.span,)),) if hop else speaker.hops


def _outlet_ahead(scene: Scene, place: int) -> Hop | None:
    """The outlet that the next sentences credit: "according to a new report …" may name it later."""
    last = min(scene.number(place) + AHEAD, len(scene.sentences) - 1)
    ahead = scene.cast.named_in(Span(place, scene.sentences[last].end)) if scene.sentences else []
    from reportedly.sources.outlets import outlet_key

    for name, figure in ahead:
        before = scene.text[max(0, name.span.start - 24) : name.span.start].lower()
        after = scene.text[name.span.end : name.span.end + 14].lower()
        crediting = re.search(r"\b(?:to|by|in|per|told|from)(?: the)? $", before) or re.match(
            r" (?:report|said|says|claim|cit)", after
        )
        if figure.kind == "outlet" and crediting and outlet_key(figure.name) not in scene.own:
            return named_hop(figure, name)
    return None


def _report(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """ "a new report" may be the one that the next sentences name; "the report" is the last."""
    documents = [
        v
        for v in discourse.voices
        if v.place < where.place and v.chain[-1].kind == "document" and v.head.endswith("report")
    ]
    if documents and not speaker.fresh:
        return _carried(documents[-1], speaker)
    ahead = _outlet_ahead(discourse.scene, where.place)
    hop = ahead if ahead and speaker.fresh else discourse.last_outlet(where.place) or ahead
    return (Hop(hop.name, "outlet", (speaker.span,)),) if hop else speaker.hops


def _organisation(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    hop = _last_organisation(discourse, where, speaker.head)
    return (Hop(hop.name, "organisation", (speaker.span,)),) if hop else speaker.hops


def _called(name: str, head: str) -> bool:
    """Whether "the hospital" can be `name`: words for any firm or body fit all, others must be in the name."""
    return head in _ANY_BODY or head in name.lower()


def _last_organisation(discourse: Discourse, where: Where, head: str = "company") -> Hop | None:
    spoken = [
        v
        for v in discourse.voices
        if v.place < where.place and v.chain[-1].kind == "organisation" and _called(v.chain[-1].name, head)
    ]
    named = [
        (at, f) for f in discourse.scene.cast.figures
        if f.kind == "organisation" and f.name not in PLATFORMS and _called(f.name, head) and (at := discourse.mentioned(f, where)) is not None
    ]  # fmt: skip
    if spoken and discourse.scene.number(where.place) - discourse.scene.number(spoken[-1].place) <= 4:
        return spoken[-1].chain[-1]
    if not named:
        return spoken[-1].chain[-1] if spoken else None
    at, figure = max(named, key=lambda pair: pair[0])
    return (
        Hop(figure.name, "organisation")
        if discourse.scene.number(where.place) - discourse.scene.number(at) <= 4
        else None
    )


def _spokesperson(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    voices = [v for v in discourse.voices if v.place < where.place and v.spoken]
    if voices:
        return (Hop(voices[-1].chain[-1].name, voices[-1].chain[-1].kind, (speaker.span,)),)
    hop = _last_organisation(discourse, where)
    return (Hop(hop.name, "organisation", (speaker.span,)),) if hop else speaker.hops


def _vehicle(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    if speaker.head in ("account", "page", "feed", "tweet", "tweets"):
        handles = [m for m in re.finditer(r"(?<!\w)@\w+", discourse.scene.text[: where.place])]
        if handles:
            return (Hop(handles[-1].group(), "social", (speaker.span,)),)
    voices = [
        v
        for v in discourse.voices
        if v.place < where.place and v.chain[-1].kind in ("organisation", "person", "social")
    ]
    if voices and discourse.scene.number(where.place) - discourse.scene.number(voices[-1].place) <= 4:
        return (Hop(voices[-1].chain[-1].name, voices[-1].chain[-1].kind, (speaker.span,)),)
    hop = _last_organisation(discourse, where)
    return (Hop(hop.name, "organisation", (speaker.span,)),) if hop else speaker.hops


def _document(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    same = [
        v
        for v in discourse.voices
        if v.place < where.place and v.chain[-1].kind == "document" and v.head == speaker.head
    ]
    return (*same[-1].chain[:-1], Hop(same[-1].chain[-1].name, "document", (speaker.span,))) if same else speaker.hops


def _owned(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """ "her tweet", "his rep": whose it is speaks."""
    owner = read_speaker(
        discourse.scene, Span(speaker.span.start, speaker.span.start + len(speaker.hops[0].name.split()[0]))
    )
    if owner is None or owner.refers != "pronoun":
        return speaker.hops
    chain = _pronoun(discourse, owner, where)
    return speaker.hops if chain[-1].kind == "unknown" else chain


_ANTECEDENT = re.compile(
    r"(?:^|[,.;:—–“\"]\s?|\b(?:by|from|to|with|for|in|at|on|as|into|about|against|among|between|and|or|but|is|was|are|were|has|have|"
    r"had|be|become|became|told|said|says|that|when|where|including|like)\s)"
    r"((?:(?!\b(?:by|from|to|with|for|in|at|on|as|into|about|against|among|between|and|or|but|is|was|are|were|has|have|had|told|"
    r"said|says|that)\s)[^,.;:—–“\"])+)$"
)


def _who(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """A relative pronoun means what stands right before it."""
    scene = discourse.scene
    before = re.sub(
        r"\s*\([^()]{0,40}\)$", "", scene.text[max(0, speaker.span.start - 400) : speaker.span.start].rstrip(" ,—–-(")
    )
    offset = max(0, speaker.span.start - 400)
    named = scene.cast.named_at(offset + len(before) - 1) if before else None
    if named:
        return (named_hop(named[1], named[0]),)
    antecedent = _ANTECEDENT.search(before, max(0, scene.sentence(speaker.span.start).start - offset))
    if re.search(r"\b(?:and|but|or)$", before) and discourse.voices:
        return _carried(discourse.voices[-1], speaker)  # "…, who came and who said"
    if antecedent:
        start = offset + antecedent.start(1)
        found = read_speaker(scene, Span(start, offset + len(before)))
        if found and found.refers != "who":
            return resolve(discourse, found, replace(where, place=start))
    return speaker.hops


_BY_REFERENCE: dict[str, Callable[[Discourse, Speaker, Where], Chain]] = {
    "": _as_said,
    "self": _self,
    "pronoun": _pronoun,
    "who": _who,
    "unnamed": _unnamed,
    "person": _person,
    "figure": _figure,
    "outlet": _outlet,
    "report": _report,
    "organisation": _organisation,
    "spokesperson": _spokesperson,
    "vehicle": _vehicle,
    "document": _document,
    "owned": _owned,
}


def starting_place(attribution: Attribution) -> int:
    """Where an attribution's speaker stands in the text."""
    spans = attribution.source or attribution.cue or attribution.content
    return min((s.start for s in spans), default=0)
