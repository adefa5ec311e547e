"""The network card as it is drawn, printed and copied: texts that are ready, column by column."""

from msgspec import Struct

from briefdesk.model.concept import RelationType


class SheetName(Struct, frozen=True):
    """A name of a concept; ``reading`` is empty where none was confirmed."""

    lang: str
    text: str
    reading: str = ""


class SheetCard(Struct, frozen=True):
    """A concept with its names in Japanese, Chinese and English, as far as it has them.

    ``relation`` says in words how it hangs together with the concept that the way comes from, and
    ``reason`` why; both are empty for the concept in the middle. ``via`` names that concept where
    it is not the one in the middle.
    """

    concept: str
    names: tuple[SheetName, ...]
    source: str = ""
    type: RelationType | None = None
    relation: str = ""
    reason: str = ""
    via: SheetName | None = None


class SheetColumn(Struct, frozen=True):
    """What one jurisdiction has; ``empty`` says so where it has nothing."""

    title: str
    cards: tuple[SheetCard, ...] = ()
    empty: str = ""


class NetworkSheet(Struct, frozen=True):
    """A concept in the middle and its relatives, a column for each jurisdiction.

    ``lang`` is the language of the fixed words (zh, ja, en); ``home`` names the jurisdiction of the
    concept in the middle; ``remarks`` stand below all.
    """

    title: str
    lang: str
    home: str
    centre: SheetCard
    columns: tuple[SheetColumn, ...]
    remarks: tuple[str, ...] = ()
