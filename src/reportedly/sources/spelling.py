"""How names are spelled: the pattern of capitalised runs, titles, given names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.span import Span
from reportedly.sources.outlets import spellings

_CAP = "A-ZÀ-ÖØ-ÞĀĆČĐĒĞİĽŁŃŌŘŚŞŠŪŽ"
_WORD = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Jr|Sr|Hon|Det|Supt|Cpl|Cmdr)\.(?=\s)"
    rf"|(?:[Aa][lnst]|[Ee]l|[Aa]sh)-[{_CAP}]\w+(?:-\w+)*"
    rf"|(?:[{_CAP}]\.)+(?:[{_CAP}](?!\w))?|(?:E!|OK!|Yahoo!|Hello!)"
    rf"|(?:[{_CAP}]|[a-z]{{1,3}}(?=[A-Z][a-z])|\d+(?:[a-z]{{2}}\d*)?(?=[A-Z][a-z]))\w*"
    rf"(?:[-/&][{_CAP}\d]\w*|-\w+|[’'](?!s\b)[{_CAP}a-zà-ÿ]\w+)*(?:\.(?:com|org|net|co\.uk|fr|ie|de|tv|me|io|info|it)\b)?)"
)
_JOIN = (
    r"(?:[ \u00a0](?:de|la|von|van|bin|al|del|di|da|du|der|el|es|ibn|&)(?:[ \u00a0](?:la|der|den))?(?=[ \u00a0][A-Z]))?"
)
_NICKNAME = r"(?:[ ][\"“‘'(]\w{2,12}(?: [A-Z]\w{1,12})?[\"”’')])?"  # Ann "Annie" Roe
# Heads of institutions whose names go on: "University of Vesk", "Bank of the West".
_OF = (
    r"(?:University|Bank|Department|Ministry|House|Board|Church|City|Bureau|Cent(?:er|re)s?|Institute|School|College|Office|"
    r"Council|Court|Republic|Port|Museum|Academy|Society|League|Association|Federation|Union|Times|Voice|Chamber|"
    r"Commission|Committee|Observatory|Campaign|Foundation|Coalition|Organi[sz]ation|Secretary|(?:Arch)?bishop|Duke|Prince|Duchess|Isle|Kingdom)$"
)
INSTITUTION = re.compile(_OF)
INSTITUTION_TAIL = re.compile(rf" (?:of|for|on) (?:the )?{_WORD}(?: (?:and )?{_WORD})*(?: of {_WORD}(?: to {_WORD})?)?")


def small_start(words: str) -> str:
    """The words without the capital that their sentence gave them; an abbreviation, a line in capitals keep theirs."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    return words if len(first) > 1 and first.isupper() else words[:1].lower() + words[1:]


@dataclass(frozen=True, slots=True)
class Name:
    """A name without its titles. `titles`: the words cut from its front; `initial`: it begins its sentence."""

    span: Span
    text: str
    titles: tuple[str, ...] = ()
    initial: bool = False


@cache
def name_pattern() -> re.Pattern[str]:
    plain = re.compile(rf"{_WORD}(?:[ \u00a0]{_WORD})*")
    odd = {s for s in spellings() if not plain.fullmatch(s)}
    odd |= {s.replace("'", "’") for s in odd}
    small = "|".join(sorted({re.escape(s[:3]) for s in odd if s[0].islower()}))
    begins = rf"(?=[^a-z]|[a-z]{{1,3}}[A-Z]|(?:a[lnst]|el|ash)-|{small})"  # few small words do
    return re.compile(
        rf"(?<![\w@#]){begins}(?:(?:{_any_of(odd)})(?!\w)|{_WORD}(?:{_NICKNAME}{_JOIN}[ \u00a0]{_WORD})*)"
    )


def _any_of(spelled: set[str]) -> str:
    """One pattern for all, the longest first; parted by their first letter, so that few are tried at each place."""
    tails: dict[str, list[str]] = {}
    for name in sorted(spelled, key=lambda name: (-len(name), name)):
        tails.setdefault(name[0], []).append(re.escape(name[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(tails.items()))


@cache
def titles() -> frozenset[str]:
    return words("titles.txt")


@cache
def ranks() -> frozenset[str]:
    return words("ranks.txt")


@cache
def starters() -> frozenset[str]:
    return words("name_starters.txt")


@cache
def surname_words() -> frozenset[str]:
    return words("surname_words.txt")


@cache
def small_starters() -> frozenset[str]:
    return frozenset(w.lower() for w in words("name_starters.txt"))


@cache
def _given_names() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("given_names.tsv")}


def gender_of(given: str) -> str | None:
    """m, f or either for a given name; None for a word that is none."""
    return _given_names().get(given)
