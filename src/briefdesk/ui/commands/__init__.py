"""Every command of the window, once, in the order of the menus."""

from briefdesk.ui.chrome import EDIT
from briefdesk.ui.commands import (
    annotations,
    briefing,
    memo,
    milestones,
    pairs,
    review,
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
    *pairs.COMMANDS,
    *milestones.COMMANDS,
    *(c for c in view.COMMANDS if c.menu != EDIT),
)
