"""*copied text*: two articles share a passage nearly word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.model.article import Article
from reportedly.model.link import Link, Passage
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import on, page_name, quoted
from reportedly.provenance.pile import Pile
from reportedly.provenance.reuse import Reuse, find_reuse

DIRECTED = "shared passage"
UNDIRECTED = "shared passage, direction unknown"
QUOTED = "shared quotation"  # one speaker: whether the article has it from the other is not shown
NEAREST = "shared passage, nearest statements"  # the passage itself holds no statement: shows no dependence of one
# Share of the longer content's words that must be copies of the other's for two statements to be the same words. At
# less, a sentence and the quotation in it are taken for each other; at more, an edited copy is lost.
_SAME = 0.5


def find_copied_text(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Links statements whose words are copies; where a passage holds no such pair, the statements nearest to it."""
    with_statements = {s.article for s in pile.statements.values()}
    ordered = sorted((a for a in pile.articles.values() if a.id in with_statements), key=_age)
    for reuse in find_reuse(ordered):
        echo, directed = _direction(pile, reuse)
        pairs = _copies(pile, reuse)
        method = QUOTED if reuse.quotation else DIRECTED if directed else UNDIRECTED
        if not pairs and not reuse.quotation:
            method = NEAREST
            pairs = [(_nearest(pile, reuse.one, reuse.one_span), _nearest(pile, reuse.other, reuse.other_span))]
        for one, other in pairs:
            s, t = (one, other) if echo == reuse.one else (other, one)
            yield _link(pile, reuse, (s, t), directed, method)


def _age(article: Article) -> tuple[bool, str, str]:
    day = article.published and (article.published.earliest or article.published.latest)
    return day is None, day.isoformat() if day else "", article.id


def _direction(pile: Pile, reuse: Reuse) -> tuple[str, bool]:
    """The article that copied, and whether dates or a credit show that."""
    one, other = pile.articles[reuse.one], pile.articles[reuse.other]
    if one.published and other.published and one.published.before(other.published):
        return other.id, True
    credits = _credits(pile, one.id, other.id), _credits(pile, other.id, one.id)
    if credits == (True, False):
        return one.id, True
    return other.id, credits == (False, True)


def _credits(pile: Pile, article: str, other: str) -> bool:
    """Whether any statement of an article credits the other's outlet."""
    return any(other in pile.pages.get(hop, ()) for s in pile.of_article[article] for hop in s.chain)


def _copies(pile: Pile, reuse: Reuse) -> list[tuple[Statement, Statement]]:
    """The statements of `one` and `other` that are made of each other's words, best match for each."""
    ones = [s for s in pile.of_article[reuse.one] if _touches(s, reuse.one_span)]
    others = [s for s in pile.of_article[reuse.other] if _touches(s, reuse.other_span)]
    found = []
    for s in ones:
        shares = [(_share(s, t, reuse), t) for t in others]
        best = max(shares, key=lambda pair: (pair[0], pair[1].id), default=(0.0, s))
        if best[0] >= _SAME:
            found.append((s, best[1]))
    return found


def _touches(s: Statement, span: Span) -> bool:
    return s.field == "text" and any(part.overlaps(span) for part in s.content)


def _share(s: Statement, t: Statement, reuse: Reuse) -> float:
    """Equal words that lie in both contents, over the words of the longer one (in characters)."""
    both = sum(len(range(*a)) for a, b in reuse.pairs if _in(a, s) and _in(b, t))
    sizes = [sum(len(range(*part)) for part in each.content) for each in (s, t)]
    # Spaces and marks lie between the equal words: about a fifth of a text.
    return min(1.0, 1.25 * both / max(1, *sizes))


def _in(word: Span, s: Statement) -> bool:
    return any(part.holds(word) for part in s.content)


def _nearest(pile: Pile, article: str, span: Span) -> Statement:
    def gap(s: Statement) -> int:
        return min(max(part.start - span.end, span.start - part.end, 0) for part in s.content or (span,))

    return min(pile.of_article[article], key=lambda s: (s.field != "text", gap(s), s.id))


def _link(pile: Pile, reuse: Reuse, ends: tuple[Statement, Statement], directed: bool, method: str) -> Link:
    s, t = ends
    flipped = s.article == reuse.other
    mine, theirs = (reuse.other_span, reuse.one_span) if flipped else (reuse.one_span, reuse.other_span)
    here, there = pile.articles[s.article], pile.articles[t.article]
    run = f"{len(reuse.pairs)} words nearly word for word"
    if method == QUOTED:
        because = f"{page_name(here)} and {page_name(there)} quote the same {len(reuse.pairs)} words: "
    elif directed:
        because = f"{page_name(here)} has {run} as {page_name(there)} had them{on(there.published)}: "
    else:
        because = f"{page_name(here)} and {page_name(there)} share {run}; who copied is not shown (direction unknown): "
    because += quoted(mine.of(here.text)) + "."
    if method == NEAREST:
        because += " The passage holds no statement; the link stands at the nearest ones."
    evidence = (Passage(here.id, *mine), Passage(there.id, *theirs))
    return Link("copied_text", s.id, t.id, evidence, round(reuse.density, 4), because, method)
