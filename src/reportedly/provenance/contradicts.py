"""*contradicts*: one affirms what the other denies, or they give different numbers for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportedly.model.link import Link
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import page_name, quoted, said_in, teller
from reportedly.provenance.figures import Figures, find_figures
from reportedly.provenance.likeness import stems
from reportedly.provenance.pile import Pile

OPPOSITE, FIGURES = "one affirms, one denies", "different numbers"
_RETELLING = ("cites", "same_origin", "copied_text")  # not "repeats": own voice is a stand of its own
# Share of the poorer one's content words that a denial and an affirmation have in common. Set on the shipped sample's
# gold: precision by pairs of articles 0.51 without, 0.57 with; higher, only
# like wordings are left (recall from 0.61 to 0.47).
_LIKE = 0.2
# Names say whom a statement is about and not what.
_NAME = re.compile(r"(?<=[^.!?\s“\"‘'(] )[^\W\d_a-z][\w’'-]*")
_SOON = 14  # days. Set on the shipped sample's gold, where an affirmation five weeks after a denial is an update
# Articles on the other side that a denial is set against: those nearest to it in the order of the claim. On the shipped
# sample: F1 by pairs of articles 0.59 with six or five, 0.61 with four, 0.63 with three; fewer would hide sides.
_NEAREST = 4


def find_contradictions(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Each denial against one affirmation of every article near it. Denials that only retell others are passed over."""
    updates = {(link.origin, link.target) for link in found if link.kind == "updates"}
    retold = {link.origin for link in found if link.kind in _RETELLING and _same_side(pile, link)}
    for group in pile.of_claim.values():
        denials = _one_a_source(s for s in group if s.toward == "denies" and s.id not in retold)
        affirming = [s for s in group if s.toward == "affirms" and s.id not in retold] if denials else []
        said = {s.id: _said(pile, s) for s in (*denials, *affirming)}
        for denial in denials:
            meant = _strongest(denial, affirming, said)
            for other in _near(pile, denial, meant):
                s, t = pile.in_order(denial, other)
                if (s.id, t.id) not in updates:
                    yield _opposite(pile, s, t)
    for figures in find_figures(pile):
        if (figures.later.id, figures.earlier.id) not in updates:
            yield _figures(pile, figures)


def _same_side(pile: Pile, link: Link) -> bool:
    s, t = pile.statements[link.origin], pile.statements[link.target]
    return s.claim == t.claim and s.toward == t.toward


def _said(pile: Pile, s: Statement) -> frozenset[str]:
    """The stems of what is said, without names and numbers."""
    words = pile.words(s)
    return stems(words) - stems(" ".join(_NAME.findall(words)))


def _common(one: frozenset[str], two: frozenset[str]) -> float:
    """Share of the poorer statement's stems that the other has too (0 to 1)."""
    return len(one & two) / min(len(one), len(two)) if one and two else 0.0


def _strongest(
    denial: Statement, affirming: Iterable[Statement], said: Mapping[str, frozenset[str]]
) -> list[Statement]:
    """One affirmation an article, of those in like words: the most like, own voice before others' words, the certain.

    What one speaker denies and says in one article are two things. `said`: the stems of each statement.
    """
    best: dict[str, tuple[tuple[float, bool, bool], Statement]] = {}
    for s in affirming:
        common = _common(said[denial.id], said[s.id])
        if common < _LIKE or (denial.article == s.article and denial.chain == s.chain):
            continue
        rank = (-common, s.voice != "own", s.certainty != "certain")
        if s.article not in best or rank < best[s.article][0]:
            best[s.article] = (rank, s)
    return [s for _, s in best.values()]


def _one_a_source(denials: Iterable[Statement]) -> list[Statement]:
    """The first denial of each source in each article."""
    first: dict[tuple[str, str], Statement] = {}
    for s in denials:
        first.setdefault((s.article, s.chain[-1] if s.chain else ""), s)
    return list(first.values())


def _near(pile: Pile, denial: Statement, affirming: Sequence[Statement]) -> list[Statement]:
    place = pile.place(denial)
    before = [s for s in affirming if pile.place(s) < place][-_NEAREST:]
    after = [s for s in affirming if pile.place(s) > place and not _long_after(pile, s, denial)]
    return before + after[: _NEAREST - len(before)]


def _long_after(pile: Pile, s: Statement, denial: Statement) -> bool:
    """What was denied can have come true since: only an affirmation soon after a denial contradicts it."""
    later, earlier = pile.published(s), pile.published(denial)
    if later is None or earlier is None or later.earliest is None or earlier.latest is None:
        return False
    return (later.earliest - earlier.latest).days > _SOON


def _opposite(pile: Pile, s: Statement, t: Statement) -> Link:
    verbs = {"affirms": "says so", "denies": "denies it"}
    because = (
        f"{teller(pile, s)} {verbs[s.toward or 'affirms']} ({quoted(pile.words(s))}); "
        f"{teller(pile, t)} {verbs[t.toward or 'affirms']} ({quoted(pile.words(t))})."
    )
    return Link("contradicts", s.id, t.id, (*said_in(s), *said_in(t)), 0.9, because, OPPOSITE)


def _figures(pile: Pile, figures: Figures) -> Link:
    s, t = figures.later, figures.earlier
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[t.article])
    mine, theirs = pile.words(s), pile.words(t)
    because = (
        f"{here} has {quoted(figures.value.span.of(mine))} in {quoted(mine)}; "
        f"{there} has {quoted(figures.was.span.of(theirs))} in {quoted(theirs)}."
    )
    score = 0.8 if s.claim is not None and s.claim == t.claim else 0.6
    return Link("contradicts", s.id, t.id, (*said_in(s), *said_in(t)), score, because, FIGURES)
