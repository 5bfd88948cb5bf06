"""The names in a text: runs of capitalised words, found by their spelling alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportedly.language.wordlists import words
from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.headings import end_at_the_person, end_before_the_verb, mend_headlines, split_name
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet
from reportedly.sources.plain_runs import is_plain
from reportedly.sources.spelling import (
    INSTITUTION,
    INSTITUTION_TAIL,
    Name,
    gender_of,
    name_pattern,
    small_starters,
    starters,
    surname_words,
    titles,
)

_GIVEN = frozenset({"Will", "May"})
# What a sentence begins behind that is not parted from the one around it.
_MARKS = frozenset("\"“‘'\n")
_SPEAKS = re.compile(r",|\s(?:\w+ly )?(?:said|says|told|tells|wrote|writes|tweeted|added|is|was|has|had)\b")


def find_names(text: str, sentences: Sequence[Span]) -> list[Name]:
    """Names in order. A word that begins a sentence is one only where nothing speaks for an ordinary word."""
    heads = {_first_letter(text, s) for s in sentences}
    zones = _ZONE_NAME.search(text) is not None
    small = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    found: list[Name] = []
    dropped: list[Span] = []
    done = 0
    for match in name_pattern().finditer(text):
        if match.start() < done or (zones and _ZONE.match(text, max(0, match.start() - 5))):
            continue
        name = None if _is_starter(match.group()) else _read(text, match.start(), match.end(), heads, small)
        if name:
            done = name.span.end
            found += split_name(name)
        elif match.start() in heads or match.group() in surname_words() or match.group() in titles():
            dropped.append(Span(*match.span()))
    # "Cook said" at the head of a sentence is a name where "Ann Cook" is named elsewhere.
    surnames = {part for name in found if " " in name.text for part in name.text.split()}
    surnames |= {name.text for name in found if not name.initial}
    named = surnames | {name.text for name in found}
    found = [_without_adjective(name, named, text) for name in found]
    again_named = surnames - starters() | (surnames & surname_words())
    again = [Name(span, span.of(text), (), True) for span in dropped if span.of(text) in again_named]
    whole = end_at_the_person(mend_headlines(text, sentences, sorted(found + again, key=lambda n: n.span)))
    return [name for each in whole if (name := end_before_the_verb(each)) is not None]


@lru_cache(maxsize=20_000)
def _is_starter(word: str) -> bool:
    """Whether it is a word that begins sentences and no outlet's name: "The", "But", "He's"."""
    if len(word.split()) > 1 or word == "WHO" or known_outlet(word) or is_common_word(word):
        return False
    return word.lower().replace("’", "'").partition("'")[0] in small_starters()


def _without_adjective(name: Name, named: set[str], text: str) -> Name:
    """As in "Bewildered Roe said", "“Taking Ann Roe away”": a word that only begins its sentence or quotation, before a
    name that stands elsewhere."""
    first, _, rest = name.text.partition(" ")
    if rest not in named:
        return name
    ordinary = (
        first.endswith(("ed", "ing"))
        and not first.endswith(("fried", "fred", "med"))
        and first[1:].islower()
        and known_outlet(name.text) is None
    )
    begins = name.initial or text[max(0, name.span.start - 1) : name.span.start] in _MARKS
    if not (begins and rest and ordinary and not gender_of(first)):
        return name
    return Name(Span(name.span.end - len(rest), name.span.end), rest, name.titles, False)


def join_names(names: Sequence[Name], mentions: Sequence[Mention], text: str) -> list[Name]:
    """Names that the tagger saw as one though an "'s" parts them ("Hall's Ferry", "St. Ann's Hospital")."""
    whole = {m.span.start: m.span.end for m in mentions}
    joined: list[Name] = []
    for name in names:
        last = joined[-1] if joined else None
        between = text[last.span.end : name.span.start] if last else ""
        if last and between in ("'s ", "’s ") and whole.get(last.span.start, 0) >= name.span.end:
            span = Span(last.span.start, name.span.end)
            joined[-1] = Name(span, span.of(text), last.titles, last.initial)
        else:
            joined.append(name)
    return joined


def _first_letter(text: str, sentence: Span) -> int:
    at = sentence.start
    while at < sentence.end and not text[at].isalnum():
        at += 1
    return at


def _read(text: str, start: int, end: int, heads: set[int], small: frozenset[str]) -> Name | None:
    initial = start in heads
    whole = text[start:end]
    if not (initial and " " not in whole) and is_plain(whole):
        return Name(Span(start, end), whole, (), initial)
    while True:
        whole = text[start:end]
        if " " not in whole and (initial or is_common_word(whole)) and _REPORTS_SAY.match(text, end):
            return None
        common = is_common_word(whole) and not _worth_keeping(text, start, end)
        if common and (title := _TITLE_OF.match(text, end)):
            return Name(Span(start, title.end()), text[start : title.end()], (), initial)  # no Age, no Dawn
        if known_outlet(whole) and not (initial and (common or whole.lower() in small)):
            longer = _extend(text, start, end)
            if longer > end and known_outlet(text[start:longer]):
                return Name(Span(start, longer), text[start:longer], (), initial)  # the Times of Vesk
            return Name(Span(start, end), whole, (), initial)
        first = whole.split(None, 1)
        if first[0] != "WHO" and first[0].lower().replace("’", "'").partition("'")[0] in small_starters():
            if len(first) > 1 and not initial and first[0] in surname_words() | _GIVEN:
                break  # "told by So Min Roe", "said Will Roe"
            if len(first) > 1 and initial and first[0] in _GIVEN and _SPEAKS.match(text, end):
                break  # "Will Roe, the envoy, said"; no "Will Roe resign?"
            if len(first) == 1:
                return Name(Span(start, end), whole, (), initial) if _worth_keeping(text, start, end) else None
            start, initial = end - len(first[1]), False  # the second word's capital is its own
            again = name_pattern().match(text, start)  # "A Globe | and Mail reporter"
            end = max(end, again.end()) if again else end
            continue
        break
    if " " in whole and whole.isupper() and len(whole) > 9 and not known_outlet(whole):
        return None  # a heading in capitals
    cut, start = _cut_titles(text, start, end)
    if start >= end:
        return None
    start = _after_office(text, start, end)
    if text.endswith(" Chief", start, end) and text.startswith(" of Staff", end):
        end -= len(" Chief")  # "White House | Chief of Staff Ann Roe"
    end = _extend(text, start, end)
    name = text[start:end].rstrip(".") if text[start:end].count(".") == 1 and end - start > 3 else text[start:end]
    if initial and not cut and " " not in name and _ordinary(text, name, end, small):
        return Name(Span(start, start + len(name)), name, cut, initial) if _told_small(text, name, end) else None
    return Name(Span(start, start + len(name)), name, cut, initial)


