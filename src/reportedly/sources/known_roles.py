"""Who is meant by "the president" or "the Ostland senator" where the article names the holder of that office, and never
says that he is: from the table of well-known ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.language.roles import Role, roles_by_last_word, roles_by_noun
from reportedly.language.wordlists import words
from reportedly.model.source import Hop
from reportedly.sources.callings import all_holders
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker

_THE = re.compile(r"(?:the|this|that|then-?)\s+", re.IGNORECASE)
# Where the noun phrase ends, whatever is told of the holder.
_END = re.compile(r"[,;:“”\"(]|\s[—–-](?:\s|$)|\s(?:who|whose|which|that|himself|herself|itself|also|now)\b")
_OF = re.compile(r"\s(?:of|for|from|in|at|on)\s(?:the\s)?(.+)", re.IGNORECASE)
_STATE = re.compile(r",? (?:[A-Z][\w.]+|[A-Z]\.[A-Z]\.), ")  # "the Vesk, Ost., mayor"
_ONCE = frozenset({"former", "ex", "onetime", "one-time", "then"})
# These tell nothing of which one; other words in small letters ("deputy", "state") make it another office.
_IDLE = frozenset(
    {
        "current", "sitting", "outgoing", "incoming", "longtime", "veteran", "embattled", "powerful", "popular",
        "famous", "new", "young", "outspoken", "controversial", "billionaire", "influential",
    }
)  # fmt: skip
_AGE = re.compile(r"\d\d-year-old")
_BODIES = ("organisation", "other")
# How many may be called so for the noun alone to tell whom of several: "the candidate" is too many people.
MANY = 100
# In a longer text, of more stories than one, the noun alone tells nobody; and looking for whom else it calls so, for
# each source anew, would take the square of its length.
LONGEST_TEXT = 40_000
LONGEST = 5  # words of a noun: "chief executive officer", "secretary of state"


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words say: the noun, what stands before it, and of what."""

    noun: str
    before: str
    of: str


def known_holder(discourse: Discourse, speaker: Speaker, where: Where, chain: Chain) -> Chain | None:
    """Whom the article names of all who are known to have the office, the last one of several; None where that is
    nobody, or the one of the `chain` that was read without the table."""
    if speaker.figure or speaker.owner or not speaker.hops:
        return None
    said = _STATE.sub(" ", " ".join(speaker.hops[-1].name.split()))
    lead = _THE.match(said)
    if not lead:
        return None
    for told in _readings(_END.split(said[lead.end() :], maxsplit=1)[0].strip()):
        found = _holders_named(discourse.scene, told, speaker, where)
        if speaker.plural:  # the judges of a court that the article names
            found = [f for f in found if f.kind != "person"] if chain == speaker.hops else []
        if any(hop.name == f.name for f in found for hop in chain[-1:]):
            return None
        if found:
            one = max(found, key=lambda f: f.last_before(where.place) or -1)
            return (Hop(one.name, "person" if one.kind == "person" else "organisation", (speaker.span,)),)
    return None


def _readings(asked: str) -> Iterator[_Told]:
    """The ways to take the words apart that the table knows, longest noun first."""
    parts, table = asked.split(), roles_by_noun()
    for size in range(min(LONGEST, len(parts)), 0, -1):
        for at in range(len(parts) - size + 1):
            noun, rest = " ".join(parts[at : at + size]).lower(), " ".join(parts[at + size :])
            of = _OF.fullmatch(f" {rest}") if rest else None
            if noun in table and (of or not rest):
                yield _Told(noun, " ".join(parts[:at]), of[1] if of else "")


def _holders_named(scene: Scene, told: _Told, speaker: Speaker, where: Where) -> list[Figure]:
    """Whom the article names of those who had the office when it was published."""
    found: dict[int, Figure] = {}
    narrow, day = False, scene.published
    first, last = (day.earliest, day.latest) if day else (None, None)
    for role, named in _named_roles(scene, told.noun):
        left = _without(told, role)
        if left is None or not (role.over(last) if _ONCE & {*left} else role.held(first, last)):
            continue
        narrow = narrow or bool(told.of) or len(told.before.split()) > len(left)
        found |= {id(f): f for f in named if genders_agree(f.gender, speaker.gender)}
    if not found or narrow:
        return list(found.values())
    common = len(found) > 1 and len(roles_by_noun()[told.noun]) > MANY
    if common or not _telling(told.noun) or len(scene.text) > LONGEST_TEXT:
        return []
    return _also_called(scene, told.noun, list(found.values()), where)


@once
def _named_roles(scene: Scene, noun: str) -> list[tuple[Role, list[Figure]]]:
    """The offices and trades under that noun that somebody has whom the article names, in the table's order."""
    table, names = roles_by_last_word(noun), scene.cast.by_last_word
    rows = [(number, role, names[word]) for word in table.keys() & names.keys() for number, role in table[word]]
    named = [
        (role, [f for f in of_that_name if _is_named_so(f, role.name)])
        for _, role, of_that_name in sorted(rows, key=lambda row: row[0])
    ]
    return [(role, figures) for role, figures in named if figures]


def _is_named_so(figure: Figure, name: str) -> bool:
    """Whether the article has somebody of that name, the last word of which it has: the whole of it, the surname alone,
    or with other names between."""
    if figure.kind not in ("person", *_BODIES):
        return False
    own, known = figure.name.split(), name.split()
    person = figure.kind == "person" and len(known) > 1
    return figure.name == name or (person and (len(own) == 1 or own[0] == known[0]))


def _without(told: _Told, role: Role) -> list[str] | None:
    """The words before the noun without those that tell of what; None where they, or those behind, tell of another."""
    forms = [form.lower() for form in role.of]
    if told.of and told.of.lower().removesuffix("'s") not in forms:
        return None
    left = told.before.lower().replace("’", "'").replace("'s", "").replace("ex-", "ex ")
    for form in sorted(forms, key=len, reverse=True):
        left = re.sub(rf"(?<!\S){re.escape(form)}(?!\S)", " ", left)
    rest = left.split()
    return rest if all(word in _ONCE | _IDLE or _AGE.fullmatch(word) for word in rest) else None


def _telling(noun: str) -> bool:
    """Whether the noun alone tells whom: "the senator", no "the aide"; "the company" is told by who spoke."""
    return noun not in words("general_bodies.txt") and (" " in noun or read_noun(noun).sort not in ("person", "source"))


def _also_called(scene: Scene, noun: str, known: list[Figure], where: Where) -> list[Figure]:
    """Those of the known whom the article calls so, too, where it calls anybody so; all of them where it does not."""
    brought_in = rf"\b(?:an?|another|one) (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b"
    called = all_holders(scene, noun, lambda f: True)
    if called:
        return [f for f in known if f in called]
    return [] if re.search(brought_in, scene.text[: where.place], re.IGNORECASE) else known
