"""Lines that are the page's and not the article's: captions, credits, links to other stories, headlines in capitals.
Whom they name, the words below do not mean."""

from __future__ import annotations

import re

from reportedly.sources.scene import Scene, once

# How far back, in code points, such a line may begin: longer ones are paragraphs.
LINE = 400
# "( Also on the Ledger: …", "SEE ALSO: …", "Image caption …", "JUST WATCHED …".
_OPENS = re.compile(
    r"\s*(?:\(?\s?(?:also (?:on|from|in) [^\n:.]{2,30}|read(?: more)?|see also|related|more(?: on| from)?|trending|"
    r"watch|listen|photos?|videos?|gallery|live updates?|click here|play video)\s?:|"
    r"(?:image|media|photo|video) (?:copyright|caption|playback)\b|enlarge this image\b|(?:just|must) watch(?:ed)?\b|"
    r"click here to\b|sign up (?:for|to)\b)",
    re.IGNORECASE,
)
# Four words and more without a small letter.
_CAPITALS = re.compile(r"\s*(?:[^\sa-z]+[ \t]+){3,20}[^\sa-z]+\s*\n")


@once
def is_aside(scene: Scene, place: int) -> bool:
    """Whether `place` stands in such a line."""
    text = scene.text
    begins = text.rfind("\n", max(0, place - LINE), place) + 1
    if not begins and place >= LINE:
        return False
    return bool(_OPENS.match(text, begins) or _CAPITALS.match(text, begins))
