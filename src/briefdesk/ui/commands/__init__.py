"""Every command of the window, once, in the order of the menus."""

from briefdesk.ui.chrome import EDIT
from briefdesk.ui.commands import (
    annotations,
    briefing,
    findings,
    memo,
    milestones,
    pairs,
    review,
    revisions,
    terms,
    view,
)

_FILE_BEFORE_MEMO = tuple(c for c in briefing.COMMANDS if c.id == "briefing.open")
_AFTER = tuple(c for c in briefing.COMMANDS if c.id != "briefing.open")

COMMANDS = (
    *_FILE_BEFORE_MEMO,
    *memo.COMMANDS,
    *_AFTER,
    *(c for c in view.COMMANDS if c.menu == EDIT),
    *review.COMMANDS,
    *annotations.COMMANDS,
    *terms.COMMANDS,
    *findings.COMMANDS,
    *revisions.COMMANDS,
    *findings.HOUSE_COMMANDS,
    *pairs.COMMANDS,
    *milestones.COMMANDS,
    *(c for c in view.COMMANDS if c.menu != EDIT),
)
