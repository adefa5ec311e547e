"""The checks: what they find of the faults put into the clean corpus, and how long they look.

``checks.py [TABLE …]`` prints the tables named: faults, peers, speed; all if none is. ``faults -v``
also lists what was missed and what was said without cause. Times are CPU time. Exits 1 if a target
is missed.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

from briefdesk.checks.base import Examination, Pair, Text
from briefdesk.model.concept import Concept
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import PLAIN
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import Link
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.checking import run, run_again
from briefdesk.services.lexicon import bundled
from briefdesk.text.alignment import align
from briefdesk.text.compiled_terms import compile_terms
from briefdesk.text.matcher import Matcher
from briefdesk.text.overlaid_terms import OverlaidTerms
from tests import pairs, reading
from tests.pairs import Paired
from tests.pofiltered import pofilter_findings
from tests.seeding.faulty import KINDS, Faulty, copies, one_sided
from tests.seeding.ground import Ground
from tests.seeding.measured import Measured
from tests.termbases import document

TODAY = date(2025, 12, 31)
PER_DOCUMENT = 8  # faults of each kind
SEED = 6
RECALL, PRECISION = 0.97, 0.95
LONG = 500_000  # characters

Row = tuple[str, bool]  # what is printed, and whether its target is met


def look(known: Matcher, pair: Paired, *, alone: bool = True) -> tuple[Finding, ...]:
    """Run all checks on a translation, with its original or ``alone``."""
    text = Text(pair.translation, known.recognise(pair.translation))
    if alone:
        return run(Examination(text, known, TODAY, PLAIN))
    original = Text(pair.original, known.recognise(pair.original))
    links = align(text.document, text.recognitions, original.document, original.recognitions)
    return run(Examination(text, known, TODAY, PLAIN, pair=Pair(original, links)))


def grounds(known: Matcher) -> list[Ground]:
    """Return the clean documents."""
    return [Ground(file.stem, pairs.rows(file), known) for file in pairs.files()]


def faults(options: Sequence[str]) -> Iterable[Row]:
    """Put faults of each kind into copies of the clean documents, and count what is found."""
    known = Matcher.over(bundled())
    measured = Measured(lambda pair, alone: look(known, pair, alone=alone))
    size = 0
    for ground in grounds(known):
        size += sum(not char.isspace() for char in ground.document.text)
        measured.clean(ground.name, pairs.paired(ground.rows, ground.name))
        for check in KINDS:
            for copy in copies(ground, check, PER_DOCUMENT, SEED):
                measured.faulty(ground.name, copy)
    counts = measured.counts()
    total = sum(one.injected for one in counts.values())
    yield f"  {size:,} characters, {total} faults", size >= 40_000 and total >= 600
    yield "  kind                      put in  found  false  again  recall  precision", True
    for check, one in counts.items():
        numbers = f"{one.injected:6} {one.found:6} {one.false:6} {one.again:6}"
        shares = f"{one.recall:7.1%} {one.precision:10.1%}"
        yield (
            f"  {check:24} {numbers} {shares}",
            one.recall >= RECALL and one.precision >= PRECISION,
        )
    if "-v" in options:
        for missed in measured.missed:
            yield f"    missed {missed}", True
        for false in measured.false:
            yield f"    false {false}", True


def peers(_options: Sequence[str]) -> Iterable[Row]:
    """Hold translate-toolkit's pofilter beside ours, on the same sentences with the same faults.

    It gets the true pairs of sentences, ours aligns by itself. A fault is found where its sentence
    is pointed at, by whatever rule. What points at sentences without fault only is a false alarm,
    counted once for each document. Sentences left out do not count: pofilter gets pairs only.
    """
    known = Matcher.over(bundled())
    injected = 0
    found = Counter[str]()
    false: dict[str, set[tuple[str, str]]] = {"BriefDesk": set(), "pofilter": set()}
    for ground in grounds(known):
        clean = Faulty("", pairs.paired(ground.rows, ground.name), ())
        for copy in (clean, *(c for k in KINDS for c in copies(ground, k, PER_DOCUMENT, SEED))):
            units = [link for link in copy.pair.links if link.translation and link.original]
            faults = [one.place for one in copy.faults if not one.fault.omits]
            excused = (*faults, *(one.place for one in (*copy.void, *one_sided(copy.pair))))
            injected += len(faults)
            for name, pointed in _pointed(known, copy.pair, units).items():
                places = [place for _, spans in pointed for place in spans]
                found[name] += sum(any(map(fault.overlaps, places)) for fault in faults)
                false[name] |= {
                    (ground.name, about)
                    for about, spans in pointed
                    if not any(one.overlaps(place) for one in excused for place in spans)
                }
    for name, alarms in false.items():
        yield f"  {name:10} {found[name]:4} of {injected} found, {len(alarms):4} false", True
    ahead = found["BriefDesk"] > found["pofilter"]
    quieter = len(false["BriefDesk"]) < len(false["pofilter"])
    yield f"  ahead on both: {'yes' if ahead and quieter else 'no'}", ahead and quieter


def _pointed(
    known: Matcher, pair: Paired, units: Sequence[Link]
) -> dict[str, list[tuple[str, list[Span]]]]:
    """Return what each says of a pair: about what, and the whole sentences it points at."""
    text, other = pair.translation.text, pair.original.text
    cells = [(_words(text, one.translation), _words(other, one.original)) for one in units]
    numbers = {one.unit for one in pofilter_findings(cells)}
    ours = [one for one in look(known, pair, alone=False) if one.severity is not Gravity.INFO]
    return {
        "BriefDesk": [
            (
                f"{one.check} {one.concept or one.subject or one.places[0].surface}",
                [
                    span
                    for unit in units
                    for span in unit.translation
                    if any(span.overlaps(place.span) for place in one.places)
                ],
            )
            for one in ours
        ],
        "pofilter": [(cells[n][0], list(units[n].translation)) for n in sorted(numbers)],
    }


def _words(text: str, spans: Sequence[Span]) -> str:
    return "".join(text[span.start : span.end] for span in spans)


def speed(_options: Sequence[str]) -> Iterable[Row]:
    """Time all checks on the real briefing and on a long text, and again after an edit."""
    compiled = compile_terms(bundled())
    known = Matcher(compiled)
    real = Path(os.environ.get("BRIEFDESK_REAL_BRIEFING", "../shared/briefing/briefing.txt"))
    if real.is_file():
        text = reading.read_text(real.read_text("utf-8"))
        run(_examined(text, known))  # what is made once
        took, found = _timed(lambda: run(_examined(text, known)))
        yield f"  real briefing: {took:.3f} s (aim 0.5)", took <= 0.5
        edit = _edited(known)
        again = Matcher(OverlaidTerms(compiled, {(0, edit.id): edit}))
        took, _ = _timed(lambda: run_again(_examined(text, again), found))
        yield (
            f"  real briefing, after one term was edited: {took * 1000:.0f} ms (aim 100)",
            took <= 0.1,
        )
    blocks = [
        ground.document.text[block.start : block.end]
        for ground in grounds(known)
        for block in ground.document.blocks
    ]
    whole: list[str] = []
    while sum(map(len, whole)) < LONG:
        whole += blocks
    long = document(*whole)
    reports: list[float] = []
    heard = lambda done, total: reports.append(time.perf_counter())  # noqa: ARG005, E731
    begun = time.perf_counter()
    took, _ = _timed(lambda: run(_examined(long, known), heard))
    ends = [begun, *reports, time.perf_counter()]
    silence = max(after - before for before, after in pairwise(ends))
    yield f"  {len(long.text):,} characters: {took:.1f} s (aim 10)", took <= 10
    yield f"  {len(reports)} reports of progress, longest silence {silence:.2f} s", True


def _examined(text: ImportedDocument, known: Matcher) -> Examination:
    return Examination(Text(text, known.recognise(text)), known, TODAY)


def _edited(known: Matcher) -> Concept:
    concept = known.concept("c-digital-agency")
    assert concept is not None
    return changed(concept, note="edited")


def _timed(work: Callable[[], tuple[Finding, ...]]) -> tuple[float, tuple[Finding, ...]]:
    begun = time.process_time()
    found = work()
    return time.process_time() - begun, found


TABLES: dict[str, Callable[[Sequence[str]], Iterable[Row]]] = {
    "faults": faults,
    "peers": peers,
    "speed": speed,
}


def main(arguments: list[str]) -> int:
    """Print the tables asked for; return 1 if a target is missed."""
    wanted = [one for one in arguments if not one.startswith("-")] or list(TABLES)
    missed = 0
    for name in wanted:
        print(name)
        for line, met in TABLES[name](arguments):
            print(line if met else f"{line}  MISSED", flush=True)
            missed += not met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
