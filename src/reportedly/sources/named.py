"""Speakers who are named."""

from __future__ import annotations

import re

from reportedly.language.wordlists import words
from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span
from reportedly.sources.figure import Figure
from reportedly.sources.joined import body_and_person
from reportedly.sources.nouns import read_noun
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop
from reportedly.sources.spelling import Name, gender_of, titles

_STAFF = re.compile(r"^,.*\b(?:reporter|journalist|correspondent|blogger|columnist|editor)\b")
_REPORTER = re.compile(r"\b(?:reporter|journalist|correspondent|blogger|columnist|editor)\s*$")
# Descriptions that a name may follow in apposition: "the state's campaign chairman, Ann Roe".
_DESCRIBING = ("person", "figure", "spokesperson", "reporter", "source", "outlet", "organisation", "")
_ONLINE = re.compile(r"\s(?:online|digital|out)")  # the Herald online, the Herald out of Vesk
_JOINING = re.compile(r"(?:\b(?:of|for|to|with|at|in|on|by|and|from|the)|['’]s?)\s$")
_AND_OTHERS = " and others"
# "Vesk Harbour Watch | (VHW)"
_SHORT_FORM = re.compile(r" \((?:[A-Z]\.?){2,8}\)$")
# "Ann Roe and | former harbour officer | Bo Hall"
_AND_ANOTHER = re.compile(
    r"(?: ?\([^)]*\))?,? and (?:(?!(?:of|for|to|with|from|by|at|in|on|about|who)\b)[\w-]+\.? ){0,6}"
)
_ONE_MORE = re.compile(r"(?: ?\([^)]*\))?, (?:[\w-]+\.? ){0,4}")
_AND = re.compile(r"(?P<force> police| government| authorities| officials)? and (?:the |The )?")
# What may stand between the comma and the name: "his lawyer, former prosecutor Bo Hall".
_DESCRIPTION = re.compile(
    r"(?:[Tt]he )?(?:(?!(?:of|for|to|with|from|by|at|in|on|and|near|about|who)\b)[a-z][\w-]* ){0,4}"
)
# The same with names in it: "longtime Ann Roe aide", "Navy Rear Adm."
_LONG_DESCRIPTION = re.compile(
    r"(?:(?!(?:of|for|to|with|from|by|at|in|on|and|near|about|who|including|like)\b)[\w’'-]+\.? ){1,7}", re.IGNORECASE
)

# What may stand before a rank: "Navy Rear Adm. Ann Roe".
_SERVICE = re.compile(r"(?:(?:Navy|Army|Air|Force|Marine|Corps|Coast|Guard|Police|Fire|Rear|Vice|Major|Brigadier) ?)*")


