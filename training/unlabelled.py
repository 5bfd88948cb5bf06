"""Text that nobody annotated for attributions; the teachers say what they see in it.

ECB+ (news, CC BY 3.0), GUM's Wikinews, interviews and biographies (CC BY 2.5, CC BY-SA 3.0), EWT's weblogs and news-
groups (CC BY-SA 4.0).
"""

from __future__ import annotations

import gzip
import re
import tarfile
from collections.abc import Iterable, Iterator

from training.data import DATA
from training.examples import Example, make_example

ECB = DATA / "ecbplus" / "topics-1-35.tar.gz"
GUM = DATA / "gum" / "train-dev.tar.gz"
EWT = DATA / "ud_ewt" / "en_ewt-ud-train.rebuilt.conllu.gz"
FILES = (ECB, GUM, EWT)
GENRES = ("GUM_news", "GUM_interview", "GUM_bio", "weblog", "newsgroup")
DEV_TOPICS = range(31, 36)  # ECB+'s development topics stay unseen
_TOKEN = re.compile(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</token>')


def unlabelled_examples() -> list[Example]:
    """Each article as an example without gold."""
    texts = [*_ecb(), *_gum(), *_conllu(gzip.decompress(EWT.read_bytes()).decode().splitlines())]
    return [make_example({"text": text, "attributions": None}, None) for text in texts if len(text) > 200]


def _ecb() -> Iterator[str]:
    from html import unescape

    with tarfile.open(ECB) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            topic = re.search(r"/(\d+)_\d+ecb(?:plus)?\.xml$", member.name)
            file = archive.extractfile(member) if topic and int(topic[1]) not in DEV_TOPICS else None
            if file is not None:
                sentences: dict[str, list[str]] = {}
                for number, word in _TOKEN.findall(file.read().decode()):
                    sentences.setdefault(number, []).append(unescape(word))
                lines = [untokenized(words) for words in sentences.values() if words[0] != "http"]
                yield "\n\n".join(" ".join(lines[at : at + 2]) for at in range(0, len(lines), 2))


def untokenized(words: list[str]) -> str:
    """Words as a writer would set them: no space before a stop or a clitic, none inside marks and brackets."""
    text, is_open = "", False
    glue = True
    for word in words:
        if word in ('"', "``", "''"):
            is_open = not is_open
            text += ("" if glue or not is_open else " ") + '"'
            glue = is_open
        elif word == "-":
            text, glue = text + word, True
        elif re.fullmatch(r"[.,;:!?%)\]}]+|n['’]t|['’](?:s|S|re|ve|ll|d|m)?|\.\.\.", word):
            text, glue = text + word, False
        else:
            text, glue = text + ("" if glue else " ") + word, word in ("(", "[", "{", "$", "£", "€", "#", "“", "‘")
    return text


def _gum() -> Iterator[str]:
    with tarfile.open(GUM) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            file = archive.extractfile(member) if member.name.startswith("dep/") else None
            if file is not None:
                yield from _conllu(file.read().decode().splitlines())


def _conllu(lines: Iterable[str]) -> Iterator[str]:
    """The documents of our genres in a CoNLL-U file, paragraphs apart where it says where they begin."""
    text, gap, wanted = "", "", False
    for line in lines:
        if line.startswith("# newdoc id = "):
            if text:
                yield text
            text, wanted = "", line.removeprefix("# newdoc id = ").startswith(GENRES)
        if line.startswith(("# newdoc", "# newpar")):
            gap = "\n\n"
        elif line.startswith("# text = ") and wanted:
            text, gap = text + (gap if text else "") + line.removeprefix("# text = "), " "
    if text:
        yield text
