"""Bytes become exactly the text that they are, or a named failure."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import ReadError
from reportedly.readers.encoding import decode

TEXT = "“Naïve” cafés – £5 each – said Zoë, the harbour master’s cousin.\r\n\tIt is so.\n"


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_comes_back_verbatim(text):
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_tells(mark, name):
    assert decode(mark + TEXT.encode(name)) == TEXT


@pytest.mark.parametrize("declared", [None, "windows-1252", "no-such-encoding"])
def test_windows_1252(declared):
    assert decode(TEXT.encode("cp1252"), declared) == TEXT


def test_a_declared_encoding_is_used():
    text = "Zażółć gęślą jaźń, said the mayor of the town. " * 3
    assert decode(text.encode("iso-8859-2"), "iso-8859-2") == text


@pytest.mark.parametrize(
    "data",
    [
        "Zoë said it was “so” – ".encode() + b"\xe2\x80 and stopped.",
        "Zoë said so.".encode() + b"\xff",
        b"The mayor said \xff\xfe\xfa it was so.",
        b"The mayor said caf\xc3 was shut.",
        b"The mayor said it\xe2\x80s shut.",
        codecs.BOM_UTF8 + b"The mayor \xff said so.",
        codecs.BOM_UTF16_LE + b"\x00\xd8",
    ],
)
def test_broken_text_is_named(data):
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert caught.value.kind == "bad_encoding"
    assert "offset" in caught.value.message


@pytest.mark.parametrize("data", [b"%PDF-1.7 text", b"PK\x03\x04 zip", b"ab\x00cd", bytes(range(1, 9)) * 20])
def test_binary_data_is_named(data):
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert caught.value.kind == "not_text"


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_are_text_or_a_failure(data):
    kinds = set()
    text = ""
    try:
        text = decode(data)
    except ReadError as error:
        kinds.add(error.kind)
    assert kinds <= {"not_text", "bad_encoding"}
    assert "\ufffd" not in text or "\ufffd".encode() in data or data.startswith((b"\xff\xfe", b"\xfe\xff"))
