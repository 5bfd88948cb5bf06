"""The labels that the model gives to words. The order is the order of its output columns."""

ROLES = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAMES = ("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place", "B-other", "I-other")
# Numbers that a word gives for each of its four parts in a link: cue seeks, source answers; content seeks, cue answers.
LINK = 32
COLUMNS = len(ROLES) + len(NAMES) + 4 * LINK
IGNORE = -100
CORENLP = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}
WIKIGOLD = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}
