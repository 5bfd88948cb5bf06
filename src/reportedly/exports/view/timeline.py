"""When things happened, were said and were published, day by day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from reportedly.exports.view.ledger import Ledger, outlet_name
from reportedly.exports.view.rows import Names, anchor_of
from reportedly.exports.view.words import printable, say_date, shorten
from reportedly.model.story import Moment, What

VERBS: dict[What, str] = {
    "happened": "said to happen",
    "said": "said",
    "published": "published",
    "modified": "changed",
}


@dataclass(frozen=True, slots=True)
class Entry:
    what: What
    verb: str
    who: str
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Day:
    """All entries of one date, as that date is written."""

    date: str
    edtf: str
    year: str
    vague: bool
    entries: tuple[Entry, ...]


def view_timeline(ledger: Ledger, names: Names) -> tuple[Day, ...]:
    days = []
    for edtf, moments in groupby(ledger.timeline, key=lambda moment: moment.date.edtf):
        group = list(moments)
        entries = tuple(entry for one in group if (entry := _entry(ledger, names, one)))
        if entries:
            when = group[0].date
            year = when.earliest or when.latest
            days.append(Day(say_date(when), edtf, str(year.year) if year else "", when.vague, entries))
    return tuple(days)


def _entry(ledger: Ledger, names: Names, moment: Moment) -> Entry | None:
    verb = VERBS[moment.what]
    if moment.statement in ledger.statement:
        statement = ledger.statement[moment.statement]
        chain = ledger.chain(statement)
        who = chain[-1].name if chain else ledger.outlet(statement)
        words = shorten(ledger.words(statement), 150)
        return Entry(moment.what, verb, printable(who), printable(words), anchor_of(names, statement.id))
    if moment.article in ledger.article:
        article = ledger.article[moment.article]
        words = printable(shorten(article.title or article.text, 120))
        return Entry(moment.what, verb, printable(outlet_name(article)), words, names.articles[article.id])
    return None
