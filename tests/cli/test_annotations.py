"""``annotate`` and ``annotations list``."""

import hashlib
import json
from pathlib import Path

import pytest

from briefdesk.paths import companions
from tests.cli.conftest import Run

SHAPE = {
    "tags",
    "id",
    "kind",
    "state",
    "internal",
    "author",
    "created",
    "modified",
    "body",
    "quote",
    "start",
    "end",
    "anchor",
}


pytestmark = pytest.mark.usefixtures("stocked")


def test_annotate_answers_with_the_annotation(run: Run) -> None:
    answer = run(
        *("annotate", 1, "--quote", "匿名化信息", "--body", "请确认", "--kind", "question"),
        *("--author", "陈", "--internal", "--json"),
    )
    assert answer.code == 0
    assert answer.json["format"] == "briefdesk.annotations/1"
    (one,) = answer.json["annotations"]
    assert set(one) == SHAPE
    assert (one["kind"], one["state"], one["internal"]) == ("question", "open", True)
    assert (one["author"], one["body"], one["quote"]) == ("陈", "请确认", "匿名化信息")
    assert one["anchor"] == "placed"
    text = json.loads(run("show", 1, "--json").out)["text"]
    assert text[one["start"] : one["end"]] == one["quote"]


def test_the_list_is_in_text_order(run: Run) -> None:
    run("annotate", 1, "--quote", "匿名化信息", "--body", "b")
    run("annotate", 1, "--quote", "公共數據庫", "--body", "a")
    found = run("annotations", "list", 1, "--json").json["annotations"]
    assert [one["body"] for one in found] == ["a", "b"]
    assert run("annotations", "list", 1).out.count("\n") == 2


def test_the_author_of_the_settings_signs(run: Run, library: Path) -> None:
    (companions(library) / "settings.json").write_text(json.dumps({"author": "佐藤"}))
    run("annotate", 1, "--quote", "匿名化信息", "--body", "x")
    assert run("annotations", "list", 1, "--json").json["annotations"][0]["author"] == "佐藤"


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--quote", "不存在"), "quote_not_found", "does not occur"),
        (("--quote", ""), "usage", "--quote is empty"),
        (("--quote", " \u3000"), "usage", "--quote is empty"),
        (("--quote", "引言", "--body", " "), "usage", "a note needs words"),
        (("--quote", "假名化信息"), "quote_ambiguous", "occurs 2 times"),
        (("--quote", "假名化信息", "--occurrence", "3"), "unknown_id", "occurs 2 times"),
        (("--quote", "假名化信息", "--occurrence", "x"), "usage", "occurrence"),
        (("--quote", "x", "--kind", "joke"), "usage", "kind"),
        ((), "usage", "quote"),
    ],
)
def test_a_bad_request_changes_nothing(
    run: Run, library: Path, options: tuple[str, ...], code: str, words: str
) -> None:
    before = hashlib.sha256(library.read_bytes()).hexdigest()
    answer = run("annotate", 1, "--body", "x", *options, "--json")
    assert answer.code == 2
    error = json.loads(answer.out)["error"]
    assert error["code"] == code
    assert words in error["message"]
    assert hashlib.sha256(library.read_bytes()).hexdigest() == before


def test_an_occurrence_is_chosen(run: Run) -> None:
    answer = run(
        *("annotate", 1, "--quote", "假名化信息", "--occurrence", 2, "--body", "x", "--json")
    )
    text = json.loads(run("show", 1, "--json").out)["text"]
    assert answer.json["annotations"][0]["start"] == text.rindex("假名化信息")


def test_hostile_text_comes_back_as_text(run: Run) -> None:
    body = "=cmd() <b>\u202e&amp; \ud800 \n“𠮷”"
    run("annotate", 1, "--quote", "匿名化信息", "--body", body, "--json")
    (one,) = run("annotations", "list", 1, "--json").json["annotations"]
    assert one["body"] == body.replace("\ud800", "?")


@pytest.mark.parametrize("kind", ["highlight", "question", "risk", "translation"])
def test_what_only_marks_needs_no_words(run: Run, kind: str) -> None:
    answer = run("annotate", 1, "--quote", "引言", "--body", "", "--kind", kind, "--json")
    assert [(one["kind"], one["body"]) for one in answer.json["annotations"]] == [(kind, "")]


def test_a_comment_stays_on_its_line(run: Run) -> None:
    run("annotate", 1, "--quote", "引言", "--body", "a\nb\t\x1b[31mc")
    assert run("annotations", "list", 1).out == "1\tnote\t引言\ta\ufffdb\ufffd\ufffd[31mc\n"


def test_comments_in_the_bin(run: Run) -> None:
    run("annotate", 1, "--quote", "引言", "--body", "a")
    run("remove", 1)
    answer = run("annotations", "list", 1)
    assert (answer.code, answer.out) == (0, "1\tnote\t引言\ta\n")
    assert "is in the bin" in answer.err
