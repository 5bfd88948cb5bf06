"""Articles grouped into stories, and what happened when."""

from reportedly.story.timeline import lay_out

__all__ = ["lay_out"]
