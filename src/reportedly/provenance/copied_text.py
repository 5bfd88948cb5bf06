"""*copied text*: two articles share a passage nearly word for word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportedly.model.article import Article
from reportedly.model.link import Link, Passage
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import credited_in, on, page_name, quoted
from reportedly.provenance.pile import Pile
from reportedly.provenance.reuse import Reuse, find_reuse

DIRECTED = "shared passage"
CREDITED = "shared passage, credited"  # by a line of the article ("(AP) -", "first appeared in …") or in a chain
AGENCY = "shared passage, one agency"  # both carry a third's words, and neither need have copied the other
UNDIRECTED = "shared passage, direction unknown"
QUOTED = "shared quotation"  # one speaker: whether the article has it from the other is not shown
NEAREST = "shared passage, nearest statements"  # the passage itself holds no statement: shows no dependence of one
BOTH_WAYS = (UNDIRECTED, QUOTED, AGENCY)
# Share of the longer content's words that must be copies of the other's for two statements to be the same words. At
# less, a sentence and the quotation in it are taken for each other; at more, an edited copy is lost.
_SAME = 0.5
_NEARBY = " The passage holds no statement; the link stands at the nearest ones."


@dataclass(frozen=True, slots=True)
class Shown:
    """Which article copied (`echo`), how that is known, the credits that show it, and whom both articles credit."""

    echo: str
    method: str
    credits: tuple[Passage, ...] = ()
    agency: str = ""


def find_copied_text(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Links statements whose words are copies; where a passage holds no such pair, the statements nearest to it."""
    with_statements = {s.article for s in pile.statements.values()}
    ordered = sorted((a for a in pile.articles.values() if a.id in with_statements), key=_age)
    for reuse in find_reuse(ordered):
        shown = _direction(pile, reuse)
        pairs = _copies(pile, reuse)
        nearest = not pairs and not reuse.quotation
        if nearest:
            pairs = [(_nearest(pile, reuse.one, reuse.one_span), _nearest(pile, reuse.other, reuse.other_span))]
        for one, other in pairs:
            ends = (one, other) if shown.echo == reuse.one else (other, one)
            link = _link(pile, reuse, ends, shown)
            yield replace(link, method=NEAREST, because=link.because + _NEARBY) if nearest else link


def _age(article: Article) -> tuple[bool, str, str]:
    day = article.published and (article.published.earliest or article.published.latest)
    return day is None, day.isoformat() if day else "", article.id


def _direction(pile: Pile, reuse: Reuse) -> Shown:
    """Who copied. A credit line says more than dates: an agency's words may be out elsewhere before its own page is."""
    one, other = pile.articles[reuse.one], pile.articles[reuse.other]
    lines = _credit(pile, one, other), _credit(pile, other, one)
    if bool(lines[0]) != bool(lines[1]):
        return Shown(one.id if lines[0] else other.id, CREDITED, lines[0] + lines[1])
    theirs = {credit.key: credit for credit in pile.credits.get(other.id, ())}
    both = next(((c, theirs[c.key]) for c in pile.credits.get(one.id, ()) if c.key in theirs and c.agency), None)
    if both:
        return Shown(other.id, AGENCY, (both[0].passage, both[1].passage), both[0].name)
    if one.published and other.published and one.published.before(other.published):
        return Shown(other.id, QUOTED if reuse.quotation else DIRECTED)
    hops = _hop(pile, one.id, other.id), _hop(pile, other.id, one.id)
    if reuse.quotation or bool(hops[0]) == bool(hops[1]):
        return Shown(other.id, QUOTED if reuse.quotation else UNDIRECTED)
    return Shown(one.id if hops[0] else other.id, CREDITED, hops[0] + hops[1])


def _credit(pile: Pile, article: Article, other: Article) -> tuple[Passage, ...]:
    """The line of an article that credits the other's outlet, where that is not its own too."""
    key = pile.publishers.get(other.id)
    if key == pile.publishers.get(article.id):
        return ()
    return tuple(credit.passage for credit in pile.credits.get(article.id, ()) if credit.key == key)[:1]


