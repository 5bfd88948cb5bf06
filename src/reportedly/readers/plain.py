"""Plain text: the file is the article, verbatim."""

from __future__ import annotations

import io
from collections.abc import Iterator

from reportedly.model.reading import Reading
from reportedly.readers.encoding import decode
from reportedly.readers.heading import read_heading
from reportedly.readers.input import Input, read_bytes


def read_plain(source: Input, file: io.BufferedReader) -> Iterator[Reading]:
    """One article. Its title, byline, outlet and dates are what the lines at its head and foot say."""
    text = decode(read_bytes(file))
    yield Reading(read_heading(text).article(source.id, text, source.path))
