"""Make the files of the corpus and their truth from the sources.

Run ``PYTHONPATH=src:. python -m tests.data.briefings.make [NAME …]`` from the project's root. The
PDFs need LibreOffice (``soffice``) and Chromium; ``--texts`` makes only what needs neither.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
from pdfminer.high_level import extract_text
from pypdfium2 import PdfDocument

from briefdesk.paths import font_folders
from tests.data.briefings import as_typst
from tests.data.briefings.as_docx import docx
from tests.data.briefings.as_html import html
from tests.data.briefings.as_markdown import markdown
from tests.data.briefings.source import FOLDER, Source, load, names
from tests.data.briefings.truth import truth

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>%s<dir>/usr/share/fonts/truetype/dejavu</dir>
<dir>/usr/share/fonts/truetype/libreoffice</dir><cachedir>%s</cachedir></fontconfig>
"""


def file_names(source: Source) -> list[str]:
    """Return the names of the files made from a source."""
    pdfs = [f"{producer}.pdf" for producer in source.head["pdf"].split()]
    return ["briefing.md", "briefing.html", "briefing.docx", *pdfs, "briefing.txt"]


def texts(source: Source) -> dict[str, bytes]:
    """Return the files that are the same on every machine."""
    encoding = source.head.get("html_encoding", "utf-8")
    made = json.dumps(truth(source, file_names(source)), ensure_ascii=False, indent=1)
    return {
        "briefing.md": markdown(source).encode(),
        "briefing.html": html(source).encode(encoding),
        "truth.json": f"{made}\n".encode(),
    }


def main(arguments: list[str]) -> None:
    """Make the files of the named briefings, or of all."""
    chosen = [name for name in arguments if not name.startswith("--")] or names()
    for source in map(load, chosen):
        folder = FOLDER / source.name
        for name, content in texts(source).items():
            (folder / name).write_bytes(content)
        if "--texts" in arguments:
            continue
        (folder / "briefing.docx").write_bytes(docx(source))
        pdfs = [(folder / name) for name in file_names(source) if name.endswith(".pdf")]
        for pdf in pdfs:
            _PRODUCERS[pdf.stem](source, pdf)
        (folder / "briefing.txt").write_bytes(extracted(source, pdfs[0]))
        sys.stdout.write(f"{source.name}: {', '.join(pdf.name for pdf in pdfs)}\n")


def by_typst(source: Source, pdf: Path) -> None:
    """Set the PDF with Typst."""
    pdf.write_bytes(as_typst.pdf(source))


def by_libreoffice(_source: Source, pdf: Path) -> None:
    """Have LibreOffice export the Word file."""
    with tempfile.TemporaryDirectory() as folder:
        word = pdf.with_name("briefing.docx")
        _run(folder, "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", "pdf", "--outdir", folder, str(word))  # fmt: skip
        pdf.write_bytes((Path(folder) / "briefing.pdf").read_bytes())


def by_chromium(_source: Source, pdf: Path) -> None:
    """Have Chromium print the page.

    It writes our fonts as Type 3, one stream for each glyph; packing the objects into streams makes
    the file half as large and leaves the pages as they are.
    """
    with tempfile.TemporaryDirectory() as folder:
        page = pdf.with_name("briefing.html").as_uri()
        _run(folder, "chromium", "--headless", "--no-sandbox", "--disable-gpu",
             f"--user-data-dir={folder}/profile", "--no-pdf-header-footer",
             f"--print-to-pdf={pdf}", page)  # fmt: skip
    with pikepdf.open(pdf, allow_overwriting_input=True) as made:
        made.save(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)


_PRODUCERS = {"typst": by_typst, "libreoffice": by_libreoffice, "chromium": by_chromium}


def _run(folder: str, *command: str) -> None:
    """Run a program that sees our fonts and no others but DejaVu and OpenSymbol."""
    fonts = Path(folder) / "fonts.conf"
    places = "".join(f"<dir>{place}</dir>" for place in font_folders())
    fonts.write_text(_FONTS % (places, f"{folder}/cache"), "utf-8")
    environment = {"FONTCONFIG_FILE": str(fonts), "HOME": folder, "PATH": "/usr/bin:/bin"}
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=300)


def extracted(source: Source, pdf: Path) -> bytes:
    """Return the text that a program extracts from the PDF, as users have it."""
    if source.head.get("text") == "pdfminer":
        text = extract_text(pdf)
    else:
        document = PdfDocument(pdf)
        pages = [page.get_textpage().get_text_range() for page in document]
        document.close()
        text = ("\n" if source.head.get("text") == "joined" else "\f").join(pages)
    return text.replace("\r\n", "\n").encode(source.head.get("text_encoding", "utf-8"))


if __name__ == "__main__":
    main(sys.argv[1:])
