"""Whether two sources without a name are one: of one outlet, and only on evidence.

The words for a source ("a source close to the couple") are no evidence: every article has them. What is: that both say
the same thing in the same words, or that one article says so itself ("the same source"). What two outlets credit to
sources without a name is never put together: it may be one source, and nobody can know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.link import Passage
from reportedly.sources.identity.company import LOOSE, RARE, bundle_by, bundle_by_company
from reportedly.sources.identity.comparison import Comparison, different, doubted, same, unsure
from reportedly.sources.identity.profile import Party, Profile, Said, has_title, name_key
from reportedly.sources.identity.setting import in_common
from reportedly.sources.identity.spelling import tokens
from reportedly.sources.nouns import read_noun

# Words in a row that two articles do not both hit upon by themselves. Set on the pairs of evaluation/identity and the
# shipped sample; at five, "the couple are getting a divorce" makes one source of two.
RUN = 6
# Telling words that a paraphrase shares with what it repeats, of the shorter's, and the fewest that tell anything.
OVERLAP, FEWEST = 0.6, 4
_OTHER = re.compile(r"\b(?:another|second|third|fourth|fifth|different|other|separate)\b", re.IGNORECASE)
_GOES_ON = re.compile(r",|\s(?:close|near|familiar|with|of|at|in|from|who|whose|to|for|on|inside|involved|briefed)\b")
_THE_SAME = re.compile(r"^(?:the|that|this) same\b", re.IGNORECASE)
# Words that any two statements share: no evidence. Longer words that are as common do no harm at OVERLAP.
_SHORT = 4


def compare_nameless(a: Party, b: Party) -> Comparison:
    both = f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"
    run = _same_run(a, b)
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
    if (alike or _vague(a.name) or _vague(b.name)) and (said := _same_thing(a, b)):
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


def _same_run(a: Party, b: Party) -> tuple[Passage, ...]:
    """Where both say RUN words in a row that are the same."""
    mine = {run: (profile, said) for profile in a.profiles for said in profile.said for run in runs(said.words)}
    for profile in b.profiles:
        for said in profile.said:
            if hit := next((run for run in runs(said.words) if run in mine), None):
                return (*_passages(*mine[hit]), *_passages(profile, said))
    return ()


def _same_thing(a: Party, b: Party) -> tuple[Passage, ...]:
    """Where both say what shares most of its telling words."""
    for mine, x in _each(a):
        for theirs, y in _each(b):
            one, other = telling(x.words), telling(y.words)
            least = min(len(one), len(other))
            if least >= FEWEST and len(one & other) >= OVERLAP * least and _denies(x) == _denies(y):
                return (*_passages(mine, x), *_passages(theirs, y))
    return ()


def _denies(said: Said) -> bool:
    """Whether it says that something is not so, as far as one word tells."""
    return any(word in words("negation.txt") or word.endswith("n't") for word in tokens(said.words))


def _each(one: Party) -> Iterator[tuple[Profile, Said]]:
    for profile in one.profiles:
        for said in profile.said:
            yield profile, said


def _passages(profile: Profile, said: Said) -> tuple[Passage, ...]:
    return tuple(Passage(profile.article.id, *span, said.field) for span in said.spans[:1])


@lru_cache(maxsize=20_000)
def runs(said: str) -> tuple[str, ...]:
    parts = tokens(said)
    return tuple(" ".join(parts[n : n + RUN]) for n in range(len(parts) - RUN + 1))


@lru_cache(maxsize=20_000)
def telling(said: str) -> frozenset[str]:
    """The words that say what it is about, without their endings."""
    kept = (w for w in tokens(said) if len(w) >= _SHORT and w not in words("function_words.txt"))
    return frozenset(re.sub(r"(?:'s|s|ed|ing)$", "", w) for w in kept)


def bundle_nameless(profiles: Sequence[Profile]) -> list[Party]:
    """One outlet's "a source" in many articles: together where the same words are credited to it."""
    if profiles[0].kind == "document" and has_title(profiles[0].name):
        return bundle_by(profiles, lambda p: ("one",))
    return bundle_by(profiles, said_runs)


def said_runs(profile: Profile) -> Iterable[str]:
    for said in profile.said:
        yield from runs(said.words)


def compare_documents(a: Party, b: Party) -> Comparison:
    """A document that has a name of its own is one wherever it is named; another is like a source without a name."""
    one, other = name_key("document", a.name), name_key("document", b.name)
    if has_title(a.name) and has_title(b.name):
        if one == other:
            return same(0.8, f"“{a.name}” is one document’s name.")
        return different(0.1, f"“{a.name}” and “{b.name}”: documents of other names.")
    return compare_nameless(a, b)


def compare_accounts(a: Party, b: Party) -> Comparison:
    """Handles are one where their letters are; "Facebook users" are nobody in particular."""
    one, other = (name.lower().lstrip("@") for name in (a.name, b.name))
    both = f"“{a.name}” and “{b.name}”"
    if one != other:
        return different(0.05, f"{both}: other accounts.")
    if is_handle(a.name) or is_handle(b.name):
        return same(0.95, f"{both} is one account.")
    if found := in_common(a.setting, b.setting):
        return same(0.75, f"“{a.name}”: both articles name {found[0].title()}.")
    return unsure(0.35, f"“{a.name}” is no account’s name: it may be anybody.")


def is_handle(name: str) -> bool:
    """ "@veskwatch", or such a word without the sign; "Twitter" is a platform's name."""
    return name.startswith("@") or (" " not in name and name not in words("platforms.txt"))


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


def bundle_accounts(profiles: Sequence[Profile]) -> list[Party]:
    """A handle is one account; "Facebook users" are others in every article that names others."""
    if is_handle(profiles[0].name):
        return bundle_by(profiles, lambda p: ("one",))
    return bundle_by_company(profiles)
