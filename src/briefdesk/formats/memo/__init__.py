"""Memo files: the formats a memo can be written in."""

from briefdesk.formats.memo.base import MemoWriter
from briefdesk.formats.memo.pdf import PDF

FORMATS: tuple[MemoWriter, ...] = (PDF,)
