"""Results whose briefings can be told apart: of one title, the files are named, too."""

from collections import Counter

from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Query, Results
from briefdesk.model.wire import changed
from briefdesk.services import opening
from briefdesk.services.desk import Desk
from briefdesk.services.results import results


def named_results(
    desk: Desk, query: Query, progress: Progress = unheard, *, count: bool = True
) -> Results:
    """Return what ``results`` does; groups of one title have the names of their files in it.

    Raises what ``progress`` raises.
    """
    found = results(desk, query, progress, count=count)
    titles = Counter(group.title for group in found.groups if group.briefing_id is not None)
    if not any(number > 1 for number in titles.values()):
        return found
    files = {one.id: one.file_name for one in opening.briefings(desk, None)}
    return changed(
        found,
        groups=tuple(
            changed(group, title=f"{group.title}  ·  {files[group.briefing_id]}")
            if titles[group.title] > 1 and group.briefing_id in files
            else group
            for group in found.groups
        ),
    )