def _cut_titles(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Titles are cut only before another word; a bare title is no name."""
    cut: list[str] = []
    while start < end:
        words_of = text[start:end].split(None, 1)
        if words_of[0].rstrip(".") not in titles() or looks_like_outlet(text[start:end]):
            break
        cut.append(words_of[0])
        start = end if len(words_of) == 1 else end - len(words_of[1])
    body = bool(cut) and _BODY.match(text, start, end) is not None  # the Justice Department
    while cut and (body or cut[-1] in words("title_modifiers.txt")) and start < end:
        body, word = False, cut.pop()  # "State Department", "First Nation": no title follows
        if word == "Former":
            break  # "Former | Acme chief Bo Hall"
        start -= len(word) + 1
    return tuple(cut), start


def _after_office(text: str, start: int, end: int) -> int:
    """Where the person begins behind an office of two words: "Member of Parliament | Ann Roe"."""
    parts = text[start:end].split(" ")
    if parts[0] == "Staff" and len(parts) > 1 and text.endswith("Chief of ", 0, start):
        return start + len("Staff ")
    person = len(parts) > 2 and gender_of(parts[1]) is not None and not gender_of(parts[0])
    return start + len(parts[0]) + 1 if person and _OFFICE.search(text, max(0, start - 25), start) else start


def _extend(text: str, start: int, end: int) -> int:
    """After "University" "of Vesk" belong to the institution."""
    if INSTITUTION.search(text[start:end].split()[-1]):
        tail = INSTITUTION_TAIL.match(text, end)
        return tail.end() if tail else end
    return end


def _ordinary(text: str, name: str, end: int, small: frozenset[str]) -> bool:
    if known_outlet(name):
        return is_common_word(name) and not _worth_keeping(text, end - len(name), end)
    plural = name.endswith("s") and not gender_of(name) and name not in words("organisations.txt")
    return (
        plural
        or bool(read_noun(name).sort)
        or name.lower() in small
        or name.lower().rstrip("s") in small
        or name.endswith(("ing", "ly"))
    )


def _told_small(text: str, name: str, end: int) -> bool:
    """As in "Tattle reported … a source told tattle": an outlet that is written small where it is credited, too."""
    if not (_SINGULAR.match(text, end) or _PAST.match(text, end)):
        return False
    found = False
    for small in re.finditer(rf"\b{re.escape(name.lower())}\b", text):
        if not _TOLD_BEFORE.search(text, max(0, small.start() - 12), small.start()):
            return False
        found = True
    return found


_OFFICE = re.compile(
    r"(?i:\b(?:member|sergeant|sgt\.?|minister|secretary|chief|master|director|head|speaker|clerk)s?[ -](?:of|at)[ -])"
    r"(?:the )?$"
)
_BODY = re.compile(r"(?:Department|Ministry|Committee|Commission|Council|Office|Court|Center|Centre)$")
# "Online reports claim", "Local reports here": reports of a sort, not an outlet that reports.
_REPORTS_SAY = re.compile(
    r"\s(?:news |media |press )?(?:reports|rumou?rs|accounts)\s(?:say|claim|suggest|indicate|emerged|surfaced|circulat|"
    r"have|had|were|are|from|of|in|on|about|here)\b"
)
# At 11 a.m. ET: a time zone.
_ZONE_NAME = re.compile(r" (?:[ECMP][SD]?T|BST|GMT|UTC)\b")
_ZONE = re.compile(rf".{{0,4}}?(?:(?i:[ap]\.?m\.?)|\d){_ZONE_NAME.pattern}", re.DOTALL)
# "Dawn of Harbours", "the Age of Ice": a title that begins with a word that is an outlet's name too.
_TITLE_OF = re.compile(r" of (?:the )?[A-Z]\w+")
_TOLD_BEFORE = re.compile(r"\b(?:told|tells|per|via|to|by|from|with) $")
_PAST = re.compile(
    r"\s(?:also |previously |first )?(?:reported|said|quoted|cited|published|claimed|wrote|broke|learned)\b"
)
_SINGULAR = re.compile(
    r"\s(?:also |previously |first )?(?:reports|says|claims|writes|notes|adds|has learned|has confirmed|"
    r"is reporting|has reported|magazine)\b"
)


def _worth_keeping(text: str, start: int, end: int) -> bool:
    """As in "People reports", "Glimpse reported": an ordinary word, but its verb says that it names one outlet."""
    if not known_outlet(text[start:end]):
        return False
    return bool(_SINGULAR.match(text, end) or (_PAST.match(text, end) and not read_noun(text[start:end]).plural))
