"""A real briefing keeps its words in the memo, and a long one keeps to its budget."""

import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from briefdesk.formats.memo.pdf import PDF
from briefdesk.model.annotation import Annotation, Kind
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.memo import Memo, MemoOptions, Profile, Run
from briefdesk.model.progress import unheard
from briefdesk.model.span import Span
from briefdesk.model.wire import from_json, to_json
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from briefdesk.services.memos import concepts_of, sources_of
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise
from tests.formats.memo.pdf.test_highlights import failures, highlights, solid, under
from tests.memos import BRIEFING, at, document


def spread(over: ImportedDocument, count: int) -> list[Annotation]:
    """Return comments all over a document: in headings and notes, overlapping, across blocks."""
    chance = random.Random(7)  # noqa: S311 the same places at each run
    kinds = list(Kind)
    found: list[Annotation] = []
    while len(found) < count:
        block = chance.choice(over.blocks)
        start = chance.randrange(block.start, block.end)
        span = Span(start, min(len(over.text), start + chance.choice((4, 12, 30, 80))))
        exact = over.text[span.start : span.end]
        if exact == exact.strip() and exact:
            number = len(found) + 1
            found.append(at(over, span, number, kind=kinds[number % 6], body=f"批注{number}"))
    return found


@pytest.fixture(scope="module")
def real(real_briefing: Path) -> tuple[ImportedDocument, tuple[Annotation, ...], Memo]:
    """Return the real briefing, sixty comments on it, and the memo with the full text."""
    read = read_document(real_briefing)
    annotations = tuple(spread(read, 60))
    termbases = bundled()
    material = Material(
        document=read,
        meta=read.meta,
        created="2026-11-23T00:00:00+00:00",
        recognitions=recognise(read, termbases),
        annotations=annotations,
        concepts=concepts_of(termbases),
        sources=sources_of(read),
    )
    return read, annotations, tree(material, MemoOptions(profile=Profile.FULL))


def test_every_word_of_the_real_briefing_and_every_comment_is_in_its_memo(
    real: tuple[ImportedDocument, tuple[Annotation, ...], Memo], tmp_path: Path
) -> None:
    _, annotations, memo = real
    done = PDF.write(memo, unheard)
    assert (done.level, done.replaced) == ("PDF/A-3a + PDF/UA-1", ())
    assert failures(done.pdf, tmp_path, "pdfa-3a") == failures(done.pdf, tmp_path, "pdfua-1") == []
    text = "".join(
        solid(sheet.get_textpage().get_text_range().replace("\u200b", ""))
        for sheet in pypdfium2.PdfDocument(done.pdf)
    )
    assert not re.search("[\u2e80-\u2fdf]", text)
    texts = [*(block.runs for block in memo.blocks), *(note.runs for note in memo.footnotes)]
    pieces = [piece for runs in texts for piece in unbroken(runs)]
    shingles = [p[at : at + 10] for p in pieces for at in range(len(p) - 9)]
    assert len(shingles) > 4000
    assert sum(shingle in text for shingle in shingles) / len(shingles) >= 0.99
    words: dict[str, str] = {}
    for number, strings, quads in highlights(done.pdf):
        key = strings["NM"].split("-")[1]
        words[key] = words.get(key, "") + under(done.pdf, number, quads)
    assert words == {str(a.id): solid(a.anchor.quote.exact) for a in annotations}


def unbroken(runs: tuple[Run, ...]) -> list[str]:
    """Return the letters between markers and glosses, without white space."""
    pieces = [""]
    for run in runs:
        if run.note:
            pieces.append("")
        pieces[-1] += solid(run.t)
        if run.gloss:
            pieces.append("")
    return pieces


def test_an_open_sense_is_not_glossed_in_the_real_memo(
    real: tuple[ImportedDocument, tuple[Annotation, ...], Memo],
) -> None:
    _, _, memo = real
    texts = [*(block.runs for block in memo.blocks), *(note.runs for note in memo.footnotes)]
    glossed = {run.gloss.text for runs in texts for run in runs if run.gloss}
    assert "仮名加工情報" not in glossed
    assert "仮名化情報" in glossed


