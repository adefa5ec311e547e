"""``glossary list``."""

from pathlib import Path

from briefdesk.phrases import phrase
from briefdesk.services import concepts, termbases
from briefdesk.services.desk import open_desk
from tests.cli.conftest import Run
from tests.conftest import ROOT
from tests.termbases import concept

PERSONAL = ROOT / "glossary" / "personal-information.tbx"
TITLE = "個人情報保護 · 个人信息保护"
COUNT = PERSONAL.read_text("utf-8").count("<conceptEntry ")


def test_without_a_library_there_are_the_bundled_ones(run: Run, library: Path) -> None:
    answer = run("glossary", "list", "--json")
    assert answer.code == 0
    [one] = answer.json["termbases"]
    assert list(one) == ["id", "name", "title", "concepts", "readonly"]
    assert (one["id"], one["name"], one["readonly"]) == (0, "bundled", True)
    assert one["concepts"] > 200
    assert not library.exists()


def test_own_ones_come_first(run: Run, library: Path) -> None:
    run("glossary", "import", PERSONAL)
    answer = run("glossary", "list", "--json")
    assert [one["name"] for one in answer.json["termbases"]] == ["personal-information", "bundled"]
    assert answer.json["termbases"][0]["concepts"] == COUNT
    with open_desk(library) as desk:
        termbases.enable(desk, 1, enabled=False)
    assert f"1\tpersonal-information\t{TITLE}\t{COUNT}\tresting\n" in run("glossary", "list").out


def test_one_is_found_by_the_title_that_the_window_shows(
    run: Run, library: Path, tmp_path: Path
) -> None:
    with open_desk(library, create=True) as desk:
        concepts.save(desk, [concept("a", "同意")], phrase("history", "Edit concept"))
    assert "1\town\tMy entries\t1\n" in run("glossary", "list").out
    out = tmp_path / "x.tbx"
    to = ("--format", "tbx-linguist", "--to", out)
    assert run("glossary", "export", "--termbase", "My entries", *to).code == 0
    answer = run("glossary", "import", out, "--termbase", "My entries", "--json")
    assert answer.json["termbase"] == {"id": 1, "name": "own"}
