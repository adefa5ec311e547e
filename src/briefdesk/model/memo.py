"""The annotated memo before it becomes a file: what is printed, free of any file format.

Texts in it are values, never markup. A run is a stretch of text with one set of properties; runs
are flat, cut at each annotation's start and end, each term gloss, footnote marker, web address and
change of language. Annotations that the user keeps internal are not in the tree at all.
"""

from enum import StrEnum

from msgspec import Struct, json, structs

from briefdesk.model.imported import Cell


class Profile(StrEnum):
    """What a memo holds: the user's own text and the annotated clauses, the whole briefing, or the
    corrections that are proposed for it.
    """

    MEMO = "memo"
    FULL = "full"
    REVISIONS = "revision"


class OwnText(Struct, frozen=True):
    """What the user writes into the memo of one briefing: plain paragraphs, one per line.

    A paragraph may cite a comment by its number, ``[批3]``.
    """

    to: str = ""
    matter: str = ""
    question: str = ""
    short_answer: str = ""
    analysis: str = ""


class MemoOptions(Struct, frozen=True):
    """What the user chose for one memo.

    ``lang`` is the language of the fixed words: ``zh``, ``ja``, ``en`` or empty for the briefing's
    own; ``date`` is ISO 8601 or empty for the time of the last change; ``provenance`` asks for the
    file name, hashes and colophon (None: only with the whole text), ``milestones`` for the table of
    dates.
    """

    profile: Profile = Profile.MEMO
    lang: str = ""
    date: str = ""
    firm: str = ""
    firm_address: str = ""
    author: str = ""
    provenance: bool | None = None
    milestones: bool = False


class Gloss(Struct, frozen=True):
    """A Japanese term in brackets after its Chinese rendering; ``reading`` is hiragana or empty."""

    text: str
    reading: str = ""


class Run(Struct, frozen=True, omit_defaults=True):
    """A stretch of text.

    ``lang`` is ``zh``, ``ja`` or ``en``; ``hl`` the ids of the annotations that cover it, ``ends``
    those that end with it; ``note`` the key of the footnote whose marker follows; ``cite`` the id
    of the annotation a citation leads to.
    """

    t: str
    lang: str
    hl: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    note: str = ""
    url: str = ""
    gloss: Gloss | None = None
    cite: int | None = None


class MemoBlock(Struct, frozen=True, omit_defaults=True):
    """A heading, paragraph, list item or quotation; ``section`` says where a quotation stands.

    ``cell`` is where in a table it is printed; the blocks of one cell come one after the other.
    """

    id: str
    kind: str
    runs: tuple[Run, ...]
    level: int = 0
    number: str = ""
    section: str = ""
    cell: Cell | None = None


class MemoNote(Struct, frozen=True):
    """A footnote of the briefing under its printed label."""

    id: str
    label: str
    runs: tuple[Run, ...]


class OwnPart(Struct, frozen=True):
    """One part of the user's own text: its title and paragraphs."""

    name: str
    title: str
    paragraphs: tuple[tuple[Run, ...], ...]


class MemoAnnotation(Struct, frozen=True):
    """A comment as printed and as written into the PDF.

    ``n`` counts in the order of the text, ``nm`` is a stable name, ``painted`` tells whether its
    place is in the memo and still stands; times are ISO 8601 in UTC.
    """

    id: int
    nm: str
    n: int
    kind: str
    kind_label: str
    state: str
    state_label: str
    placement_label: str
    tags: tuple[str, ...]
    author: str
    lang: str
    created: str
    modified: str
    quote: tuple[Run, ...]
    body: tuple[tuple[Run, ...], ...]
    section: str
    painted: bool


