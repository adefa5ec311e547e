"""The comments that give the reason of a correction, or stand for one that changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.formats.revision.docx.changes import signed
from briefdesk.model.revision import Remedy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.formats.containers.word.copying import Copy
    from briefdesk.formats.revision.docx.changes import Extent
    from briefdesk.formats.revision.docx.elements import Elements
    from briefdesk.formats.revision.docx.surroundings import Surroundings
    from briefdesk.model.revision_report import RevisionReport, RevisionRow

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class Comments:
    """Adds comments to one file; those that it has stay as they are."""

    def __init__(
        self, copy: Copy, elements: Elements, surroundings: Surroundings, report: RevisionReport
    ) -> None:
        self._copy = copy
        self._elements = elements
        self._w = elements.w
        self._surroundings = surroundings
        self._report = report
        self._part: etree._Element | None = None

    def add(self, row: RevisionRow, extent: Extent, *, changed: bool) -> None:
        """Say about a correction what the file does not show of it, if there is anything to say."""
        said = [line for text in self._said(row, changed=changed) for line in text.splitlines()]
        if not said:
            return
        author, date = signed(row, self._report)
        comment = self._elements.numbered("comment", author=author, **date)
        for order, line in enumerate(said):
            paragraph = self._elements.make("p")
            if order == 0:
                run = self._elements.make("r")
                run.append(self._elements.make("annotationRef"))
                paragraph.append(run)
            paragraph.extend(self._elements.runs(line, self._report.language))
            comment.append(paragraph)
        self._comments().append(comment)
        self._mark(extent, str(comment.get(self._w + "id")))

    def _said(self, row: RevisionRow, *, changed: bool) -> Iterator[str]:
        """Yield what is to be said: in which footnote, what to do, why, whence."""
        words = self._report.labels
        if row.footnote:
            yield words["footnote"].format(n=row.footnote)
        if row.remedy is Remedy.QUERY:
            yield row.proposed
        elif not changed:
            yield self._labelled(words["revision_as_is"], row.exact)
            remedy = words[f"revision_{row.remedy}"]
            yield self._labelled(remedy, row.proposed or words["revision_delete"])
        yield row.reason
        if row.source:
            yield self._labelled(words["revision_source"], row.source)

    def _labelled(self, label: str, text: str) -> str:
        return f"{label}{': ' if self._report.lang == 'en' else '：'}{' '.join(text.splitlines())}"

    def _comments(self) -> etree._Element:
        """Return the part that holds the comments; the first one makes it."""
        if self._part is None:
            name = self._copy.related("comments")
            if name:
                self._part = self._copy.root(name)
            else:
                self._part = self._elements.root("comments")
                self._copy.add("comments", _TYPE, self._part)
        return self._part

    def _mark(self, extent: Extent, number: str) -> None:
        """Put the marks of a comment around elements, and its reference behind them."""
        begin = self._elements.make("commentRangeStart", id=number)
        end = self._elements.make("commentRangeEnd", id=number)
        reference = self._elements.make("r")
        reference.append(self._elements.make("commentReference", id=number))
        first, last = self._surroundings.around(*extent)
        if first.tag == self._w + "p":
            first.extend((begin, end, reference))
            return
        _beside(first, 0, begin)
        _beside(last, 1, end)
        _beside(end, 1, reference)


def _beside(element: etree._Element, steps: int, new: etree._Element) -> None:
    """Insert an element before another, or so many steps behind it."""
    parent = element.getparent()
    if parent is not None:
        parent.insert(parent.index(element) + steps, new)
