"""A second look at whom a source that is no plain name means: learnt from marked articles where the rules go wrong.

Three forests (training/speakers.py). The first says how far the rules' answer may be trusted; where it may not, the
second weighs everybody who may be meant, and the third says whether one of them is better than the answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from reportedly.language.forest import Forest
from reportedly.model.attribution import Attribution
from reportedly.model.source import NOBODY, Hop, SourceKind
from reportedly.model.span import Span, Spans
from reportedly.sources.figure import Figure
from reportedly.sources.figure_signs import Candidate, Stage, figure_signs, here, place_signs, set_stage
from reportedly.sources.introductions import genders_agree
from reportedly.sources.mention_signs import Mention, Signs, own_hop, read_mention
from reportedly.sources.outlets import outlet_key
from reportedly.sources.scene import Scene

TRUST, WEIGHT, WORTH = Forest("speakers-trust"), Forest("speakers-weight"), Forest("speakers-worth")
# An answer that is right with more than this chance is not looked at again.
SURE = 0.6
# How much likelier another answer must be to mend than to break.
BETTER = 0.15
OTHERS, LEAST = 2, 0.08  # so many of the likeliest others are asked about, each at least so likely
# Code points of a text that is looked at again: the forests know articles of up to 9,000, and everybody whom a text
# names is weighed for each doubtful source, which in a book would take the square of its length.
LONGEST = 40_000
ABSENT = -1.0  # the column of somebody who is not there
_KINDS: dict[str, SourceKind] = {"person": "person", "outlet": "outlet", "unnamed": "unnamed"}
# A source of another form is a name, which the rules read well.
_PEOPLE, _THINGS = ("he", "she", "him", "her"), ("it", "which")
_JOINED = re.compile(r"\b(?:and|or)\b|&")
_LEAD = re.compile(
    r"(?:the|an?|another|one|his|her|their|its|our|two|three|four|some|many|several|both|former|latter|this|that|"
    r"these|those|he|she|they|it|we|i|who)\b",
    re.IGNORECASE,
)


def look_again(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, those of doubtful sources with whoever is likelier meant."""
    if len(scene.text) > LONGEST:
        return list(attributions)
    mentions = [m for m in find_mentions(scene, attributions) if not _is_strict(m)]
    if not mentions:
        return list(attributions)
    stage = set_stage(scene, attributions)
    answers = [answer_of(stage, mention) for mention in mentions]
    trust = _shares(TRUST, [trust_signs(stage, m, a) for m, a in zip(mentions, answers, strict=True)])[:, 1]
    better: dict[Span, Hop] = {}
    for mention, answer, sure in zip(mentions, answers, trust, strict=True):
        if sure < SURE and (found := _likelier(stage, mention, answer, float(sure))):
            better[mention.attribution.source[0]] = found
    return [_with(a, better[a.source[0]]) if a.source and a.source[0] in better else a for a in attributions]


def find_mentions(scene: Scene, attributions: Sequence[Attribution]) -> Iterator[Mention]:
    """The sources that are pronouns or nouns, each once; not several joined, and no rumour."""
    seen: set[Span] = set()
    for one in attributions:
        if not one.source or not one.chain or one.source[0] in seen:
            continue
        seen.add(one.source[0])
        words = one.source[0].of(scene.text)
        noun = (words[:1].islower() or _LEAD.match(words)) and not _JOINED.search(words)
        mention = read_mention(scene, one) if noun else None
        if mention and mention.answer.kind not in NOBODY:
            yield mention


def _is_strict(mention: Mention) -> bool:
    """Whether it is a "source", or a pronoun of somebody unnamed: for who stays without a name the rules are strict."""
    return mention.phrase.noun.sort == "source" or (mention.answer.kind == "unnamed" and bool(mention.pronoun))


def answer_of(stage: Stage, mention: Mention) -> Candidate | None:
    """The candidate that the rules' answer names."""
    return stage.by_name.get(mention.answer.name)


def trust_signs(stage: Stage, mention: Mention, answer: Candidate | None) -> Signs:
    """The first forest's columns: the words, and whom the rules found."""
    return mention.signs | _of_answer(stage, mention, answer)


def weight_signs(stage: Stage, mention: Mention, one: Candidate) -> Signs:
    """The second forest's columns: the words, and one who may be meant."""
    return {**mention.signs, **figure_signs(stage, here(stage, mention), one)}


