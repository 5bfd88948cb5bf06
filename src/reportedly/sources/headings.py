"""Runs of capitals that hold more or less than one name: titles inside, an outlet in front, headlines."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import day_name, month_abbr, month_name
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reportedly.language.wordlists import words
from reportedly.model.span import Span
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet
from reportedly.sources.spelling import Name, gender_of, ranks, small_starters, titles

# Days and months at the end of a run belong to the sentence ("Vesk Bank Monday").
_CALENDAR = frozenset([*day_name, *month_name[1:], *month_abbr[1:], "Sept"])
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_GENERALS = frozenset(
    {"Attorney", "Solicitor", "Surgeon", "Secretary", "Inspector", "Comptroller", "Director", "Consul"}
)
_MODELS = frozenset({"Plus", "Pro", "Max", "Mini", "Air", "Watch", "Pad", "Phone"})
_VERBS = frozenset(
    {"Tweeted", "Tweets", "Said", "Says", "Told", "Tells", "Wrote", "Writes", "Posted", "Added", "Claims"}
)
_CAPITAL_VERB = re.compile(r"\s(?:Are|Is|Was|Were|Has|Have|Had)\s")
_COURTESY = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr"})
_PERSONS = ("person", "figure", "reporter", "spokesperson", "source")


_COMPOUND = re.compile(r"\w-(?:clad|born|based|backed|linked|educated|trained|raised|bred|led|owned|listed|old)$")

_LONG = re.compile(r"[^\W\d_]{4,}")
_SHORT = re.compile(r"\([A-Z]{2,6}\)")


def _may_be_person(name: str) -> bool:
    return not looks_like_outlet(name) and not set(name.split()) & words("organisation_words.txt")


def split_name(name: Name) -> list[Name]:
    """As in "Vesk Governor Ann Roe" and "Harbour News Ann Roe": a person behind a title or an outlet."""
    if len(name.text.split()) < 2:
        return [name]
    size, start = name.span.end - name.span.start, name.span.start
    found = _split(name.text, size, name.titles, name.initial)
    return [replace(one, span=Span(start + one.span.start, start + one.span.end)) for one in found] or [name]


@lru_cache(maxsize=20_000)
def _split(text: str, size: int, titles_before: tuple[str, ...], initial: bool) -> tuple[Name, ...]:
    """The names in a run of `size` code points, which begins at 0; none where it is one name as it is."""
    name = Name(Span(0, size), text, titles_before, initial)
    found = _taken_apart(name)
    return () if found == [name] else tuple(found)


def _taken_apart(name: Name) -> list[Name]:
    parts = [(m.start(), m.group()) for m in re.finditer(r"\S+", name.text)]
    for at in range(len(parts) - 1, 0, -1):
        if known_outlet(name.text):
            break
        before, place = parts[at - 1][1], name.span.start + parts[at][0]
        person = Name(Span(place, name.span.end), name.text[parts[at][0] :], (*name.titles, before))
        given = gender_of(parts[at][1]) is not None
        if before == "General" and at > 1 and parts[at - 2][1] in _GENERALS and _may_be_person(person.text):
            return [replace(person, titles=(*name.titles, "General"))]  # "Vesk Attorney General Zor Hall"
        front = name.text[: parts[at][0]].rstrip()
        if at == 1 and name.initial and before.lower() in words("outlet_generic.txt") and before[1:].islower():
            return [replace(person, titles=name.titles)]  # "Website Harbour Today"
        if before in ranks() and at <= len(parts) - 2 and _may_be_person(person.text):
            return [person]
        if given and 1 < at < len(parts) - 1 and before in words("organisation_words.txt"):
            body = Name(Span(name.span.start, name.span.start + len(front)), front, name.titles, name.initial)
            return [body, replace(person, titles=())]  # "Harbour Ice Office Ann Roe"
        if _SHORT.fullmatch(before) and 1 < at < len(parts) - 1 and parts[at - 2][1] in words("organisation_words.txt"):
            end = parts[at - 2][0] + len(parts[at - 2][1])
            body = Name(Span(name.span.start, name.span.start + end), name.text[:end], name.titles, name.initial)
            return [body, replace(person, titles=())]  # "Harbour Ice Party (HIP) Ann Roe"
        if before.rstrip(".") in _COURTESY and _may_be_person(person.text):
            return [person]  # "Bewildered Ms Roe"
        stores = before.endswith("s") and len(before) > 4 and gender_of(before) is None and before.lower() != before
        if given and stores and at == len(parts) - 2 and _may_be_person(person.text) and read_noun(before).plural:
            return [person]  # "Vice President of Retail and Online Stores Ann Roe"
        if _COMPOUND.search(before):  # "Harbour-born Ann Roe", "the Harbour-based Ministry of Tides"
            return [person if _may_be_person(person.text) else replace(person, titles=name.titles)]
        if given and (before.rstrip(".") in titles() or read_noun(before).sort in _PERSONS):
            return [person]
        trade = at == 1 and name.initial and len(parts) > 2 and gender_of(before) is None
        if trade and read_noun(before).sort in _PERSONS and _may_be_person(person.text):
            return [person]  # "Waitress Ann Roe"
        sure = at < len(parts) - 1 or not is_common_word(front)  # "told Reuters Roe left", no "Time Ann"
        if ((given and sure) or person.text in words("organisations.txt")) and known_outlet(front):
            first = Name(Span(name.span.start, name.span.start + len(front)), front, (), name.initial)
            return [first, replace(person, titles=())]
    while len(parts) > 1 and parts[-1][1] == "I" and parts[-2][1] in _MODELS:
        parts.pop()  # "the Pier 6 Plus I bought"
        end = parts[-1][0] + len(parts[-1][1])
        name = Name(Span(name.span.start, name.span.start + end), name.text[:end], name.titles, name.initial)
    while len(parts) > 2 and parts[-1][1] in _VERBS:
        parts.pop()  # "Ann Roe Tweeted"
        end = parts[-1][0] + len(parts[-1][1])
        name = Name(Span(name.span.start, name.span.start + end), name.text[:end], name.titles, name.initial)
    while len(parts) > 1 and parts[-1][1].rstrip(".") in _CALENDAR and not known_outlet(name.text):
        parts.pop()
        while len(parts) > 1 and parts[-1][1] in ("on", "of", "for", "the"):
            parts.pop()  # "the Vesk Court on | Monday"
        end = parts[-1][0] + len(parts[-1][1])
        name = Name(Span(name.span.start, name.span.start + end), name.text[:end], name.titles, name.initial)
    return [name]


def mend_headlines(text: str, sentences: Sequence[Span], names: list[Name]) -> list[Name]:
    """In a line where every word has a capital, names are the words that are names elsewhere, or given names."""
    shouting = [_is_headline(s.of(text)) for s in sentences]
    if not any(shouting):
        return names
    starts = [s.start for s in sentences]
    inside = [shouting[max(0, bisect_right(starts, n.span.start) - 1)] for n in names]
    whole = {n.text for n, i in zip(names, inside, strict=True) if not i}
    known = {w for name in whole for w in name.split()}
    mended: list[Name] = []
    for name, headline in zip(names, inside, strict=True):
        if not headline or known_outlet(name.text):
            mended.append(name)
            continue
        run: list[re.Match[str]] = []
        for word in [*re.finditer(r"\S+", name.text), None]:
            if word and (
                (word.group() in known and (run or word.group().lower() not in small_starters()))
                or (not run and gender_of(word.group()))
            ):
                run.append(word)
            elif run:
                for start, end in _known_parts(run, whole):
                    span = Span(name.span.start + start, name.span.start + end)
                    mended.append(Name(span, name.text[start:end], (), False))
                run = []
    return mended


def end_at_the_person(names: list[Name]) -> list[Name]:
    """The names; a run of capitals that stands once and begins with a person named elsewhere is that person: "Ann Roe |
    Found Dead". One more word may be a part of the name, unless the person is named without it more than once.
    """
    count = Counter(name.text for name in names)
    return [_ended(name, count) for name in names]


def _ended(name: Name, count: Counter[str]) -> Name:
    parts = name.text.split(" ")
    if len(parts) < 3 or count[name.text] > 1 or gender_of(parts[0]) is None or parts[-1] in _SUFFIXES:
        return name
    for size in (3, 2):
        person = " ".join(parts[:size])
        if size < len(parts) and count[person] > (len(parts) - size == 1) and _may_be_person(name.text):
            return replace(name, span=Span(name.span.start, name.span.start + len(person)), text=person)
    return name


def _known_parts(run: Sequence[re.Match[str]], whole: set[str]) -> Iterator[tuple[int, int]]:
    """A long run cut before and after the full names that the article has elsewhere: "Vesk Port | Ann Roe | Files"."""
    done = at = 0
    while at < len(run):
        ends = [
            to
            for to in range(len(run), at + 1, -1)
            if len(run) > 3 and " ".join(m.group() for m in run[at:to]) in whole
        ]
        if ends:
            if done < at:
                yield run[done].start(), run[at - 1].end()
            yield run[at].start(), run[ends[0] - 1].end()
            done = at = ends[0]
        else:
            at += 1
    if done < len(run):
        yield run[done].start(), run[-1].end()


def _is_headline(sentence: str) -> bool:
    long = _LONG.findall(sentence)
    if len(long) < 3:
        return False
    share = sum([w[0].isupper() for w in long]) / len(long)
    if sentence.rstrip('"”’ ')[-1:] in ".!?:":
        return len(long) >= 8 and share >= 0.9
    return len(long) >= 3 and share >= 0.75


def end_before_the_verb(name: Name) -> Name | None:
    """Where a title gives its verb a capital, too ("Why Ann Roe Is Leaving"): what stands before it, and nothing where
    that is a noun ("Lawyers Are Warming Up")."""
    verb = _CAPITAL_VERB.search(name.text)
    if verb is None or known_outlet(name.text):
        return name
    subject = name.text[: verb.start()]
    if " " not in subject and read_noun(subject.lower()).sort:
        return None
    return replace(name, span=Span(name.span.start, name.span.start + len(subject)), text=subject)
