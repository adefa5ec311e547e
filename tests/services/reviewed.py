"""A text with a marker that is none, a note nobody cites and a running line, read and kept."""

from briefdesk.model.annotation import Annotation, Kind, NewAnnotation
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.review import Act, Doubt, ReviewItem
from briefdesk.model.span import Span
from briefdesk.services import annotating, opening, reviewing
from briefdesk.services.desk import Desk
from briefdesk.services.parsing import parse
from tests.reading import read_text

_HEAD = "内部资料 供参考\n"
_FIRST = (
    "一、背景\n　　政府决定了《基本方针》1，目标为推进医疗数据的利用。\n"
    "　　根据方案，各地应当达到目标2项，并提出年度计划，详情如下。\n"
    "1 参见《基本方针》第三节。\n2 参见方案的说明：https://www.mhlw.go.jp/a.pdf 。\n"
)
_SECOND = "二、现状\n　　医疗数据的利用很多，由《方案》3规定，详见说明。\n3 参见《方案》。\n"
_THIRD = "三、结语\n　　医疗数据的利用将继续推进，计划见 https://www.cas.go.jp/b.html 。\n"
RAW = "\f".join(_HEAD + page for page in (_FIRST, _SECOND, _THIRD))


def document() -> ImportedDocument:
    """Return what the reader of plain text makes of it."""
    return read_text(RAW)


def keep(desk: Desk) -> int:
    """Keep it in a library and return the briefing's id; its file can be read again."""
    file = desk.files / "three.txt"
    file.write_text(RAW, "utf-8")
    return opening.keep(desk, parse(file, staging=desk.staging)).briefing_id


def item(desk: Desk, briefing_id: int, what: Doubt) -> ReviewItem:
    """Return the first item about something."""
    return next(i for i in reviewing.review(desk, briefing_id).items if i.what is what)


def choose(desk: Desk, briefing_id: int, what: Doubt, act: Act) -> None:
    """Do with the first item about something what is offered first."""
    choice = next(c for c in item(desk, briefing_id, what).choices if c.act is act)
    reviewing.correct(desk, briefing_id, choice.corrections)


def annotate(desk: Desk, briefing_id: int, words: str) -> Annotation:
    """Comment on the first place of some words."""
    text = opening.show(desk, briefing_id).briefing.document.text
    start = text.index(words)
    span = Span(start, start + len(words))
    made = annotating.annotate(desk, briefing_id, span, NewAnnotation(Kind.NOTE, "?"))
    return made.annotation
