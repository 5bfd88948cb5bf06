"""The words right before "who" that it means."""

from __future__ import annotations

import re

ANTECEDENT = re.compile(
    r"(?:^|\.(?!\w)\s?|[,;:—–“\"]\s?|\b(?:by|from|to|with|for|in|at|on|as|into|about|against|among|between|and|or|but|is|was|are|were|has|have|"
    r"had|be|become|became|told|said|says|that|when|where|including|like)\s)"
    r"((?:(?!\b(?:by|from|to|with|for|in|at|on|as|into|about|against|among|between|and|or|but|is|was|are|were|has|have|had|told|"
    r"said|says|that)\s)(?:[^,.;:—–“\"]|\.(?=\w)))+)$"
)


# A determiner that begins a noun phrase of its own: "saw him tackle | a man", not "the mayor of the town".
TOOK = re.compile(
    r"(?<!\bof)(?<!\bfor)(?<!\bat)(?<!\bin)(?<!\bon)(?<!\bwith)(?<!\bfrom)(?<!\bto)(?<!\bby)(?<!\bnear)(?<!\bthan)(?<!\band)(?<!\bor)"
    r"(?<!\bboth)(?<!\ball)(?<!\bas)(?<!,)\s(?=(?:an?|the|one|two|another|his|her|their)\s|(?:those|these)(?:\s|$))"
)

# "someone | in that office": of the two the someone is who speaks.
SOMEONE = re.compile(r"\b(?:some|any)(?:one|body)\s(?:in|at|from|with|inside|within)\s(?:the\s|that\s|this\s)?$")
# "six workers | from Vesk": not the town, but the workers.
OF_A_BODY = re.compile(
    r"(?:^|\b(?:by|to|of|with|for|and|that|told|said)\s|[,;:]\s|[.!?]\s+|(?=\bthe\s))"
    r"((?:[A-Z][\w’'-]*\s)?(?:(?:the|an?)\s)?(?:(?!(?:the|an?)\s)[a-z][\w’'-]*\s){1,4}(?:from|in|at|of|with|for|on|inside|outside|near)\s(?:the\s(?:[\w-]+\s){0,3}?)?)$"
)

# "Bo Hall, head of | the Vesk Office, who …": what stands between the person and the body.
HOLDS = re.compile(
    r",\s(?:(?!(?:and|but|who|said|says)\b)[\w’'-]+\s){1,6}(?:for|of|at|with|from|in)\s(?:the\s)?(?:[\w.]+['’]s\s)?"
    r"|\s(?:of|from)\s(?:the\s)?"
)
# "…," Roe says, who was there.
SAYS = re.compile(r"\s(?:says|said|adds|added|writes|wrote)$")

# "…, citing | Kurdish sources, who said".
CITING = re.compile(r"\b(?:citing|quoting|including|cites|quotes|quoted)\s")
