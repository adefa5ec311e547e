"""Rules on a text, one file each: a check reads recognitions and text and returns findings.

A check is added by writing ``checks/<name>.py`` and naming it in the tuple ``CHECKS`` here.
"""

from briefdesk.checks import (
    abbreviation,
    ambiguous_term,
    bilingual_parenthesis,
    completeness,
    date_deadline,
    false_friend,
    forbidden_rendering,
    inconsistent_rendering,
    law_citation,
    near_miss,
    short_form,
    title_identity,
    typography,
)
from briefdesk.checks.base import Check

CHECKS: tuple[Check, ...] = (
    inconsistent_rendering.CHECK,
    forbidden_rendering.CHECK,
    false_friend.CHECK,
    ambiguous_term.CHECK,
    abbreviation.CHECK,
    short_form.CHECK,
    law_citation.CHECK,
    title_identity.CHECK,
    date_deadline.CHECK,
    bilingual_parenthesis.CHECK,
    typography.CHECK,
    completeness.CHECK,
    near_miss.CHECK,
)
