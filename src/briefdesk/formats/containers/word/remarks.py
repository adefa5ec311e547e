"""Comments and tracked changes of a Word file.

While the text is read each has a token; when all words are known it gets the key by which it is
found again in a later save of the file. ``w:id`` cannot be that key: Word and LibreOffice number
anew at each save.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.vocabulary import W14, W15, W, value
from briefdesk.model.imported import RemarkKind
from briefdesk.text.marked.passages import MarkedRemark, Passage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from lxml import etree

    from briefdesk.formats.containers.word.package import Package

PARAGRAPH = "¶"  # the body of a change that made or removed nothing but a paragraph's end
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_NO_DATE = "1970-01-01"  # what LibreOffice writes when it hides dates


@dataclass(slots=True)
class _Entry:
    """A remark that is being read: its words so far, and its token."""

    token: str
    kind: RemarkKind
    author: str
    date: str
    words: list[str] = field(default_factory=list)
    parent: str = ""
    settled: bool = False

    def body(self) -> str:
        """Return what the remark says."""
        return "".join(self.words).strip("\n") or (PARAGRAPH if self.words else "")


class Remarks:
    """All remarks of a file."""

    def __init__(self, package: Package) -> None:
        """Read the comments; where they stand is told by the text."""
        self._entries: dict[str, _Entry] = {}
        self._adjacent: dict[tuple[RemarkKind, str, str], str] = {}
        self._read_comments(package)
        self.comments = len(self._entries)

    @property
    def has_changes(self) -> bool:
        """Whether a tracked change was seen."""
        return len(self._entries) > self.comments

    def comment(self, identity: str) -> tuple[str, ...]:
        """Return the token of a comment, nothing where there is no such comment."""
        token = _comment(identity)
        return (token,) if token in self._entries else ()

    def change(self, kind: RemarkKind, element: etree._Element) -> str:
        """Return the token of a tracked change.

        Word cuts a change wherever the format changes: neighbours of one kind, author and date
        are one.
        """
        author, date = value(element, "author"), iso_date(value(element, "date"))
        token = self._adjacent.get((kind, author, date))
        if token is None:
            token = f"change {len(self._entries)}"
            self._entries[token] = _Entry(token, kind, author, date)
            self._adjacent[kind, author, date] = token
        return token

    def add(self, text: str, tokens: Collection[str]) -> None:
        """Give the words at the current place to the changes that cover it, and end all others."""
        for token in tokens:
            if token in self._entries and self._entries[token].kind is not RemarkKind.COMMENT:
                self._entries[token].words.append(text)
        self._adjacent = {key: token for key, token in self._adjacent.items() if token in tokens}

    def keys(self) -> dict[str, str]:
        """Return token → key: a hash of what a remark is, and its order among equals."""
        import hashlib

        seen: Counter[tuple[str, ...]] = Counter()
        keys: dict[str, str] = {}
        for entry in self._entries.values():
            said = (entry.kind.value, entry.author, entry.date, entry.body())
            seen[said] += 1
            whole = "\x1f".join((*said, str(seen[said])))
            keys[entry.token] = hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:20]
        return keys

    def marked(self, keys: Mapping[str, str]) -> list[MarkedRemark]:
        """Return all remarks."""
        return [
            MarkedRemark(
                keys[entry.token], entry.kind, entry.body(), entry.author, entry.date,
                keys.get(entry.parent, ""), entry.settled,
            )
            for entry in self._entries.values()
        ]  # fmt: skip

    def _read_comments(self, package: Package) -> None:
        """Read ``comments.xml``, and which answer which from ``commentsExtended.xml``."""
        part = package.related(package.main, "comments")
        if part is None:
            return
        of_paragraph: dict[str, str] = {}
        for element in part.root.iter(W + "comment"):
            token = _comment(value(element, "id"))
            if token in self._entries:
                continue
            paragraphs = list(element.iter(W + "p"))
            entry = _Entry(
                token,
                RemarkKind.COMMENT,
                value(element, "author"),
                iso_date(value(element, "date")),
            )
            entry.words.append("\n".join(spoken(paragraph) for paragraph in paragraphs).strip())
            self._entries[token] = entry
            for paragraph in paragraphs:
                of_paragraph.setdefault(str(paragraph.get(W14 + "paraId", "")).upper(), token)
        extended = package.related(package.main, "commentsExtended")
        for element in () if extended is None else extended.root.iter(W15 + "commentEx"):
            token = of_paragraph.get(str(element.get(W15 + "paraId", "")).upper(), "")
            parent = of_paragraph.get(str(element.get(W15 + "paraIdParent", "-")).upper(), "")
            if token and parent != token:
                self._entries[token].parent = parent
                self._entries[token].settled = element.get(W15 + "done") in ("1", "true")


def spoken(element: etree._Element) -> str:
    """Return the words below an element, with tabs and line ends."""
    marks = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
    return "".join(
        (node.text or "") if node.tag == W + "t" else marks.get(str(node.tag), "")
        for node in element.iter(W + "t", *marks)
    )


def iso_date(text: str) -> str:
    """Return a date of Word to the second; it is the local time of the author, whatever zone it
    names. Empty where there is none.
    """
    match = _DATE.match(text)
    return match[0] if match and not text.startswith(_NO_DATE) else ""


def keyed(passages: Iterable[Passage], keys: Mapping[str, str]) -> tuple[Passage, ...]:
    """Return passages with keys for tokens."""
    return tuple(
        passage._replace(
            pieces=tuple(
                piece._replace(remarks=tuple(keys[token] for token in piece.remarks))
                if piece.remarks
                else piece
                for piece in passage.pieces
            )
        )
        for passage in passages
    )


def _comment(identity: str) -> str:
    return f"comment {identity}"
