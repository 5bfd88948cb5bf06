"""Our own short articles, one file a family of forms, with every attribution marked in the words."""
