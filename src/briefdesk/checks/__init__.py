"""Rules on a text, one file each: a check reads recognitions and text and returns findings.

A check is added by writing ``checks/<name>.py`` and naming it in the tuple ``CHECKS`` here.
"""

from briefdesk.checks import completeness
from briefdesk.checks.base import Check

CHECKS: tuple[Check, ...] = (completeness.CHECK,)
