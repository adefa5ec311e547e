"""Which official documents does a briefing cite? Web addresses and the titles 《…》 beside them."""

from bisect import bisect_right
from typing import NamedTuple
from urllib.parse import urlsplit

from briefdesk.model.imported import Block, BlockType, Footnote, ImportedDocument

_OPEN, _CLOSE = "《「『", "》」』"
_REACH = 60  # code points before a footnote marker in which its title stands


class Cited(NamedTuple):
    """A place that cites a web address; code points.

    ``kind`` is law, cabinet, ministry, eu, web or person; ``footnote`` is the key of the note that
    holds the place; ``title`` is empty where none stands beside the address; ``page`` is where in
    the document it stands, None where its format has no pages.
    """

    url: str
    host: str
    issuer: str
    kind: str
    title: str
    footnote: str | None
    start: int
    end: int
    page: int | None


class Host(NamedTuple):
    """Who publishes under a host name and its subdomains."""

    name: str
    issuer: str
    kind: str


# Names as the bodies print them themselves; the longest matching host name counts.
HOSTS = (
    Host("laws.e-gov.go.jp", "e-Gov法令検索", "law"),
    Host("elaws.e-gov.go.jp", "e-Gov法令検索", "law"),
    Host("japaneselawtranslation.go.jp", "日本法令外国語訳データベースシステム", "law"),
    Host("kanpo.go.jp", "官報", "law"),
    Host("shugiin.go.jp", "衆議院", "law"),
    Host("sangiin.go.jp", "参議院", "law"),
    Host("ndl.go.jp", "国立国会図書館", "law"),
    Host("courts.go.jp", "裁判所", "law"),
    Host("e-gov.go.jp", "e-Gov", "law"),
    Host("cas.go.jp", "内閣官房", "cabinet"),
    Host("cao.go.jp", "内閣府", "cabinet"),
    Host("kantei.go.jp", "首相官邸", "cabinet"),
    Host("digital.go.jp", "デジタル庁", "ministry"),
    Host("mhlw.go.jp", "厚生労働省", "ministry"),
    Host("ppc.go.jp", "個人情報保護委員会", "ministry"),
    Host("meti.go.jp", "経済産業省", "ministry"),
    Host("soumu.go.jp", "総務省", "ministry"),
    Host("moj.go.jp", "法務省", "ministry"),
    Host("mof.go.jp", "財務省", "ministry"),
    Host("mext.go.jp", "文部科学省", "ministry"),
    Host("maff.go.jp", "農林水産省", "ministry"),
    Host("mlit.go.jp", "国土交通省", "ministry"),
    Host("mofa.go.jp", "外務省", "ministry"),
    Host("env.go.jp", "環境省", "ministry"),
    Host("mod.go.jp", "防衛省", "ministry"),
    Host("fsa.go.jp", "金融庁", "ministry"),
    Host("jftc.go.jp", "公正取引委員会", "ministry"),
    Host("jpo.go.jp", "特許庁", "ministry"),
    Host("nta.go.jp", "国税庁", "ministry"),
    Host("caa.go.jp", "消費者庁", "ministry"),
    Host("pmda.go.jp", "医薬品医療機器総合機構", "ministry"),
    Host("eur-lex.europa.eu", "EUR-Lex", "eu"),
    Host("europa.eu", "European Union", "eu"),
    Host("npc.gov.cn", "全国人民代表大会", "law"),
    Host("gov.cn", "中国政府网", "ministry"),
)


def citations(document: ImportedDocument) -> tuple[Cited, ...]:
    """Return every web address in the text and its footnotes, in text order.

    Addresses outside the text (lists of links, annotations of a PDF) cite nothing.
    """
    notes = {note.block: note for note in document.footnotes}
    surroundings = _Surroundings(document)
    found = []
    for link in sorted(document.links, key=lambda link: link.start or 0):
        if link.start is None or link.end is None:
            continue
        host = _host(link.url)
        block = surroundings.block_at(link.start)
        if not host or block is None:
            continue
        note = notes.get(block.id) if block.type is BlockType.FOOTNOTE else None
        issuer, kind = issuer_of(host)
        found.append(
            Cited(
                url=link.url,
                host=host,
                issuer=issuer,
                kind=kind,
                title=surroundings.title(block, note, link.start),
                footnote=note.key if note else None,
                start=link.start,
                end=link.end,
                page=block.page,
            )
        )
    return tuple(found)


def _host(url: str) -> str:
    """Return the host name of a web address in lower case; empty if it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:  # http://[
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""


def issuer_of(host: str) -> tuple[str, str]:
    """Return issuer and kind of a host name; an unknown host is its own issuer, of kind web."""
    fitting = [one for one in HOSTS if host == one.name or host.endswith("." + one.name)]
    if not fitting:
        return host, "web"
    best = max(fitting, key=lambda one: len(one.name))
    return best.issuer, best.kind


class _Surroundings:
    """What stands around an address, found without looking through all of the document."""

    def __init__(self, document: ImportedDocument) -> None:
        """Sort what is asked for again and again."""
        self._text = document.text
        self._blocks = document.blocks
        self._starts = [block.start for block in document.blocks]
        self._ends = sorted(link.end for link in document.links if link.end is not None)
        self._markers: dict[str, int] = {}
        for reference in document.references:
            if reference.footnote is not None:
                self._markers.setdefault(reference.footnote, reference.offset)

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds a position."""
        index = bisect_right(self._starts, position) - 1
        block = self._blocks[index] if index >= 0 else None
        return block if block is not None and position < block.end else None

    def title(self, block: Block, note: Footnote | None, start: int) -> str:
        """Return the title that belongs to an address.

        It stands right before it; or, where the note begins with the address, right before the
        note's marker in the body; or it is the last one between the address before and this one.
        """
        index = bisect_right(self._ends, start) - 1
        previous = max(block.start, self._ends[index] if index >= 0 else 0)
        before = self._text[previous:start]
        if previous == block.start and not before.strip():
            return self._title_at_marker(note)
        return _last_title(before)

    def _title_at_marker(self, note: Footnote | None) -> str:
        """Return the last title close before the marker that points to a note."""
        marker = self._markers.get(note.key) if note else None
        if marker is None:
            return ""
        block = self.block_at(marker - 1)
        near = self._text[max(block.start if block else 0, marker - _REACH) : marker]
        return _last_title(near[max(near.rfind("。"), near.rfind("；")) + 1 :])


def _last_title(text: str) -> str:
    """Return what stands in the last outermost 《…》 of a text, without its brackets."""
    depth = 0
    begin = 0
    found = ""
    for position, char in enumerate(text):
        if char in _OPEN:
            if depth == 0:
                begin = position + 1
            depth += 1
        elif char in _CLOSE and depth:
            depth -= 1
            if depth == 0:
                found = text[begin:position]
    return found.strip()
