"""``search``: one word finds every spelling in the whole library."""

import pytest

from tests.cli.conftest import SAMPLE, Run


@pytest.fixture(autouse=True)
def _stored(run: Run) -> None:
    assert run("import", SAMPLE, "--matter", "2026-7").code == 0


def test_hits_have_the_shape_of_the_contract(run: Run) -> None:
    found = run("search", "醫療", "--limit", "8", "--json").json
    assert list(found) == ["format", "hits", "total", "more"]
    assert found["format"] == "briefdesk.search/1"
    assert list(found["hits"][0]) == ["briefing", "kind", "start", "end", "snippet", "concept"]
    assert len(found["hits"]) == 8
    assert {hit["kind"] for hit in found["hits"]} >= {"terms", "text"}
    assert found["total"] > 20
    assert found["more"] is True


def test_more_says_whether_anything_was_left_out(run: Run) -> None:
    few = run("search", "医疗", "--limit", "5", "--json").json
    whole = run("search", "医疗", "--limit", "10000", "--json").json
    assert few["total"] == whole["total"] == len(whole["hits"])
    assert (few["more"], whole["more"]) == (True, False)


def test_places_and_filters_narrow_it(run: Run) -> None:
    for options, kinds in (
        (("--in", "footnotes"), {"footnotes"}),
        (("--in", "text, footnotes", "--matter", "2026-7"), {"text", "footnotes"}),
        (("--in", "text", "--lang", "ja"), set()),
        (("--in", "text", "--since", "2030-01-01"), set()),
        (("--in", "text", "--briefing", "1", "--until", "2030-01-01"), {"text"}),
    ):
        hits = run("search", "个人信息", *options, "--json").json["hits"]
        assert {hit["kind"] for hit in hits} == kinds, options


@pytest.mark.parametrize(
    "options",
    [
        ("--briefing", "1"),
        ("--matter", "2026-7"),
        ("--lang", "zh"),
        ("--since", "2020-01-01"),
        ("--until", "2030-01-01"),
    ],
    ids=" ".join,
)
def test_terms_are_in_no_briefing(run: Run, options: tuple[str, ...]) -> None:
    asked = ("search", "个人信息", *options, "--json")
    assert {hit["kind"] for hit in run(*asked).json["hits"]} >= {"text"}
    assert "terms" not in {hit["kind"] for hit in run(*asked).json["hits"]}
    assert {hit["kind"] for hit in run(*asked, "--in", "terms").json["hits"]} == {"terms"}


def test_nothing_found_is_said(run: Run) -> None:
    done = run("search", "个人信息", "--lang", "ja")
    assert (done.code, done.out) == (0, "")
    assert "Nothing found" in done.err


def test_the_bin_is_not_searched_and_that_is_said(run: Run) -> None:
    assert run("remove", "1").code == 0
    done = run("search", "个人信息", "--briefing", "1")
    assert done.out == ""
    assert "in the bin" in done.err


def test_the_letter_counts_when_it_is_asked_for(run: Run) -> None:
    for words in (("--literal", "個人信息"), ("“個人信息”",)):
        assert run("search", *words, "--in", "text", "--json").json["total"] == 0


def test_lines_show_the_words_in_their_place(run: Run) -> None:
    done = run("search", "個人情報", "--in", "text", "--limit", "1")
    assert "[个人信息]" in done.out
    assert "--limit shows more" in done.err


@pytest.mark.parametrize(
    "options",
    [
        ("--in", "nowhere"),
        ("--in", ","),
        ("--matter", "x"),
        ("--since", "soon"),
        ("--since", "2026-01-02", "--until", "2026-01-01"),
        ("--lang", "klingon"),
        ("--briefing", "99"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_said(run: Run, options: tuple[str, ...]) -> None:
    assert run("search", "医疗", *options).code == 2
