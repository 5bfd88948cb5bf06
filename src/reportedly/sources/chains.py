"""By whose word the article has each of its statements.

For each attribution: who the source's words mean (`who`, `resolve`), through whom it came (`routes`), whom the speaker
has it from (`citing`), what it is nested in; then, where nobody is credited, the neighbours (`hearsay`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.model.article import Article
from reportedly.model.attribution import REPORTED, Attribution
from reportedly.model.mention import Mention
from reportedly.model.source import NOBODY, Hop
from reportedly.model.span import Spans, bounds, words_of
from reportedly.sources.blocks import announced_outlet, announces_report, signature, signed
from reportedly.sources.citing import cited
from reportedly.sources.continuing import goes_on, own_words_of, quoting, same_talk, speaks_on, writes_for
from reportedly.sources.cues import read_cue
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.foretold import add_foretold
from reportedly.sources.hearsay import borrow, nobody
from reportedly.sources.leads import outer_speaker, source_in_cue
from reportedly.sources.lost_marks import quoted_without_opening
from reportedly.sources.media import last_outlet
from reportedly.sources.outlets import outlet_key
from reportedly.sources.own import own_names
from reportedly.sources.places import OutletFound
from reportedly.sources.resolve import resolve, starting_place
from reportedly.sources.routes import addressee, aside, credit, vehicle
from reportedly.sources.scene import Scene, set_scene
from reportedly.sources.second_look import look_again
from reportedly.sources.speaker import Speaker
from reportedly.sources.standing import state
from reportedly.sources.unnamed import just_passed_on, just_reported, through_the_outlet
from reportedly.sources.unveiled import add_unveiled
from reportedly.sources.who import read_speaker

_ALSO = re.compile(r"\b(?:also|further)\b", re.IGNORECASE)


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
        scene = replace(scene, own=own_names(article, scene), published=article.published)
        by_rules = read_by_rules(scene, [attributions[i] for i in numbers])
        for number, done in zip(numbers, _complete(scene, look_again(scene, by_rules)), strict=True):
            traced[number] = done
    return tuple(traced[i] for i in range(len(attributions)))


def read_by_rules(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with what their own words and the sentences before say of their sources."""
    discourse, chains = Discourse(scene), dict[str, Chain]()
    by_id = {a.id: a for a in attributions}
    for attribution in sorted(attributions, key=starting_place):
        for one in _outermost_first(attribution, by_id):
            if one.id not in chains:
                chains[one.id] = _read(discourse, one, chains.get(one.nested_in or "", ()))
    read = _like_its_twin([replace(a, chain=chains[a.id]) for a in attributions])
    return add_unveiled(scene, add_foretold(scene, read))


