"""Notes: what they span, and what is none."""

import pytest

from briefdesk.formats.containers.html.events import parse
from briefdesk.formats.containers.html.notes import find_notes
from briefdesk.model.progress import unheard

MARKER = "<p>文<a href='#fn1'><sup>1</sup></a>。</p>"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("<p id=fn1>1 甲</p><p>版权</p>", "1 甲"),
        ("<div><p id=fn1>1 甲</p><p>版权</p></div>", "1 甲"),
        ("<div class=footnote><p><a name=fn1></a>1 甲</p><p>乙</p></div>", "1 甲乙"),
        ("<a id=fn1></a><p>1 甲</p><p>乙</p>", "1 甲"),
        ("<p><a name=fn1></a>1 甲<br>乙</p>", "1 甲乙"),
        ("<dl><dt id=fn1>1</dt><dd>甲</dd><dt>2</dt></dl>", "1甲"),
        ("<table><tr><td><a name=fn1>1</a><td>甲<tr><td>乙</table>", "1甲"),
    ],
)
def test_what_a_note_spans(note: str, said: str) -> None:
    page = parse(f"<html><body>{MARKER}{note}", unheard)
    (found,) = find_notes(page).notes
    assert page.text(found.start, found.end) == said


@pytest.mark.parametrize(
    "page",
    [
        "<p>10<sup>2</sup></p>",
        "<p>见<a href='#s'>3</a></p><p id=s>正文</p>",
        "<p>见<a href='#fn1'><sup>1</sup></a></p><h2 id=fn1>1 背景</h2>",
        "<div id=fn1><p>文<a href='#fn1'><sup>1</sup></a></p></div>",
    ],
)
def test_what_is_no_note(page: str) -> None:
    assert find_notes(parse(f"<html><body>{page}", unheard)).notes == []


def test_a_note_ends_where_the_next_begins() -> None:
    page = parse(
        "<html><body><p>甲<a href='#fn1'><sup>1</sup></a>乙<a href='#fn2'><sup>2</sup></a></p>"
        "<div id=fn1>一<div id=fn2>二</div></div>",
        unheard,
    )
    first, second = find_notes(page).notes
    assert first.end == second.start


def test_endnotes() -> None:
    page = parse(f"<html><body>{MARKER.replace('fn1', '_edn1')}<p><a name=_edn1>1</a> 甲", unheard)
    assert [note.kind for note in find_notes(page).notes] == ["end"]
