"""*same origin*: two articles have a claim from one and the same source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from reportedly.model.link import Link
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.provenance.copied_text import NEAREST
from reportedly.provenance.credits import Credit, outlet_key
from reportedly.provenance.evidence import credited_in, page_name, said_in
from reportedly.provenance.likeness import overlap, word_list
from reportedly.provenance.pile import Pile

METHOD, THROUGH = "chains end in one source", "credits lead to one article"
WORDS = "one source, the same words"  # whatever claims they were put into
COPIED = "a source copied with its words"
AGENCY = "one agency's words"  # an article that names nobody carries them, by its dateline or another credit line
REPORTER = "a reporter and the outlet"  # "the Herald's Jo Dee" in one article, "Jo Dee" alone in another
Linker = Callable[[Pile, Statement, Statement], Iterator[Link]]
_RUN = 4  # words: two statements share words by so many in a row
_SHARED = 0.5  # of the later one's runs: by chance two statements of one speaker share a few
_FEW = 8  # statements of one article by one source that are compared: an interview may hold a hundred


def find_same_origin(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """What leads to one source inside a claim; then one source's same words, whatever claims they were put into."""
    links = list(_within_claims(pile, found))
    yield from links
    drawn = [(link.origin, link.target) for link in (*found, *links) if link.kind != "copied_text"]
    yield from _copied_with_their_source(pile, found)
    yield from _same_words(pile, drawn)


def _within_claims(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Each article's first statement from a source is linked to the first article that has it: a star, not every pair.

    Where the later article *cites* the earlier one for it, that link says more and stands alone.
    """
    drawn = {(link.origin, link.target) for link in found if link.kind == "cites"}
    cited = {link.origin: link.target for link in found if link.kind == "cites"}
    for s in pile.statements.values():
        root = _root(pile, s, cited)
        if root is not None:
            yield _through(pile, s, root)
    for group in pile.of_claim.values():
        by_end: dict[tuple[str, str | None], list[Statement]] = defaultdict(list)
        for s in group:
            if pile.origin(s) is not None:
                by_end[s.chain[-1], s.toward].append(s)
        for statements in by_end.values():
            yield from (link for link in _star(pile, statements, _link) if (link.origin, link.target) not in drawn)
        yield from _by_reporter(pile, group)
        for (key, _), statements in _by_agency(pile, group).items():
            yield from _star(pile, statements, partial(_carried, key))


def _copied_with_their_source(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Copied words with the unnamed source that they are credited to, in the same words: it is the other's source."""
    for link in found:
        s, t = pile.statements.get(link.origin), pile.statements.get(link.target)
        if link.kind != "copied_text" or link.method == NEAREST or s is None or t is None:
            continue
        one, other = pile.origin(s), pile.origin(t)
        if one and other and one.id != other.id and one.kind == other.kind == "unnamed" and one.name == other.name:
            yield from (replace(same, method=COPIED) for same in _link(pile, s, t))


def _same_words(pile: Pile, drawn: Collection[tuple[str, str]]) -> Iterator[Link]:
    """What one source says, to the first article that has it in the same words; one link for two articles."""
    holders: dict[tuple[str, tuple[str, ...]], Statement] = {}
    told = {(pile.statements[s].article, pile.statements[t].article) for s, t in drawn}
    for s in pile.statements.values():
        origin = pile.origin(s)
        if origin is None or origin.kind == "outlet":
            continue
        said = word_list(pile.words(s))
        runs = list(dict.fromkeys(tuple(said[n : n + _RUN]) for n in range(len(said) - _RUN + 1)))
        shared = Counter(t.id for run in runs if (t := holders.get((origin.id, run))) and t.article != s.article)
        first = next((pile.statements[t] for t, count in shared.most_common(1) if count >= _SHARED * len(runs)), None)
        if first is not None and (s.article, first.article) not in told:
            told.add((s.article, first.article))
            yield from (replace(link, method=WORDS) for link in _link(pile, s, first))
        for run in runs:
            holders.setdefault((origin.id, run), s)


def _by_agency(pile: Pile, group: Sequence[Statement]) -> dict[tuple[str, str | None], list[Statement]]:
    """Statements that name nobody and stand in an agency's words, with those that it is credited for or publishes."""
    found: dict[tuple[str, str | None], list[Statement]] = defaultdict(list)
    carried = {key for s in group if pile.origin(s) is None for key in _agencies(pile, s)}
    for s in group if carried else ():
        end = pile.origin(s)
        if end is None:
            keys = [*_agencies(pile, s), pile.publishers.get(s.article, "")]
        else:
            keys = [outlet_key(end.name)] if end.kind in ("outlet", "organisation") else []
        for key in sorted(carried.intersection(keys)):
            found[key, s.toward].append(s)
    return found


def _by_reporter(pile: Pile, group: Sequence[Statement]) -> Iterator[Link]:
    """Who is named alone in one article, with a statement of another where his full name stands for his outlet."""
    papers: dict[frozenset[str], tuple[Statement, int]] = {}
    for s in group:
        for hop, called in _reporters(pile, s):
            papers.setdefault(called, (s, hop))
    for s in group if papers else ():
        end = pile.origin(s)
        paper = papers.get(_name_words(end.name)) if end and end.kind == "person" else None
        if end is None or paper is None or paper[0].article == s.article:
            continue
        del papers[_name_words(end.name)]
        first, hop = paper
        outlet, there = pile.sources[first.chain[hop]].name, page_name(pile.articles[first.article])
        because = f"{there} has {end.name} as a reporter of {outlet}, so {end.name} and {outlet} count once."
        evidence = (*credited_in(s, len(s.chain) - 1), *said_in(s), *credited_in(first, hop), *said_in(first))
        yield Link("same_origin", s.id, first.id, evidence, 0.9, because, REPORTER)


def _reporters(pile: Pile, s: Statement) -> Iterator[tuple[int, frozenset[str]]]:
    """Each hop that is an outlet though the words that carry it are another's full name, with that name's words."""
    text = pile.articles[s.article].field(s.field)
    for hop, (id, spans) in enumerate(zip(s.chain, s.hop_spans, strict=False)):  # some statements have no spans of hops
        called = _name_words(words_of(spans, text))
        source = pile.sources[id]
        if source.kind == "outlet" and len(called) > 1 and not called <= _name_words(source.name):
            yield hop, called


def _name_words(name: str) -> frozenset[str]:
    """The words of a name, small, without initials and full stops."""
    return frozenset(word.strip(".,'’").lower() for word in name.split() if len(word.strip(".,")) > 1)


def _agencies(pile: Pile, s: Statement) -> dict[str, Credit]:
    """The agencies whose words the article of `s` carries, by their keys."""
    return {credit.key: credit for credit in pile.credits.get(s.article, ()) if credit.agency}


def _root(pile: Pile, s: Statement, cited: Mapping[str, str]) -> Statement | None:
    """Where the article that `s` credits has the claim from in its turn, and so on; None after one step."""
    path = [s.id]
    while path[-1] in cited:
        target = cited[path[-1]]
        if target in path or pile.statements[target].claim != s.claim or s.claim is None:
            break
        path.append(target)
    return pile.statements[path[-1]] if len(path) > 2 and pile.statements[path[-1]].article != s.article else None


def _through(pile: Pile, s: Statement, root: Statement) -> Link:
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[root.article])
    credited = pile.sources[s.chain[0]].name
    because = f"{here} credits {credited} for this, and {credited} has it in its turn from {there}: one origin."
    evidence = (*credited_in(s, 0), *said_in(s), *said_in(root))
    return Link("same_origin", s.id, root.id, evidence, 0.9, because, THROUGH)


