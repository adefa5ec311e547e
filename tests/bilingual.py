"""A translation beside its original, paragraph by paragraph, for tests of what compares them."""

from dataclasses import replace

from briefdesk.checks.base import Examination, Pair, Text
from briefdesk.model.imported import Footnote, ImportedDocument, Meta, Reference
from briefdesk.model.pairing import Link
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.bilingual.beside import Beside, Side
from briefdesk.text.matcher import Matcher
from tests.examined import examination, glossary
from tests.termbases import document


def paired_with(*pairs: tuple[str, str], known: Matcher | None = None) -> Examination:
    """Return paragraphs and their originals as a check gets them, each pair linked.

    An empty side was left out or added. What stands behind ^ is a footnote marker; a paragraph that
    begins with ^ is the footnote.
    """
    sides = [[one[side] for one in pairs] for side in (0, 1)]
    ours, theirs = (
        _document([text for text in texts if text], lang)
        for texts, lang in zip(sides, ("zh-Hans", "ja"), strict=True)
    )
    spans = [_spans(side, one) for side, one in zip((ours, theirs), sides, strict=True)]
    links = tuple(Link(*both) for both in zip(*spans, strict=True))
    terms = known or glossary()
    original = Text(theirs, terms.recognise(theirs))
    return replace(examination(ours, known=terms), pair=Pair(original, links))


def beside(*pairs: tuple[str, str], known: Matcher | None = None) -> Beside:
    """Return the same as two sides with their links."""
    examined = paired_with(*pairs, known=known)
    assert examined.pair is not None
    return Beside(
        Side(examined.text.document, examined.text.recognitions),
        Side(examined.pair.original.document, examined.pair.original.recognitions),
        examined.pair.links,
    )


def printed(page: ImportedDocument, span: Span) -> str:
    """Return the words at a place."""
    return page.text[span.start : span.end]


def _document(texts: list[str], lang: str) -> ImportedDocument:
    page = document(*(text.replace("^", "") for text in texts))
    notes = [number for number, text in enumerate(texts) if text.startswith("^")]
    footnotes = tuple(
        Footnote(f"0:{order}", order, str(order), page.blocks[number].id)
        for order, number in enumerate(notes, 1)
    )
    references: list[Reference] = []
    for block, text in zip(page.blocks, texts, strict=True):
        parts = [] if text.startswith("^") else text.split("^")
        for nth in range(1, len(parts)):
            at = block.start + len("".join(parts[:nth]))
            key = footnotes[len(references)].key if len(references) < len(footnotes) else None
            references.append(Reference(key, block.id, at, 9.0))
    return changed(
        page, meta=Meta(language=lang), footnotes=footnotes, references=tuple(references)
    )


def _spans(page: ImportedDocument, texts: list[str]) -> list[tuple[Span, ...]]:
    blocks = iter(page.blocks)
    found: list[tuple[Span, ...]] = []
    for text in texts:
        block = next(blocks) if text else None
        found.append(() if block is None else (Span(block.start, block.end),))
    return found
