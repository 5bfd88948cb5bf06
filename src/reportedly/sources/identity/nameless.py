"""Whether two sources without a name are one: of one outlet, and only on evidence.

The words for a source ("a source close to the couple") are no evidence: every article has them. What is: that both say
the same thing in the same words, or that one article says so itself ("the same source"). What two outlets credit to
sources without a name is never put together: it may be one source, and nobody can know.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.link import Passage
from reportedly.sources.identity.company import LOOSE, RARE, bundle_by
from reportedly.sources.identity.comparison import Comparison, different, doubted, same, unsure
from reportedly.sources.identity.incommon import in_common
from reportedly.sources.identity.profile import Party, Profile, name_key
from reportedly.sources.identity.sayings import said_runs, same_run, same_thing, telling
from reportedly.sources.identity.spelling import tokens
from reportedly.sources.nouns import read_noun

_OTHER = re.compile(r"\b(?:another|second|third|fourth|fifth|different|other|separate)\b", re.IGNORECASE)
_GOES_ON = re.compile(r",|\s(?:close|near|familiar|with|of|at|in|from|who|whose|to|for|on|inside|involved|briefed)\b")
_THE_SAME = re.compile(r"^(?:the|that|this) same\b", re.IGNORECASE)


def compare_nameless(a: Party, b: Party) -> Comparison:
    both = f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"
    run = same_run(a, b)
    if a.scope != b.scope:
        return _of_two(a, b, both, run)
    if set(a.articles) & set(b.articles):
        return different(0.2, f"{both} in one article, which has them as two.")
    apart = _told_apart(a.name, b.name)
    if run:
        found = same(0.85, f"{both} of one outlet, credited with the same words.", *run)
        return doubted(found, f"{both} of one outlet, credited with the same words but told apart.") if apart else found
    if apart:
        return different(0.1, f"{both}: the words tell them apart.")
    return _on_evidence(a, b, both)


def _of_two(a: Party, b: Party, both: str, run: tuple[Passage, ...]) -> Comparison:
    if run:
        told = "credited with the same words: one source may stand behind"
        return unsure(
            0.3 if _number(a.name) or _number(b.name) else 0.4, f"{both}, each of another outlet, {told}.", *run
        )
    return unsure(0.1, f"{both}, each of another outlet: nobody can know.")


def _on_evidence(a: Party, b: Party, both: str) -> Comparison:
    alike = name_key(a.kind, a.name) == name_key(b.kind, b.name)
    if (alike or _vague(a.name) or _vague(b.name)) and (said := same_thing(a, b)):
        return same(0.75, f"{both} of one outlet, credited with the same thing.", *said)
    if points_back(a.name) or points_back(b.name):
        if _head(a.name) == _head(b.name) and in_common(a.setting, b.setting):
            return same(0.72, f"{both} of one outlet: one article calls it the same source.")
        return unsure(0.5, f"{both} of one outlet: the same source as which?")
    if alike:
        near = 0.45 if in_common(a.setting, b.setting) else 0.35
        return unsure(near, f"{both}: one outlet’s, in the same words, which is no evidence by itself.")
    return unsure(0.2, f"{both} of one outlet: other words, and no evidence.")


def _told_apart(one: str, other: str) -> bool:
    """ "Another source", or one and several."""
    return bool(_OTHER.search(one)) != bool(_OTHER.search(other)) or _number(one) != _number(other)


@lru_cache(maxsize=10_000)
def _number(name: str) -> str:
    """ "two", "several", "" for one."""
    first = tokens(name)[:1]
    counted = {row[0] for row in read_table("number_words.tsv")} | {"several", "some", "multiple", "many", "few"}
    if first and (first[0] in counted or first[0].isdigit()):
        return first[0]
    return "several" if read_noun(_head(name)).plural else ""


@lru_cache(maxsize=10_000)
def _head(name: str) -> str:
    """The noun: the last word before what goes on with "close to", "of", "who"."""
    parts = tokens(_GOES_ON.split(name)[0])
    return parts[-1] if parts else ""


def _vague(name: str) -> bool:
    """ "A source", "the insider": any source may be called so by whoever repeats it."""
    alone = len(tokens(name_key("unnamed", name))) == 1
    return alone and _head(name) in words("source_nouns.txt")


def bundle_nameless(profiles: Sequence[Profile]) -> list[Party]:
    """One outlet's "a source" in many articles: together where the same words are credited to it."""
    return bundle_by(profiles, said_runs)


def nameless_keys(one: Party) -> set[str]:
    """The words credited to it; and within its outlet its own words and the telling ones of what is said."""
    keys = {f"{one.scope} {name_key(one.kind, one.name)}"}
    for profile in one.profiles:
        keys.update(said_runs(profile))
        keys.update(f"{RARE}{one.scope} {word}" for said in profile.said for word in telling(said.words))
    if one.kind == "unnamed":
        keys.add(f"{LOOSE}{one.scope} {_head(one.name)}")
    return keys


def points_back(name: str) -> bool:
    """ "The same source": which one, another article tells."""
    return bool(_THE_SAME.match(name))
