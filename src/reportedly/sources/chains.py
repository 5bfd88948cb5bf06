"""By whose word the article has each of its statements.

For each attribution: who the source's words mean (`who`, `resolve`), through whom it came (`routes`), whom the speaker
has it from (`citing`), what it is nested in; then, where nobody is credited, the neighbours (`hearsay`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.mention import Mention
from reportedly.model.source import NOBODY, Hop
from reportedly.model.span import bounds, words_of
from reportedly.sources.blocks import announced_outlet, announces_report, colon_above, signed
from reportedly.sources.citing import cited
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.foretold import add_foretold
from reportedly.sources.hearsay import borrow, nobody
from reportedly.sources.leads import announced, outer_speaker, source_in_cue
from reportedly.sources.media import last_outlet
from reportedly.sources.outlets import outlet_key
from reportedly.sources.own import own_names
from reportedly.sources.places import OutletFound
from reportedly.sources.resolve import resolve, starting_place
from reportedly.sources.routes import addressee, aside, credit, vehicle
from reportedly.sources.scene import Scene, set_scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.standing import state
from reportedly.sources.unnamed import just_reported, through_the_outlet
from reportedly.sources.unveiled import add_unveiled
from reportedly.sources.who import read_speaker

# Cues of posts: nobody unnamed is quoted from one.
_WRITTEN = re.compile(r"\b(?:tweet|post|instagram|retweet|blogg)\w*", re.IGNORECASE)

_WROTE = re.compile(r"\b(?:wr[io]te|writes|written|writing|reports?|reported)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\b(?:is|are|was|were|been|being) (?:quoted|cited)\b", re.IGNORECASE)
_ASKED = re.compile(r"\bask(?:s|ed|ing)?\b", re.IGNORECASE)
_ALSO = re.compile(r"\b(?:also|further)\b", re.IGNORECASE)
# How many sentences after the speaker's own a quotation with no words around it may stand.
SPEAKS_ON = 3
# Words of another occasion: what is said then is not part of the interview before.
_ELSEWHERE = re.compile(
    r"\b(?:later|earlier|previously|also|has|had|(?:on|last|in) (?:[A-Z]\w+|a statement|\w+ (?:statement|speech))|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|told)\b",
    re.IGNORECASE,
)


def trace_chains(
    article: Article, attributions: Sequence[Attribution], mentions: Sequence[Mention]
) -> tuple[Attribution, ...]:
    """The attributions with their chains, in the order given."""
    traced: dict[int, Attribution] = {}
    for field in ("text", "title"):
        numbers = [i for i, a in enumerate(attributions) if a.field == field]
        if not numbers:
            continue
        scene = set_scene(article.text if field == "text" else article.title or "", mentions if field == "text" else ())
        scene = replace(scene, own=own_names(article, scene))
        for number, done in zip(numbers, _trace(scene, [attributions[i] for i in numbers]), strict=True):
            traced[number] = done
    return tuple(traced[i] for i in range(len(attributions)))


def _trace(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    discourse, chains = Discourse(scene), dict[str, Chain]()
    by_id = {a.id: a for a in attributions}
    for attribution in sorted(attributions, key=starting_place):
        for one in _outermost_first(attribution, by_id):
            if one.id not in chains:
                chains[one.id] = _read(discourse, one, chains.get(one.nested_in or "", ()))
    read = add_unveiled(scene, add_foretold(scene, [replace(a, chain=chains[a.id]) for a in attributions]))
    near = _by_sentence(scene, read)
    return state(scene, [a if a.chain or a.source else replace(a, chain=_uncredited(scene, a, near)) for a in read])


def _outermost_first(attribution: Attribution, by_id: dict[str, Attribution]) -> list[Attribution]:
    """The attribution behind those that it is nested in; a circle ends where it closes."""
    line = [attribution]
    while (outer := by_id.get(line[-1].nested_in or "")) and outer not in line:
        line.append(outer)
    return line[::-1]


def _by_sentence(scene: Scene, attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    """Credited attributions under the sentences that hold their content."""
    table: dict[int, list[Attribution]] = {}
    for attribution in attributions:
        if attribution.chain and attribution.chain[-1].kind not in NOBODY:
            for number in {scene.number(span.start) for span in attribution.content}:
                table.setdefault(number, []).append(attribution)
    return table


def _uncredited(scene: Scene, attribution: Attribution, near: dict[int, list[Attribution]]) -> Chain:
    spans = attribution.content or attribution.cue
    number = scene.number(spans[0].start) if spans else 0
    others = [other for n in (number - 1, number, number + 1) for other in near.get(n, ())]
    return borrow(scene, attribution, others) or nobody(attribution, scene.text)


def _read(discourse: Discourse, attribution: Attribution, outer: Chain) -> Chain:
    """The chain of one attribution; () where neither source nor credit stands in its words."""
    scene, place = discourse.scene, starting_place(attribution)
    words = attribution.source[0] if attribution.source else source_in_cue(scene, attribution)
    speaker = read_speaker(scene, words) if words else None
    route = addressee(scene, attribution) or vehicle(scene, attribution)
    if route and any(source.overlaps(route.span) and not aside(scene, source) for source in attribution.source):
        route = None  # "according to the Herald and the Post": who speaks, not who was told
    through = _outlet_hop(discourse, route, place)
    cues = words_of(attribution.cue, scene.text)
    if through is None and speaker and _QUOTED.search(cues):
        through = last_outlet(discourse, place)  # "sources are quoted as saying": by the outlet just credited
    written = bool(_WRITTEN.search(cues))
    going_on = not written and _goes_on(discourse, attribution)
    where = Where(place, through, outer, written, going_on, scene.quoted(place))
    said = resolve(discourse, speaker, where) if speaker else ()
    if where.going_on and len(said) == 1 and any(scene.quoted(span.start + 1) for span in attribution.content[:1]):
        said = _same_talk(discourse, said, place)
    if speaker and through is None and not outer:
        also = bool(_ALSO.search(cues))
        said = (
            *(through_the_outlet(discourse, speaker, place, also) or just_reported(discourse, speaker, place)),
            *said,
        )
    behind = _behind(scene, attribution, speaker, said)
    if speaker is None and not cues and not outer:
        said = _speaks_on(discourse, attribution)
    if not (outer and outer[-1].kind not in NOBODY):
        outer = _outer_in_words(discourse, attribution, place) or _outer_of_block(discourse, attribution, place)
    if through and speaker and speaker.reporter and _WROTE.search(cues):
        said = ()  # what a reporter wrote in an outlet is the outlet's
    if speaker and speaker.refers == "self" and not scene.quoted(place):
        said = _own_words_of(discourse, place)
    chain = _join(outer, _through(through, said), behind)
    chain = tuple(h for h in chain if outlet_key(h.name) not in scene.own or h.kind != "outlet")
    if not _ASKED.search(cues):  # "he" after a question is who was asked
        discourse.note(speaker, chain, place, max((span.end for span in attribution.content), default=0) - 1)
    return chain


def _speaks_on(discourse: Discourse, attribution: Attribution) -> Chain:
    """A quotation without source and cue: whose name and colon stand before it, else the last speaker's.

    Words that the article quotes twice are those of the first time.
    """
    scene, place = discourse.scene, starting_place(attribution)
    if named := announced(scene, place):
        return (named,)
    first = scene.text.find(scene.text[place + 1 : place + 40], 0, place)
    place = first if first > 0 else place
    before = discourse.before(place)
    if not before or not scene.quoted(place + 1) or discourse.distance(place, before[-1].until) > SPEAKS_ON:
        return ()
    return tuple(replace(hop, spans=()) for hop in before[-1].chain)


def _same_talk(discourse: Discourse, said: Chain, place: int) -> Chain:
    """The chain of words that are quoted right after others of the same person, which came through an outlet."""
    last = discourse.before(place)[-1]
    same = len(last.chain) == 2 and last.chain[-1].name == said[0].name and last.chain[0].kind == "outlet"
    return (*last.chain[:-1], *said) if same else said


def _own_words_of(discourse: Discourse, place: int) -> Chain:
    """Who says "we" in a block that a line with a colon gives the word: the last speaker before the colon."""
    end = colon_above(discourse.scene, place)
    before = discourse.before(place) if end else []
    last = before[-1] if before else None
    spoke = last is not None and discourse.scene.number(last.place) == discourse.scene.number(end - 1)
    return tuple(replace(hop, spans=()) for hop in last.chain) if last and spoke else ()


def _goes_on(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the words follow the last speaker's within two sentences, without another time or place of speaking."""
    scene, place = discourse.scene, starting_place(attribution)
    before = discourse.before(place)
    begins = min([place, *(span.start for span in attribution.content)])
    if not before or discourse.distance(begins, before[-1].until) > 2:
        return False
    around = " ".join(scene.text[max(0, cue.start - 12) : cue.end + 25] for cue in attribution.cue)
    return not _ELSEWHERE.search(around)


