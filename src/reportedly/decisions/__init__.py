"""The file of decisions: what people judged, a line each, only ever added to."""

from reportedly.decisions.book import add_decision, open_decisions

__all__ = ["add_decision", "open_decisions"]
