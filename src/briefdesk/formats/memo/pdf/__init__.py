"""The memo as PDF/A-3a and PDF/UA-1: typst sets it, pikepdf makes its highlights annotations."""

from briefdesk.formats.memo.pdf.highlights import painted
from briefdesk.formats.memo.pdf.template import compiled
from briefdesk.model.memo import Memo, Rendering
from briefdesk.model.progress import Progress


class _Pdf:
    """Writes memos as PDF."""

    name = "pdf"
    suffix = ".pdf"

    def write(self, memo: Memo, progress: Progress) -> Rendering:
        """Return the file; raises ``MemoError`` when typst or the post-pass fails."""
        progress(0, 2)
        pdf, level, replaced = compiled(memo)
        progress(1, 2)
        finished, pages = painted(pdf, memo)
        progress(2, 2)
        return Rendering(finished, level, replaced, pages)


PDF = _Pdf()
