"""What speaks for a name being a person, an organisation, an outlet or a place: its spelling, the words beside it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reportedly.language.wordlists import words
from reportedly.sources.cue_words import tells
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet
from reportedly.sources.spelling import Name, gender_of

Votes = Counter[str]
# Vote names: the kinds; "seen K" where the tagger says K; "outlet?" and "told?" for signs that may mean an outlet.
_MEDIUM = (
    r"(?:newspaper|paper|magazine|mag|daily|weekly|tabloid|broadsheet|(?:web ?)?site|blog|outlet|publication|network|"
    r"channel|station|broadcaster|news agency|newswire|wire service|podcast|radio show|talk show|programme|portal)"
)
_STAFF = (
    r"(?:writer|reporter|journalist|editor|columnist|presenter|anchor|host|producer|owner|publisher|founder|"
    r"photographer|executive)"
)
_DESCRIBED = re.compile(
    rf"\b(?:{_MEDIUM}|Website|Site|Blog|Newspaper|Magazine|Broadcaster|Tabloid)"
    r"(?: (?:called |the )?|,? (?:al |el |la |le |il |die |der |das ))[\"“'‘]?$"
)  # the gossip site Vesk
_DESCRIBED_AFTER = re.compile(
    rf",? (?:the|an?|[A-Z][\w.]*['’]s) [^.,;“\"]{{0,40}}?\b{_MEDIUM}\b"
    rf"(?! (?:{_STAFF}|said|says|reports|reported|wrote|writes|added|found)\b)"
)  # Vesk, the local paper; no magazine writer; no "in Vesk, the paper reported"
_MEDIUM_AFTER = re.compile(  # Vesk radio, the Vesk daily newspaper
    r" (?:radio|television|news ?agency|news (?:web ?)?site|(?:daily |weekly )?(?:newspaper|tabloid|magazine))\b"
    r"(?=[.,;:)”\"]|$| (?:that|on|in|and|said|says|has|had|was|is|last|after|reports|reported|quoted)\b)"
)
_OF_A_PLACE = re.compile(r"(?:ian|ish|ese|ean|ic|can|ch)$")  # an Ostlandic newspaper
_APPOSED = re.compile(r", an? ((?:[\w-]+ ){0,3}[\w-]+)(?:,| who\b| from\b| at\b| in\b)")  # Vesk, an angry blogger,
_PEOPLE = ("person", "figure", "reporter", "spokesperson")
_REPORT_OF = re.compile(  # a report in Vesk; as first reported by Vesk; an insider at Vesk
    r"\b(?:(?:report|story|article|piece|exclusive|interview|column|post)s? (?:in|by|from|with|for)|"
    r"(?:reported|revealed|published|broken|carried|quoted|cited|obtained|seen|reviewed) (?:by|in)|"
    r"reporters? (?:at|for)|per|via|citing|h/t) (?:the )?[\"“'‘]?$"
)
_TOLD = re.compile(r"\b(?:told|tells|telling|spoke (?:to|with)|speaking (?:to|with)) (?:the )?$")
_REPORTS = re.compile(  # Vesk reports; Vesk's insider; Vesk, which broke the news; Vesk quoted a source
    rf"(?:['’]s? (?:insider|source|report\b|reporter|exclusive|story|website|correspondent|journalist)"
    rf"|,? (?:(?:also|first|just|previously|has|is) )?(?:reports\b|reported\b|reporting\b|writes\b|"
    rf"has (?:also )?learned|quot(?:ed|es) |cit(?:ed|es)\b)"
    rf"|, which (?:first |also )?(?:broke|reported|published|cited|quoted)| {_MEDIUM}\b"
    rf"| (?:reporter|correspondent|journalist)\b)"
)
# "A Vesk newspaper", "its English-language channel": where it is from, not its name.
_FROM_THERE = re.compile(r"\b[Aa]n? $")
_ADJECTIVE = re.compile(r"\w-(?:language|based|born|led|backed|run|owned|funded|speaking|style|inspired)$")
_BEFORE_A_MEDIUM = re.compile(rf" {_MEDIUM}\b")
_MODIFIES = re.compile(rf" {_MEDIUM} [\"“'‘]?[A-Z\d]")  # Vesk blog Pierwatch: Vesk is what it is about
_PLACE = re.compile(  # the villages of Vesk and Harn
    r"\b(?:villages?|towns?|cit(?:y|ies)|suburbs?|provinces?|districts?|hamlets?|islands?|ports?) of "
    r"(?:[A-Z][\w-]*,? (?:and )?)*$"
)
_PLACE_AFTER = re.compile(r" (?:countries|nations|region|peninsula|province|coast|desert|border|basin|valley)\b")
_AGE = re.compile(r",? (?:\(?\d\d\)?[,.)]|aged \d\d)")
_SOMEBODY = re.compile(  # a man named Vesk
    r"\b(?:man|woman|boy|girl|guy|customer|user|patient|teenager|student|worker|employee|client|victim|player|resident)"
    r",? (?:named|called|identified as|known as|who goes by)(?: only)?(?: as)? [\"“'‘]?$"
)
_COMPANY = re.compile(  # Vesk, the maker of pumps; Vesk's board
    r"(?:,? (?:an?|the) [^.,;“\"]{0,50}?\b(?:company|group|maker|manufacturer|firm|giant|retailer|bank|chain|airline|"
    r"operator|supplier|conglomerate)\b|['’]s? (?:board|shares?|stock|headquarters|management|workforce|shareholders|"
    r"revenue|profits?|chief executive|CEO|chairman|head of|customers|stores)\b| (?:shares|executives|employees|"
    r"stud(?:y|ies)|survey|customers|stores|engineers|researchers|militants|fighters|insurgents|gunmen|rebels|terrorists|"
    r"extremists|jihadists|operatives)\b)"
)
_COMPANY_CALLED = re.compile(  # their club, Vesk; the charity Vesk
    r"\b(?:company|group|maker|manufacturer|firm|giant|retailer|chain|airline|operator|club|team|charity|startup|"
    r"start-up|university|agency|party|employer|label|studio|rival|militia|network),? $"
)
_AGENCY = re.compile(r"\b(?:(?:News|Press|Telegraph) (?:Agency|Service|Network)|Broadcasting)\b")
_DOMAIN = re.compile(r"\.(?:com|org|net|co\.uk|fr|ie|de|tv|me|io|info|it)$", re.IGNORECASE)
_STATION = re.compile(r" (?:TV|Television)$")
_EDITIONS = frozenset({"News", "TV", "Online", "English", "Radio", "Magazine", "Digital", "Live"})
SEEN = ("person", "organisation", "place")


def add_votes(total: Votes, votes: Votes) -> None:
    """Adds one mention's votes: what the spelling says counts once, what syntax and tagger say counts every time."""
    for kind, number in votes.items():
        before = total.get(kind, 0)
        total[kind] = before + number if kind.startswith("seen ") or kind.endswith("?") else max(before, number)


