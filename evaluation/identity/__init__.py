"""Pairs of sources in invented articles: same, different or unsure, as an editor would say."""

from evaluation.identity.scoring import measure

__all__ = ["measure"]
