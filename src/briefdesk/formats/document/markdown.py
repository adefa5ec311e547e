"""Markdown: CommonMark with tables and the footnotes of Pandoc (``[^1]``, ``^[inline]``).

markdown-it makes HTML of it, notes in their place, and the HTML is read like any other: a page and
a Markdown file that say the same become the same document.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.encoding import decode, is_text
from briefdesk.formats.containers.html import read_page
from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, ImportedDocument, Meta, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import TEXT_FILE_LIMIT, refuse_large
from briefdesk.text.title_block import iso_date
from briefdesk.text.warnings import marker_without_note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_NESTED = 100  # quotes and lists inside each other
_MOST_BRACKETS = 400  # in one block: each may have to be followed to the end of it
_DEEP = phrase(
    "warnings", "Parts of the text are nested deeper than 100 levels; what is deeper was left out."
)
_CROWDED = phrase(
    "warnings",
    "A paragraph has more than 400 opening brackets: its links and footnote markers were read as"
    " text.",
)
_ID = "briefdesk-note-"
_UNCITED = '<aside role="doc-footnote" data-label="{}">'
_UNDEFINED = re.compile(r"\[\^([^\[\]\s]+)\]")
_FIELD = re.compile(r"(?P<name>[A-Za-z_-]+)\s*:\s*(?P<value>.*)")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)")


class Markdown:
    """The reader of Markdown."""

    name = "markdown"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:
        """Accept a text by its name: nothing in its content tells Markdown from plain text."""
        return name.lower().endswith((".md", ".markdown", ".mdown")) and is_text(head)

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Read a text of at most 20 MB.

        Raises ``UnreadableFileError`` when it is larger, has more than 5 million characters, or
        holds no text.
        """
        refuse_large(len(data), info.name, TEXT_FILE_LIMIT)
        progress(0, 0)
        text, encoding, warnings = decode(data, options.encoding, name=info.name)
        complete = FileInfo(
            info.name, info.sha256, info.size, "text/markdown", encoding, self.name, self.version
        )
        rendered = render(text.removeprefix("\ufeff"))
        warnings += [marker_without_note(label) for label in rendered.undefined]
        if rendered.deep:
            warnings.append(imported.warning("nested_too_deep", _DEEP))
        if rendered.crowded:
            warnings.append(imported.warning("too_many_brackets", _CROWDED))
        return read_page(
            rendered.html, complete, warnings, progress, rendered.front, options.revisions
        )


class Rendered(NamedTuple):
    """A Markdown file as HTML; ``undefined`` are the labels of markers without a note, ``deep``
    tells whether parts were nested too deep to be read, ``crowded`` whether a block has too many
    brackets to look for links in.
    """

    html: str
    front: Meta
    undefined: tuple[str, ...]
    deep: bool
    crowded: bool


def render(text: str) -> Rendered:
    """Return the HTML of a file; each note is an element in its place, inline ones come last."""
    parser = _parser()
    env: dict[str, Any] = {}
    tokens = parser.parse(text, env)
    notes = _Notes(env)
    front = next((token.content for token in tokens if token.type == "front_matter"), "")
    undefined = tuple(_undefined(tokens))
    deep = any(token.level >= _NESTED - 1 for token in tokens)
    parts = [parser.renderer.render(notes.written(tokens), parser.options, env)]
    for order, said in notes.inline():
        words = parser.renderer.render(notes.written(said), parser.options, env)
        parts.append(f"{notes.opening(order)}{words}</aside>")
    crowded = any(_is_crowded(token) for token in tokens)
    return Rendered("\n".join(parts), read_front(front), undefined, deep, crowded)


class _Notes:
    """The notes of a file as the footnote plugin found them, and how they are written in HTML."""

    def __init__(self, env: Mapping[str, Any]) -> None:
        found = env.get("footnotes", {})
        self._orders: dict[str, int] = {
            label.removeprefix(":"): order for label, order in found.get("refs", {}).items()
        }
        self._list: dict[int, dict[str, Any]] = found.get("list", {})
        # As soon as one note has no number, all are numbered in the order of their markers.
        self._own_numbers = all(note.get("label", "").isdecimal() for note in self._list.values())

    def inline(self) -> Iterator[tuple[int, list[Token]]]:
        """Yield order and words of the notes written at their markers."""
        for order, note in self._list.items():
            if "tokens" in note:
                yield order, note["tokens"]

    def opening(self, order: int) -> str:
        """Return the tag that opens a note."""
        return f'<aside role="doc-footnote" id="{_ID}{order}">'

    def written(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Write markers, notes and front matter as HTML, in these tokens and those inside them."""
        for token in tokens:
            self.written(token.children or ())
            if token.type == "footnote_ref":
                order = token.meta["id"]
                label = token.meta["label"] if self._own_numbers else str(order + 1)
                _become(
                    token,
                    f'<a role="doc-noteref" href="#{_ID}{order}">{escape(label)}</a>',
                    "html_inline",
                )
            elif token.type == "footnote_reference_open":
                label = token.meta["label"]
                order = self._orders.get(label, -1)
                opening = self.opening(order) if order >= 0 else _UNCITED.format(escape(label))
                _become(token, opening, "html_block")
            elif token.type == "footnote_reference_close":
                _become(token, "</aside>", "html_block")
            elif token.type == "front_matter":
                _become(token, f"<template>{escape(token.content)}</template>", "html_block")
        return tokens


def _become(token: Token, html: str, kind: str) -> None:
    token.type, token.content = kind, html


def _undefined(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the labels of markers that no note answers: they stay text."""
    for token in tokens:
        for child in token.children or ():
            if child.type == "text":
                yield from _UNDEFINED.findall(child.content)


def read_front(front: str) -> Meta:
    """Return title, authors and date of a YAML block, of which only plain values are read."""
    values: dict[str, list[str]] = {}
    name = ""
    for line in front.splitlines():
        item, named = _ITEM.fullmatch(line), _FIELD.fullmatch(line)
        if named:
            name = named["name"].lower()
        said = (item or named or {"value": ""})["value"].strip().strip("[]").strip()
        for part in re.split(r"\s*,\s*", said) if name.startswith("author") else [said]:
            if value := part.strip("\"'"):
                values.setdefault(name, []).append(value)
    title, date = values.get("title", [""])[0], values.get("date", [""])[0]
    authors = (*values.get("author", ()), *values.get("authors", ()))
    return Meta(title=title, date=iso_date(date), authors=authors)


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _NESTED})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin).use(front_matter_plugin)
    parser.disable("footnote_tail")  # it drops the notes that nobody cites
    linkless = MarkdownIt("commonmark", {"html": True, "maxNesting": _NESTED})
    linkless.enable("strikethrough").disable(["link", "image"])

    def inline(state: StateCore) -> None:
        """Parse the words of each block."""
        for token in state.tokens:
            if token.type == "inline":
                chosen = linkless if _is_crowded(token) else parser
                token.children = token.children or []
                chosen.inline.parse(token.content, chosen, state.env, token.children)

    parser.core.ruler.at("inline", inline)
    return parser


def _is_crowded(token: Token) -> bool:
    return token.type == "inline" and token.content.count("[") > _MOST_BRACKETS