def weigh_name(name: Name, text: str, seen: str | None) -> Votes:
    """Votes for each kind; `seen`: the kind the tagger gave. The weights order the signs; only their order matters."""
    votes: Votes = Counter()
    before = text[max(0, name.span.start - 30) : name.span.start]
    after = text[name.span.end : name.span.end + 70]
    article = before[-4:].lower().endswith("the ") or name.text.startswith("The ")
    kind, from_there = spelled_kind(name.text, article), _is_from_there(name, before, after)
    kind = None if from_there and kind == "outlet" else kind
    if kind:
        votes[kind] += 3
    elif article and " " in name.text:
        votes["organisation"] += 1
    if seen:
        votes[f"seen {seen}"] += 1
    alone, told_by = " " not in name.text, tells(before)
    if (" of " in before and _PLACE.search(before)) or (alone and _PLACE_AFTER.match(after)):
        votes["place"] += 6
    if name.titles and not known_outlet(name.text):
        votes["person"] += 3
    if _AGE.match(after) or (told_by and alone and _SOMEBODY.search(before)):
        votes["person"] += 3
    medium = _MEDIUM_AFTER.match(after) and kind != "place" and not _OF_A_PLACE.search(name.text)
    if medium or (told_by and _DESCRIBED.search(before)) or _DESCRIBED_AFTER.match(after):
        votes["outlet"] += 4
    if alone and (apposed := _APPOSED.match(after)) and read_noun(apposed.group(1)).sort in _PEOPLE:
        votes["person"] += 3
    if kind != "outlet" and _COMPANY.match(after):
        votes["organisation"] += 3
    if told_by and kind != "outlet" and _COMPANY_CALLED.search(before):
        votes["organisation"] += 3
    reports = 2 * bool(told_by and _REPORT_OF.search(before)) + 2 * bool(_REPORTS.match(after))
    if reports and not (_MODIFIES.match(after) or from_there or name.text.lower() in _platforms()):
        votes["outlet?"] += reports
    if seen == "organisation" and _STATION.search(name.text) and name.text.split()[0] not in _word_lists()[0]:
        votes["outlet?"] += 2  # Vesk TV, no firm's television set
    if kind is None and _DOMAIN.search(name.text):
        votes["outlet?"] += 2
    if told_by and _TOLD.search(before) and not is_plural(name.text):
        votes["told?"] += 1 + (seen in ("other", "organisation") and kind is None)
    return votes


