"""A run of the checks in three steps, which knows the run before it and does only what is new.

::

    run = begin(desk, briefing_id, profile, today)   on the desk
    run = finish(run, last, progress)                anywhere, takes long
    judged = keep(desk, briefing_id, run)            on the desk
"""

from datetime import date
from typing import NamedTuple

from briefdesk.checks.base import Examination
from briefdesk.model.finding import Finding
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.judged import Judged
from briefdesk.model.progress import Progress, unheard
from briefdesk.services import checking
from briefdesk.services.desk import Desk


class Run(NamedTuple):
    """What the checks look at, and what they found there."""

    examined: Examination
    findings: tuple[Finding, ...] = ()


def begin(desk: Desk, briefing_id: int, profile: HouseProfile, today: date) -> Run:
    """Return a run on a briefing as it is now; nothing is found yet. Raises ``UnknownIdError``."""
    return Run(checking.examination(desk, briefing_id, profile, today))


def finish(begun: Run, last: Run | None = None, progress: Progress = unheard) -> Run:
    """Run the checks; only those that rest on terms where all else is as in the ``last`` run.

    Needs no desk and runs in any thread. Raises what ``progress`` raises.
    """
    examined = begun.examined
    if last is not None and _rest(examined) == _rest(last.examined):
        return Run(examined, checking.run_again(examined, last.findings, progress))
    return Run(examined, checking.run(examined, progress))


def keep(desk: Desk, briefing_id: int, run: Run) -> tuple[Judged, ...]:
    """Keep what was found and return it as it is judged now. Raises ``UnknownIdError``."""
    return checking.keep(desk, briefing_id, run.examined, run.findings)


def _rest(examined: Examination) -> tuple[object, ...]:
    """Return what an examination rests on beside the terms."""
    return examined.text.document, examined.profile, examined.today, examined.pair
