"""Rules on a text, one file each: a check reads recognitions and text and returns findings.

A check is added by writing ``checks/<name>.py`` and naming it in the tuple ``CHECKS`` here.
"""

from briefdesk.checks import (
    abbreviation,
    completeness,
    date_deadline,
    law_citation,
    short_form,
    title_identity,
    typography,
)
from briefdesk.checks.base import Check

CHECKS: tuple[Check, ...] = (
    abbreviation.CHECK,
    short_form.CHECK,
    law_citation.CHECK,
    title_identity.CHECK,
    date_deadline.CHECK,
    typography.CHECK,
    completeness.CHECK,
)
