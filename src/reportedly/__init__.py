"""reportedly: who says so? Reads attributed statements, and the chain behind each, out of news articles."""
