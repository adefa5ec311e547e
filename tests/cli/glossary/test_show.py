"""``glossary show``."""

import pytest

from tests.cli.conftest import Run


def test_a_concept_by_its_id(run: Run) -> None:
    answer = run("glossary", "show", "c-kameikako", "--json")
    assert answer.code == 0
    [one] = answer.json["concepts"]
    assert one["id"] == "c-kameikako"
    assert {term["lang"] for term in one["terms"]} >= {"ja", "zh-Hans", "en"}
    lines = run("glossary", "show", "c-kameikako").out.splitlines()
    assert lines[0].startswith("c-kameikako\t")
    assert "\tja\t仮名加工情報\tpreferred, かめいかこうじょうほう" in lines


@pytest.mark.parametrize("words", ["假名加工信息", "假名加工資訊", "假名加工信息 ", "仮名加工情報"])
def test_concepts_by_a_term_in_any_script(run: Run, words: str) -> None:
    answer = run("glossary", "show", words, "--json")
    if words == "假名加工資訊":  # another word, not another script
        assert answer.code == 2
    else:
        assert "c-kameikako" in {one["id"] for one in answer.json["concepts"]}


def test_what_is_nowhere(run: Run) -> None:
    answer = run("glossary", "show", "尚无此词")
    assert answer.code == 2
    assert "尚无此词" in answer.err
