"""Whether two people of two articles are one: their names, and what stands beside them.

The answers are symmetric because `comparing.compare` always asks with the two parties in one order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.model.link import Passage
from reportedly.sources.identity.company import LOOSE
from reportedly.sources.identity.comparison import Comparison, clashing, different, same, unsure
from reportedly.sources.identity.incommon import far_apart, in_common
from reportedly.sources.identity.personnames import Fit, fit, forms, initials, read_name
from reportedly.sources.identity.profile import Party
from reportedly.sources.identity.setting import Age, Setting

# Years by which two ages may miss one another, reckoned to one year: birthdays, and reports of another year.
SLACK = 2
# … and where an article has no date.
SLACK_UNDATED = 15


def compare_people(a: Party, b: Party) -> Comparison:
    """Names first; then work, age and company, which tell namesakes apart and let doubtful names be one."""
    names = fit(a.name, b.name)
    if names.score < 0.3:
        return different(names.score, f"{_both(a, b)}: {names.because}.")
    if a.articles == b.articles:
        return _within(a, b, names)
    one, other = a.setting, b.setting
    shared = in_common(one, other)
    beside = (one.company[shared[0]], other.company[shared[0]]) if shared else ()
    against = (
        _titles(a, b, one, other) or _ages(a, b, one, other, shared, beside) or _work(a, b, one, other, shared, beside)
    )
    return against or _agree(a, b, names, shared, beside)


def _within(a: Party, b: Party, names: Fit) -> Comparison:
    """Two names of one article, which was read for who is who already: only what the names leave no doubt of."""
    answer = same if names.score >= 0.7 else unsure
    return answer(names.score, f"{_both(a, b)} in one article: {names.because}.")


def _titles(a: Party, b: Party, one: Setting, other: Setting) -> Comparison | None:
    if not one.address or not other.address or one.address.keys() & other.address.keys():
        return None
    return different(0.05, f"{_both(a, b)}: one is a man, the other a woman.", *_shown(one.address, other.address))


def _ages(
    a: Party, b: Party, one: Setting, other: Setting, shared: Sequence[str], beside: tuple[Passage, ...]
) -> Comparison | None:
    pairs = [(x, y) for x in one.ages for y in other.ages]
    if not pairs or not all(_apart(x, y) for x, y in pairs):
        return None
    x, y = pairs[0]
    told = f"{_both(a, b)}: {x.years} years old in one article, {y.years} in the other"
    if shared:
        return clashing(0.5, f"{told}, but both articles name {_say(shared, a, b)}.", x.shown, y.shown, *beside)
    return different(0.1, f"{told}, and the articles have nothing in common.", x.shown, y.shown)


def _apart(x: Age, y: Age) -> bool:
    if x.told is None or y.told is None:
        return abs(x.years - y.years) > SLACK_UNDATED
    return abs((x.told - x.years) - (y.told - y.years)) > SLACK


def _work(
    a: Party, b: Party, one: Setting, other: Setting, shared: Sequence[str], beside: tuple[Passage, ...]
) -> Comparison | None:
    if not one.work or not other.work or one.work.keys() & other.work.keys():
        return None
    shown = _shown(one.work, other.work)
    mine, theirs = (_words(party_, passage) for party_, passage in zip((a, b), shown, strict=True))
    told = f"{_both(a, b)}: “{mine}” in one article, “{theirs}” in the other"
    if shared:
        return same(0.8, f"{told}, but both articles name {_say(shared, a, b)}.", *shown, *beside)
    return clashing(0.4, f"{told}, and the articles have nothing in common.", *shown)


def _agree(a: Party, b: Party, names: Fit, shared: Sequence[str], beside: tuple[Passage, ...]) -> Comparison:
    told = f"{_both(a, b)}: {names.because}"
    trade = sorted(a.setting.work.keys() & b.setting.work.keys())
    score = min(0.97, names.score + (0.2 if shared else 0) + (0.2 if trade else 0))
    if shared:
        told += f"; both articles name {_say(shared, a, b)}"
    if trade:
        beside += (a.setting.work[trade[0]], b.setting.work[trade[0]])
        told += "; both say the same of their work"
    if score >= 0.7 and not (names.weak and not shared and not trade and far_apart(a.setting, b.setting)):
        return same(score, f"{told}.", *beside)
    if score >= 0.7:
        return unsure(0.45, f"{told}, but the articles have nothing in common.")
    return unsure(score, f"{told}.", *beside)


def _shown(one: Mapping[str, Passage], other: Mapping[str, Passage]) -> tuple[Passage, Passage]:
    return one[min(one)], other[min(other)]


def _words(one: Party, passage: Passage) -> str:
    article = next(p.article for p in one.profiles if p.article.id == passage.article)
    return article.field(passage.field)[passage.start : passage.end]


def _say(shared: Sequence[str], a: Party, b: Party) -> str:
    return " and ".join(_words(a, a.setting.company[name]) for name in shared[:2])


def _both(a: Party, b: Party) -> str:
    return f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"


def fits_many(name: str) -> bool:
    """Whether the name alone fits many people."""
    return not read_name(name).full


def people_keys(name: str) -> set[str]:
    """Under which keys a name meets those that can be the same person's."""
    read = read_name(name)
    if read.several:
        return set()
    last = read.words[-1]
    if not read.full:
        return {f"{LOOSE}{last}"}
    keys = {f"{LOOSE}{last}", f"{LOOSE}{read.words[0]}", f"start {read.words[0]} {read.words[1]}", "".join(read.words)}
    for given in read.words[:-1]:
        keys |= {f"{letter} {last}" for letter in initials(given)}
        keys |= {f"{row} {last}" for row in forms(given)}
    keys |= {f"{read.words[0]} ~ {last[:2]} {length // 3}" for length in (len(last), len(last) + 1)}
    return keys