def _star(pile: Pile, statements: Sequence[Statement], link: Linker) -> Iterator[Link]:
    """Of several statements in one article, those whose words are closest."""
    by_article: dict[str, list[Statement]] = defaultdict(list)
    for s in statements:
        by_article[s.article].append(s)
    first, *later = by_article.values()
    for group in later:
        pairs = [(s, t) for s in group[:_FEW] for t in first[:_FEW]]
        yield from link(pile, *max(pairs, key=lambda pair: overlap(pile.words(pair[0]), pile.words(pair[1]))))


def _carried(key: str, pile: Pile, s: Statement, first: Statement) -> Iterator[Link]:
    """Nothing where neither stands in the agency's words by a credit line: then their chains tell."""
    lines = [(t, line) for t in (s, first) if pile.origin(t) is None and (line := _agencies(pile, t).get(key))]
    if not lines:
        return
    name = lines[0][1].name
    carriers = [page_name(pile.articles[t.article]) for t, _ in lines]
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[first.article])
    because = f"{here} and {there} both have this from {name}, whose words {' and '.join(carriers)} "
    because += f"{'carry' if len(carriers) > 1 else 'carries'} by a credit line, so the two count once."
    evidence = (*(credit.passage for _, credit in lines), *said_in(s), *said_in(first))
    yield Link("same_origin", s.id, first.id, evidence, 0.9, because, AGENCY)


def _link(pile: Pile, s: Statement, first: Statement) -> Iterator[Link]:
    name = pile.sources[s.chain[-1]].name
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[first.article])
    outlets = here if here == there else f"{here} and {there}"
    both = "both name" if here != there else "names twice"
    because = f"{outlets} {both} {name} as the origin of this, so the two count once."
    end, first_end = len(s.chain) - 1, len(first.chain) - 1
    evidence = (*credited_in(s, end), *said_in(s), *credited_in(first, first_end), *said_in(first))
    yield Link("same_origin", s.id, first.id, evidence, 1.0, because, METHOD)
