"""*cites*: a chain names the outlet of another article in the pile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportedly.model.link import Link
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import credited_in, on, page_name, passages, quoted, said_in
from reportedly.provenance.likeness import overlap, stems
from reportedly.provenance.pile import Pile
from reportedly.provenance.quantities import agreeing

SAME_CLAIM, SAME_WORDS = "outlet credited, same claim", "outlet credited, like words"
OTHER_WORDS = "outlet credited, its article has it otherwise"
OWN_REPORT = "an outlet on its own earlier report"
# Without a claim in common, this share of the shorter wording's content words must be in the other. Set on the shipped
# sample's gold: lower, two statements on one theme are taken for each other; at 0.7 edited words are lost.
_LIKE = 0.5
_COMMON = 100  # statements of one outlet that a word may stand in and still bring together
_FEW_WORDS = 2  # content words in common at the least, so that "the couple" alone links nothing


def find_cites(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """For each chain, the first hop whose outlet has an article here: the statement that it most likely stands on.

    What that article credits further is the business of its own links. An outlet may cite its own earlier article.
    """
    shelves = {source: _shelve(pile, pages) for source, pages in pile.pages.items()}
    matters, own = _matters(pile), _own_shelves(pile)
    for s in pile.statements.values():
        for hop, source in enumerate(s.chain):
            target = _closest(pile, s, hop, _candidates(pile, s, shelves[source])) if source in shelves else None
            if target is not None:
                yield _link(pile, s, hop, target)
                break
        else:
            yield from _otherwise(pile, s, matters)
        if not s.chain and s.attribution is not None:
            yield from _own_report(pile, s, own)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The statements of one outlet's articles, by claim and by content word."""

    by_claim: dict[str, list[Statement]]
    by_word: dict[str, list[Statement]]


def _shelve(pile: Pile, pages: Sequence[str]) -> Shelf:
    shelf = Shelf(defaultdict(list), defaultdict(list))
    for t in (t for page in pages for t in pile.of_article.get(page, ())):
        if t.claim is not None:
            shelf.by_claim[t.claim].append(t)
        for word in stems(pile.words(t)):
            shelf.by_word[word].append(t)
    return shelf


def _candidates(pile: Pile, s: Statement, shelf: Shelf) -> list[Statement]:
    """The outlet's statements of the same claim or in like words, where they can have come first."""
    near = {t.id: t for t in shelf.by_claim.get(s.claim or "", ())}
    for word in stems(pile.words(s)):
        held = shelf.by_word.get(word, ())
        if len(held) <= _COMMON:
            near.update((t.id, t) for t in held if t.id not in near and _share_words(pile, s, t))
    return [t for t in near.values() if t.article != s.article and pile.could_follow(s, t)]


def _matters(pile: Pile) -> dict[str, frozenset[str]]:
    """For each article the matters that it shares with another."""
    told: dict[str, set[str]] = defaultdict(set)
    for matter, group in pile.of_claim.items():
        if len({s.article for s in group}) > 1:
            for s in group:
                told[s.article].add(matter)
    return {article: frozenset(found) for article, found in told.items()}


def _otherwise(pile: Pile, s: Statement, matters: Mapping[str, frozenset[str]]) -> Iterator[Link]:
    """What is nearest in the article that an outlet is credited for, where that tells of the same matters and no
    statement in it says this: who credits it may have made more of its words."""
    own = matters.get(s.article, frozenset())
    for hop, source in enumerate(s.chain):
        pages = [
            page for page in pile.pages.get(source, ()) if page != s.article and own & matters.get(page, own - own)
        ]
        held = [t for page in pages for t in pile.of_article.get(page, ()) if pile.could_follow(s, t)]
        held = [t for t in held if overlap(pile.words(s), pile.words(t)) or agreeing(pile.words(s), pile.words(t))]
        if len(pages) > 1:  # which of them is told only by the dates
            held = [t for t in held if pile.later(s, t)]
        target = _closest(pile, s, hop, held)
        if target is not None:
            yield _link(pile, s, hop, target)
            return


def _own_shelves(pile: Pile) -> dict[str, Shelf]:
    """What each outlet with several articles here has in them."""
    pages: dict[str, list[str]] = defaultdict(list)
    for article, publisher in pile.publishers.items():
        pages[publisher].append(article)
    return {publisher: _shelve(pile, articles) for publisher, articles in pages.items() if len(articles) > 1}


def _own_report(pile: Pile, s: Statement, shelves: Mapping[str, Shelf]) -> Iterator[Link]:
    """What an article says that its own outlet reported ("we said on Sunday that ..."), where that stands here."""
    shelf = shelves.get(pile.publishers.get(s.article, ""))
    held = [t for t in _candidates(pile, s, shelf) if pile.later(s, t)] if shelf else []
    target = _closest(pile, s, 0, held)
    if target is not None:
        here, there = pile.articles[s.article], pile.articles[target.article]
        because = (
            f"{page_name(here)} speaks of a report of its own: {quoted(pile.words(s))}; "
            f"its article{on(there.published)} has {quoted(pile.words(target))}."
        )
        evidence = (*passages(s, s.source or s.cue), *said_in(s), *said_in(target))
        yield Link("cites", s.id, target.id, evidence, 0.8, because, OWN_REPORT)


def _share_words(pile: Pile, s: Statement, t: Statement) -> bool:
    mine, theirs = pile.words(s), pile.words(t)
    shared = len(stems(mine) & stems(theirs))
    return overlap(mine, theirs) >= _LIKE and shared + agreeing(mine, theirs) >= _FEW_WORDS


def _closest(pile: Pile, s: Statement, hop: int, candidates: Sequence[Statement]) -> Statement | None:
    """The best by what speaks for it: published when `s` says that it was said, the rest of the chain, claim, words.

    The weights were set on the shipped sample's gold; they only rank the statements of articles that are credited.
    """
    rest, words = s.chain[hop + 1 :], pile.words(s)

    def closeness(t: Statement) -> float:
        day, same_claim = pile.published(t), s.claim is not None and s.claim == t.claim
        return (
            2.0 * (s.said is not None and day is not None and s.said.edtf == day.edtf)
            + 1.5 * (bool(rest and t.chain) and rest[-1] == t.chain[-1])
            + 1.0 * same_claim
            + 1.0 * overlap(words, pile.words(t))
            + 0.5 * (bool(rest) and len(rest) == len(t.chain))
            + 0.5 * agreeing(words, pile.words(t))
            + 0.3 * (same_claim and s.toward == t.toward)
            + 0.1 * pile.later(s, t)
        )

    return max(sorted(candidates, key=pile.place), key=closeness, default=None)


def _link(pile: Pile, s: Statement, hop: int, target: Statement) -> Link:
    outlet = pile.sources[s.chain[hop]].name
    here, there = pile.articles[s.article], pile.articles[target.article]
    same = s.claim is not None and s.claim == target.claim
    method = SAME_CLAIM if same else SAME_WORDS if _share_words(pile, s, target) else OTHER_WORDS
    has = "has no statement found that says it; the nearest is" if method == OTHER_WORDS else "has"
    because = (
        f"{page_name(here)} credits {outlet} for {quoted(pile.words(s))}; "
        f"{outlet}’s own article{on(there.published)} {has} {quoted(pile.words(target))}."
    )
    evidence = (*credited_in(s, hop), *said_in(s), *said_in(target))
    score = 1.0 if same else overlap(pile.words(s), pile.words(target))
    return Link("cites", s.id, target.id, evidence, score, because, method)
