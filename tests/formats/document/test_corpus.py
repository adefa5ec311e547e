"""The corpus: briefings of several producers, each through every format that holds it.

``pytest -s`` prints what each file gave. A format without a reader is skipped.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.formats import document
from tests import agreement, corpus
from tests.agreement import Measures, total
from tests.data.briefings.make import texts
from tests.data.briefings.source import load, names

FILES = corpus.files()
KINDS = list(dict.fromkeys(map(corpus.reader_of, FILES)))
SHARES = ("notes", "markers", "headings", "bounds", "title_block")
# Of all files of a format together. Extracted text has lost what would make it certain.
LEAST = dict(zip(SHARES, (1.0, 1.0, 0.95, 0.97, 0.95), strict=True))
LEAST_OF_TEXT = LEAST | {"notes": 0.95, "markers": 0.95}


def ident(path: Path) -> str:
    """Return the name of a file within the corpus."""
    return f"{path.parent.name}/{path.name}"


@pytest.fixture(scope="module")
def report() -> Iterator[list[str]]:
    """Collect the lines of the table and print them at the end."""
    lines: list[str] = []
    yield lines
    head = "".join(f"{name:>13}" for name in (*SHARES, "lost", "foreign", "uncovered"))
    print("\n" + " " * 34 + head, *sorted(lines), sep="\n")  # noqa: T201


def line(name: str, measures: Measures) -> str:
    """Return one line of the table."""
    shares = [getattr(measures, share) for share in SHARES]
    counts = (measures.lost, measures.foreign, measures.uncovered)
    return f"{name:34}" + "".join(
        [f"{f'{s.right}/{s.of}':>13}" for s in shares] + [f"{count:13}" for count in counts]
    )


@pytest.mark.parametrize("path", FILES, ids=ident)
def test_no_character_is_lost(path: Path, report: list[str]) -> None:
    corpus.require(path)
    measures = agreement.measured(path)
    report.append(line(ident(path), measures))
    assert (measures.lost, measures.uncovered) == (0, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_structure_is_recovered(kind: str, report: list[str]) -> None:
    found = [path for path in FILES if corpus.reader_of(path) == kind]
    corpus.require(found[0])
    measures = [agreement.measured(path) for path in found]
    totals = {name: total(getattr(one, name) for one in measures) for name in SHARES}
    report.append(f"~ {kind:32}" + "".join(f"{share.value:13.2%}" for share in totals.values()))
    least = LEAST_OF_TEXT if kind == "plain_text" else LEAST
    short = [name for name, share in totals.items() if share.value < least[name]]
    wrong = [one for path in found for one in agreement.differences(path)] if short else []
    assert short == [], "\n".join(wrong)


@pytest.mark.parametrize("name", names())
def test_pdf_and_word_file_give_the_same(name: str) -> None:
    folder = corpus.FOLDER / name
    word = folder / "briefing.docx"
    corpus.require(word)
    for pdf in sorted(folder.glob("*.pdf")):
        corpus.require(pdf)
        one, other = corpus.read(pdf), corpus.read(word)
        assert agreement.headings(one) == agreement.headings(other)
        assert agreement.notes(one) == agreement.notes(other)
        truth = corpus.expected(pdf)  # without the characters that a PDF cannot hold
        assert agreement.placed_markers(pdf, truth) == agreement.placed_markers(word, truth)


@pytest.mark.parametrize("name", names())
def test_extracted_text_gives_the_words_of_all_headings(name: str) -> None:
    """Those without a number are guessed, and their levels cannot be told."""
    found = corpus.read(corpus.FOLDER / name / "briefing.txt")
    wanted = [
        corpus.squeezed(block["text"])
        for block in corpus.truth_of(corpus.FOLDER / name)["blocks"]
        if block["type"] == "heading"
    ]
    assert [words for _, _, words in agreement.headings(found)] == wanted


def test_the_corpus_is_what_it_claims_to_be() -> None:
    truths = [corpus.truth_of(corpus.FOLDER / name) for name in names()]
    assert len(truths) >= 8
    assert {truth["meta"]["language"] for truth in truths} == {"zh-Hans", "zh-Hant", "ja"}
    notes = [len(truth["footnotes"]) for truth in truths]
    assert sum(notes) >= 60
    assert min(notes) == 0
    assert max(notes) >= 30
    assert Counter(map(corpus.reader_of, FILES)).keys() == set(corpus.READERS.values())
    assert sum(path.stat().st_size for path in corpus.FOLDER.rglob("*.*")) < 3_000_000


@pytest.mark.parametrize("name", names())
def test_texts_and_truth_are_what_the_source_makes(name: str) -> None:
    for file, content in texts(load(name)).items():
        assert (corpus.FOLDER / name / file).read_bytes() == content


@pytest.mark.parametrize("name", names())
def test_the_truth_agrees_with_itself(name: str) -> None:
    truth = json.loads((corpus.FOLDER / name / "truth.json").read_text("utf-8"))
    words = "".join(corpus.squeezed(block["text"]) for block in truth["blocks"])
    assert len(truth["markers"]) == len(truth["footnotes"])
    for marker in truth["markers"]:
        at = marker["offset"]
        assert words[:at].endswith(marker["before"])
        assert words[at:].startswith(marker["after"])


def test_every_reader_has_files_in_the_corpus() -> None:
    assert {reader.name for reader in document.FORMATS} <= set(KINDS)