_MEASURE = """
import sys, time
from pathlib import Path
from briefdesk.formats.memo.pdf import PDF
from briefdesk.model.memo import Memo
from briefdesk.model.progress import unheard
from briefdesk.model.wire import from_json, to_json

memo = from_json(sys.stdin.buffer.read(), Memo)
start = time.perf_counter()
done = PDF.write(memo, unheard)
seconds = time.perf_counter() - start
status = dict(line.split(":", 1) for line in Path("/proc/self/status").open())
kilobytes = int(status["VmHWM"].split()[0])
sys.stdout.buffer.write(to_json((done.pages, seconds, kilobytes / 1024)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a new process")
def test_a_long_memo_keeps_to_its_budget(counted: Callable[[int, int], int]) -> None:
    copies = counted(30, 450)  # 300 pages
    body = BRIEFING[:5] + BRIEFING[7:11]
    plain = tuple((kind, level, n, re.sub(r"\^\d+", "", t)) for kind, level, n, t in body)
    long = document(plain * copies)
    marks = spread(long, copies)
    material = Material(long, long.meta, "2026-11-23T00:00:00+00:00", annotations=tuple(marks))
    memo = tree(material, MemoOptions(profile=Profile.FULL))
    # a process of its own, and not ``ru_maxrss``, which begins with the peak of its parent
    child = subprocess.run(
        [sys.executable, "-c", _MEASURE], input=to_json(memo), stdout=subprocess.PIPE, check=True
    )
    pages, seconds, megabytes = from_json(child.stdout, tuple[int, float, float])
    assert pages >= copies // 2
    assert seconds < 4 + pages / 15  # 300 pages in 20 s, with room for a busy machine
    assert megabytes < 400 + pages  # 700 MB at 300 pages


def test_any_document_with_any_comments_is_written_and_read_back(
    counted: Callable[[int, int], int],
) -> None:
    for seed in range(counted(6, 300)):
        chance = random.Random(seed)  # noqa: S311 the same documents at each run
        made_on = document(tuple(anything(chance)))
        marks = spread(made_on, chance.randrange(1, 25))
        material = Material(
            made_on, made_on.meta, "2026-11-23T00:00:00+00:00", annotations=tuple(marks)
        )
        profile = chance.choice((Profile.MEMO, Profile.FULL))
        done = PDF.write(tree(material, MemoOptions(profile=profile)), unheard)
        assert done.level == "PDF/A-3a + PDF/UA-1", seed
        words: dict[str, str] = {}
        for number, strings, quads in highlights(done.pdf):
            key = strings["NM"].split("-")[1]
            words[key] = words.get(key, "") + under(done.pdf, number, quads)
        # sorted: a comment may run from the body into the notes, which are read page by page
        assert {key: sorted(found) for key, found in words.items()} == {
            str(a.id): sorted(solid(a.anchor.quote.exact)) for a in marks
        }, seed


def anything(chance: random.Random) -> Iterator[tuple[str, int, str, str]]:
    """Yield the blocks of a document that no person would write."""
    kinds = ("heading", "paragraph", "paragraph", "list_item", "clause", "quote", "cell", "code")
    notes = chance.randrange(4)
    for _ in range(chance.randrange(2, 14)):
        kind = chance.choice(kinds)
        level = chance.randrange(1, 4) if kind in ("heading", "list_item") else 0
        words = "".join(chance.choices(_LETTERS, k=chance.randrange(1, 200)))
        if notes and chance.random() < 0.3:
            words += f"^{chance.randrange(1, notes + 1)}"
        yield kind, level, chance.choice(("", "①", "II.", "•")), words
    for number in range(1, notes + 1):
        yield "footnote", 0, str(number), "".join(chance.choices(_LETTERS, k=60))


_LETTERS = "数据利用的现状医疗直骨令，。“”（）《》①—…ああカなabc DX 12 𠮷#*_$@<>/-"
