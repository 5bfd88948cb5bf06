"""Who reports what: source, cue and content spans, linked, with their wording read."""

from reportedly.attribution.finding import find, separate_title

__all__ = ["find", "separate_title"]