def _hop(pile: Pile, article: str, other: str) -> tuple[Passage, ...]:
    """The words of an article's first statement that credits the other's outlet."""
    for s in pile.of_article[article]:
        for number, hop in enumerate(s.chain):
            if other in pile.pages.get(hop, ()) and (found := credited_in(s, number)):
                return found
    return ()


def _copies(pile: Pile, reuse: Reuse) -> list[tuple[Statement, Statement]]:
    """The statements of `one` and `other` that are made of each other's words, best match for each."""
    ones = [s for s in pile.of_article[reuse.one] if _touches(s, reuse.one_span)]
    others = [s for s in pile.of_article[reuse.other] if _touches(s, reuse.other_span)]
    found = []
    held = {t.id: _held(t, [other for _, other in reuse.pairs]) for t in others}
    for s in ones:
        mine = _held(s, [one for one, _ in reuse.pairs])
        shares = [(_share(s, t, [reuse.pairs[n][0] for n in mine & held[t.id]]), t) for t in others]
        best = max(shares, key=lambda pair: (pair[0], pair[1].id), default=(0.0, s))
        if best[0] >= _SAME:
            found.append((s, best[1]))
    return found


def _touches(s: Statement, span: Span) -> bool:
    return s.field == "text" and any(part.overlaps(span) for part in s.content)


def _held(s: Statement, words: Sequence[Span]) -> frozenset[int]:
    """The numbers of the words that lie in its content; the words are in reading order."""
    starts = [word.start for word in words]
    inside: set[int] = set()
    for part in s.content:
        near = range(bisect_left(starts, part.start), bisect_left(starts, part.end))
        inside.update(n for n in near if part.holds(words[n]))
    return frozenset(inside)


def _share(s: Statement, t: Statement, common: Sequence[Span]) -> float:
    """The words that lie in both contents and are equal, over the words of the longer one (in characters)."""
    both = sum(len(range(*word)) for word in common)
    sizes = [sum(len(range(*part)) for part in each.content) for each in (s, t)]
    # Spaces and marks lie between the equal words: about a fifth of a text.
    return min(1.0, 1.25 * both / max(1, *sizes))


def _nearest(pile: Pile, article: str, span: Span) -> Statement:
    def gap(s: Statement) -> int:
        return min(max(part.start - span.end, span.start - part.end, 0) for part in s.content or (span,))

    return min(pile.of_article[article], key=lambda s: (s.field != "text", gap(s), s.id))


def _link(pile: Pile, reuse: Reuse, ends: tuple[Statement, Statement], shown: Shown) -> Link:
    s, t = ends
    flipped = s.article == reuse.other
    mine, theirs = (reuse.other_span, reuse.one_span) if flipped else (reuse.one_span, reuse.other_span)
    here, there = pile.articles[s.article], pile.articles[t.article]
    because = f"{_reason(here, there, reuse, shown)}: {quoted(mine.of(here.text))}."
    evidence = (Passage(here.id, *mine), Passage(there.id, *theirs), *shown.credits)
    return Link("copied_text", s.id, t.id, evidence, round(reuse.density, 4), because, shown.method)


def _reason(here: Article, there: Article, reuse: Reuse, shown: Shown) -> str:
    one, other = page_name(here), page_name(there)
    run = f"{len(reuse.pairs)} words nearly word for word"
    if shown.method == CREDITED:
        line = shown.credits[0]
        words = here.field(line.field)[line.start : line.end]
        return f"{one} has {run} as {other} has them, and credits it in {quoted(words)}"
    if shown.method == AGENCY:
        return f"{one} and {other} share {run}; both credit {shown.agency} for their words"
    if shown.method == QUOTED:
        return f"{one} and {other} quote the same {len(reuse.pairs)} words"
    if shown.method == DIRECTED:
        return f"{one} has {run} as {other} had them{on(there.published)}"
    return f"{one} and {other} share {run}; who copied is not shown (direction unknown)"
