"""Articles grouped into stories, and what happened when."""

from reportedly.story.grouping import group, settle
from reportedly.story.timeline import lay_out

__all__ = ["group", "lay_out", "settle"]
