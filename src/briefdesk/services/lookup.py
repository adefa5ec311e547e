"""Look a word up from outside a briefing: its concepts, and sentences to cite."""

from collections.abc import Sequence

from briefdesk.model.concept import best_term
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.language import known_language
from briefdesk.model.lookup import LookedUp, Passage, TermEntry
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Place, Query, SearchHit
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import matcher
from briefdesk.services.searching import search, terms, understood
from briefdesk.services.term_index import renew
from briefdesk.store import briefings

_TERMS = 6  # concepts
_HITS = 60  # terms among which they are
_PASSAGES, _EACH = 6, 2  # of all briefings, of one
_ENDS = "。！？!?；\n"
_LONGEST = 160  # characters of a sentence on each side of the words
_CITED = {
    "zh-Hans": ("“{sentence}”（{place}）", "《{title}》", "第{page}页", "，"),
    "zh-Hant": ("「{sentence}」（{place}）", "《{title}》", "第{page}頁", "，"),
    "ja": ("「{sentence}」（{place}）", "「{title}」", "{page}頁", "、"),
    "en": ("“{sentence}” ({place})", "{title}", "p. {page}", ", "),
}


def look_up(desk: Desk, words: str, progress: Progress = unheard) -> LookedUp:
    """Return the concepts that some words name or begin to name, and sentences that hold them.

    Raises what ``progress`` raises.
    """
    entries = term_entries(desk, words, _TERMS, progress)
    progress(0, 1)
    places = (Place.TEXT, Place.FOOTNOTES)
    query = Query(words, places=places, limit=_PASSAGES, each=_EACH)
    found = search(desk, query, progress, count=False)
    return LookedUp(entries, tuple(_passages(desk, found.hits)))


def term_entries(
    desk: Desk, words: str, limit: int, progress: Progress = unheard
) -> tuple[TermEntry, ...]:
    """Return concepts, each once: first those that the words name, then those of longer terms.

    Raises what ``progress`` raises.
    """
    renew(desk, progress)
    asked = understood(desk, Query(words))
    if not any(key.strip() for key in asked.keys):
        return ()
    hits = terms(desk, asked, _HITS)
    hits.sort(key=lambda hit: hit.concept not in asked.concepts)
    found: dict[str, TermEntry] = {}
    for hit in hits:
        concept = matcher().concept(hit.concept)
        if concept is not None:
            found.setdefault(hit.concept, TermEntry(concept, hit.snippet, hit.lang, hit.mark))
    return tuple(found.values())[:limit]


def term_in(entry: TermEntry, lang: str) -> str:
    """Return the term to write in a language (``ja``, ``zh``, ``en``), empty if there is none."""
    found = best_term(entry.concept, lang)
    return "" if found is None else found.text


def in_both(entry: TermEntry) -> str:
    """Return a term as a translator introduces it: 中文（日本語）."""
    chinese, japanese = term_in(entry, "zh"), term_in(entry, "ja")
    if not chinese or not japanese or chinese == japanese:
        return chinese or japanese
    return f"{chinese}（{japanese}）"


def pin_cite(passage: Passage) -> str:
    """Return a sentence with title, section and page, in the marks of its language."""
    whole, title, page, comma = _CITED[known_language(passage.language)]
    place = [title.format(title=passage.title), passage.section]
    if passage.page:
        place.append(page.format(page=passage.page))
    cited = comma.join(part for part in place if part)
    return whole.format(sentence=passage.sentence, place=cited)


def _passages(desk: Desk, hits: Sequence[SearchHit]) -> list[Passage]:
    """Return the sentences of hits; of several in one sentence the first counts."""
    found: dict[tuple[int, int], Passage] = {}
    ids = dict.fromkeys(hit.briefing_id for hit in hits if hit.briefing_id is not None)
    names = briefings.names(desk.database, ids)
    for briefing_id, named in names.items():
        text, blocks = briefings.text_and_blocks(desk.database, briefing_id)
        for hit in hits:
            if hit.briefing_id != briefing_id:
                continue
            number, block = next((n, b) for n, b in enumerate(blocks) if hit.end <= b.end)
            start, end = _sentence(text, block, hit)
            mark = (hit.start - start, hit.end - start)
            passage = Passage(
                briefing_id=briefing_id,
                span=Span(hit.start, hit.end),
                sentence=" ".join(text[start:end].split("\n")),
                mark=mark,
                title=named.title,
                section=_section(text, blocks[: number + 1]),
                page=block.page_label or ("" if block.page is None else str(block.page)),
                language=named.language,
            )
            found.setdefault((briefing_id, start), passage)
    return list(found.values())


def _sentence(text: str, block: Block, hit: SearchHit) -> tuple[int, int]:
    """Return where the sentence around a hit begins and ends, within its block."""
    start, end = hit.start, hit.end
    first, last = max(block.start, start - _LONGEST), min(block.end, end + _LONGEST)
    while start > first and text[start - 1] not in _ENDS:
        start -= 1
    while end < last and text[end - 1] not in _ENDS:
        end += 1
    return start, end


def _section(text: str, blocks: Sequence[Block]) -> str:
    """Return the heading above the last of some blocks, with its number; a footnote has none."""
    if blocks[-1].type is BlockType.FOOTNOTE:
        return ""
    heading = next((one for one in reversed(blocks) if one.type is BlockType.HEADING), None)
    if heading is None:
        return ""
    return f"{heading.number} {text[heading.start : heading.end]}".strip()
