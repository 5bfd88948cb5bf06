"""How fast `read` is, as a ratio to a fixed reference of the same run."""
