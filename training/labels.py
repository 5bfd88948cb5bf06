"""The labels that the model gives to words. The order is the order of its output columns."""

ROLES = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAMES = ("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place", "B-other", "I-other")
# Numbers that a word gives for each of its four parts in a link: cue seeks, source answers; content seeks, cue answers.
LINK = 32
# The columns of a word, side by side: roles; names; roles of the layer inside a content; is it a statement's head, and
# how certain the text makes it (-3 … 3); link parts.
PLACES = {"roles": len(ROLES), "names": len(NAMES), "inner": len(ROLES), "event": 1, "fact": 1, "links": 4 * LINK}
COLUMNS = sum(PLACES.values())
IGNORE = -100
SOFT = len(ROLES) + len(NAMES)  # the columns that teachers teach
CORENLP = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}
WIKIGOLD = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}
