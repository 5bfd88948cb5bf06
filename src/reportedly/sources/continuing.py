"""Words that go on with what was said before: the same interview, a quotation without a speaker, a block of text."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.blocks import LINE, block_above, colon_above, talker
from reportedly.sources.discourse import Chain, Discourse
from reportedly.sources.leads import announced
from reportedly.sources.resolve import starting_place
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.who import read_speaker

# How many sentences after the speaker's own a quotation with no words around it may stand.
SPEAKS_ON = 3
# How many sentences after an outlet's own report a quotation from it may begin.
QUOTED = 2
_TO_SAY = re.compile(r"\s(?:has|have|had)\sthis\sto\s(?:say|add|offer)\b")
# "the club that | Roe belongs to", "a friend of | Ms Roe"
_ABOUT = re.compile(r"\b(?:that|who|which|of|about|whose|from)\s(?:[A-Z][\w.]+\s)?$")
_OWN_WORDS = re.compile(
    r"\b(?:his|her|their) own (?:[\w-]+ ){0,2}?(?:tweet|message|post|statement|words?|reply|answer|note|letter)\b",
    re.IGNORECASE,
)
# Words of another occasion: what is said then is not part of the interview before.
_ELSEWHERE = re.compile(
    r"\b(?:later|earlier|previously|also|has|had|(?:on|last|in) (?:[A-Z]\w+|a statement|\w+ (?:statement|speech))|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|told)\b",
    re.IGNORECASE,
)


def speaks_on(discourse: Discourse, attribution: Attribution) -> Chain:
    """A quotation without source and cue: whose name and colon stand before it, else the last speaker's.

    Words that the article quotes twice are those of the first time.
    """
    scene, place = discourse.scene, starting_place(attribution)
    if named := announced(scene, place):
        return (named,)
    if above := _announced_above(scene, place):
        return above
    if introduced := _introduced_before(scene, place):
        return introduced
    first = scene.text.find(scene.text[place + 1 : place + 40], 0, place)
    place = first if first > 0 else place
    before = discourse.before(place)
    if not before or not scene.quoted(place + 1) or discourse.distance(place, before[-1].until) > SPEAKS_ON:
        return ()
    return tuple(replace(hop, spans=()) for hop in before[-1].chain)


def _announced_above(scene: Scene, place: int) -> Chain:
    """Who "has this to say" in the line above that a colon closes."""
    end = colon_above(scene, place)
    line = scene.break_before(end) + 1 if end else 0
    verb = _TO_SAY.search(scene.text, max(line, end - LINE), end) if end else None
    if verb is None:
        return ()
    speaker = read_speaker(scene, Span(max(line, scene.sentence(verb.start()).start), verb.start()))
    return speaker.hops if speaker and not speaker.refers else ()


def _introduced_before(scene: Scene, place: int) -> Chain:
    """Whose own words the sentence before brings: "Ann Roe added her own message of thanks. | “…”"."""
    if not scene.quoted(place + 1) or not scene.number(place):
        return ()
    sentence = scene.sentences[scene.number(place) - 1]
    named = scene.cast.named_at(sentence.start)
    brings = named and named[1].kind == "person" and _OWN_WORDS.search(scene.text, named[0].span.end, sentence.end)
    return (Hop(named[1].name, "person"),) if brings and named and named[0].span.start == sentence.start else ()


def same_talk(discourse: Discourse, said: Chain, place: int) -> Chain:
    """The chain of words that are quoted right after others of the same person, which came through an outlet."""
    last = next(reversed(discourse.before(place)), None)
    if last is None or len(last.chain) != 2 or last.chain[0].kind != "outlet" or last.chain[-1].name != said[0].name:
        return said
    return (*last.chain[:-1], *said)


def writes_for(discourse: Discourse, speaker: Speaker, place: int) -> Chain:
    """The outlet of a reporter whose words were its own before: "Roe, a blogger, wrote in the Herald … Roe added"."""
    figure = speaker.figure if speaker.figure and speaker.figure.kind == "person" else None
    before = [v for v in discourse.before(place) if figure and v.figure is figure and v.spoke]
    paper = before[-1] if before and before[-1].kind == "outlet" and len(before[-1].chain) == 1 else None
    return (replace(paper.chain[0], spans=(speaker.span,)),) if paper else ()


def quoting(discourse: Discourse, place: int) -> Hop | None:
    """The outlet that is quoted with another's words in them: the Herald wrote: "Roe said …"."""
    before = discourse.before(place)
    last = before[-1] if before else None
    if last is None or last.kind != "outlet" or len(last.chain) > 1 or discourse.distance(place, last.until) > QUOTED:
        return None
    return last.chain[0]


def own_words_of(discourse: Discourse, place: int) -> Chain:
    """Who says "we" in a block that a line with a colon gives the word: the last speaker before the colon, else the
    first person named in the line ("Here is Roe:").
    """
    if named := talker(discourse.scene, place):
        return (named,)
    end = block_above(discourse.scene, place)
    before = discourse.before(end) if end else []
    last = before[-1] if before else None
    if last and discourse.scene.number(last.place) == discourse.scene.number(end - 1):
        return tuple(replace(hop, spans=()) for hop in last.chain)
    return _named_above(discourse.scene, end) if end else ()


def _named_above(scene: Scene, end: int) -> Chain:
    """The first person named in the line that ends at `end`, but for one whom other words there are about."""
    line = max(scene.break_before(end) + 1, end - LINE)
    for name, figure in scene.cast.named_in(Span(line, end)):
        if figure.kind == "person" and not _ABOUT.search(scene.text, line, name.span.start):
            return (Hop(figure.name, "person"),)
    return ()


def goes_on(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the words follow the last speaker's within two sentences, without another time or place of speaking."""
    scene, place = discourse.scene, starting_place(attribution)
    before = discourse.before(place)
    begins = min([place, *(span.start for span in attribution.content)])
    if not before or discourse.distance(begins, before[-1].until) > 2:
        return False
    around = " ".join(scene.text[max(0, cue.start - 12) : cue.end + 25] for cue in attribution.cue)
    return not _ELSEWHERE.search(around)
