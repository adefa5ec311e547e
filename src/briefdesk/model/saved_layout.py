"""How the sheets of one office are laid out, under a name."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from briefdesk.model.exchange import SheetLayout, TermBaseOptions


class SavedLayout(Struct, frozen=True, omit_defaults=True):
    """A layout that a person named; ``headers`` are the column names by which it is found again.

    ``encoding`` and ``separator`` are those of ``TermBaseOptions``.
    """

    name: str
    layout: SheetLayout
    headers: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""

    @property
    def options(self) -> TermBaseOptions:
        """How a file of this office is read."""
        return TermBaseOptions(self.layout, self.encoding, self.separator)


def fitting(known: Iterable[SavedLayout], headers: Sequence[str]) -> SavedLayout | None:
    """Return the layout of a sheet with just these column names, None if nobody saved one."""
    wanted = tuple(headers)
    if not any(wanted):
        return None
    return next((one for one in known if one.headers == wanted), None)
