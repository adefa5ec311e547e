"""What comes of bringing a term base file into a term base of the library, before it is done."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from msgspec import Raw, Struct

from briefdesk.model.changes import Changes
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import AS_GUESSED, ReportEntry, TermBaseOptions
from briefdesk.model.layer import Edit
from briefdesk.model.packed import Packed
from briefdesk.model.termbase_info import TermBaseInfo


class Matching(StrEnum):
    """By what an incoming concept is known to be one of mine.

    ``ID``: the same id and a term in common. ``TERM``: a term of one language in common, whatever
    its script and width.
    """

    ID = "id"
    TERM = "term"


class Policy(StrEnum):
    """What is done with an incoming concept that I have already.

    ``BOTH``: it stands beside mine, under an id of its own. ``MINE`` and ``THEIRS``: the two become
    one; what only one of them says is kept, and where both say something, mine or theirs counts.
    """

    BOTH = "both"
    MINE = "mine"
    THEIRS = "theirs"


class Standing(StrEnum):
    """How an incoming concept stands to mine.

    ``SAME``: it says nothing that mine does not. ``CHANGED``: it only adds to mine. ``CONFLICT``:
    the two contradict each other, or which one of mine it is cannot be told.
    """

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    CONFLICT = "conflict"


class FieldDifference(NamedTuple):
    """A field that two concepts do not agree on, and what becomes of it.

    ``field`` is its path (``definition``, ``terms/t-1/reading``); the rest are texts, empty where
    nothing is said.
    """

    field: str
    mine: str
    theirs: str
    result: str


class Incoming(Struct, frozen=True, omit_defaults=True):
    """A concept of the file.

    ``mine`` are those of mine that it may be, the likeliest first, where the two differ; ``into``
    is the id of the one that it is, empty where it is none or only a person can tell.
    """

    standing: Standing
    concept: Concept
    mine: tuple[Concept, ...] = ()
    into: str = ""


class IncomingJson(Struct, frozen=True):
    """An ``Incoming`` whose concept is still JSON."""

    concept: Raw


class Choice(Struct, frozen=True):
    """What a person decided about one incoming concept; without a policy it is left out.

    ``into`` is the id of the one of ``Incoming.mine`` that it is, empty for the one that was found.
    """

    policy: Policy | None
    into: str = ""


class MergeTarget(Struct, frozen=True):
    """The term base that a file is brought into, as it is now; with the id 0 it is yet to be made.

    ``editions`` is the folder of what was read into term bases at once; ``edits`` is what was
    written since, and ``digest`` another after every change. ``others`` are the other term bases of
    the library, each as the path of its edition, or an empty one, and its edits.
    """

    termbase: TermBaseInfo
    editions: str
    edits: tuple[Edit, ...] = ()
    digest: str = ""
    others: tuple[tuple[str, tuple[Edit, ...]], ...] = ()


class MergeRequest(Struct, frozen=True):
    """What the worker is asked: how to read the file, and what to hold it against.

    ``edition`` is the path of one, or empty. With ``follows`` the file is to take the place of the
    term base: every difference counts, and what the file does not have is told.
    """

    by: Matching | None
    edition: str
    edits: tuple[Edit, ...]
    options: TermBaseOptions = AS_GUESSED
    name: str = ""
    others: tuple[tuple[str, tuple[Edit, ...]], ...] = ()
    follows: bool = False


class MergeHead(Struct, frozen=True):
    """What the worker's answer begins with: the file without its concepts, and what follows.

    ``standings`` has the first letter of the standing of each concept (``x``: conflict).
    """

    termbase: TermBase
    format: str
    by: Matching
    standings: str
    reports: int
    missing: int = 0


_LETTERS = {"n": Standing.NEW, "s": Standing.SAME, "c": Standing.CHANGED, "x": Standing.CONFLICT}
LETTERS = {standing: letter for letter, standing in _LETTERS.items()}


class MergePlan(NamedTuple):
    """What a file brings, held against a term base; nothing is written yet.

    ``file`` is the file without its concepts, which are ``incoming``; ``missing`` are those of mine
    that it does not have, where it is to take their place.
    ``sha256`` is that of the file as it was read.
    """

    sha256: str
    target: MergeTarget
    file: TermBase
    format: str
    by: Matching
    standings: str
    incoming: Packed[Incoming]
    report: Packed[ReportEntry]
    missing: Packed[Concept]

    @property
    def counts(self) -> Mapping[Standing, int]:
        """How many concepts stand how."""
        return {one: self.standings.count(letter) for one, letter in LETTERS.items()}

    def numbers(self, *standings: Standing) -> Iterator[int]:
        """Yield the numbers of the concepts that stand so, of all if nothing is said."""
        wanted = {LETTERS[one] for one in standings or Standing}
        return (number for number, one in enumerate(self.standings) if one in wanted)

    def standing(self, number: int) -> Standing:
        """Return how one concept stands."""
        return _LETTERS[self.standings[number]]


class Merging(Struct, frozen=True):
    """A merge ready to be written: a few edits, or one edition (SHA-256) with nearly all of it.

    ``termbase`` is the term base as it will be, ``before`` as it was when this was planned, None if
    it is new; ``digest`` is that of its content as it was.
    ``added``, ``changed`` and ``kept`` count concepts; ``undecided`` those that were left out as
    only a person can tell which of mine they are, and ``removed`` those that the file of a linked
    term base has no more.
    """

    termbase: TermBaseInfo
    digest: str
    edits: tuple[Edit, ...]
    added: int
    changed: int
    kept: int
    undecided: int
    before: TermBaseInfo | None = None
    removed: int = 0


class Merged(NamedTuple):
    """What a merge did, into which term base."""

    changes: Changes
    termbase_id: int
