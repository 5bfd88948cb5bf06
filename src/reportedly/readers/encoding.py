"""Bytes → text, verbatim. What cannot be decoded without a loss is an error, never a replacement character.

Order: byte order mark, UTF-8, the encoding that the document itself declares, Windows-1252 (what old English pages are
in), then charset-normalizer's best guess. The last three must give plausible letters: mojibake is refused.
A byte order mark is no part of the text; everything else, line ends included, stays as it is.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from reportedly.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"OggS",
    b"RIFF",
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_PRINTERS = frozenset("\xa0\xad\t‘’‚“”„–—…•†‡™©®°§¶·«»‹›£€¥¢¼½¾×÷±²³µ¡¿º%ª´")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text. Raises ReadError "not_text" for binary data and "bad_encoding" for text that no encoding explains."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name)
    if data.startswith(_MAGIC) or b"\x00" in data[:100_000] or _is_binary(data):
        raise ReadError("not_text", "binary data, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _UTF8_LETTER.search(data):  # it speaks UTF-8 elsewhere: broken, not another encoding
            raise _broken(error) from error
        for name in _candidates(data, declared):
            text = _plausible(data, name)
            if text is not None:
                return text
        raise _broken(error) from error


def _candidates(data: bytes, declared: str | None) -> Iterator[str]:
    if declared:
        yield declared
    yield "cp1252"
    guess = _guess(data)  # slow, so only when it is asked for
    if guess:
        yield guess


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise _broken(error) from error


def _broken(error: UnicodeDecodeError) -> ReadError:
    byte = error.object[error.start : error.start + 1].hex()
    return ReadError(
        "bad_encoding", f"byte 0x{byte} at offset {error.start} is not {error.encoding}, nor another encoding"
    )


def _is_binary(data: bytes) -> bool:
    """More than one control character in a hundred bytes: no text editor writes that."""
    sample = data[:100_000]
    return len(_CONTROL.findall(sample)) * 100 > len(sample)


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # heavy, and seldom needed

    if sum(byte > 0x7F for byte in data) < 0.3 * len(
        data
    ):  # a few odd bytes prove no encoding: any guess would be mojibake
        return None
    best = from_bytes(data[:200_000]).best()
    return best.encoding if best else None


def _plausible(data: bytes, name: str) -> str | None:
    """The text in that encoding, where every letter outside ASCII stands in a word as letters do."""
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError):  # "undefined" and "idna" raise the broader one
        return None
    foreign = [i for i, c in enumerate(text) if c > "\x7f" and c not in _PRINTERS]
    letters = sum(c.isalpha() for c in text)
    if len(foreign) > 0.3 * max(1, letters):  # another script throughout
        return text if sum(text[i].isalpha() for i in foreign) > 0.9 * len(foreign) else None
    return text if all(_stands_well(text, i) for i in foreign) else None


def _stands_well(text: str, i: int) -> bool:
    char, before, after = text[i], text[i - 1 : i], text[i + 1 : i + 2]
    if not char.isalpha() or char in "ÿþðÞÐ":
        return False
    if char in "Ãâ" and after and after > "\x7f":  # UTF-8 read as Latin-1
        return False
    if char.isupper() and before.islower():
        return False
    return before.isalpha() or after.isalpha()