class MemoRevision(Struct, frozen=True):
    """A correction as printed; ``where`` is its page, or that its place must be looked for.

    ``facts`` are how bad it is, what became of it and whose it is; ``takes_away`` tells that
    nothing is to stand there instead.
    """

    n: int
    where: str
    before: tuple[Run, ...]
    exact: tuple[Run, ...]
    after: tuple[Run, ...]
    remedy: str
    remedy_label: str
    proposed: tuple[Run, ...]
    takes_away: bool
    reason: tuple[Run, ...]
    source: tuple[Run, ...]
    facts: tuple[str, ...]


class MemoRevisions(Struct, frozen=True):
    """The corrections of one section; its path is empty above the first heading."""

    section: str
    rows: tuple[MemoRevision, ...]


class MemoTerm(Struct, frozen=True):
    """A row of the glossary; ``reading`` is hiragana a person confirmed, or empty."""

    id: str
    ja: str
    reading: str
    zh: str
    en: str
    status: str
    note: tuple[Run, ...]


class MemoMilestone(Struct, frozen=True):
    """A row of the table of dates: when, by whom, the clause and where it stands.

    ``stale`` tells that the date was past on the memo's day, though the text speaks of it as to
    come.
    """

    when: str
    actor: tuple[Run, ...]
    clause: tuple[Run, ...]
    section: str
    stale: bool


class MemoSource(Struct, frozen=True):
    """A cited document; ``notes`` are the labels of the footnotes that cite it."""

    id: str
    issuer: str
    title: tuple[Run, ...]
    kind: str
    url: str
    notes: tuple[str, ...]


class Letterhead(Struct, frozen=True):
    """The user's firm; the grid below it holds pairs of label and text.

    ``number`` is the matter's number or empty; it stands at the foot of every page. ``author`` is
    who the memo is from, or empty.
    """

    firm: str
    lines: tuple[str, ...]
    grid: tuple[tuple[str, str], ...]
    number: str = ""
    author: str = ""


class MemoBriefing(Struct, frozen=True):
    """The document the memo is about; ``byline`` names author, date and copyright holder."""

    title: str
    byline: tuple[str, ...]
    language: str
    file_name: str
    sha256: str


class Memo(Struct, frozen=True):
    """Everything that is printed. ``content_hash`` is the SHA-256 of the rest as canonical JSON.

    ``labels`` are the fixed words; ``provenance`` asks for file name, hashes and colophon.
    """

    id: str
    lang: str
    created: str
    content_hash: str
    profile: Profile
    title: str
    letterhead: Letterhead
    briefing: MemoBriefing
    labels: dict[str, str]
    own: tuple[OwnPart, ...]
    blocks: tuple[MemoBlock, ...]
    footnotes: tuple[MemoNote, ...]
    annotations: tuple[MemoAnnotation, ...]
    terms: tuple[MemoTerm, ...]
    sources: tuple[MemoSource, ...]
    revisions: tuple[MemoRevisions, ...] = ()
    termbases: tuple[str, ...] = ()
    provenance: bool = False
    milestones: tuple[MemoMilestone, ...] = ()


def sealed(memo: Memo) -> Memo:
    """Return the memo with its content hash and, made from its first 16 digits, its id.

    The hash is the SHA-256 of the memo without both as compact JSON with sorted keys.
    """
    import hashlib

    bare = structs.replace(memo, id="", content_hash="")
    digest = hashlib.sha256(json.encode(bare, order="sorted")).hexdigest()
    return structs.replace(memo, id=digest[:16], content_hash=digest)


class CommentCounts(Struct, frozen=True):
    """The comments a memo shows, the internal ones it leaves out, and how many citations in the
    user's own text name neither a shown comment nor, any more, one at all.
    """

    shown: int
    internal: int
    loose: int


class Rendering(Struct, frozen=True):
    """A memo as a PDF file: bytes, conformance level, replaced characters, number of pages."""

    pdf: bytes
    level: str
    replaced: tuple[str, ...]
    pages: int


class Rendered(Struct, frozen=True):
    """A memo that was written: path, SHA-256 of the file in hexadecimal, pages, level, replaced."""

    file: str
    sha256: str
    pages: int
    level: str
    replaced: tuple[str, ...]
