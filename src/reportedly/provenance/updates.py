"""*updates*: both true in their time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reportedly.model.claim import Claim
from reportedly.model.link import Link
from reportedly.model.statement import Statement
from reportedly.provenance.changes import beginning_in, change_in, update_in
from reportedly.provenance.evidence import on, page_name, quoted, said_in
from reportedly.provenance.figures import find_figures
from reportedly.provenance.likeness import overlap, stems
from reportedly.provenance.pile import Pile

CHANGED, COUNTED = "later, and the wording says that it changed", "later count"
# Two claims are a state and its end where this share of the state's words, and so many, come back in the other.
_LIKE, _WORDS = 0.6, 2
_COMMON = 40  # claims that a word may stand in and still bring two together


def find_updates(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Later statements whose words say that something began or ended, linked to the last one before the change."""
    retold = {link.origin for link in found if link.kind in ("cites", "same_origin")}
    own = {claim: [s for s in group if s.id not in retold] for claim, group in pile.of_claim.items()}
    for claim, group in pile.of_claim.items():
        yield from _changes(pile, group, own[claim])
    for ended, state in _states(pile):
        affirming = [s for s in pile.of_claim.get(ended.id, ()) if s.toward == "affirms"]
        yield from _changes(pile, affirming, own.get(state.id, ()))
    for figures in find_figures(pile):
        words = update_in(pile.words(figures.later))
        if words and pile.later(figures.later, figures.earlier):
            yield _link(pile, figures.later, figures.earlier, words, COUNTED)


def _changes(pile: Pile, group: Iterable[Statement], state: Sequence[Statement]) -> Iterator[Link]:
    """From each statement that tells of a change to the last article before it; one link for two articles."""
    told: set[tuple[str, str]] = set()
    for s in group:
        words = change_in(pile.words(s))
        before = [t for t in state if words is not None and _was_so(pile, s, t)]
        opposite = [t for t in before if t.claim == s.claim and t.toward != s.toward]
        if words is None or not before or (not opposite and beginning_in(pile.words(s))):
            continue
        last = (opposite or before)[-1].article
        t = next(t for t in opposite or before if t.article == last)
        if (s.article, t.id) not in told:
            told.add((s.article, t.id))
            yield _link(pile, s, t, words, CHANGED)


def _was_so(pile: Pile, s: Statement, t: Statement) -> bool:
    """Whether `t` speaks of the time before the change, and not itself of the change."""
    if change_in(pile.words(t)) is not None or not pile.later(s, t):
        return False
    if s.claim != t.claim:
        return t.toward == "affirms"
    return {s.toward, t.toward} <= {"affirms", "denies"}


def _states(pile: Pile) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims: the end of something, and the something."""
    ended = [claim for claim in pile.claims.values() if change_in(claim.text)]
    if not ended:
        return
    by_word: dict[str, list[Claim]] = defaultdict(list)
    for claim in pile.claims.values():
        if change_in(claim.text) is None:
            for word in stems(claim.text):
                by_word[word].append(claim)
    for claim in ended:
        near = {c.id: c for word in stems(claim.text) if len(by_word[word]) <= _COMMON for c in by_word[word]}
        for id in sorted(near):
            shared = len(stems(claim.text) & stems(near[id].text))
            if shared >= _WORDS and overlap(claim.text, near[id].text) >= _LIKE:
                yield claim, near[id]


def _link(pile: Pile, s: Statement, t: Statement, words: str, method: str) -> Link:
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[t.article])
    because = (
        f"{there} had {quoted(pile.words(t))}{on(pile.published(t))}; later{on(pile.published(s))} {here} has "
        f"{quoted(pile.words(s))}. “{words}” says that it changed, so both can have been true in their time."
    )
    return Link("updates", s.id, t.id, (*said_in(s), *said_in(t)), 0.8, because, method)
