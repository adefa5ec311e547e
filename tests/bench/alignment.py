"""Which sentences belong together: quality on the corpus of pairs, and time on long texts.

``alignment.py`` prints for the documents by which the rules were set, for those that were kept
unseen, and for all: F1, precision and recall over links (omissions included), omitted and added
sentences found, false ones, and seconds. Each document is read as it was written, and with more
sentences left out, added, joined and parted by script. Then: 500,000 characters on each side, and
what pofilter of translate-toolkit says of the clean pairs, all of it false.
Exits 1 if a target is missed.
"""

import sys
import time
from collections.abc import Iterable

from briefdesk.services.terminology import bundled
from briefdesk.text.alignment import align
from briefdesk.text.matcher import Matcher
from tests.link_judgement import Judged, judged
from tests.pairs import UNSEEN, Paired, disturbed, files, paired, repeated, rows
from tests.pofiltered import pofilter_findings

_SEEDS = (1, 2, 3)
_LENGTH = 500_000  # characters of the translation


def main() -> int:
    """Print the tables; return the exit code."""
    matcher = Matcher.over(bundled())
    totals = {"seen": Judged(), "unseen": Judged()}
    for file in files():
        found = rows(file)
        versions = [found, *(disturbed(found, seed) for seed in _SEEDS)]
        one, took = _judged_all(matcher, [paired(version, file.stem) for version in versions])
        print(f"{file.stem:26} {one.line}  {took / len(versions):.2f} s each")
        totals["unseen" if file.stem in UNSEEN else "seen"] += one
    totals["all"] = totals["seen"] + totals["unseen"]
    for name, one in totals.items():
        print(f"{name:26} {one.line}")
    whole = totals["all"]
    good = whole.f1 >= 0.97 and whole.omissions_found >= 0.95 * whole.omissions
    print(f"  targets: F1 0.97, omissions 95 %{'' if good else ' MISSED'}")
    long = repeated([rows(file) for file in files()], _LENGTH)
    one, took = _judged_all(matcher, [long])
    print(f"{len(long.translation.text):,} characters: {one.line}  {took:.1f} s")
    clean = [
        ("".join(row.zh), "".join(row.ja))
        for file in files()
        for row in rows(file)
        if row.zh and row.ja
    ]
    flagged = pofilter_findings(clean)
    units = len({one.unit for one in flagged})
    print(f"pofilter on {len(clean)} clean pairs: {units} flagged, {len(flagged)} times")
    return 0 if good else 1


def _judged_all(matcher: Matcher, pairs: Iterable[Paired]) -> tuple[Judged, float]:
    """Align pairs; return the judgement of all of them and the seconds of the alignment alone."""
    total, took = Judged(), 0.0
    for one in pairs:
        sides = one.translation, one.original
        seen = [matcher.recognise(side) for side in sides]
        begun = time.thread_time()
        links = align(sides[0], seen[0], sides[1], seen[1])
        took += time.thread_time() - begun
        total += judged(one.links, links)
    return total, took


if __name__ == "__main__":
    sys.exit(main())