def _outer_in_words(discourse: Discourse, attribution: Attribution, place: int) -> Chain:
    """The outer hops that the sentence alone shows: a speaker right before the source, or an outlet credited."""
    lead = outer_speaker(discourse.scene, attribution)
    if lead and lead.refers != "self":
        chain = resolve(discourse, lead, Where(lead.span.start))
        if chain and chain[-1].kind not in NOBODY:
            return chain
    credited = _outlet_hop(discourse, credit(discourse.scene, attribution), place)
    return (credited,) if credited else ()


def _outer_of_block(discourse: Discourse, attribution: Attribution, place: int) -> Chain:
    """Who signed the post, or which outlet the line above announces, that the statement stands in."""
    scene = discourse.scene
    begins = min([place, *(span.start for span in attribution.content)])
    hop = signed(scene, begins) or announced_outlet(scene, begins)
    if hop is None and announces_report(scene, begins):
        hop = last_outlet(discourse, begins)  # "The article reads:"
    return (replace(hop, spans=()),) if hop else ()


def _outlet_hop(discourse: Discourse, found: OutletFound | None, place: int) -> Hop | None:
    """The hop of an outlet found in the words; None for the article's own."""
    if found is None or found.own:
        return None
    if found.hop:
        return found.hop
    last = last_outlet(discourse, place, found.medium)
    return Hop(last.name, "outlet", (found.span,)) if last else None


def _through(outlet: Hop | None, said: Chain) -> Chain:
    """The speaker's chain behind the outlet that its sentence names, which takes the place of a remembered one."""
    if outlet is None:
        return said
    rest = tuple(h for h in said if h.kind != "outlet") or said
    return (outlet, *rest)


def _behind(scene: Scene, attribution: Attribution, speaker: Speaker | None, said: Chain) -> Chain:
    """Whom an outlet or a reporter cites in the same sentence."""
    if (
        not said
        or not attribution.source
        or not (said[-1].kind == "outlet" or (speaker and speaker.reporter) or said[-1].kind == "person")
    ):
        return ()
    whole = scene.around(bounds((*attribution.source, *attribution.cue)))
    ends = [span.end for hop in said[-1:] for span in hop.spans if attribution.source[0].holds(span)]
    return cited(scene, whole, min(ends + [span.end for span in attribution.source]))


def _join(*parts: Chain) -> Chain:
    """One chain of several; a hop that is named again right away or before counts once, where it stood first."""
    chain: list[Hop] = []
    for hop in (h for part in parts for h in part):
        if not any(hop.name == other.name for other in chain):
            chain.append(hop)
    return tuple(chain)
