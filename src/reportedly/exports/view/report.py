"""The whole page as plain values: what the templates set in type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from reportedly.exports.view.articles import ArticleView, SourceView, view_article, view_sources
from reportedly.exports.view.claims import ClaimView, fit_page, view_claim
from reportedly.exports.view.identities import unmet
from reportedly.exports.view.ledger import Ledger, from_check, from_trace
from reportedly.exports.view.readings import from_readings
from reportedly.exports.view.rows import Names, Row, make_rows, name_everything
from reportedly.exports.view.timeline import Day, view_timeline
from reportedly.exports.view.words import count, printable
from reportedly.model.claim import Claim
from reportedly.model.failure import DECISIONS, Failure
from reportedly.model.reading import Reading
from reportedly.model.story import Story
from reportedly.model.trace import Check, Stance, Trace
from reportedly.model.wording import left_standing

PageKind = Literal["trace", "check", "read"]
LEADING = 9  # claims on the first screen, shared among the stories, but at least LEAST of each
LEAST = 3
MOST_CLAIMS = 60  # claims of a story that are shown with picture and pairs; those less told are listed
NO_STORY = "In no story"
UNNAMED = {DECISIONS: "decided"}  # what a failure without path or id is called
OPEN_ARTICLES = 12  # articles whose text stands open; with more, each is folded


@dataclass(frozen=True, slots=True)
class Figure:
    number: int
    words: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class StoryView:
    """`claims` have several statements, as have `lesser`, which are only listed; `single` one each."""

    anchor: str
    title: str
    figures: str
    leading: tuple[ClaimView, ...]
    claims: tuple[ClaimView, ...]
    lesser: tuple[ClaimView, ...]
    single: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class FailureView:
    name: str
    stage: str
    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class StanceView:
    """The articles that take one stance."""

    stance: Stance
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True)
class Page:
    kind: PageKind
    title: str
    figures: tuple[Figure, ...]
    articles: tuple[ArticleView, ...]
    sources: tuple[SourceView, ...]
    failures: tuple[FailureView, ...]
    skipped: tuple[FailureView, ...]
    open_articles: bool
    unmet: tuple[str, ...] = ()
    stories: tuple[StoryView, ...] = ()
    stances: tuple[StanceView, ...] = ()
    days: tuple[Day, ...] = ()
    without: str = ""
    broken: tuple[FailureView, ...] = ()

    @property
    def claims(self) -> tuple[ClaimView, ...]:
        return tuple(claim for story in self.stories for claim in story.claims)

    @property
    def named_stories(self) -> int:
        return sum(story.title not in ("", NO_STORY) for story in self.stories)

    @property
    def wordings(self) -> dict[str, str]:
        """The claims told more than once, by their anchors."""
        return {claim.anchor: claim.short for claim in self.claims} if self.kind == "trace" else {}


def trace_page(trace: Trace) -> Page:
    ledger = from_trace(trace)
    groups = _by_story(ledger)
    names = name_everything(ledger, tuple(claim for _, claims in groups for claim in claims))
    rows, ruler = make_rows(ledger, names), fit_page(ledger)
    leading = max(LEAST, LEADING // max(len(groups), 1))
    stories = tuple(
        _story(n, story, [view_claim(ledger, names, rows, claim, ruler) for claim in claims], leading)
        for n, (story, claims) in enumerate(groups, 1)
    )
    page = replace(_base("trace", ledger, names, rows), stories=stories, days=view_timeline(ledger, names))
    origins = {origin.id for s in ledger.statements if (origin := ledger.origin(s))}
    against = sum(any(mark.kind == "contradicted" for mark in claim.marks) for claim in page.claims)
    figures = (
        *page.figures,
        _figure(len(trace.claims), "claim", "#claims"),
        Figure(len(origins), "origin credited" if len(origins) == 1 else "origins credited", "#sources"),
        Figure(against, "claim contradicted" if against == 1 else "claims contradicted"),
    )
    title = trace.stories[0].title if len(trace.stories) == 1 else ""
    without = left_standing(trace.without, len(trace.statements)) if trace.without else ""
    return replace(page, title=printable(title), figures=figures, without=printable(without))


def check_page(check: Check) -> Page:
    ledger = from_check(check)
    names = name_everything(ledger, ledger.claims)
    rows = make_rows(ledger, names)
    base = _base("check", ledger, names, rows)
    taken = {names.articles[one.id]: one.stance for one in check.articles if one.id in names.articles}
    articles = tuple(replace(article, stance=taken.get(article.anchor, "")) for article in base.articles)
    stances = tuple(StanceView(stance, tuple(a for a in articles if a.stance == stance)) for stance in get_args(Stance))
    claim = view_claim(ledger, names, rows, ledger.claims[0], fit_page(ledger))
    story = StoryView("claims", "", "", (), (claim,), (), ())
    without = printable(left_standing(check.without, len(check.statements))) if check.without else ""
    page = replace(base, title=printable(check.claim), articles=articles, stories=(story,), stances=stances)
    return replace(page, without=without)


def read_page(readings: Iterable[Reading]) -> Page:
    ledger, unread = from_readings(list(readings))
    names = name_everything(ledger, ())
    base = _base("read", ledger, names, make_rows(ledger, names))
    broken = {names.articles[one] for one in unread}
    articles = tuple(replace(article, read=article.anchor not in broken) for article in base.articles)
    return replace(base, articles=articles)


def _base(kind: PageKind, ledger: Ledger, names: Names, rows: Mapping[str, Row]) -> Page:
    """What every page has. An article without statements that a failure names was not read, and is not silent."""
    outlets = {a.outlet.name for a in ledger.articles if a.outlet}
    figures = [_figure(len(ledger.articles), "article", "#articles")]
    if outlets:
        figures.append(_figure(len(outlets), "outlet"))
    figures.append(_figure(len(ledger.statements), "statement"))
    failed = {failure.id for failure in ledger.failures if not failure.skipped}
    views = tuple(view_article(ledger, names, rows, article) for article in ledger.articles)
    return Page(
        kind=kind,
        title="",
        figures=tuple(figures),
        articles=tuple(
            replace(view, read=bool(view.rows) or article.id not in failed)
            for view, article in zip(views, ledger.articles, strict=True)
        ),
        sources=view_sources(ledger, names),
        failures=_failures((f for f in ledger.failures if not _of_a_stage(f)), skipped=False),
        broken=_failures(filter(_of_a_stage, ledger.failures), skipped=False),
        skipped=_failures(ledger.failures, skipped=True),
        unmet=unmet(ledger.identities),
        open_articles=len(ledger.articles) <= OPEN_ARTICLES,
    )


def _story(number: int, story: Story, views: Sequence[ClaimView], leading: int) -> StoryView:
    shared = tuple(view for view in views if len(view.rows) > 1)
    return StoryView(
        anchor=f"story-{number}",
        title=printable(story.title),
        figures=f"{count(len(story.articles), 'article')}, {count(len(views), 'claim')}",
        leading=shared[:leading],
        claims=shared[:MOST_CLAIMS],
        lesser=shared[MOST_CLAIMS:],
        single=tuple(view for view in views if len(view.rows) <= 1),
    )


def _by_story(ledger: Ledger) -> list[tuple[Story, tuple[Claim, ...]]]:
    """Each story with its claims, the most told first; what no story holds comes last."""
    left = dict(ledger.claim)
    groups = [(story, _most_told([left.pop(one) for one in story.claims if one in left])) for story in ledger.stories]
    if left:
        rest = _most_told(list(left.values()))
        articles = {ledger.statement[one].article for claim in rest for one in claim.statements}
        groups.append((Story("", NO_STORY if ledger.stories else "", tuple(articles)), rest))
    return groups


def _most_told(claims: list[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: -len(claim.statements)))


def _figure(number: int, word: str, href: str = "") -> Figure:
    return Figure(number, word if number == 1 else f"{word}s", href)


def _of_a_stage(failure: Failure) -> bool:
    """Whether it is no input's, but that of a stage that looks across them."""
    return not (failure.path or failure.id or failure.stage == DECISIONS)


def _failures(failures: Iterable[Failure], *, skipped: bool) -> tuple[FailureView, ...]:
    return tuple(
        FailureView(
            printable(f.path or f.id or UNNAMED.get(f.stage, f"the stage {f.stage}")),
            f.stage,
            f.kind,
            printable(f.message),
        )
        for f in failures
        if f.skipped == skipped
    )
