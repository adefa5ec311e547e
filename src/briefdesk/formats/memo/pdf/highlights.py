"""The post-pass: marker links become Highlight annotations (ISO 32000-1, 12.5.6.10).

The template wraps each covered run in a link to ``bd-annot:<zone>:<ids>``. With PDF/UA each such
link is one Link annotation in the structure tree. The links are all taken out first, since one run
across a page break shares one element; then each page gets one Highlight per comment and page.
"""

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import MemoError
from briefdesk.formats.memo.pdf.codepoints import printable
from briefdesk.formats.memo.pdf.template import STYLE
from briefdesk.model.memo import Memo, MemoAnnotation
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    import pikepdf

MARKER = "bd-annot:"
_TINTS = {
    "highlight": (1, 0.92, 0.6),
    "note": (1, 0.92, 0.6),
    "question": (0.78, 0.9, 1),
    "risk": (1, 0.85, 0.9),
    "translation": (0.84, 0.95, 0.83),
    "cross_reference": (0.89, 0.83, 1),
}
_SAME_LINE = 2.0  # points between the bottoms of two rectangles on one line
_TOUCH = 0.27  # em: the gap between Han and Latin letters is closed, a marker is wider
_ASCENT, _DESCENT = 0.9, 0.2  # em painted above and below the baseline
_POPUP = (1, 181, 120)  # points right of the page, width to, height
_POPUP_FLAGS = 28  # print, no zoom, no rotate: it lies outside the page
_LANGUAGES = {"zh": "zh-CN", "ja": "ja-JP", "en": "en"}
_FAILED = phrase(
    "errors", "The comments of the memo cannot be written: {reason}. Please report it."
)


class _Rect(NamedTuple):
    """A rectangle in points, origin at the lower left."""

    left: float
    bottom: float
    right: float
    top: float


class _Piece(NamedTuple):
    """What one marker link covers on one page."""

    zone: str
    ids: tuple[int, ...]
    rects: tuple[_Rect, ...]
    element: "pikepdf.Object | None"


