"""PDF files that are broken, locked, endless or far bigger than they look."""

import io
import zlib
from collections.abc import Iterator

import pikepdf

from tests.corpus import FOLDER
from tests.reliability.hostile import Hostile

REAL = FOLDER / "hans-company" / "typst.pdf"
BOMB = 400_000_000  # bytes
_PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s>>"
_FONT = b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> "
_WORDS = (
    b"BT /F1 12 Tf 72 620 Td 16 TL (These words fill the first line of a page that is otherwise) Tj"
    b" T* (sound, and these the second, so that there is a paragraph to be read.) Tj ET"
)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object's body."""
    head = b"<< /Length %d %s >>" % (len(data), entries)
    return head + b"\nstream\n" + data + b"\nendstream"


def pdf(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """Return a file of these objects with a correct table; object 1 is the catalogue."""
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = {}
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    size = max(objects) + 1
    out.write(b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, trailer))
    out.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return out.getvalue()


def one_page(**changed: bytes) -> dict[int, bytes]:
    """Return the objects of a sound file with one page; the arguments replace parts of it."""
    page = changed.get("page", _PAGE % _FONT)
    return {
        1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % changed.get("catalog", b""),
        2: changed.get("pages", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        3: page,
        4: changed.get("content", stream(_WORDS)),
    }


def zeros(size: int, byte: bytes = b"\0") -> bytes:
    """Return ``size`` equal bytes, deflated."""
    packer = zlib.compressobj(1)
    chunk = byte * 1_000_000
    return b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()


def _sound(name: str, data: bytes) -> Hostile:
    """Return a file whose page must be read all the same."""
    return Hostile(name, data, "read", "a paragraph to be read")


def locked(user: str, *, extract: bool = True) -> bytes:
    """Return the real file, encrypted."""
    packed = io.BytesIO()
    with pikepdf.open(REAL) as made:
        allow = pikepdf.Permissions(extract=extract)
        made.save(packed, encryption=pikepdf.Encryption(user=user, owner="owner", allow=allow))
    return packed.getvalue()


def loops() -> Iterator[Hostile]:
    """Return files that lead in a circle."""
    yield Hostile(
        "page-tree-loop.pdf", pdf(one_page(pages=b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"))
    )
    depth = 20_000
    tree = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    for number in range(2, depth):
        tree[number] = b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 1)
    tree[depth] = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 9 9] >>" % (depth - 1)
    yield Hostile("deep-page-tree.pdf", pdf(tree))
    sound = pdf(one_page())
    table = sound.rindex(b"xref\n0 1")
    yield _sound("table-loop.pdf", pdf(one_page(), b"/Prev %010d" % (table + 20)))
    yield _sound("table-points-to-itself.pdf", pdf(one_page(), b"/Prev %d" % (table)))
    yield Hostile(
        "form-draws-itself.pdf",
        pdf(
            {
                **one_page(
                    page=_PAGE % b"/Resources << /XObject << /X 5 0 R >> >> ",
                    content=stream(b"/X Do"),
                ),
                5: stream(
                    b"/X Do /X Do",
                    b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                    b" /Resources << /XObject << /X 5 0 R >> >>",
                ),
            }
        ),
    )
    yield Hostile(
        "length-is-itself.pdf",
        pdf(
            {
                **one_page(),
                4: b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream",
            }
        ),
        wanted="refused",
    )
    yield _sound(
        "outline-loop.pdf",
        pdf(
            {
                **one_page(catalog=b"/Outlines 5 0 R"),
                5: b"<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>",
                6: b"<< /Title (a) /Parent 5 0 R /Next 6 0 R /First 6 0 R /Last 6 0 R >>",
            }
        ),
    )
    yield Hostile(
        "page-label-loop.pdf",
        pdf(
            {
                **one_page(catalog=b"/PageLabels 5 0 R"),
                5: b"<< /Kids [5 0 R] /Limits [0 9] >>",
            }
        ),
    )
    yield _sound(
        "structure-loop.pdf",
        pdf(
            {
                **one_page(catalog=b"/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R"),
                5: b"<< /Type /StructTreeRoot /K 6 0 R /ParentTree << /Nums [0 [6 0 R]] >> >>",
                6: b"<< /Type /StructElem /S /H1 /P 6 0 R /K [6 0 R 6 0 R] /Pg 3 0 R >>",
            }
        ),
    )


def bombs() -> Iterator[Hostile]:
    """Return small files that are huge inside."""
    bomb = zeros(BOMB, b" ")
    yield Hostile("content-bomb.pdf", pdf(one_page(content=stream(bomb, b"/Filter /FlateDecode"))))
    twice = zlib.compress(bomb, 9)
    filters = b"/Filter [/FlateDecode /FlateDecode]"
    yield Hostile("double-bomb.pdf", pdf(one_page(content=stream(twice, filters))))
    yield _sound(
        "object-stream-bomb.pdf",
        pdf(
            {
                **one_page(catalog=b"/Outlines 9 0 R"),
                8: stream(bomb, b"/Type /ObjStm /N 1000000 /First 8000000 /Filter /FlateDecode"),
            }
        ),
    )
    show = b"BT /F1 12 Tf " + b"(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 400_000 + b"ET"
    words = stream(zlib.compress(show), b"/Filter /FlateDecode")
    yield Hostile("sixteen-million-characters.pdf", pdf(one_page(content=words)))
    for name, box in (
        ("huge-page", b"[0 0 1000000000 1000000000]"),
        ("page-without-room", b"[0 0 0 0]"),
        ("page-inside-out", b"[595 842 -99999999999999999999 0]"),
        ("page-of-words", b"[/a (b) null 4 0 R]"),
    ):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R %s>>" % (box, _FONT)
        yield Hostile(f"{name}.pdf", pdf(one_page(page=page)))
    yield Hostile(
        "image-of-a-billion-pixels.pdf",
        pdf(
            {
                **one_page(
                    page=_PAGE % b"/Resources << /XObject << /X 5 0 R >> >> ",
                    content=stream(b"/X Do"),
                ),
                5: stream(
                    b"\0" * 9,
                    b"/Type /XObject /Subtype /Image /Width 1000000000 /Height 1000000000"
                    b" /ColorSpace /DeviceRGB /BitsPerComponent 8",
                ),
            }
        ),
    )
    yield Hostile("nested-brackets.pdf", pdf(one_page(content=stream(b"[" * 3_000_000))))
    yield _sound("nested-dictionaries.pdf", pdf({**one_page(), 5: b"<< /a " * 300_000}))
    yield Hostile("saved-states.pdf", pdf(one_page(content=stream(b"q " * 2_000_000))))
    cmap = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FFFFFFFF>"
        b" endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap"
    )
    font = (
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
        b" /ToUnicode 5 0 R >> >> >> "
    )
    yield Hostile("character-map-bomb.pdf", pdf({**one_page(page=_PAGE % font), 5: stream(cmap)}))


