"""*hardens*: an echo surer than what it echoes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from reportedly.model.article import Article
from reportedly.model.attribution import Certainty
from reportedly.model.link import Link, Passage
from reportedly.model.statement import Statement
from reportedly.provenance.changes import change_in
from reportedly.provenance.evidence import on, page_name, passages, quoted, said_in
from reportedly.provenance.figures import find_figures
from reportedly.provenance.pile import Pile

HEDGE_LOST, CREDIT_LOST = "hedge lost", "attribution lost"
HEADLINE, GROWN = "headline surer than body", "number grown"
_ECHOES = ("cites", "same_origin", "copied_text", "repeats")
_SURE: dict[Certainty, int] = {"possible": 0, "probable": 1, "certain": 2}
_FIRST = 2  # earlier articles that one plain statement is set against: those that had it first
_TOP = 150  # characters: an own-voice statement that begins so early in a text is its headline or first line


def find_hardening(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Along the echoes; then own-voice statements of what others only hedged; then numbers that grew in an echo."""
    echoes = {(link.origin, link.target) for link in found if link.kind in _ECHOES}
    for origin, target in sorted(echoes):
        s, t = pile.statements[origin], pile.statements[target]
        if s.voice == "attributed" and _one_side(s, t) and _SURE[s.certainty] > _SURE[t.certainty]:
            yield _link(pile, s, t, HEDGE_LOST)
    for group in pile.of_claim.values():
        plain: set[str] = set()
        for s in group:
            if _is_plain(pile, s) and s.article not in plain:
                plain.add(s.article)
                yield from _own_voice(pile, s, group)
    for figures in find_figures(pile):
        ends = figures.later.id, figures.earlier.id
        if figures.value.value > figures.was.value and ends in echoes:
            yield _link(pile, figures.later, figures.earlier, GROWN)


def _is_plain(pile: Pile, s: Statement) -> bool:
    """A sure statement in the article's own voice, and not of a later change."""
    sure = s.voice == "own" and s.certainty == "certain" and s.toward in ("affirms", "denies")
    return sure and change_in(pile.words(s)) is None


def _one_side(s: Statement, t: Statement) -> bool:
    """Whether both are of one proposition: a mention ("might be thinking about it") can harden into an affirmation."""
    return (
        s.claim == t.claim
        and s.toward in ("affirms", "denies")
        and t.toward in (s.toward, "mentions" if s.toward == "affirms" else s.toward)
    )


def _own_voice(pile: Pile, s: Statement, group: Sequence[Statement]) -> Iterator[Link]:
    """A plain statement of an article, against the least sure one of its body and of each article before it."""
    others = [t for t in group if t.id != s.id and _one_side(s, t)]
    body = [t for t in others if t.article == s.article]
    if body and _is_headline(pile.articles[s.article], s) and all(_is_weaker(pile, t) for t in body):
        yield _link(pile, s, _least_sure(body), HEADLINE)
    earlier: dict[str, list[Statement]] = defaultdict(list)
    for t in others:
        if _is_weaker(pile, t) and pile.later(s, t):
            earlier[t.article].append(t)
    for weaker in islice(earlier.values(), _FIRST):
        weakest = _least_sure(weaker)
        yield _link(pile, s, weakest, CREDIT_LOST if weakest.certainty == "certain" else HEDGE_LOST)


def _is_weaker(pile: Pile, t: Statement) -> bool:
    return t.voice == "attributed" and (t.certainty != "certain" or pile.origin(t) is None)


def _least_sure(group: Sequence[Statement]) -> Statement:
    return min(group, key=lambda t: _SURE[t.certainty])


def _is_headline(article: Article, s: Statement) -> bool:
    return s.field == "title" or s.content[0].start <= min(_TOP, len(article.text) // 10)


def _link(pile: Pile, s: Statement, t: Statement, method: str) -> Link:
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[t.article])
    weak, sure = quoted(pile.words(t)), quoted(pile.words(s))
    if method == HEADLINE:
        because = f"The headline of {here} states {sure}; its body has only {weak}{_hedge(pile, t)}."
    elif method == GROWN:
        because = f"{there} had {weak}{on(pile.published(t))}; in {here}, which echoes it, that has grown: {sure}."
    elif method == CREDIT_LOST:
        because = f"{there} did not say so as its own knowledge ({weak}); {here} states as plain fact {sure}."
    else:
        because = f"{there} was not sure ({weak}{_hedge(pile, t)}); {here} is: {sure}."
    hedges: tuple[Passage, ...] = passages(t, t.hedges)
    return Link("hardens", s.id, t.id, (*said_in(s), *said_in(t), *hedges), 0.9, because, method)


def _hedge(pile: Pile, t: Statement) -> str:
    text = pile.articles[t.article].field(t.field)
    words = sorted({span.of(text) for span in t.hedges})
    return f", hedged by {', '.join(quoted(word) for word in words)}" if words else ""