def _is_from_there(name: Name, before: str, after: str) -> bool:
    """Whether the name only tells where an outlet is from, or what language it has."""
    if "-" in name.text and _ADJECTIVE.search(name.text):
        return True
    return bool(
        _FROM_THERE.search(before, max(0, len(before) - 4)) and _BEFORE_A_MEDIUM.match(after)
    ) and not known_outlet(name.text)


def is_plural(name: str) -> bool:
    """Whether it is several of what has initials: MPs, NGOs."""
    return len(name) > 2 and name[-1] == "s" and name[:-1].isupper()


def is_company(name: Name, text: str) -> bool:
    """Whether the words beside a bare name are said of companies only."""
    return bool(_COMPANY.match(text, name.span.end))


@cache
def _platforms() -> frozenset[str]:
    return frozenset(word.lower() for word in words("platforms.txt"))


@cache
def _word_lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return words("organisations.txt"), words("organisation_words.txt"), words("places.txt")


@cache
def spelled_kind(name: str, with_article: bool) -> str | None:
    """What the words of a name alone say it is; None where they say nothing."""
    known, parts, places = _word_lists()
    if name[:4] == "The " and name[4:] in places and not known_outlet(name[4:]):
        return "place"  # "The U.S." is no magazine
    if known_outlet(name):
        return "outlet?" if is_common_word(name) and not (with_article and name != "Us") else "outlet"
    if name in known:
        return "organisation"
    if name in places:
        return "place"
    if _AGENCY.search(name):
        return "outlet"
    tokens = name.split()
    if len(tokens) > 1 and tokens[-1] in _EDITIONS and known_outlet(" ".join(tokens[:-1])):
        return "outlet"
    if looks_like_outlet(name) and (len(tokens) > 1 or with_article) and not gender_of(tokens[0]):
        return "outlet"
    if any(token.rstrip(".") in parts for token in tokens[len(tokens) > 1 :]):
        return "organisation"
    if gender_of(tokens[0]):
        return "person"
    if len(tokens) == 1 and name.isupper() and 2 <= len(name) <= 5:
        return "organisation"
    return None


def decide(name: str, given: Votes) -> str:
    """The kind with most votes. Weak signs of an outlet count for known ones and where nothing else explains."""
    votes = {kind: n for kind, n in given.items() if kind[-1] != "?" and not kind.startswith("seen ")}
    # One tells people more often than outlets: it counts only for names that nobody takes for a person's.
    times = given.get("seen person", 0)
    told = 0 if times or given.get("person") else given.get("told?", 0)
    weak = given.get("outlet?", 0) + told
    seen, most = "person", times
    for kind in SEEN[1:]:
        if (often := given.get(f"seen {kind}", 0)) > most:
            seen, most = kind, often
    if most and not votes.get("outlet"):
        votes[seen] = votes.get(seen, 0) + 2
    other = max(votes.values(), default=0)
    # "By Acme" alone makes no paper of a known firm, nor "Bo Hall cited" one of whom the tagger takes for a person.
    person = times > 1 and seen == "person" and " " in name
    slack = 2 if votes.get("organisation", 0) < 3 and not person else 0
    if weak and known_outlet(name) and not votes.get("person"):
        votes["outlet"] = votes.get("outlet", 0) + 3 + weak
    elif weak >= 2 and weak > other - slack and not votes.get("place") and votes.get("person", 0) < 3:
        votes["outlet"] = votes.get("outlet", 0) + weak + 2
    elif weak == 1 and not other and " " not in name:
        return "other"
    if votes:
        return max(sorted(votes), key=lambda kind: votes[kind])
    return "person" if 1 < len(name.split()) < 4 else "other"
