"""What is left standing without the word of some sources.

A statement falls when its article is theirs, when its chain leads through them, and when all that it is shown to depend
on has fallen. What only might depend on them (a passage of which nobody can tell who copied it, the words of one
agency) stays: nothing is taken away on suspicion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from reportedly.errors import UsageError
from reportedly.model.article import Article
from reportedly.model.link import Link
from reportedly.model.source import Source
from reportedly.model.standing import Without
from reportedly.model.statement import Statement
from reportedly.model.trace import ArticleStance, Check, Trace
from reportedly.provenance import copied_text
from reportedly.provenance.credits import outlet_key
from reportedly.provenance.independence import SIGNALS, Bearing, Node, by_claim, carries_an_agencys_words
from reportedly.provenance.pages import plain_name

_SHOWING = tuple(signal for signal in SIGNALS if signal is not carries_an_agencys_words)


def leave_out(names: Sequence[str], ledger: Trace) -> Trace:
    """The ledger without those sources' articles and all that falls with them; claims that nobody makes any more go.

    Raises UsageError for a name that nobody in the pile has.
    """
    without = find_meant(names, ledger.articles, ledger.sources)
    fell = fallen(without, ledger.statements, ledger.sources, ledger.links)
    pages = set(without.articles)
    kept = tuple(replace(c, statements=tuple(s for s in c.statements if s not in fell)) for c in ledger.claims)
    told = tuple(replace(t, articles=tuple(a for a in t.articles if a not in pages)) for t in ledger.stories)
    return replace(
        ledger,
        articles=tuple(a for a in ledger.articles if a.id not in pages),
        statements=tuple(s for s in ledger.statements if s.id not in fell),
        claims=tuple(replace(c, first=None if c.first in fell else c.first) for c in kept if c.statements),
        links=_between(ledger.links, fell),
        stories=tuple(t for t in told if t.articles),
        without=replace(without, statements=len(fell)),
    )


def leave_out_of_answer(names: Sequence[str], answer: Check) -> Check:
    """As `leave_out`, for the answer to one claim: an article of which all statements fell is silent about it."""
    without = find_meant(names, answer.texts, answer.sources)
    fell = fallen(without, answer.statements, answer.sources, answer.links)
    return replace(
        answer,
        articles=tuple(_stance_left(a, fell) for a in answer.articles if a.id not in without.articles),
        texts=tuple(a for a in answer.texts if a.id not in without.articles),
        statements=tuple(s for s in answer.statements if s.id not in fell),
        links=_between(answer.links, fell),
        without=replace(without, statements=len(fell)),
    )


def _stance_left(article: ArticleStance, fell: Collection[str]) -> ArticleStance:
    left = tuple(s for s in article.statements if s not in fell)
    return replace(article, stance=article.stance if left or not article.statements else "silent", statements=left)


def _between(links: Iterable[Link], fell: Collection[str]) -> tuple[Link, ...]:
    return tuple(link for link in links if link.origin not in fell and link.target not in fell)


def fallen(
    without: Without, statements: Iterable[Statement], sources: Iterable[Source], links: Iterable[Link]
) -> frozenset[str]:
    """The ids of the statements that fall with what `find_meant` found, claim by claim."""
    groups, among = by_claim(statements, (link for link in links if not _open(link)))
    known = {source.id: source for source in sources}
    found = (_fallen(Bearing(group, known, tuple(among[claim])), without) for claim, group in groups.items())
    return frozenset().union(*found)


def find_meant(names: Sequence[str], articles: Iterable[Article], sources: Iterable[Source]) -> Without:
    """Whom the names mean: sources of that name or alias, and the articles of outlets of that name.

    Raises UsageError for a name that nobody in the pile has: without it, everything would seem to stand.
    """
    articles, sources = tuple(articles), tuple(sources)
    meant: list[str] = []
    pages: list[str] = []
    for name in names:
        wanted = {plain_name(name), outlet_key(name)} - {""}
        called = [s.id for s in sources if wanted & {plain_name(n) for n in (s.name, *s.aliases)}]
        published = [
            a.id for a in articles if a.outlet and wanted & {plain_name(a.outlet.name), outlet_key(a.outlet.name)}
        ]
        if not called and not published:
            raise UsageError(f"nobody in these articles is called {name!r}: neither a source nor an outlet")
        meant += called
        pages += published
    return Without(tuple(names), tuple(dict.fromkeys(meant)), tuple(dict.fromkeys(pages)))


def _open(link: Link) -> bool:
    return link.kind == "copied_text" and link.method in copied_text.BOTH_WAYS


def _fallen(bearing: Bearing, without: Without) -> set[str]:
    """Who falls at once, then, again and again, whatever has all that it depends on among the fallen."""
    depends: dict[Node, set[Node]] = defaultdict(set)
    carries: dict[Node, set[Node]] = defaultdict(set)
    for signal in _SHOWING:
        for echo, model in signal(bearing):
            depends[echo].add(model)
            carries[model].add(echo)
    down = _at_once(bearing.statements, without)
    stack = sorted(down)
    while stack:
        for echo in sorted(carries[stack.pop()] - down):
            if depends[echo] <= down:
                down.add(echo)
                stack.append(echo)
    return {id for kind, id in down if kind == "statement"}


def _at_once(statements: Mapping[str, Statement], without: Without) -> set[Node]:
    gone: Collection[str] = set(without.sources)
    pages: Collection[str] = set(without.articles)
    down: set[Node] = {("source", id) for id in gone}
    down |= {
        ("statement", s.id) for s in statements.values() if s.article in pages or not set(s.chain).isdisjoint(gone)
    }
    return down
