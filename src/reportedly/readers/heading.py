"""Title, byline, outlet and dates of a plain text, from the lines at its head and foot.

Nothing is cut and nothing invented: a line that may be something else says nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.language.syndication import CreditLine, find_credit_lines
from reportedly.model.span import Span
from reportedly.readers.card import Card
from reportedly.readers.credits import is_section, may_be_outlet, names_an_outlet, read_credit

_FOOT = 5  # lines that can belong to the foot
_HEAD = 9  # lines that can belong to the head: outlet, kicker, title, standfirst, byline, dates, and a margin
_TITLE_WORDS = 32
# Lines that stand above an article without being its title: captions, credits, buttons.
_FURNITURE = re.compile(
    r"^[(\[*]|^(?:Image|Photo|Picture|Media|Video|Caption|Credit)s?\b.*(?::|caption|by|courtesy)|^CLOSE\b"
    r"|^(?:Story [Hh]ighlights|Key [Pp]oints|Sign up|Read more|Click|Want|Watch now|Listen|Advertisement|Share)\b"
    r"|[/(](?:AP|AFP|Reuters|Getty[^)]*|EPA|PA|File|Photo[^)]*)\)?$|^From the |^Updated? |\bago$"
)
_NAMES_ALONE = re.compile(
    r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2}(?:(?:,| and| &) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2})+"
)


def read_heading(text: str) -> Card:
    """The card that the text's own lines give; every date has the basis "text"."""
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()]
    head = lines[:_HEAD]
    title = find_title(head, text)
    card = Card(title=title)
    for number, line in enumerate(head):
        if line == title:
            continue
        if _is_body(line):
            break
        found = read_credit(line) or _masthead(line, number, text)
        card = card.or_else(found) if found else card
    card = _shortened(card).or_else(_foot(text)).or_else(_dateline(head))
    return replace(card, outlet=_cased(card.outlet, text)) if card.outlet else card


def find_title(head: list[str], text: str) -> str | None:
    """The first line that is no credit, where it looks like a headline and a body follows."""
    for number, line in enumerate(head[:4]):
        credit = read_credit(line)
        if credit and credit.title:
            return credit.title
        if credit or is_section(line) or _is_banner(line, head[number + 1 :]):
            continue
        after = text.split(line, 1)[1]
        return line if _looks_like_title(line) and len(after.split()) >= 15 and not _is_wrapped(line, after) else None
    return None


def _looks_like_title(line: str) -> bool:
    words = line.split()
    ended = re.search(r"[.,;:][\"'”’)\]]*$", line) and not re.search(r"\b(?:[A-Z]\.)+$|\.\.\.$", line)
    if ended or _FURNITURE.search(line) or _NAMES_ALONE.fullmatch(line) or find_credit_lines(line):
        return False
    return 3 <= len(words) <= _TITLE_WORDS and any(c.isalpha() for c in line)


def _is_wrapped(line: str, after: str) -> bool:
    """Whether the line is the first of a paragraph that was wrapped by hand."""
    block = after.lstrip("\r\n" if after[:2].count("\n") > 1 else "\r")
    if not block.startswith("\n") or re.match(r"\r?\n[ \t]*\r?\n", after):
        return False
    following = after.lstrip("\r\n").split("\n\n")[0].splitlines()
    if following and following[0][:1].islower():
        return True
    return len(following) >= 2 and len(line) >= 50 and all(50 <= len(part.rstrip()) <= 100 for part in following[:-1])


def _is_body(line: str) -> bool:
    words = len(line.split())
    return words > 40 or ((words >= 12 and bool(re.search(r"[.?!][\"'”’)\]]*$", line))) and read_credit(line) is None)