def _complete(scene: Scene, read: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with the neighbours' word where nobody is credited, and what is stated of the unnamed."""
    near = _by_sentence(scene, read)
    return state(scene, [a if a.chain or a.source else replace(a, chain=_uncredited(scene, a, near)) for a in read])


def _like_its_twin(attributions: Sequence[Attribution]) -> list[Attribution]:
    """Statements of one mention of a speaker come through the same outlet ("Roe told the Herald …, adding …")."""
    through: dict[Spans, Chain] = {}
    for a in attributions:
        if a.source and len(a.chain) == 2 and a.chain[0].kind == "outlet" and not a.nested_in:
            through.setdefault(a.source, a.chain)
    return [replace(a, chain=through[a.source]) if _is_twin(a, through.get(a.source, ())) else a for a in attributions]


def _is_twin(a: Attribution, chain: Chain) -> bool:
    """Whether the chain only has an outlet more than the attribution's own."""
    return len(chain) == 2 and not a.nested_in and [h.name for h in a.chain] == [chain[1].name]


def _outermost_first(attribution: Attribution, by_id: dict[str, Attribution]) -> list[Attribution]:
    """The attribution behind those that it is nested in; a circle ends where it closes."""
    line = [attribution]
    while (outer := by_id.get(line[-1].nested_in or "")) and outer not in line:
        line.append(outer)
    return line[::-1]


def _by_sentence(scene: Scene, attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    """Credited attributions that report under the sentences that hold their content.

    What somebody wants or believes is no report of it: "Roe ordered them to leave. They will apparently fly".
    """
    table: dict[int, list[Attribution]] = {}
    for attribution in attributions:
        reports = attribution.manner in REPORTED
        if reports and attribution.chain and attribution.chain[-1].kind not in NOBODY:
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
    cues = read_cue(words_of(attribution.cue, scene.text))
    through = _told(discourse, attribution, place)
    if through is None and speaker and cues.quoted:
        through = last_outlet(discourse, place)  # "sources are quoted as saying": by the outlet just credited
    written = cues.written
    going_on = not written and goes_on(discourse, attribution)
    where = Where(place, through, outer, written, going_on, scene.quoted(place), attribution.content)
    said = _said(discourse, attribution, speaker, where)
    behind = _behind(scene, attribution, speaker, said)
    if not (outer and outer[-1].kind not in NOBODY):
        outer = _outer_in_words(discourse, attribution, place) or _outer_of_block(discourse, attribution, said)
    if through and speaker and speaker.reporter and cues.wrote:
        said = ()  # what a reporter wrote in an outlet is the outlet's
    chain = _join(outer, _through(through, said), behind)
    chain = tuple(h for h in chain if outlet_key(h.name) not in scene.own or h.kind != "outlet")
    if not cues.asked:  # "he" after a question is who was asked
        discourse.note(speaker, chain, place, max((span.end for span in attribution.content), default=0) - 1)
    return chain


def _told(discourse: Discourse, attribution: Attribution, place: int) -> Hop | None:
    """The outlet that the speaker told it, or in which it was said."""
    scene = discourse.scene
    route = addressee(scene, attribution) or vehicle(scene, attribution)
    if route and any(source.overlaps(route.span) and not aside(scene, source) for source in attribution.source):
        route = None  # "according to the Herald and the Post": who speaks, not who was told
    return _outlet_hop(discourse, route, place)


def _said(discourse: Discourse, attribution: Attribution, speaker: Speaker | None, where: Where) -> Chain:
    """The speaker's own chain, with the outlet that words before have put in front of it."""
    scene, place = discourse.scene, where.place
    cues = words_of(attribution.cue, scene.text)
    if attribution.source and (signer := signature(scene, attribution.source[0])):
        return (signer,)
    if speaker is None:
        return speaks_on(discourse, attribution) if not cues and not where.outer else ()
    if speaker.refers == "self" and not where.quoted:
        return own_words_of(discourse, place) or quoted_without_opening(discourse, place)
    said = resolve(discourse, speaker, where)
    if not (where.outlet or where.outer) and (paper := writes_for(discourse, speaker, place)):
        return paper
    if where.going_on and len(said) == 1 and any(scene.quoted(span.start + 1) for span in attribution.content[:1]):
        return same_talk(discourse, said, place)
    if where.outlet or where.outer:
        return said
    trailing = any(span.start < place for span in attribution.content)  # "Sources said …" may be others
    if trailing and (again := just_passed_on(discourse, speaker, place)):
        return again
    also = bool(_ALSO.search(cues))
    front = through_the_outlet(discourse, speaker, place, also) or just_reported(discourse, speaker, place)
    return (*front, *said)


def _outer_in_words(discourse: Discourse, attribution: Attribution, place: int) -> Chain:
    """The outer hops that the sentence alone shows: a speaker right before the source, or an outlet credited."""
    lead = outer_speaker(discourse.scene, attribution)
    if lead and lead.refers != "self":
        chain = resolve(discourse, lead, Where(lead.span.start))
        if chain and chain[-1].kind not in NOBODY:
            return chain
    credited = _outlet_hop(discourse, credit(discourse.scene, attribution), place)
    return (credited,) if credited else ()


def _outer_of_block(discourse: Discourse, attribution: Attribution, said: Chain) -> Chain:
    """Who signed the post, or which outlet the line above announces, that the statement stands in."""
    scene = discourse.scene
    begins = min([starting_place(attribution), *(span.start for span in attribution.content)])
    if hop := signed(scene, begins):
        return (hop,)
    if said and said[0].kind == "outlet":
        return ()  # "The Herald adds:" and then "The Post reports": the block was left out
    hop = announced_outlet(scene, begins)
    if hop is None and announces_report(scene, begins):
        hop = last_outlet(discourse, begins)  # "The article reads:"
    if hop is None and attribution.source and scene.quoted(attribution.source[0].start):
        hop = quoting(discourse, begins)
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
    """Whom an outlet, a body or a person cites in the same sentence."""
    if (
        not said
        or not attribution.source
        or not (said[-1].kind in ("outlet", "person", "organisation") or (speaker and speaker.reporter))
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
