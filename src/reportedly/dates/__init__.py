"""When something was said, and when it happened or will: date expressions → EDTF, anchored."""

from reportedly.dates.placing import place

__all__ = ["place"]
