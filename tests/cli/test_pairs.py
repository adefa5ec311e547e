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
    assert run("pairs", "confirm", 1, "--all").code == 0
    everything = run("pairs", "show", 1)
    assert everything.out.count("person") == everything.out.count("\n")


def test_a_pair_with_findings_is_left_unless_all_is_asked_for(run: Run, tmp_path: Path) -> None:
    """第30条第1項 was translated as 第30条第2项: no translation memory may learn that."""
    wrong = "依照该法第30条第2项提供信息。", "同法第30条第1項に基づき情報を提供する。"
    for name, text, more in (("zh.txt", ZH, wrong[0]), ("ja.txt", JA, wrong[1])):
        (tmp_path / name).write_text(text.rstrip("\n") + more + "\n", "utf-8")
        run("import", tmp_path / name)
    run("pairs", "set", 1, 2)
    out = tmp_path / "pair.tmx"
    first = run("pairs", "confirm", 1, "--json")
    assert first.code == 0
    assert first.json["pairs"] > 1
    assert first.json["left"]["findings"] == 1
    assert "Pairs left: 1 with findings" in first.err
    run("pairs", "export", 1, "--format", "tmx", "--to", out)
    assert "第2项" not in out.read_text("utf-8")
    again = run("pairs", "confirm", 1)
    assert (again.code, again.out) == (1, "0\n")
    everything = run("pairs", "confirm", 1, "--all")
    assert (everything.code, everything.err) == (0, "")
    run("pairs", "export", 1, "--format", "tmx", "--to", out)
    assert "第2项" in out.read_text("utf-8")


def test_all_and_positions_are_not_both_asked_for(run: Run, tmp_path: Path) -> None:
    paired(run, tmp_path)
    answer = run("pairs", "confirm", 1, 0, "--all")
    assert answer.code == 2
    assert "not both" in answer.err


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
