"""Look a word up from outside a briefing: its concepts, and sentences to cite."""

from collections.abc import Sequence

from briefdesk.model.concept import Concept, best_term
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.language import known_language
from briefdesk.model.lookup import LookedUp, Passage, TermEntry
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Place, Query, SearchHit
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import Lexicon, lexicon_of
from briefdesk.services.searching import search, terms, understood
from briefdesk.services.term_index import renew
from briefdesk.store import briefings
from briefdesk.text.anchoring import trimmed
from briefdesk.text.fold import loose
from briefdesk.text.sentences import sentences

_PAGE = 100  # concepts looked at at once
_TERMS = 6  # concepts
_HITS = 60  # terms among which they are
_PASSAGES, _EACH = 6, 2  # of all briefings, of one
_LONGEST = 160  # characters of a sentence on each side of the words
_SPACED = "\u2e80"  # letters below are written in words with blanks between
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
    known = lexicon_of(desk).matcher()
    for hit in hits:
        concept = known.concept(hit.concept)
        if concept is not None:
            found.setdefault(hit.concept, TermEntry(concept, hit.snippet, hit.lang, hit.mark))
    return tuple(found.values())[:limit]


def concepts_named(known: Lexicon, words: str) -> tuple[Concept, ...]:
    """Return the concepts with a term that is just these words, or is read so.

    Script and width do not matter. All of them are looked at, which takes a second for 100,000.
    """
    terms = known.matcher()
    wanted = loose(words)
    found: list[Concept] = []
    page = terms.concepts_after("", _PAGE)
    while page:
        found.extend(
            one
            for one in page
            if any(wanted in (loose(term.text), loose(term.reading)) for term in one.terms)
        )
        page = terms.concepts_after(page[-1].id, _PAGE)
    return tuple(found) if wanted else ()


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
            whole = _sentence(text, block, hit)
            sentence, mark = _shortened(text, whole, hit)
            passage = Passage(
                briefing_id=briefing_id,
                span=Span(hit.start, hit.end),
                sentence=sentence,
                mark=mark,
                title=named.title,
                section=_section(text, blocks[: number + 1]),
                page=block.page_label or ("" if block.page is None else str(block.page)),
                language=named.language,
            )
            found.setdefault((briefing_id, whole.start), passage)
    return list(found.values())


def _sentence(text: str, block: Block, hit: SearchHit) -> Span:
    """Return the sentence around a hit, within its block; several if the hit is in several."""
    found = [
        Span(block.start + one.start, block.start + one.end)
        for one in sentences(text[block.start : block.end])
    ]
    held = [one for one in found if one.start < hit.end and hit.start < one.end]
    return trimmed(text, Span(held[0].start, held[-1].end))


def _shortened(text: str, whole: Span, hit: SearchHit) -> tuple[str, tuple[int, int]]:
    """Return the words of a sentence, and where in them the hit is.

    An “…” stands for what a long one has far from the hit; no word is cut.
    """
    start, end = max(whole.start, hit.start - _LONGEST), min(whole.end, hit.end + _LONGEST)
    while whole.start < start < hit.start and (_is_in_word(text, start) or text[start].isspace()):
        start += 1
    while hit.end < end < whole.end and (_is_in_word(text, end) or text[end - 1].isspace()):
        end -= 1
    before, after = "…" * (start > whole.start), "…" * (end < whole.end)
    at = hit.start - start + len(before)
    words = text[start:end].replace("\n", " ")
    return f"{before}{words}{after}", (at, at + hit.end - hit.start)


def _is_in_word(text: str, at: int) -> bool:
    """Tell whether the characters before and at a place belong to one word of Latin script."""
    return all(char.isalnum() and char < _SPACED for char in text[at - 1 : at + 1])


def _section(text: str, blocks: Sequence[Block]) -> str:
    """Return the heading above the last of some blocks, with its number; a footnote has none."""
    if blocks[-1].type is BlockType.FOOTNOTE:
        return ""
    heading = next((one for one in reversed(blocks) if one.type is BlockType.HEADING), None)
    if heading is None:
        return ""
    return f"{heading.number} {text[heading.start : heading.end]}".strip()
