"""Bytes → Article. One new format is one new file and one line of `READERS` in table.py."""

from reportedly.readers.pile import read_all

__all__ = ["read_all"]
