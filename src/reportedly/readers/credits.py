"""Credit lines of plain text: who wrote, who published, when. A line is one only where nothing else is left in it."""

from __future__ import annotations

import re
from functools import cache

from reportedly.language.calendar import date_words, find_dates, month_pattern
from reportedly.language.wordlists import read_table
from reportedly.model.date import Date
from reportedly.readers.card import Card, date_from, words_from

_LONGEST = 160  # characters: a longer line is a sentence, whatever dates it holds
_SEPARATOR = re.compile(
    r"\s*[|•·‖]\s*|\s{3,}|\t|\s+[–—-]\s+(?=[A-Z0-9])|[,;]?(?<!Last)(?<!last)\s+(?=\(?(?:[Ll]ast )?[Uu]pdated\b)"
)
_LABEL = re.compile(
    r"(title|headline|author|byline|outlet|publisher|publication|source|date|published|updated|url)\s*:\s*(\S.*)", re.I
)
_NAME = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_PARTICLE = r"(?:de|van|von|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|y|of the|at)"
_PERSON = rf"{_NAME}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_NAME}){{0,4}}"
_BY = re.compile(
    rf"(?:(?:[Ww]ritten|WRITTEN|[Pp]osted|[Rr]eported|[Ww]ords|[Ss]tory)\s+)?(?:[Bb]y|BY):?\s+"
    rf"(?P<names>{_PERSON}(?:(?:,\s*|,?\s+(?:and|&|with)\s+){_PERSON})*)(?P<rest>.*)"
)
_WHEN = re.compile(
    r"\W*(?:(?P<label>(?:first |last )?(?:published|posted|updated|modified|date|filed)(?: on| at)?|on)\s*:?\s*)?"
    r"(?:\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?,?\s*(?:[A-Z]{2,5},?\s*)?)?(?:(?P<weekday>[A-Za-z]+)\.?,?\s+)?",
    re.I,
)
_CLOCK = re.compile(
    r"[,\s]*(?:(?:at|@|-|–)\s*)?(?:T?\d{1,2}(?:[:.]\d{2}){1,2}|\d{1,2}(?=\s*[ap]\.?m))(?:\s*[ap]\.?m\b\.?|\s*[AP]M)?(?:\s*\(?[A-Z]{2,5}\)?)?",
    re.I,
)
_STAFF = re.compile(rf"(?P<outlet>{_NAME}(?:\s+{_NAME}){{0,3}})\s+[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?")


def read_credit(line: str) -> Card | None:
    """What a credit line says; None for a line that is no credit line."""
    line = " ".join(re.sub(r"\s{3,}|\t", " | ", line.strip()).split())
    if not line or len(line) > _LONGEST:
        return None
    label = _LABEL.fullmatch(line)
    if label and "|" not in line and (card := _labelled(label[1].lower(), label[2])):
        return card
    card, names = Card(), []
    for field in filter(None, _SEPARATOR.split(line)):
        part = _byline(field) or _date(field) or _staff(field)
        if part is None:
            names.append(field)
        else:
            card = card.or_else(part)
    if card == Card() or not all(len(name.split()) <= 5 and not name.endswith((".", "?", "!")) for name in names):
        return None
    # "3 March 2024 | Ann Roe" names a person as likely as an outlet
    sure = [n for n in names if may_be_outlet(n) and (card.byline or len(n.split()) == 1 or names_an_outlet(n))]
    return card.or_else(Card(outlet=next(iter(sure), None)))


def _labelled(label: str, value: str) -> Card | None:
    if label in ("title", "headline"):
        return Card(title=value)
    if label in ("author", "byline"):
        return _byline("By " + value.removeprefix("By ")) or Card(byline=value)
    if label in ("outlet", "publisher", "publication", "source"):
        return Card(outlet=value) if may_be_outlet(value) and len(value.split()) <= 5 else None
    if label == "url":
        return Card(url=value) if value.startswith(("http://", "https://")) else None
    when = date_from(value, "text")
    return _dated(label, when) if when else None


