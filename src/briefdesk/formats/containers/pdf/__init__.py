"""PDF files, read with PDFium: the only place that knows its handles and its UTF-16 indexes."""

from briefdesk.formats.containers.pdf.opening import PdfFile, open_pdf

__all__ = ["PdfFile", "open_pdf"]