def painted(pdf: bytes, memo: Memo) -> tuple[bytes, int]:
    """Return the finished file and its number of pages.

    Raises ``MemoError``: no file with marker links ever leaves.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            tree = _Tree(document)
            pages = [_markers(page, tree) for page in document.pages]
            painter = _Painter(document, tree, memo)
            for page, pieces in zip(document.pages, pages, strict=True):
                painter.paint(page, pieces)
            tree.finish()
            # Marked stays; Suspects is false unless said otherwise, and poppler complains of it.
            document.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
            target = io.BytesIO()
            document.save(
                target,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                deterministic_id=True,
            )
            return target.getvalue(), len(document.pages)
    except (pikepdf.PdfError, AttributeError, KeyError, ValueError, TypeError) as error:
        raise MemoError(_FAILED, reason=f"{type(error).__name__} {error}") from error


class _Tree:
    """The structure tree: its elements and their map by annotation keys (``/ParentTree``).

    A file without tags (the last step of the ladder) has none; then nothing is connected.
    """

    def __init__(self, document: "pikepdf.Pdf") -> None:
        import pikepdf

        self._document = document
        self._root = document.Root.get("/StructTreeRoot")
        self._numbers = None
        self._next = 0
        self._taken: set[tuple[int, int]] = set()
        if self._root is not None:
            self._numbers = pikepdf.NumberTree(self._root.ParentTree)
            self._next = max(self._numbers.keys(), default=-1) + 1

    def released(self, link: "pikepdf.Object") -> "pikepdf.Object | None":
        """Return the element of a marker link, made a plain span that knows the link no more."""
        import pikepdf

        if self._numbers is None or "/StructParent" not in link:
            return None
        key = int(link.StructParent)
        element = self._numbers[key]
        del self._numbers[key]
        element.S = pikepdf.Name.Span
        if "/Alt" in element:
            del element["/Alt"]
        kids = [kid for kid in _kids(element) if not _is_object_of(kid, link)]
        element.K = pikepdf.Array(kids)
        return element

    def connect(
        self, annotation: "pikepdf.Object", element: "pikepdf.Object | None", page: "pikepdf.Page"
    ) -> None:
        """Make an annotation the object of an ``/Annot`` element: this one, or a new one in it."""
        import pikepdf

        if self._numbers is None or element is None:
            return
        if element.objgen in self._taken:
            nested = self._document.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.StructElem, S=pikepdf.Name.Annot, P=element, Pg=page.obj
                )
            )
            element.K = pikepdf.Array([*_kids(element), nested])
            element = nested
        element.S = pikepdf.Name.Annot
        self._taken.add(element.objgen)
        reference = pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=annotation, Pg=page.obj)
        element.K = pikepdf.Array([*_kids(element), reference])
        annotation.StructParent = self._next
        self._numbers[self._next] = element
        self._next += 1

    def finish(self) -> None:
        """Write down the next free key."""
        if self._root is not None:
            self._root.ParentTreeNextKey = self._next


def _kids(element: "pikepdf.Object") -> list["pikepdf.Object"]:
    """Return the kids of an element, which may be none, one or an array."""
    import pikepdf

    if "/K" not in element:
        return []
    kids = element.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is_object_of(kid: "pikepdf.Object", annotation: "pikepdf.Object") -> bool:
    """Tell whether a kid is the reference to an annotation."""
    import pikepdf

    return isinstance(kid, pikepdf.Dictionary) and (
        "/Obj" in kid and kid.Obj.objgen == annotation.objgen
    )


def _markers(page: "pikepdf.Page", tree: _Tree) -> list[_Piece]:
    """Take the marker links out of a page and return what they cover, in reading order."""
    import pikepdf

    pieces: list[_Piece] = []
    kept = []
    for link in page.get("/Annots", []):
        address = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
        if not address.startswith(MARKER):
            kept.append(link)
            continue
        _, zone, ids = address.split(":")
        pieces.append(
            _Piece(zone, tuple(map(int, ids.split(","))), _rects(link), tree.released(link))
        )
    if pieces:
        page.Annots = pikepdf.Array(kept)
    return pieces


def _rects(link: "pikepdf.Object") -> tuple[_Rect, ...]:
    """Return the rectangles of a link: its quads, or its only rectangle."""
    numbers = [float(number) for number in link.get("/QuadPoints", [])]
    if not numbers:
        left, bottom, right, top = (float(number) for number in link.Rect)
        return (_Rect(left, bottom, right, top),)
    quads = (numbers[at : at + 8] for at in range(0, len(numbers), 8))
    return tuple(
        _Rect(min(quad[0::2]), min(quad[1::2]), max(quad[0::2]), max(quad[1::2])) for quad in quads
    )


def _by_line(pieces: Iterable[_Piece]) -> list[_Rect]:
    """Return one painted rectangle per line, from the top; what touches on a line becomes one."""
    painted_rects = sorted(
        (_painted(rect, piece.zone) for piece in pieces for rect in piece.rects),
        key=lambda rect: (-round(rect.bottom, 1), rect.left),
    )
    merged: list[_Rect] = []
    for rect in painted_rects:
        last = merged[-1] if merged else None
        gap = _TOUCH * (rect.top - rect.bottom) / (_ASCENT + _DESCENT)
        if last and abs(last.bottom - rect.bottom) < _SAME_LINE and rect.left - last.right < gap:
            merged[-1] = _Rect(last.left, last.bottom, max(last.right, rect.right), last.top)
        else:
            merged.append(rect)
    return merged


def _painted(rect: _Rect, zone: str) -> _Rect:
    """Return what is painted of a link's rectangle: the letters, not the whole line's height."""
    size, leading = STYLE[zone]["size"], STYLE[zone]["leading"]
    baseline = rect.bottom + leading / 2 * size
    return _Rect(rect.left, baseline - _DESCENT * size, rect.right, baseline + _ASCENT * size)


class _Painter:
    """Writes the Highlight annotations of one memo."""

    def __init__(self, document: "pikepdf.Pdf", tree: _Tree, memo: Memo) -> None:
        self._document = document
        self._tree = tree
        self._memo = memo
        self._comments = {comment.id: comment for comment in memo.annotations}
        self._parts: dict[int, int] = {}

    def paint(self, page: "pikepdf.Page", pieces: list[_Piece]) -> None:
        """Write one Highlight with its popup for each comment that touches a page."""
        for identifier in dict.fromkeys(i for piece in pieces for i in piece.ids):
            mine = [piece for piece in pieces if identifier in piece.ids]
            part = self._parts[identifier] = self._parts.get(identifier, 0) + 1
            comment = self._comments[identifier]
            highlight = self._highlight(page, comment, _by_line(mine), part)
            self._tree.connect(highlight, mine[0].element, page)
            page.Annots.extend([highlight, self._popup(page, highlight)])

    def _highlight(
        self, page: "pikepdf.Page", comment: MemoAnnotation, rects: list[_Rect], part: int
    ) -> "pikepdf.Object":
        """Return a Highlight; the corners of a quad are upper left, right, lower left, right."""
        import pikepdf

        replaced: set[str] = set()
        words = self._memo.labels
        body = printable(
            "\n".join("".join(run.t for run in line) for line in comment.body), replaced
        )
        if part > 1:
            mark = f"{words['comment_mark']}{comment.n}"
            body = printable(words["continued"].format(mark=mark), replaced) + body
        quads = [
            value
            for r in rects
            for value in (r.left, r.top, r.right, r.top, r.left, r.bottom, r.right, r.bottom)
        ]
        around = _Rect(
            min(r.left for r in rects),
            min(r.bottom for r in rects),
            max(r.right for r in rects),
            max(r.top for r in rects),
        )
        colour = _numbers(_TINTS[comment.kind])
        return self._document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Highlight,
                Rect=_numbers(around),
                QuadPoints=_numbers(quads),
                C=colour,
                CA=1,
                F=4,
                T=_string(printable(comment.author, replaced)),
                Subj=_string(comment.kind_label),
                Contents=_string(body or comment.kind_label),
                NM=_string(comment.nm + (f"-{part}" if part > 1 else "")),
                CreationDate=_string(_pdf_date(comment.created)),
                M=_string(_pdf_date(comment.modified)),
                Lang=_string(_LANGUAGES[comment.lang]),
                P=page.obj,
                AP=pikepdf.Dictionary(N=self._appearance(around, rects, colour)),
            )
        )

    def _appearance(
        self, around: _Rect, rects: list[_Rect], colour: "pikepdf.Array"
    ) -> "pikepdf.Object":
        """Return the form that fills the rectangles so that the letters show through."""
        import pikepdf

        shades = " ".join(str(value) for value in colour)
        fills = "".join(
            f"{r.left:.3f} {r.bottom:.3f} {r.right - r.left:.3f} {r.top - r.bottom:.3f} re "
            for r in rects
        )
        form = self._document.make_stream(f"/M gs {shades} rg {fills}f".encode())
        form.Type = pikepdf.Name.XObject
        form.Subtype = pikepdf.Name.Form
        form.BBox = _numbers(around)
        form.Resources = pikepdf.Dictionary(
            ExtGState=pikepdf.Dictionary(
                M=pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply)
            )
        )
        form.Group = pikepdf.Dictionary(
            Type=pikepdf.Name.Group, S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB
        )
        return form

    def _popup(self, page: "pikepdf.Page", highlight: "pikepdf.Object") -> "pikepdf.Object":
        """Return the popup, outside the page: inside it breaks PDF/UA-1, 7.18.1."""
        import pikepdf

        right = float(page.mediabox[2])
        top = float(highlight.Rect[3])
        near, far, height = _POPUP
        popup = self._document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Popup,
                Rect=_numbers((right + near, top - height, right + far, top)),
                F=_POPUP_FLAGS,
                Parent=highlight,
                Open=False,
                P=page.obj,
            )
        )
        highlight.Popup = popup
        return popup


def _numbers(values: Iterable[float]) -> "pikepdf.Array":
    """Return numbers as PDF writes them, with three decimals."""
    import pikepdf

    return pikepdf.Array([Decimal(f"{value:.3f}") for value in values])


def _string(text: str) -> "pikepdf.String":
    """Return a text string (pikepdf chooses UTF-16 where needed)."""
    import pikepdf

    return pikepdf.String(text)


def _pdf_date(stamp: str) -> str:
    """Return an ISO 8601 time as a PDF date (ISO 32000-1, 7.9.4), in UTC.

    A time that UTC puts outside the years 1 to 9999 keeps its own offset.
    """
    moment = datetime.fromisoformat(stamp)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        moment, offset = moment.astimezone(UTC), "Z"
    except OverflowError:
        zone = f"{moment:%z}"
        offset = f"{zone[:3]}'{zone[3:5]}'"
    return f"D:{moment.year:04}{moment:%m%d%H%M%S}{offset}"
