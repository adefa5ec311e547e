"""``check``: what a reviser should look at, in a file or in a stored briefing."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefdesk.formats.termbase.tbx3 import write
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.waiver import Scope
from briefdesk.paths import companions
from briefdesk.services import house_profiles, revising, waiving
from briefdesk.services.checking import day_here, findings_of
from briefdesk.services.desk import open_desk
from tests.cli.conftest import SAMPLE, Run

SAMPLE_PDF = SAMPLE.with_suffix(".pdf")
SHAPE = [
    "check",
    "severity",
    "confidence",
    "concept",
    "subject",
    "message",
    "suggestion",
    "evidence",
    "source",
    "places",
    "original",
    "fingerprint",
]
PLACE = ["start", "end", "surface", "page", "suggestion", "fingerprint"]


@pytest.fixture
def stored(run: Run) -> int:
    """The id of the stored sample."""
    found: int = run("import", SAMPLE, "--json").json["briefings"][0]["id"]
    return found


def checked(run: Run, *arguments: str | Path | int) -> list[dict[str, Any]]:
    """Return the findings of a check."""
    answer = run("check", *arguments, "--json")
    assert answer.code == 0, answer.err
    found: list[dict[str, Any]] = answer.json["findings"]
    return found


def test_file_and_id_give_the_same(run: Run, library: Path) -> None:
    of_file = checked(run, SAMPLE)
    assert not library.exists()
    assert not companions(library).exists()
    run("import", SAMPLE)
    assert checked(run, 1) == of_file
    assert checked(run, 1) == of_file  # as it was kept


def test_the_shape(run: Run) -> None:
    answer = run("check", SAMPLE_PDF, "--json")
    assert answer.json["format"] == "briefdesk.check/1"
    text = json.loads(run("read", SAMPLE_PDF, "--json").out)["text"]
    found = answer.json["findings"]
    ranks = [Gravity(one["severity"]).rank for one in found]
    assert ranks == sorted(ranks)
    for one in found:
        assert list(one) == SHAPE
        words = set(SHAPE) - {"places", "original"}
        assert all(isinstance(one[name], str) for name in words)
        for place in one["places"]:
            assert list(place) == PLACE
            assert text[place["start"] : place["end"]] == place["surface"]
            assert 1 <= place["page"] <= 9


def test_known_faults_of_the_sample_are_found(run: Run) -> None:
    found = checked(run, SAMPLE)
    wrong = next(one for one in found if one["places"][0]["surface"] == "公立数据库")
    assert (wrong["check"], wrong["suggestion"]) == ("forbidden-rendering", "公共数据库")
    assert wrong["concept"].startswith("c-")
    assert wrong["message"].startswith("“公立数据库” must not be written")
    assert wrong["source"]


def test_a_person_reads_them_under_how_bad_they_are(run: Run) -> None:
    answer = run("check", SAMPLE_PDF)
    assert answer.code == 0
    lines = answer.out.splitlines()
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads[0] == "high:"
    at = next(n for n, line in enumerate(lines) if "must not be written" in line)
    assert lines[at].startswith("  forbidden-rendering ")
    assert lines[at + 1].startswith("    p. ")
    assert " → " in lines[at + 1]
    assert heads[-1].startswith("findings: ")


def test_only_fail_on_gives_a_negative_answer(run: Run) -> None:
    assert run("check", SAMPLE).code == 0
    assert run("check", SAMPLE, "--fail-on", "high").code == 1
    assert run("check", SAMPLE, "--fail-on", "info", "--json").code == 1
    assert run("check", SAMPLE, "--fail-on", "critical").code == 0
    assert run("check", SAMPLE, "--fail-on", "terrible").code == 2


def test_a_text_without_faults_has_none(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "good.txt"
    file.write_text("公共数据库\n\nI. 引言\n\n今天天气很好，我们去公园散步。\n", "utf-8")
    answer = run("check", file, "--fail-on", "info")
    assert (answer.code, answer.out) == (0, "findings: 0, places: 0\n")


def test_the_profile_of_a_file(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "house.json"
    off = CheckChoice(on=False)
    worse = CheckChoice(severity=Gravity.CRITICAL)
    house = HouseProfile(checks={"false-friend": off, "forbidden-rendering": worse})
    house_profiles.write(house, profile)
    found = checked(run, SAMPLE, "--profile", profile)
    assert "false-friend" not in {one["check"] for one in found}
    severities = {one["severity"] for one in found if one["check"] == "forbidden-rendering"}
    assert severities == {"critical"}
    profile.write_text('{"format":"briefdesk.house/1","spacingg":"none"}', "utf-8")
    answer = run("check", SAMPLE, "--profile", profile)
    assert answer.code == 3
    assert "“spacingg”" in answer.err
    assert answer.err.count("\n") == 1


def test_a_stored_briefing_is_checked_by_the_profile_of_its_library(
    run: Run, stored: int, library: Path, tmp_path: Path
) -> None:
    everything = checked(run, stored)
    only = {one["check"] for one in everything} - {"forbidden-rendering"}
    house = HouseProfile(checks={name: CheckChoice(on=False) for name in only})
    house_profiles.use(library, house)
    assert {one["check"] for one in checked(run, stored)} == {"forbidden-rendering"}
    plain = tmp_path / "plain.json"
    house_profiles.write(PLAIN, plain)
    assert checked(run, stored, "--profile", plain) == everything


def test_what_was_dismissed_or_answered_is_left_out(run: Run, stored: int, library: Path) -> None:
    before = checked(run, stored)
    first, second = _kept(library, stored)[:2]
    with open_desk(library) as desk:
        waiving.dismiss(desk, stored, first, first.places, Scope.HERE, "约定")
        place = second.places[0]
        draft = NewRevision(Remedy.QUERY, "何意？", "", fingerprint=place.fingerprint)
        revising.revise(desk, stored, [(place.span, draft)])
    answer = run("check", stored, "--json").json
    assert [one["fingerprint"] for one in answer["dismissed"]] == [
        place.fingerprint for place in first.places
    ]
    assert {(one["scope"], one["reason"]) for one in answer["dismissed"]} == {("here", "约定")}
    [answered] = answer["answered"]
    assert (answered["fingerprint"], answered["revision"]) == (place.fingerprint, 1)
    after = {one["fingerprint"]: len(one["places"]) for one in answer["findings"]}
    assert first.fingerprint not in after
    assert after.get(second.fingerprint, 0) == len(second.places) - 1
    assert len(after) >= len(before) - 2
    assert f"dismissed: {len(first.places)}, answered: 1" in run("check", stored).out


def _kept(library: Path, stored: int) -> list[Finding]:
    with open_desk(library) as desk:
        found = findings_of(desk, stored, PLAIN, day_here())
    assert found is not None
    return [one.finding for one in found]


def test_an_original_is_read_for_a_file_and_for_a_briefing(
    run: Run, stored: int, tmp_path: Path
) -> None:
    original = tmp_path / "原文.txt"
    original.write_text("医療データの利活用\n\nI. はじめに\n\n公的データベースの情報。\n", "utf-8")
    assert checked(run, SAMPLE, "--original", original) == checked(
        run, stored, "--original", original
    )
    assert run("check", SAMPLE, "--original", tmp_path / "absent.txt").code == 3


def test_wrong_use_is_refused(run: Run, stored: int, tmp_path: Path) -> None:
    assert run("check", 99).code == 2
    assert run("check", tmp_path / "absent.txt").code == 3
    assert run("check", stored, "--termbase", tmp_path / "a.tbx").code == 2
    assert run("check", SAMPLE, "--profile", tmp_path / "absent.json").code == 3


def test_a_term_base_is_used_for_a_file(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "t.txt"
    text.write_text("标题\n\nI. 引言\n\n今天天气很好，我们去大公园散步，再回到公园。\n", "utf-8")
    assert checked(run, text) == []
    base = tmp_path / "own.tbx"
    base.write_bytes(_forbidding("大公园", "公园"))
    [found] = checked(run, text, "--termbase", base)
    assert (found["check"], found["suggestion"]) == ("forbidden-rendering", "公园")


def _forbidding(word: str, replacement: str) -> bytes:
    """Return a term base in which a word is forbidden."""
    wrong = Term(
        "t-2",
        "zh-Hans",
        word,
        status=AdminStatus.DEPRECATED,
        forbidden=True,
        replacement=replacement,
    )
    good = Term("t-1", "zh-Hans", replacement)
    concept = Concept("c-own", "parks", (good, wrong))
    return write(TermBase("own", "Own", "1", "Own work", (concept,)))


def test_a_reader_of_the_terminal_finds_the_words(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "t.txt"
    text.write_text(
        "标题\n\nI. 引言\n\n今天天气一直很好，所以我们去大公园散步[1]，再回到公园。\n\n"
        "[1] 大公园在城里。\n",
        "utf-8",
    )
    base = tmp_path / "own.tbx"
    base.write_bytes(_forbidding("大公园", "公园"))
    plain = run("check", text, "--termbase", base).out
    assert "    I. 引言\t…天气一直很好，所以我们去【大公园】散步，再回到公园。 → 公园\n" in plain
    assert "    footnote 1\t【大公园】在城里。 → 公园\n" in plain


def test_an_edited_profile_is_followed(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "t.txt"
    text.write_text("标题\n\nI. 引言\n\n我们去大公园散步，再去大公园。\n", "utf-8")
    base, file = tmp_path / "own.tbx", tmp_path / f"house{house_profiles.SUFFIX}"
    base.write_bytes(_forbidding("大公园", "公园"))
    house_profiles.write(PLAIN, file)
    check = ("check", text, "--termbase", base, "--profile", file)
    assert "→ 公园" in run(*check).out
    plain = file.read_text("utf-8")
    named = plain.replace('"preferred": {}', '"preferred": {"公园": "庭园", "无此词": "乙"}')
    assert named != plain
    file.write_text(named, "utf-8")
    answer = run(*check)
    assert "→ 庭园" in answer.out
    assert "“无此词”" in answer.err
    file.write_text(named.replace('"preferred"', '"prefered"'), "utf-8")
    answer = run(*check)
    assert answer.code == 3
    assert "has a field “prefered”" in answer.err
    assert run("check", text, "--profile", text).err.startswith("“t.txt” is no house profile")


def test_an_edit_of_a_term_changes_what_is_found(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "t.txt"
    text.write_text("标题\n\nI. 引言\n\n今天天气很好，我们去大公园散步。\n", "utf-8")
    number = run("import", text, "--json").json["briefings"][0]["id"]
    assert checked(run, number) == []
    base = tmp_path / "own.tbx"
    base.write_bytes(_forbidding("大公园", "公园"))
    assert run("glossary", "import", base).code == 0
    [found] = checked(run, number)
    assert found["suggestion"] == "公园"