def read_name(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The core ends with a name: "pollster Ann Roe", "CNN's Jo Dee", "the site Harbour Today"; or a name follows it."""
    names = _without_its_short_form(scene, phrase, scene.cast.named_in(phrase.core))
    if names and names[0][1].kind == "outlet" and _ONLINE.fullmatch(scene.text, names[0][0].span.end, phrase.core.end):
        return Speaker((named_hop(names[0][1], names[0][0]),), gender="n", span=phrase.span, figure=names[0][1])
    after = scene.text[names[-1][0].span.end : phrase.core.end] if names else ""
    after = _SHORT_FORM.sub("", after.removesuffix(_AND_OTHERS)).strip(" .")  # "Ann Roe Jr."
    if not names or after:
        return _appositive(scene, phrase) or _titled(scene, phrase)
    name, figure = names[-1]
    if figure.kind == "other" and phrase.preposition in ("of", "for") and read_noun(name.text).sort in _DESCRIBING[:3]:
        return _titled(scene, phrase)  # "Head of Vesk's ice office Ann Roe"
    last = name.text.split()[-1]
    if (last in titles() or read_noun(last).sort == "person") and (titled := _titled(scene, phrase)):
        return titled  # "Acme Vice President of Online Stores Ann Roe", "Vesk Member of Parliament Ann Roe"
    if figure.kind not in ("person", "outlet") and phrase.determiner == "indefinite":
        return None  # "some Democrats", "a Microsoft"
    if figure.kind != "person" and (both := _bodies(scene, phrase)):
        return Speaker((both,), gender="n", plural=True, span=phrase.span)
    if figure.kind != "person":
        return Speaker((named_hop(figure, name),), gender="n", span=phrase.span, figure=figure)
    if figure.employer:
        return _employed(figure, figure.employer, name, phrase)
    between = scene.text[phrase.core.start : name.span.start]
    if together := body_and_person(scene, phrase):
        return together
    several = _several(scene, phrase)
    if several:
        return Speaker((Hop(several, "person", (phrase.span,)),), plural=True, span=phrase.span)
    return Speaker(
        (named_hop(figure, name),),
        gender=figure.gender,
        span=phrase.span,
        reporter=bool(_REPORTER.search(between) or _STAFF.search(phrase.words[len(phrase.core.of(scene.text)) :])),
        figure=figure,
    )


def _without_its_short_form(
    scene: Scene, phrase: Phrase, names: list[tuple[Name, Figure]]
) -> list[tuple[Name, Figure]]:
    """The names; those of "Vesk Harbour Watch (VHW)" without the one in brackets."""
    last = names[-1][0].span.start if len(names) > 1 else phrase.core.start
    short = len(names) > 1 and _SHORT_FORM.fullmatch(scene.text, names[-2][0].span.end, phrase.core.end)
    return names[:-1] if short and scene.text[last - 1] == "(" else names


def _several(scene: Scene, phrase: Phrase) -> str:
    """Two or more people joined by "and", under their full names; "" for one."""
    people = [(n, f) for n, f in scene.cast.named_in(phrase.span) if f.kind == "person"]
    if len(people) < 2:
        return ""
    if not _AND_ANOTHER.fullmatch(scene.text, people[-2][0].span.end, people[-1][0].span.start):
        return ""
    first = len(people) - 2
    while first and _ONE_MORE.fullmatch(scene.text, people[first - 1][0].span.end, people[first][0].span.start):
        first -= 1
    names = list(dict.fromkeys(figure.name for _, figure in people[first:]))
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else ""


def _bodies(scene: Scene, phrase: Phrase) -> Hop | None:
    """Two outlets or organisations joined by "and", or somebody and a body, as one source."""
    named = scene.cast.named_in(phrase.core)
    if len(named) != 2 or any(f.kind == "other" for _, f in named):
        return None
    (left, one), (right, other) = named
    joined = _AND.fullmatch(scene.text, left.span.end, right.span.start)
    if joined is None:
        return None
    kind: SourceKind = "outlet" if one.kind == other.kind == "outlet" else "organisation"
    return Hop(f"{one.name}{joined.group('force') or ''} and {other.name}", kind, (phrase.span,))


def _titled(scene: Scene, phrase: Phrase) -> Speaker | None:
    """As in "superintendent of schools Ann Roe": a title with a preposition; "a friend of Ann Roe" is none."""
    if not phrase.complement or phrase.preposition not in ("of", "for") or phrase.determiner == "indefinite":
        return None
    if phrase.noun.sort == "organisation" or phrase.noun.word in words("relations.txt") | words("collective_nouns.txt"):
        return None  # "the administration of Mayor Roe", "the sister of the photographer, Bo Hall", "the family of Roe"
    names = scene.cast.named_in(phrase.complement)
    start = phrase.complement.start
    people = [pair for pair in names if pair[1].kind == "person"][:1]
    if not people or not scene.text[start : people[0][0].span.start].strip(" \u00a0the"):
        return None
    name, figure = people[0]
    if _JOINING.search(scene.text, start, name.span.start):
        return None
    if name.span.end < phrase.span.end and scene.text[name.span.end] not in ",;":
        return None
    return Speaker((named_hop(figure, name),), gender=figure.gender, span=phrase.span, figure=figure)


def _employed(figure: Figure, employer: Figure, name: Name, phrase: Phrase) -> Speaker:
    """A reporter named with the outlet is the outlet."""
    hop = Hop(employer.name, "outlet", (name.span,))
    return Speaker((hop,), gender=figure.gender, span=phrase.span, reporter=True, figure=figure)


def _serves(scene: Scene, apposition: Span, named: tuple[Name, Figure]) -> bool:
    """Whether it is the person of "longtime Ann Roe aide Bo Hall", "Navy Rear Adm. Bo Hall"."""
    name, figure = named
    before = scene.text[apposition.start : name.span.start].lstrip(" ,")
    words_before = " ".join(before.split()[: -len(name.titles)] if name.titles else before.split())
    serves = name.titles or read_noun(words_before).sort in ("person", "figure", "spokesperson")
    return figure.kind == "person" and bool(serves) and bool(_LONG_DESCRIPTION.fullmatch(before))


def _appositive(scene: Scene, phrase: Phrase) -> Speaker | None:
    if not phrase.apposition or phrase.noun.sort not in _DESCRIBING:
        return None
    if phrase.preposition == "of" and phrase.noun.word in words("relations.txt"):
        return None  # "the sister of the photographer, Bo Hall": he is the photographer
    inside = scene.cast.named_in(phrase.apposition)
    if not inside:
        return None
    serving = [pair for pair in inside if not phrase.noun.plural and _serves(scene, phrase.apposition, pair)]
    name, figure = (serving or inside)[0]
    before = scene.text[phrase.apposition.start : name.span.start].lstrip(" ,")
    whole = before
    while before and before.split()[-1].rstrip(".") in titles():
        before = before.rstrip().rpartition(" ")[0] + " " if " " in before.rstrip() else ""
    before = before.removesuffix(" ".join(name.titles) + " ") if name.titles else before
    served = before != whole and _SERVICE.fullmatch(before)
    if not (serving or served or _DESCRIPTION.fullmatch(before)):
        return None
    person, outlet = figure.kind == "person", figure.kind == "outlet"
    if figure.kind == "place" and phrase.noun.word in words("kin.txt") and " " not in name.text:
        return Speaker(
            (Hop(name.text, "person", (name.span,)),), gender=phrase.noun.gender, span=phrase.span
        )  # "his son, Vesk"
    if phrase.noun.sort == "organisation":
        hop = Hop(figure.name, "organisation", (name.span,))
        return (
            None
            if outlet or (person and gender_of(figure.name.split()[0]))
            else Speaker((hop,), gender="n", span=phrase.span, figure=figure)
        )
    if not (outlet if phrase.noun.sort == "outlet" else person):
        return None
    return Speaker((named_hop(figure, name),), gender=figure.gender, span=phrase.span, figure=figure)