def _dated(label: str, when: Date) -> Card:
    return Card(modified=when) if re.search("updated|modified", label) else Card(published=when)


def _byline(field: str) -> Card | None:
    match = _BY.fullmatch(field)
    if not match:
        return None
    names, rest = match["names"], match["rest"].strip()
    cut = re.search(rf"[,\s]*\b(?:{_months_and_weekdays()})\b", names)
    if cut:  # "By Ann Roe May 05, 2017": the month was taken for a name
        names, rest = names[: cut.start()], names[cut.start() :].strip(" ,") + match["rest"]
    card = Card(byline=_without_role(names))
    if not names or not rest:
        return card if names else None
    when = _date(rest.strip(" ,("), loosely=True)
    if when:
        return card.or_else(when)
    paper = re.fullmatch(rf"(?:for|of|at)\s+((?:[Tt]he\s+)?{_PERSON})", rest)
    if paper:
        return card.or_else(Card(outlet=paper[1]))
    return card if rest.startswith((",", "(", "/")) and len(rest.split()) <= 8 and not rest.endswith(".") else None


def _without_role(names: str) -> str:
    """ "Ann Roe, Political Editor" → "Ann Roe": a comma joins a role as often as a second name."""
    first, *others = re.split(r",\s+(?!and\b|&)", names)
    roles = re.compile(
        r"\b(?:Editor|Correspondent|Reporter|Writer|Staff|Chief|Columnist|Critic|Producer|Press|News|PA|BBC)\b"
    )
    kept = [first, *(name for name in others if len(name.split()) > 1 and not roles.search(name))]
    return ", ".join(kept)


def _date(field: str, *, loosely: bool = False) -> Card | None:
    """A field that is a date, with its label, weekday and time. `loosely`: up to three more words may follow."""
    found = next((d for d in find_dates(field) if d.edtf()), None)
    if found is None:
        return None
    lead = _WHEN.fullmatch(field, 0, found.span.start)
    if not lead or (lead["weekday"] and lead["weekday"].lower() not in date_words("weekday")):
        return None
    clock = _CLOCK.match(field, found.span.end)
    left = field[clock.end() if clock else found.span.end :].strip(" ,.()")
    if left and not ((loosely or lead["label"]) and len(left.split()) <= 3 and "." not in left):
        return None
    return _dated((lead["label"] or "").lower(), Date(str(found.edtf()), "text"))


def _staff(field: str) -> Card | None:
    match = _STAFF.fullmatch(field)
    if not match or match["outlet"].split()[0].lower() in ("our", "the", "web", "online", "news", "wire"):
        return None
    return Card(byline=words_from(field), outlet=match["outlet"])


@cache
def masthead(kind: str) -> frozenset[str]:
    return frozenset(row[1] for row in read_table("masthead.tsv") if row[0] == kind)


def is_section(words: str) -> bool:
    return words.lower().strip(" :.") in masthead("section")


def may_be_outlet(name: str) -> bool:
    """Whether words that stand where an outlet's name would can be one."""
    words = name.lower().split()
    known = is_section(name) or name.lower() in masthead("picture") or any(w in masthead("picture") for w in words)
    return (
        bool(words)
        and len(words) <= 5
        and not known
        and not re.search(r"\d|min(?:ute)?s? read|[.?!:]$|^by\b|@", name.lower())
    )


def names_an_outlet(name: str) -> bool:
    """Whether the name itself says that it is a newspaper, magazine, station, site or agency."""
    return may_be_outlet(name) and any(word in masthead("outlet") for word in name.lower().split())


@cache
def _months_and_weekdays() -> str:
    days = "|".join(sorted((d.capitalize() for d in date_words("weekday")), key=len, reverse=True))
    return f"{month_pattern()}|(?:{days})"
