"""Whether two organisations of two articles are one: legal forms, initials, spellings; and "police" of which town."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.link import Passage
from reportedly.sources.identity.bodynames import BodyName, digits, initials_fit, offices, read_body, spelt_alike
from reportedly.sources.identity.company import bundle_by_company
from reportedly.sources.identity.comparison import Comparison, different, same, unsure
from reportedly.sources.identity.incommon import far_apart, in_common
from reportedly.sources.identity.profile import Party, Profile, party


def compare_bodies(a: Party, b: Party) -> Comparison:
    """The names, from what leaves no doubt to what only looks alike."""
    one, other = read_body(a.name), read_body(b.name)
    if one.words == other.words:
        return _general(a, b) if one.general else same(0.9, f"{_both(a, b)} is one name.")
    if letters := initials_fit(a.name, b.name):
        return _by_initials(a, b, letters)
    if digits(one) != digits(other):
        return different(0.05, f"{_both(a, b)}: other numbers.")
    if not one.general and not other.general:
        return _proper(a, b, one, other)
    if one.general and other.general:
        return _general(a, b) if offices(one) == offices(other) else different(0.1, f"{_both(a, b)}: other offices.")
    return _one_with_place(a, b, *((one, other) if one.general else (other, one)))


def _general(a: Party, b: Party) -> Comparison:
    told = f"Many places have {_a(a.name)}"
    if a.articles == b.articles:
        return same(0.8, f"{_both(a, b)} in one article.")
    if found := _shared(a, b):
        return same(0.85, f"{told}; both articles name {found[0]}.", *found[1])
    if a.setting.company and b.setting.company:
        return unsure(0.35, f"{told}, and the articles name no place or person in common.")
    return unsure(0.45, f"{told}, and nothing tells which is meant.")


def _shared(a: Party, b: Party) -> tuple[str, tuple[Passage, Passage]] | None:
    shared = in_common(a.setting, b.setting)
    if not shared:
        return None
    first, second = a.setting.company[shared[0]], b.setting.company[shared[0]]
    text = next(p.article for p in a.profiles if p.article.id == first.article).field(first.field)
    return f"“{text[first.start : first.end]}”", (first, second)


def _by_initials(a: Party, b: Party, letters: int) -> Comparison:
    """Three letters seldom stand for two bodies of one pile; two letters often do."""
    told = f"{_both(a, b)}: the letters of the one begin the words of the other"
    if found := _shared(a, b):
        return same(0.9, f"{told}, and both articles name {found[0]}.", *found[1])
    if letters > 2:
        return same(0.78, f"{told}.")
    return unsure(0.45, f"{told}, but they are only two.")


def _proper(a: Party, b: Party, one: BodyName, other: BodyName) -> Comparison:
    if one.proper == other.proper:
        return _one_place(a, b, one, other)
    if len(one.words) == len(other.words) and spelt_alike(one.words, other.words):
        return same(0.75, f"{_both(a, b)}: two spellings of one name.")
    short, long = sorted((one.words, other.words), key=len)
    if long[: len(short)] == short:
        return unsure(0.35, f"{_both(a, b)}: the longer may be a part of the shorter, or its full name.")
    return different(0.05, f"{_both(a, b)}: other names.")


def _one_place(a: Party, b: Party, one: BodyName, other: BodyName) -> Comparison:
    """Vesk police, Vesk Police Department; but Vesk Council, Vesk Fire Brigade."""
    if offices(one) == offices(other):
        return same(0.85, f"{_both(a, b)}: the same name, with more or fewer words for the office.")
    if offices(one) <= offices(other) or offices(other) <= offices(one):
        return unsure(0.35, f"{_both(a, b)}: the longer may be a part of the shorter, or its full name.")
    return different(0.1, f"{_both(a, b)}: two offices of one name.")


def _one_with_place(a: Party, b: Party, general: BodyName, placed: BodyName) -> Comparison:
    """ "The council" in an article that names Vesk, and Vesk Council."""
    if offices(general) != offices(placed):
        return different(0.2, f"{_both(a, b)}: other offices.")
    place = " ".join(placed.proper)
    bare = a if read_body(a.name).general else b
    apart = far_apart(a.setting, b.setting)
    if place in bare.setting.company and not apart:
        return same(0.78, f"{_both(a, b)}: the article of the shorter names the place.", bare.setting.company[place])
    told = "the articles have nothing in common" if apart else "nothing tells which is meant"
    return unsure(0.35, f"{_both(a, b)}: {told}.")


def _both(a: Party, b: Party) -> str:
    return f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"


def _a(name: str) -> str:
    return f"a body called “{name}”"


def bundle_bodies(profiles: Sequence[Profile]) -> list[Party]:
    """A proper name is one body; "police" is one for each set of articles that name the same people and places."""
    whole = party(profiles)
    if len(profiles) == 1 or not read_body(whole.name).general:
        return [whole]
    return bundle_by_company(profiles)
