"""The formats of an export as a person chooses them."""

from collections.abc import Collection
from typing import NamedTuple

from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.phrases import Phrase, phrase

_SUFFIXES = {"csv": ".csv", "xlsx": ".xlsx"}
_WHOLE = phrase("exchange", "A row for each term; nothing is lost when it is imported again.")
_READ = phrase("exchange", "For people to read and fill in; not all fields are in it.")
WIDE = SheetLayout(
    (
        Column(Role.CONCEPT),
        Column(Role.DOMAIN),
        Column(Role.TERM, "ja"),
        Column(Role.READING, "ja"),
        Column(Role.TERM, "zh-Hans"),
        Column(Role.TERM, "zh-Hant"),
        Column(Role.TERM, "en"),
        *(
            Column(Role.TERM, lang, AdminStatus.DEPRECATED, forbidden=forbidden)
            for forbidden in (True, False)
            for lang in ("ja", "zh-Hans", "zh-Hant", "en")
        ),
        Column(Role.DEFINITION),
        Column(Role.CONCEPT_SOURCE),
        Column(Role.NOTE),
    ),
    separators="；\n",
)


class Kind(NamedTuple):
    """A format; a sheet may be as offices keep them, with a row for each entry."""

    format: str
    is_wide: bool = False

    @property
    def layout(self) -> SheetLayout | None:
        """How a sheet is laid out, None for our own table."""
        return WIDE if self.is_wide else None

    @property
    def suffix(self) -> str:
        """The ending of a file."""
        return _SUFFIXES.get(self.format, ".tbx")

    @property
    def word(self) -> Phrase:
        """What it is called."""
        return _KINDS[self][0]

    @property
    def hint(self) -> Phrase:
        """What it is good for."""
        return _KINDS[self][1]

    def is_folder(self, *, of_several: bool) -> bool:
        """Tell whether it becomes several files; ``of_several`` term bases it may."""
        return self.format == "omegat" or (of_several and self.suffix == ".tbx")


_KINDS = {
    Kind("tbx-linguist"): (
        phrase("exchange", "TBX, complete (TBX-Linguist)"),
        phrase("exchange", "Nothing is lost: another BriefDesk reads it as it is here."),
    ),
    Kind("tbx-basic"): (
        phrase("exchange", "TBX for other tools (TBX-Basic)"),
        phrase("exchange", "Terms, definitions and statuses, for memoQ, Trados and others."),
    ),
    Kind("tbx2"): (
        phrase("exchange", "TBX for older tools (version 2)"),
        phrase("exchange", "As TBX-Basic, in the form of 2008 that many programs still want."),
    ),
    Kind("xlsx"): (phrase("exchange", "Excel, complete"), _WHOLE),
    Kind("csv"): (phrase("exchange", "CSV, complete"), _WHOLE),
    Kind("omegat"): (
        phrase("exchange", "OmegaT glossaries"),
        phrase("exchange", "One file for each variety of Chinese; deprecated terms stay out."),
    ),
    Kind("xlsx", is_wide=True): (phrase("exchange", "Excel, a row for each entry"), _READ),
    Kind("csv", is_wide=True): (phrase("exchange", "CSV, a row for each entry"), _READ),
}


def kinds(formats: Collection[str]) -> list[Kind]:
    """Return the kinds of which the format can be written."""
    return [kind for kind in _KINDS if kind.format in formats]
