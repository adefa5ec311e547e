"""Versions of the engines: what was kept is made again when one of them is counted up.

They are apart from the engines so that a start can compare them without loading those.
"""

FOLD_VERSION = 1
MATCHER_VERSION = 4
CHECKS_VERSION = 3
ALIGNMENT_VERSION = 1
