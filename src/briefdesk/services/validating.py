"""Hold term bases against the rules of entries."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from briefdesk import paths
from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.entry_lines import entry_lines
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import LocatedReading, ReportEntry
from briefdesk.model.problem import Problem, Severity
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.services.lexicon import bundled
from briefdesk.services.parsing import run_worker
from briefdesk.services.staging import staged
from briefdesk.text.entry_rules import problems_of_all
from briefdesk.text.entry_rules.base import Known

_FAULTS = frozenset({"empty_term", "no_term"})
_IDS = frozenset({"id", "new_id"})  # with a value: one that is there twice


class _Entries(NamedTuple):
    """A file as it was read; ``lines`` are those of its entries, by id."""

    name: str
    termbase: TermBase
    lines: Mapping[str, int]
    report: tuple[ReportEntry, ...] = ()


def validate(files: Sequence[Path] = (), progress: Progress = unheard) -> tuple[Problem, ...]:
    """Return what is wrong with some term bases, each with file and line; the errors of all count.

    Entries may name those of the other files and the bundled ones, which are judged if no file is
    given. A file that breaks the rules of its format has this one problem. Raises
    ``UnreadableFileError`` for one that is not there or of no known format, and what ``progress``
    raises.
    """
    found: list[Problem] = []
    entries: list[_Entries] = []
    chosen = [*files] or paths.bundled_termbases()
    for number, file in enumerate(chosen):
        part = part_of(progress, number, 2 * len(chosen))
        try:
            entries.append(_read(file, part) if files else _read_bundled(file))
        except DamagedFileError as error:
            found.append(_damage(error, _name(file)))
    termbases = [one.termbase for one in entries] + (list(bundled()) if files else [])
    known = Known(concept for termbase in termbases for concept in termbase.concepts)
    homes: dict[str, _Entries] = {}
    for number, one in enumerate(entries):
        part = part_of(progress, len(entries) + number, 2 * len(entries))
        found += _problems_of(one, known, homes, part)
    return tuple(found)


def _name(file: Path) -> str:
    """Return the name of a file as text, whatever bytes it is made of."""
    return file.name.encode(errors="replace").decode()


def _read_bundled(file: Path) -> _Entries:
    """Read one of our own files, which needs no process of its own."""
    data = file.read_bytes()
    return _Entries(_name(file), tbx3.read(data, file.name), entry_lines(data))


def _read(file: Path, progress: Progress) -> _Entries:
    with staged(file, None, progress) as copy:
        found = from_json(run_worker("termbase located", copy.values, progress), LocatedReading)
    return _Entries(_name(file), found.reading.termbase, found.lines, found.reading.report)


def _problems_of(
    entries: _Entries, known: Known, homes: dict[str, _Entries], progress: Progress
) -> Iterator[Problem]:
    """Yield what is wrong with a file; ``homes`` are the files of the ids so far, and grows."""
    for noted in entries.report:
        yield _noted(noted, entries.name)
    for concept in entries.termbase.concepts:
        home = homes.setdefault(concept.id, entries)
        if home is not entries:
            said = phrase("problems", "The id “{id}” is used in “{other}” too.")
            yield Problem(
                "concept-twice",
                said,
                {"id": concept.id, "other": home.name},
                concept=concept.id,
                field="id",
                file=entries.name,
                line=entries.lines.get(concept.id, 0),
            )
    for one in problems_of_all(entries.termbase, known, progress):
        yield changed(one, file=entries.name, line=entries.lines.get(one.concept, 0))


def _damage(error: DamagedFileError, file: str) -> Problem:
    """Return the failure to read a file as its problem."""
    line = error.places.get("line", "")
    return Problem(
        error.code,
        error.phrase,
        error.places,
        concept=error.places.get("concept", ""),
        file=file,
        line=int(line) if line.isdigit() else 0,
    )


def _noted(entry: ReportEntry, file: str) -> Problem:
    """Return what a reader could not keep as something to be looked at, if it is not a fault."""
    is_fault = entry.code in _FAULTS or (entry.code in _IDS and bool(entry.value))
    severity = Severity.ERROR if is_fault else Severity.WARNING
    return Problem(
        entry.code, entry.said, entry.places, severity, entry.concept, file=file, line=entry.line
    )
