"""``pairs``: from two files to confirmed pairs, their export and the concordance."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.pairs_library import JA, ZH


def paired(run: Run, folder: Path) -> None:
    """Import a translation, id 1, and its original, id 2, and pair them."""
    for name, text in (("zh.txt", ZH), ("ja.txt", JA)):
        (folder / name).write_text(text, "utf-8")
        run("import", folder / name)
    assert run("pairs", "set", 1, 2).code == 0


def test_the_whole_way(run: Run, tmp_path: Path) -> None:
    paired(run, tmp_path)
    shown = run("pairs", "show", 1, "--json").json
    assert (shown["format"], shown["original"]) == ("briefdesk.alignment/1", 2)
    link = next(one for one in shown["links"] if one["translation"][0]["text"].startswith("个人"))
    assert link["by"] == "rules"
    assert link["original"][0]["text"].startswith("個人データ")
    start = link["translation"][0]["start"]
    assert run("pairs", "confirm", 1, start, "--author", "李").out == "1\n"
    (found,) = run("pairs", "concordance", "個人データ", "--json").json["pairs"]
    assert found["confirmed_by"] == "李"
    assert found["translation"]["hits"] == [{"start": 0, "end": 4}]
    out = tmp_path / "pair.tmx"
    assert run("pairs", "export", 1, "--format", "tmx", "--to", out, "--json").json["pairs"] == 1
    assert "個人データ" in out.read_text("utf-8")
    assert run("pairs", "confirm", 1).code == 0
    everything = run("pairs", "show", 1)
    assert everything.out.count("person") == everything.out.count("\n")


def test_what_is_not_there(run: Run, tmp_path: Path) -> None:
    paired(run, tmp_path)
    assert run("pairs", "concordance", "個人データ").code == 1
    assert run("pairs", "confirm", 1, 99_999).code == 1
    out = tmp_path / "pair.docx"
    assert run("pairs", "export", 1, "--format", "docx", "--to", out).code == 2
    assert run("pairs", "export", 1, "--format", "docx", "--to", out, "--all").code == 0
    assert run("pairs", "unset", 1).code == 0
    assert "has no original" in run("pairs", "show", 1).err


def test_the_library_is_not_written_over(run: Run, tmp_path: Path, library: Path) -> None:
    paired(run, tmp_path)
    answer = run("pairs", "export", 1, "--format", "xlsx", "--to", library, "--all")
    assert answer.code == 5
    assert "belongs to the library" in answer.err
