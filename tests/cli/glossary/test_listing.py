"""``glossary list``."""

from pathlib import Path

from briefdesk.services import termbases
from briefdesk.services.desk import open_desk
from tests.cli.conftest import Run
from tests.conftest import ROOT

PERSONAL = ROOT / "glossary" / "personal-information.tbx"
COUNT = PERSONAL.read_text("utf-8").count("<conceptEntry ")


def test_without_a_library_there_are_the_bundled_ones(run: Run, library: Path) -> None:
    answer = run("glossary", "list", "--json")
    assert answer.code == 0
    [one] = answer.json["termbases"]
    assert list(one) == ["id", "name", "concepts", "readonly"]
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
    assert f"1\tpersonal-information\t{COUNT}\tresting\n" in run("glossary", "list").out