def _is_banner(line: str, following: list[str]) -> bool:
    """A short line above the title: "DAILY HERON | POLITICS", "The Harbour Ledger", "ShoreBuzz"."""
    fields = [field.strip() for field in line.split("|")]
    below = next((f for f in following if not read_credit(f) and not is_section(f)), "")
    if not _looks_like_title(below) or len(below.split()) < 4:
        return False
    if len(fields) > 1 and all(len(field.split()) <= 4 for field in fields):
        return any(is_section(field) or names_an_outlet(field) for field in fields)
    if len(line.split()) > 4:
        return False
    return names_an_outlet(line) or len(line.split()) <= 2


def _masthead(line: str, number: int, text: str) -> Card | None:
    """The outlet that a line names. One without a newspaper's word must be on top and occur again."""
    fields = [field.strip() for field in line.split("|")]
    named = [field for field in fields if may_be_outlet(field) and len(field.split()) <= 4]
    if not named or len(fields) > 3 or len(line.split()) > 8:
        return None
    name = named[0]
    if len(fields) > 1:
        return Card(outlet=name) if len(named) < len(fields) or names_an_outlet(name) else None
    again = number == 0 and len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)) > 1
    capital = name[0].isupper() and name.split()[-1][0].isupper()
    return Card(outlet=name) if capital and (again or (names_an_outlet(name) and len(name.split()) > 1)) else None


def _shortened(card: Card) -> Card:
    """ "Bridge closed | The Harbour Ledger": the outlet at the end of a page's title is no part of it."""
    title, bar, name = (card.title or "").rpartition(" | ")
    if not bar or not (name == card.outlet or names_an_outlet(name)):
        return card
    return replace(card, title=title, outlet=card.outlet or name)


def _cased(name: str, text: str) -> str:
    """An outlet's name as running text writes it: a masthead is often all capitals or all small letters."""
    if not (name.isupper() or name.islower()):
        return name
    forms: list[str] = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.I)
    running = [form for form in forms if form[0].isupper() and not form.isupper()]
    if running:
        return max(running, key=running.count)
    if name.isupper() and " " in name:
        return " ".join(word.capitalize() if len(word) > 3 or word == "THE" else word for word in name.split())
    return name


def _foot(text: str) -> Card:
    """Credits at the end: "Source: The Heron", "© 2024 The Heron" (its year is no date), "(Reporting by Ann Roe)"."""
    card = Card()
    foot = "\n".join([part.strip() for part in text[-1500:].splitlines() if part.strip()][-_FOOT:])
    for line in reversed(find_credit_lines(foot)):
        if line.kind in ("source", "copyright"):
            named = [_with_article(name, foot) for name in line.names]
            if (
                len(named) == 1
                and may_be_outlet(named[0])
                and not (line.kind == "source" and _tells_of(line, text, foot))
            ):
                card = card.or_else(Card(outlet=named[0]))
        elif line.kind == "staff":
            card = card.or_else(Card(byline=_reporters(line, foot)))
    return card


def _tells_of(line: CreditLine, text: str, foot: str) -> bool:
    """Whether the article itself speaks of the outlet under "Source:": then that is where it has things from."""
    return text.count(line.names[0].of(foot)) > 1


def _with_article(name: Span, text: str) -> str:
    """ "The Heron", where the credit writes it so."""
    return text[name.start - 4 * text[: name.start].endswith("The ") : name.end]


def _reporters(line: CreditLine, text: str) -> str | None:
    """Who wrote, of a line that also names who edited; None where it tells only who helped."""
    clause = line.span.of(text).split(";")[0]
    names = [name for name in line.names if name.end <= line.span.start + len(clause)]
    if not names or not re.match(r"\W*(?:Reporting|Writing)\b", clause):
        return None
    return text[names[0].start : names[-1].end]


def _dateline(head: list[str]) -> Card:
    """ "LONDON (Meridian Wire) -": the agency, where the text names no other outlet."""
    text = "\n".join(head)
    names = (_with_article(line.names[0], text) for line in find_credit_lines(text) if line.kind == "dateline")
    return Card(outlet=next(names, None))
