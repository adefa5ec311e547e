"""Entries are found on the lines where a person sees them."""

import pytest

from briefdesk.formats.containers.entry_lines import entry_lines
from briefdesk.formats.termbase.tbx3 import write
from tests.conftest import ROOT
from tests.termbases import concept, termbase


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('<tbx>\n<conceptEntry id="c-1">\n\n<conceptEntry id="c-2">', {"c-1": 2, "c-2": 4}),
        ("<martif><termEntry\n  xml:id = 'x.1'>", {"x.1": 1}),
        ('<tbx:conceptEntry lang="ja" id="c-1" >', {"c-1": 1}),
        ('<conceptEntry id="c-1">\n<conceptEntry id="c-1">', {"c-1": 1}),
        ('<termEntryX id="a"><conceptEntry idea="b"><conceptEntry><p id="c">', {}),
        ("concept;ja;zh\n1;医療;医疗", {}),
        ("", {}),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lines(text: str, lines: dict[str, int], encoding: str) -> None:
    assert entry_lines(text.encode(encoding)) == lines


def test_every_entry_that_we_write_has_its_line() -> None:
    data = write(termbase(*(concept(str(n), "医疗") for n in range(20))))
    for identifier, line in entry_lines(data).items():
        assert f'id="{identifier}"' in data.decode().splitlines()[line - 1]
    assert len(entry_lines(data)) == 20


def test_every_bundled_entry_has_one() -> None:
    for file in (ROOT / "glossary").glob("*.tbx"):
        assert len(entry_lines(file.read_bytes())) == file.read_text("utf-8").count(
            "<conceptEntry "
        )


def test_a_hostile_file_takes_no_time() -> None:
    assert entry_lines(b"<conceptEntry " * 200_000) == {}
    assert entry_lines(b"<conceptEntry " + b"id " * 300_000) == {}
