"""The names in a text: runs of capitalised words, found by their spelling alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.span import Span
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, spellings

_CAP = "A-ZÀ-ÖØ-ÞĀĆČĐĒĞİĽŁŃŌŘŚŞŠŪŽ"
_WORD = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Jr|Sr|Hon|Det|Supt|Cpl|Cmdr)\.(?=\s)"
    rf"|(?:[{_CAP}]\.)+(?:[{_CAP}](?!\w))?|(?:E!|OK!|Yahoo!|Hello!)"
    rf"|(?:[{_CAP}]|[a-z]{{1,3}}(?=[A-Z][a-z])|\d+(?:[a-z]{{2}}\d*)?(?=[A-Z][a-z]))\w*"
    rf"(?:[-/&][{_CAP}\d]\w*|-\w+|[’'](?!s\b)[{_CAP}a-zà-ÿ]\w+)*(?:\.(?:com|org|net|co\.uk|fr|ie|de|tv|me|io|info|it)\b)?)"
)
_JOIN = (
    r"(?:[ \u00a0](?:de|la|von|van|bin|al|del|di|da|du|der|el|ibn|&)(?:[ \u00a0](?:la|der|den))?(?=[ \u00a0][A-Z]))?"
)
_NICKNAME = r"(?:[ ][\"“‘'(]\w{2,12}[\"”’')])?"  # Ann "Annie" Roe
_OF_HEADS = [
    "University",
    "Bank",
    "Department",
    "Ministry",
    "House",
    "Board",
    "Church",
    "City",
    "Bureau",
    "Center",
    "Centre",
    "Institute",
    "School",
    "College",
    "Office",
    "Council",
    "Court",
    "Republic",
    "Port",
    "Museum",
    "Academy",
    "Society",
    "League",
    "Association",
    "Federation",
    "Union",
    "Times",
    "Voice",
    "Chamber",
    "Commission",
    "Committee",
    "Organization",
    "Organisation",
    "Secretary",
    "Archbishop",
    "Bishop",
    "Duke",
    "Prince",
    "Duchess",
    "Isle",
    "Kingdom",
]
_OF = re.compile(rf"(?:{'|'.join(_OF_HEADS)})$")
_TAIL = re.compile(rf" (?:of|for|on) (?:the )?{_WORD}(?: (?:and )?{_WORD})*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name without its titles. `titles`: the words cut from its front; `initial`: it begins its sentence."""

    span: Span
    text: str
    titles: tuple[str, ...] = ()
    initial: bool = False


@cache
def _pattern() -> re.Pattern[str]:
    plain = re.compile(rf"{_WORD}(?:[ \u00a0]{_WORD})*")
    odd = sorted({s for s in spellings() if not plain.fullmatch(s)}, key=len, reverse=True)
    return re.compile(
        rf"(?<![\w@#])(?:(?:{'|'.join(map(re.escape, odd))})(?!\w)|{_WORD}(?:{_NICKNAME}{_JOIN}[ \u00a0]{_WORD})*)"
    )


@cache
def _titles() -> frozenset[str]:
    return words("titles.txt")


@cache
def _capitals() -> frozenset[str]:
    return words("name_starters.txt")


@cache
def _never_first() -> frozenset[str]:
    return frozenset(w.lower() for w in words("name_starters.txt"))


def find_names(text: str, sentences: Sequence[Span]) -> list[Name]:
    """Names in order. A word that begins a sentence is one only where nothing speaks for an ordinary word."""
    heads = {_first_letter(text, s) for s in sentences}
    small = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    found: list[Name] = []
    dropped: list[Span] = []
    done = 0
    for match in _pattern().finditer(text):
        if match.start() < done:
            continue
        name = _read(text, match.start(), match.end(), heads, small)
        if name:
            done = name.span.end
            found += _split(name)
        elif match.start() in heads:
            dropped.append(Span(*match.span()))
    # "Cook said" at the head of a sentence is a name where "Ann Cook" is named elsewhere.
    surnames = {part for name in found if " " in name.text for part in name.text.split()}
    again = [Name(span, span.of(text), (), True) for span in dropped if span.of(text) in surnames - _capitals()]
    return _mend_headlines(text, sentences, sorted(found + again, key=lambda n: n.span))


_PERSONS = ("person", "figure", "reporter", "spokesperson", "source")


def _split(name: Name) -> list[Name]:
    """ "Vesk Governor Ann Roe" and "Harbour News Ann Roe" hold a person's name behind a title or an outlet."""
    parts = [(m.start(), m.group()) for m in re.finditer(r"\S+", name.text)]
    for at in range(len(parts) - 1, 0, -1):
        before, place = parts[at - 1][1], name.span.start + parts[at][0]
        if gender_of(parts[at][1]) is None or known_outlet(name.text):
            continue
        front = name.text[: parts[at][0]].rstrip()
        if before.rstrip(".") in _titles() or read_noun(before).sort in _PERSONS:
            return [Name(Span(place, name.span.end), name.text[parts[at][0] :], (*name.titles, before))]
        if at < len(parts) - 1 and known_outlet(front):
            first = Name(Span(name.span.start, name.span.start + len(front)), front, (), name.initial)
            return [first, Name(Span(place, name.span.end), name.text[parts[at][0] :])]
    while len(parts) > 1 and parts[-1][1].lower() in _never_first():
        parts.pop()
        end = parts[-1][0] + len(parts[-1][1])
        name = Name(Span(name.span.start, name.span.start + end), name.text[:end], name.titles, name.initial)
    return [name]


