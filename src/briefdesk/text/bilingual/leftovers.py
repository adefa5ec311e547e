"""Japanese words that a Chinese text still has."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.text.sentences import sentences_of

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa][\u3041-\u309f\u30a1-\u30ff]*")
_HIRAGANA = re.compile("[\u3041-\u3096]")
_QUOTED = re.compile(
    "「[^「」\n]*」|『[^『』\n]*』|“[^“”\n]*”|《[^《》\n]*》|（[^（）\n]*）|\\([^()\n]*\\)"
    "|https?://[!-~]+"
)
_SHARE = 0.15  # of hiragana, from which on a sentence is Japanese


class Leftover(NamedTuple):
    """Kana at ``[start, end)`` of the text, or a whole sentence that is Japanese."""

    start: int
    end: int
    is_sentence: bool


def leftovers(document: ImportedDocument) -> Iterator[Leftover]:
    """Yield what is left in Japanese, in order.

    Names in the original language may stand in brackets, in quotation marks and in footnotes.
    """
    for block in document.blocks:
        if block.type in (BlockType.FOOTNOTE, BlockType.CODE):
            continue
        if _KANA.search(document.text, block.start, block.end) is None:
            continue
        for span in sentences_of(document.text, block):
            words = document.text[span.start : span.end]
            bare = _QUOTED.sub(lambda found: " " * len(found[0]), words)
            if len(_HIRAGANA.findall(bare)) > _SHARE * len(bare.strip()):
                yield Leftover(span.start, span.end, is_sentence=True)
            else:
                for found in _KANA.finditer(bare):
                    start, end = span.start + found.start(), span.start + found.end()
                    yield Leftover(start, end, is_sentence=False)