def broken() -> Iterator[Hostile]:
    """Return damaged, locked and disguised files."""
    real = REAL.read_bytes()
    sound = pdf(one_page())
    yield Hostile("half.pdf", real[: len(real) // 2])
    yield Hostile("only-the-head.pdf", real[:100], wanted="refused")
    yield Hostile("without-table.pdf", real[: real.rindex(b"startxref")])
    yield Hostile("header-alone.pdf", b"%PDF-1.7\n", wanted="refused")
    yield Hostile("garbage.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 400, wanted="refused")
    yield Hostile("zeroed-middle.pdf", real[:20_000] + bytes(20_000) + real[40_000:])
    yield Hostile(
        "no-pages.pdf",
        pdf(one_page(pages=b"<< /Type /Pages /Kids [] /Count 0 >>")),
        wanted="refused",
    )
    yield _sound(
        "count-lies.pdf", pdf(one_page(pages=b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"))
    )
    yield _sound(
        "count-is-negative.pdf", pdf(one_page(pages=b"<< /Type /Pages /Kids [3 0 R] /Count -5 >>"))
    )
    yield Hostile(
        "no-catalogue.pdf", sound.replace(b"/Root 1 0 R", b"/Root 9 0 R"), wanted="refused"
    )
    yield Hostile(
        "huge-object-number.pdf", sound.replace(b"4 0 obj", b"99999999999999999999 0 obj")
    )
    yield Hostile("scan.pdf", pdf(one_page(content=stream(b"0 0 595 842 re f"))), wanted="refused")
    yield Hostile("wrong-password.pdf", locked("secret"), wanted="refused")
    yield Hostile("extraction-forbidden.pdf", locked("", extract=False))
    yield _sound(
        "acts-on-opening.pdf",
        pdf(
            one_page(
                catalog=b"/OpenAction << /S /Launch /F (/bin/sh)"
                b" /Next << /S /URI /URI (http://203.0.113.9/)"
                b" /Next << /S /JavaScript /JS (app.launchURL\\('http://203.0.113.9/'\\)) >> >> >>"
            )
        ),
    )
    font = (
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0"
        b" /LastChar 255 /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4"
        b" /FontFile2 5 0 R >> >> >> >> "
    )
    program = stream(b"\0\1\0\0\xff\xff" + bytes(range(256)) * 20)
    yield Hostile("broken-font.pdf", pdf({**one_page(page=_PAGE % font), 5: program}))
    yield Hostile("pdf-called.txt", real)
    yield Hostile("pdf-called.docx", real)
    yield Hostile("text-called.pdf", "这是一段文字，不是PDF。\n".encode() * 20)


def pdfs() -> Iterator[Hostile]:
    """Return the hostile PDF files."""
    yield from loops()
    yield from bombs()
    yield from broken()