def worth_signs(
    stage: Stage, mention: Mention, answer: Candidate | None, trust: float, shares: Sequence[float], at: int
) -> Signs:
    """The third forest's columns: candidate number `at`, whose share of being meant the second forest gives."""
    own = next((shares[n] for n, one in enumerate(stage.candidates) if one is answer), ABSENT)
    compared = {
        "weight": shares[at],
        "trust": trust,
        "answer's weight": own,
        "more than trust": shares[at] - trust,
        "more than answer": shares[at] - own,
        "likelier": sum(share > shares[at] for share in shares),
        "likely": sum(share > LEAST for share in shares),
        "candidates": len(shares),
    }
    return weight_signs(stage, mention, stage.candidates[at]) | compared | _of_answer(stage, mention, answer)


def others(stage: Stage, answer: Candidate | None, shares: Sequence[float]) -> list[int]:
    """The numbers of the likeliest candidates beside the answer."""
    order = sorted(range(len(shares)), key=lambda n: -shares[n])
    return [n for n in order if stage.candidates[n] is not answer and shares[n] >= LEAST][:OTHERS]


def _of_answer(stage: Stage, mention: Mention, answer: Candidate | None) -> Signs:
    signs = place_signs(here(stage, mention), answer) if answer else {}
    return {"answer is named": float(answer is not None)} | {f"answer: {name}": sign for name, sign in signs.items()}


def _shares(forest: Forest, rows: Sequence[Signs]) -> NDArray[np.float32]:
    absent = repeat(ABSENT)
    table = [[*map(row.get, forest.names, absent)] for row in rows]
    return forest.shares(np.array(table, dtype=np.float32))


def _weights(stage: Stage, mention: Mention, able: Sequence[int]) -> Sequence[float]:
    """The second forest's shares of those who may be meant; what the words say is the same for all."""
    if not able:
        return ()
    where = here(stage, mention)
    rows = [figure_signs(stage, where, stage.candidates[n]) for n in able]
    place = {name: at for at, name in enumerate((*rows[0], *mention.signs))}
    table = np.empty((len(able), len(place) + 1), dtype=np.float32)
    table[:, : len(rows[0])] = [[*row.values()] for row in rows]
    table[:, len(rows[0]) : -1] = [*mention.signs.values()]
    table[:, -1] = ABSENT
    shares: list[float] = WEIGHT.shares(table[:, [place.get(name, -1) for name in WEIGHT.names]])[:, 1].tolist()
    return shares


def _likelier(stage: Stage, mention: Mention, answer: Candidate | None, trust: float) -> Hop | None:
    """Who is meant rather than the answer."""
    able = [n for n, one in enumerate(stage.candidates) if _may_be(mention, one.figure)]
    shares = [0.0] * len(stage.candidates)
    for number, share in zip(able, _weights(stage, mention, able), strict=True):
        shares[number] = share
    asked = others(stage, answer, shares)
    if not asked:
        return None
    worth = _shares(WORTH, [worth_signs(stage, mention, answer, trust, shares, n) for n in asked])
    gains = worth[:, 2] - worth[:, 0]
    best = int(gains.argmax())
    figure = stage.candidates[asked[best]].figure
    named = {hop.name for hop in mention.attribution.chain}
    if gains[best] < BETTER or figure.name in named or outlet_key(figure.name) in stage.scene.own:
        return None
    return hop_of(figure, mention.answer.spans)


def _may_be(mention: Mention, figure: Figure) -> bool:
    """Whether the figure can be meant at all: "he" is no body, "it" nobody, "an official of the Acme" not Acme."""
    if mention.pronoun in _PEOPLE:
        return figure.kind in ("person", "unnamed") and genders_agree(figure.gender, mention.speaker.gender)
    if mention.pronoun in _THINGS:
        return figure.kind != "person"
    span = mention.attribution.source[0]
    return mention.answer.kind != "unnamed" or bisect_left(figure.starts, span.start) == bisect_left(
        figure.starts, span.end
    )


def hop_of(figure: Figure, spans: Spans) -> Hop:
    """The hop of a figure; a reporter known with the outlet is the outlet."""
    if figure.employer:
        return Hop(figure.employer.name, "outlet", spans)
    return Hop(figure.name, _KINDS.get(figure.kind, "organisation"), spans)


def _with(attribution: Attribution, hop: Hop) -> Attribution:
    """The attribution whose own hop is another."""
    at, chain = own_hop(attribution), attribution.chain
    return replace(attribution, chain=(*chain[:at], hop, *chain[at + 1 :]))
