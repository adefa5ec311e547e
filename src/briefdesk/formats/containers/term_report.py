"""What a reader of term bases could not keep as it is, gathered while it reads.

What is lost is named each time. What is kept in another form is named once for each kind, with how
often and where first: a large file may say the same thing in every entry.
"""

from collections.abc import Callable, Iterable

from briefdesk.model.exchange import ReportEntry, reported
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase


class _Counted:
    """Something that came several times."""

    def __init__(self, first: ReportEntry) -> None:
        self.first = first
        self.count = 1


class TermReport:
    """Gathers the entries of a report."""

    def __init__(self, entries: Iterable[ReportEntry] = ()) -> None:
        """Begin with what is known already."""
        self._lost = list(entries)
        self._repeated: dict[tuple[str, ...], _Counted] = {}

    def lost(
        self,
        code: str,
        said: Phrase,
        *,
        line: int = 0,
        concept: str = "",
        value: str = "",
        **places: object,
    ) -> None:
        """Report one loss or repair; takes what ``reported`` takes."""
        self._lost.append(reported(code, said, line=line, concept=concept, value=value, **places))

    def repeated(
        self,
        code: str,
        said: Phrase,
        subject: str,
        where: Callable[[], int] | int,
        concept: str,
        value: str,
        **places: object,
    ) -> None:
        """Report something that may come often; the sentence has ``{subject}`` and ``{count}``.

        ``where`` is the line of the first; it, the concept and the value are those of the first.
        """
        key = (code, subject, *map(str, places.values()))
        counted = self._repeated.get(key)
        if counted is not None:
            counted.count += 1
            return
        line = where if isinstance(where, int) else where()
        entry = reported(
            code, said, line=line, concept=concept, value=value, subject=subject, **places
        )
        self._repeated[key] = _Counted(entry)

    def entries(self) -> tuple[ReportEntry, ...]:
        """Return the report in the order of the file."""
        repeated = [
            changed(one.first, places=one.first.places | {"count": f"{one.count:,}"})
            for one in self._repeated.values()
        ]
        return tuple(sorted(self._lost + repeated, key=lambda entry: entry.line))
