"""Rules on a text, one file each: a check reads recognitions and text and returns findings.

A check is added by writing ``checks/<name>.py`` and naming it in the tuple ``CHECKS`` here.
"""

from briefdesk.checks import (
    ambiguous_term,
    bilingual_parenthesis,
    false_friend,
    forbidden_rendering,
    inconsistent_rendering,
    near_miss,
)
from briefdesk.checks.base import Check

CHECKS: tuple[Check, ...] = (
    inconsistent_rendering.CHECK,
    forbidden_rendering.CHECK,
    false_friend.CHECK,
    ambiguous_term.CHECK,
    bilingual_parenthesis.CHECK,
    near_miss.CHECK,
)
