"""The memo as typst sees it: one JSON value for the fixed template ``resources/typst/memo.typ``.

Every text goes in as a typst value and never as source, so no string can be markup or code.
"""

import logging
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from briefdesk import paths
from briefdesk.errors import MemoError
from briefdesk.formats.memo.pdf.codepoints import printable
from briefdesk.model.memo import Memo
from briefdesk.model.wire import to_builtins, to_json
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    import typst

STYLE = {
    "body": {"size": 10.5, "leading": 0.85},
    "note": {"size": 8.0, "leading": 0.55},
    "head1": {"size": 15.0, "leading": 0.6},
    "head2": {"size": 12.5, "leading": 0.6},
    "head3": {"size": 11.0, "leading": 0.6},
}
"""Text size in points and leading in em, by the zone that a marker link names."""

LADDER: "tuple[tuple[str, list[typst.PDFStandard]], ...]" = (
    ("PDF/A-3a + PDF/UA-1", ["a-3a", "ua-1"]),
    ("PDF/A-3b", ["a-3b"]),
    ("PDF 1.7", ["1.7"]),
)
"""The standards tried in turn, best first."""

_LINKABLE = ("http://", "https://", "mailto:")
_FAILED = phrase(
    "errors", "The memo cannot be typeset: {reason}. Please report it with the log of this run."
)

log = logging.getLogger(__name__)


def compiled(memo: Memo) -> tuple[bytes, str, tuple[str, ...]]:
    """Return the PDF with marker links, its conformance level and the replaced characters.

    Raises ``MemoError`` when no level can be reached.
    """
    replaced: set[str] = set()
    data = prepared(memo, replaced)
    inputs = {"memo": to_json(data).decode(), "style": to_json(STYLE).decode()}
    pdf, level = typeset("memo.typ", inputs, datetime.fromisoformat(memo.created))
    return pdf, level, tuple(sorted(replaced))


def typeset(template: str, inputs: Mapping[str, str], created: datetime) -> tuple[bytes, str]:
    """Return the PDF that a template of ours makes of some values, and its conformance level.

    Raises ``MemoError`` when no level can be reached.
    """
    import typst

    compiler = typst.Compiler(paths.resources() / "typst" / template, font_paths=_fonts())
    reason = ""
    for level, standards in LADDER:
        try:
            pdf, warnings = compiler.compile_with_warnings(
                format="pdf",
                pdf_standards=standards,
                timestamp=created,
                sys_inputs={**inputs, "level": level},
            )
        except typst.TypstError as error:
            reason = error.message
            log.warning("typst refused %s: %s", level, error.diagnostic)
            continue
        for warning in warnings:
            log.warning("typst: %s", warning.message)
        if not isinstance(pdf, bytes):
            raise TypeError(type(pdf))
        return pdf, level
    raise MemoError(_FAILED, reason=reason)


@cache
def _fonts() -> "typst.Fonts":
    """Return the regional fonts we ship and no others."""
    import typst

    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=list(paths.font_folders()),
    )


def prepared(memo: Memo, replaced: set[str]) -> dict[str, Any]:
    """Return the memo as the template's value; ``replaced`` gains the characters without a glyph.

    The colophon is added last, because it lists the replaced characters.
    """
    data = texts(to_builtins(memo), lambda text: printable(text, replaced))
    if not isinstance(data, dict):
        raise TypeError(type(data))
    words = data["labels"]
    data["kind_name"] = words["kind"]
    data["title_lang"] = language(data["title"], data["briefing"]["language"])
    head = data["letterhead"]
    head["grid"] = [(name, value, language(value, memo.lang)) for name, value in head["grid"]]
    document = data["briefing"]
    document["byline"] = [(line, language(line, "zh")) for line in document["byline"]]
    for annotation, comment in zip(data["annotations"], memo.annotations, strict=True):
        facts = (comment.modified[:10], comment.kind_label, comment.state_label)
        annotation["facts"] = printable("  |  ".join(facts), replaced)
        annotation["author_lang"] = language(annotation["author"], memo.lang)
        annotation["margin"] = "\n".join(
            "".join(run["t"] for run in paragraph) for paragraph in annotation["body"]
        )
    for group in data["revisions"]:
        for row in group["rows"]:
            row["facts"] = [(fact, language(fact, memo.lang)) for fact in row["facts"]]
    for source in data["sources"]:
        source["issuer_lang"] = language(source["issuer"], "ja")
        source["linked"] = source["url"].startswith(_LINKABLE)
    printed: set[str] = set()
    for block in data["blocks"]:
        block.setdefault("number", "")
        block.setdefault("level", 0)
        block["plain"] = _plain(block)
        _runs(block["runs"], printed)
    for note in data["footnotes"]:
        _runs(note["runs"], printed)
    if memo.provenance:
        data["colophon"] = _colophon(data, sorted(replaced))
    return data


def texts(value: object, change: Callable[[str], str]) -> Any:  # noqa: ANN401 any JSON value
    """Return a JSON value with every string in it changed; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: texts(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [texts(item, change) for item in value]
    return value


def _plain(block: dict[str, Any]) -> str:
    """Return a heading as the outline and the bookmarks show it: number and words, no marker."""
    text = "".join(run["t"] for run in block["runs"])
    return " ".join(f"{block['number']} {text}".split())


def _runs(runs: list[dict[str, Any]], printed: set[str]) -> None:
    """Keep only what can be a link, and let a note that is printed already be referred to."""
    for run in runs:
        if not run.get("url", "").startswith(_LINKABLE):
            run.pop("url", None)
        note = run.get("note")
        if note:
            run["again"] = note in printed
            printed.add(note)


def _colophon(data: dict[str, Any], replaced: list[str]) -> list[str]:
    """Return the lines that let a reader check what this file is and where it came from."""
    words = data["labels"]
    lines = [
        f"{words['memo_id']} {data['id']}",
        f"{words['content_hash']} {data['content_hash']}",
        f"{words['created']} {data['created']}",
    ]
    if data["termbases"]:
        lines.append(f"{words['termbase']} {' · '.join(data['termbases'])}")
    if replaced:
        lines.append(f"{words['replaced']} {' '.join(replaced)}")
    return lines


def language(text: str, default: str) -> str:
    """Guess whether a text is Japanese (it has kana), Chinese or English (no Han at all).

    A text of Han characters without kana gets ``default`` if that is ``zh`` or ``ja``, else ``zh``.
    """
    names = {unicodedata.name(char, "").split(" ")[0] for char in text}
    if names & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    if "CJK" in names:
        return default if default in ("zh", "ja") else "zh"
    return "en" if text else default