def _mend_headlines(text: str, sentences: Sequence[Span], names: list[Name]) -> list[Name]:
    """In a line where every word has a capital, names are the words that are names elsewhere, or given names."""
    shouting = [s for s in sentences if _is_headline(s.of(text))]
    if not shouting:
        return names
    inside = [any(s.holds(n.span) for s in shouting) for n in names]
    known = {w for n, i in zip(names, inside, strict=True) if not i for w in n.text.split()}
    mended: list[Name] = []
    for name, headline in zip(names, inside, strict=True):
        if not headline or known_outlet(name.text):
            mended.append(name)
            continue
        run: list[re.Match[str]] = []
        for word in [*re.finditer(r"\S+", name.text), None]:
            if word and (word.group() in known or (not run and gender_of(word.group()))):
                run.append(word)
            elif run:
                start, end = run[0].start(), run[-1].end()
                mended.append(
                    Name(Span(name.span.start + start, name.span.start + end), name.text[start:end], (), False)
                )
                run = []
    return mended


def _is_headline(sentence: str) -> bool:
    long = re.findall(r"[^\W\d_]{4,}", sentence)
    share = sum(w[0].isupper() for w in long) / max(1, len(long))
    if sentence.rstrip('"”’ ')[-1:] in ".!?":
        return len(long) >= 5 and share >= 0.9
    return len(long) >= 3 and share >= 0.75


@cache
def _given_names() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("given_names.tsv")}


def gender_of(given: str) -> str | None:
    """m, f or either for a given name; None for a word that is none."""
    return _given_names().get(given)


def _first_letter(text: str, sentence: Span) -> int:
    at = sentence.start
    while at < sentence.end and not text[at].isalnum():
        at += 1
    return at


def _read(text: str, start: int, end: int, heads: set[int], small: frozenset[str]) -> Name | None:
    initial = start in heads
    while True:
        whole = text[start:end]
        if known_outlet(whole) and not (initial and whole.lower() in small):
            return Name(Span(start, end), whole, (), initial)
        first = whole.split(None, 1)
        if re.sub(r"[’'].*", "", first[0].lower()) in _never_first():
            if len(first) == 1:
                return Name(Span(start, end), whole, (), initial) if _worth_keeping(text, start, end) else None
            start = end - len(first[1])
            continue
        break
    titles, start = _cut_titles(text, start, end)
    if start >= end:
        return None
    end = _extend(text, start, end)
    name = text[start:end].rstrip(".") if text[start:end].count(".") == 1 and end - start > 3 else text[start:end]
    if initial and not titles and " " not in name and _ordinary(text, name, end, small):
        return None
    return Name(Span(start, start + len(name)), name, titles, initial)


def _cut_titles(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Titles are cut only before another word; a bare title is no name."""
    titles: list[str] = []
    while start < end:
        word = text[start:end].split(None, 1)
        if word[0].rstrip(".") not in _titles() or looks_like_outlet(text[start:end]):
            break
        titles.append(word[0])
        start = end if len(word) == 1 else end - len(word[1])
    return tuple(titles), start


def _extend(text: str, start: int, end: int) -> int:
    """ "University" + "of Vesk": the words after "of" belong to the institution."""
    if _OF.search(text[start:end].split()[-1]):
        tail = _TAIL.match(text, end)
        return tail.end() if tail else end
    return end


def _ordinary(text: str, name: str, end: int, small: frozenset[str]) -> bool:
    if known_outlet(name):
        return is_common_word(name) and not _worth_keeping(text, end - len(name), end)
    return (
        bool(read_noun(name).sort)
        or name.lower() in small
        or name.lower().rstrip("s") in small
        or name.endswith(("ing", "ly"))
    )


_SINGULAR = re.compile(
    r"\s(?:also |previously |first )?(?:reports|says|claims|writes|notes|adds|has learned|has confirmed|magazine)\b"
)


def _worth_keeping(text: str, start: int, end: int) -> bool:
    """ "People reports …": an ordinary word, but a verb in the singular says that it names one outlet."""
    return bool(known_outlet(text[start:end])) and bool(_SINGULAR.match(text, end))


class NameIndex:
    """Names of a text, sorted, to be asked by place."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = sorted(names, key=lambda n: n.span)
        self._starts = [n.span.start for n in self.names]

    def inside(self, span: Span) -> list[int]:
        """Numbers of the names that lie wholly inside `span`."""
        at = bisect_right(self._starts, span.start - 1)
        found = []
        while at < len(self.names) and self._starts[at] < span.end:
            if self.names[at].span.end <= span.end:
                found.append(at)
            at += 1
        return found

    def at(self, place: int) -> int | None:
        """Number of the name that covers `place`."""
        at = bisect_right(self._starts, place) - 1
        return at if at >= 0 and self.names[at].span.end > place else None
