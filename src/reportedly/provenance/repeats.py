"""*repeats*: a later article says again what stood elsewhere, and names nobody for it or uses the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from reportedly.model.link import Link
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import on, page_name, quoted, said_in
from reportedly.provenance.likeness import overlap, word_list
from reportedly.provenance.pile import Pile
from reportedly.provenance.quantities import agreeing

UNCREDITED, SAME_WORDS = "said later, nobody credited", "nearly the same words"
_NEARLY = 88.0  # per cent of the words' letters in common: two words in twenty may differ
_LENGTH = 6  # words: shorter statements are alike by chance
# Share of the poorer statement's content words that an uncredited one has in common with what it repeats.
_LIKE = 0.2
_EARLIEST = 300  # statements of one claim whose wording is compared


def find_repeats(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """What no stronger echo explains, to the closest statement before it; uncredited, once for an article and side."""
    explained = {link.origin for link in found}
    for group in pile.of_claim.values():
        texts = [" ".join(word_list(pile.words(s))) for s in group[:_EARLIEST]]
        said: set[tuple[str, str]] = set()
        for number, s in enumerate(group):
            if s.id in explained:
                continue
            target = _same_words(pile, group, texts, number)
            if target is not None:
                yield _link(pile, s, target, SAME_WORDS)
            elif pile.origin(s) is None:
                earlier = [t for t in group[: min(number, _EARLIEST)] if _is_like(pile, s, t)]
                at_home = any(_of_one_outlet(pile, s, t) for t in earlier)  # it has it from itself
                if earlier and not at_home and (s.article, s.toward or "") not in said:
                    said.add((s.article, s.toward or ""))
                    yield _link(pile, s, _closest(pile, s, earlier), UNCREDITED)


def _is_like(pile: Pile, s: Statement, t: Statement) -> bool:
    """Whether `t` had it before, on the same side, with words or a number of it."""
    if t.toward != s.toward or not pile.later(s, t):
        return False
    return overlap(pile.words(s), pile.words(t)) >= _LIKE or agreeing(pile.words(s), pile.words(t))


def _of_one_outlet(pile: Pile, s: Statement, t: Statement) -> bool:
    mine = pile.publishers.get(s.article)
    return mine is not None and mine == pile.publishers.get(t.article)


def _same_words(pile: Pile, group: Sequence[Statement], texts: Sequence[str], number: int) -> Statement | None:
    """The first statement of an earlier article in nearly the same words."""
    s = group[number]
    mine = texts[number] if number < len(texts) else ""
    if mine.count(" ") < _LENGTH - 1:
        return None
    hits = process.extract(mine, texts[:number], scorer=fuzz.ratio, score_cutoff=_NEARLY, limit=None)
    earlier = sorted(place for _, _, place in hits)
    return next((group[i] for i in earlier if group[i].article != s.article and pile.could_follow(s, group[i])), None)


def _closest(pile: Pile, s: Statement, earlier: Sequence[Statement]) -> Statement:
    """The one with the same number and the likest words; the first of equals."""
    words = pile.words(s)
    return max(earlier, key=lambda t: agreeing(words, pile.words(t)) + overlap(words, pile.words(t)))


def _link(pile: Pile, s: Statement, t: Statement, method: str) -> Link:
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[t.article])
    if method == SAME_WORDS:
        because = f"{here} has {quoted(pile.words(s))} in nearly the words of {there}{on(pile.published(t))}."
    else:
        because = (
            f"{here} says {quoted(pile.words(s))}{on(pile.published(s))} and credits nobody; "
            f"{there} had {quoted(pile.words(t))} before it{on(pile.published(t))}."
        )
    score = 0.9 if method == SAME_WORDS else 0.5
    return Link("repeats", s.id, t.id, (*said_in(s), *said_in(t)), score, because, method)
