"""The terms of a memo: brackets after their first occurrence, and the glossary.

Only terms whose sense is certain or was confirmed by a person take part, and only readings that a
person confirmed are printed.
"""

import re
from collections.abc import Iterable, Mapping

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import (
    Concept,
    ConceptKind,
    ConceptStatus,
    ReadingSource,
    RelationType,
    SourceRef,
    Term,
    best_term,
)
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.memo import Gloss, MemoTerm
from briefdesk.model.recognition import Recognition
from briefdesk.services.memo_runs import spoken_runs
from briefdesk.text.brackets import QUOTES
from briefdesk.text.fold import loose

_BRACKET = re.compile(r"[（(\[〔【［]([^）)\]〕】］\n]*)")
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}  # from katakana


def glosses(
    document: ImportedDocument,
    recognitions: Iterable[Recognition],
    concepts: Mapping[str, Concept],
    lang: str,
) -> Mapping[int, Gloss]:
    """Return the brackets by the offset they follow: one at the first fitting place of a concept.

    Only approved concepts of Japanese law speak in somebody else's text. A heading is no fitting
    place, nor is the inside of a title in 《》, nor where the text has a bracket itself. A term
    that is the same word in Japanese needs none.
    """
    if lang == "ja":
        return {}
    headings = [b for b in document.blocks if b.type is BlockType.HEADING]
    placed: dict[int, Gloss] = {}
    done: set[str] = set()
    for seen in recognitions:
        concept = concepts.get(seen.concept)
        if concept is None or not _is_worth_a_bracket(concept):
            continue
        if seen.concept in done or seen.ambiguous or not seen.lang.startswith("zh"):
            continue
        term = _counterpart(concept, seen)
        if term is None or _same_word(term.text, seen.surface):
            continue
        if any(b.start <= seen.start < b.end for b in headings):
            continue
        at = _after_quotes(document.text, seen)
        if at in placed or _in_title(document.text, seen, at):
            continue
        bracket = _bracket(document.text, at)
        if bracket:
            if term.text in bracket:
                done.add(seen.concept)
            continue
        placed[at] = Gloss(term.text, confirmed_reading(term))
        done.add(seen.concept)
    return placed


def _is_worth_a_bracket(concept: Concept) -> bool:
    """Tell whether a lawyer wants the Japanese word: it is the original of a name or a legal term.

    Words of everyday care and of any procedure (医院, 公共卫生, 本年度) are left to the glossary,
    and so is what is at home in another law, where the Japanese is a translation itself.
    """
    if concept.status is not ConceptStatus.APPROVED or concept.home_jurisdiction != "JP":
        return False
    if concept.kind in (ConceptKind.STATUTE, ConceptKind.SYSTEM):
        return True
    if concept.domain == "healthcare":
        return False
    is_false_friend = any(r.type is RelationType.FALSE_FRIEND_OF for r in concept.relations)
    if is_false_friend or concept.kind in (ConceptKind.BODY, ConceptKind.DOCUMENT):
        return True
    sources = (concept.definition_source, *concept.sources, *(t.source for t in concept.terms))
    return concept.domain != "legal-procedure" and any(s and s.article for s in sources)


def _same_word(japanese: str, chinese: str) -> bool:
    """Tell whether a reader of the Chinese sees the Japanese word in it: 年度 in 本年度."""
    wanted, seen = loose(japanese), loose(chinese)
    return wanted in seen and len(seen) - len(wanted) <= 1


def _after_quotes(text: str, seen: Recognition) -> int:
    """Return the offset behind the term and behind the quotation mark that closes on it."""
    before = text[seen.start - 1 : seen.start]
    if QUOTES.get(before) == text[seen.end : seen.end + 1] != "":
        return seen.end + 1
    return seen.end


def _bracket(text: str, at: int) -> str:
    """Return the bracket of the text's own that begins at a place, or nothing."""
    found = _BRACKET.match(text, at)
    return found.group() if found else ""


def _in_title(text: str, seen: Recognition, at: int) -> bool:
    """Tell whether the place lies inside 《…》, where nothing of ours belongs."""
    line = text.rfind("\n", 0, seen.start) + 1
    return text.count("《", line, at) > text.count("》", line, at)


def glossary(
    recognitions: Iterable[Recognition],
    concepts: Mapping[str, Concept],
    words: Mapping[str, str],
) -> tuple[MemoTerm, ...]:
    """Return the rows of the glossary, in the order of the Japanese readings.

    The number of a law stands where the law is named first.
    """
    found = {seen.concept for seen in recognitions if not seen.ambiguous}
    chosen = [concepts[key] for key in found if key in concepts]
    ordered = sorted(
        ((_order(best_term(one, "ja")), one.id, one) for one in chosen), key=lambda item: item[:2]
    )
    named: set[str] = set()
    return tuple(_row(one, words, named) for order, _, one in ordered if order)


def _order(term: Term | None) -> str:
    """Return what a term is sorted by: its reading, or itself where nobody confirmed one."""
    return "" if term is None else (confirmed_reading(term) or term.text).translate(_HIRAGANA)


def _row(concept: Concept, words: Mapping[str, str], named: set[str]) -> MemoTerm:
    """Return one row of the glossary; ``named`` gains the law it names with its number."""
    ja, zh, en = (best_term(concept, lang) for lang in ("ja", "zh", "en"))
    note = _source(concept.definition_source or next(iter(concept.sources), None), ja, named)
    if concept.status is ConceptStatus.DRAFT:
        note = f"{note}〔{words['draft']}〕"
    return MemoTerm(
        id=concept.id,
        ja=ja.text if ja else "",
        reading=confirmed_reading(ja) if ja else "",
        zh=zh.text if zh else "",
        en=en.text if en else "",
        status=concept.status.value,
        note=spoken_runs(note, "ja"),
    )


def _source(source: SourceRef | None, term: Term | None, named: set[str]) -> str:
    """Return where a term is laid down, as Japanese law is cited; a law in ``named`` by title."""
    source = (term.source if term else None) or source
    if source is None:
        return ""
    new = source.law_no not in named
    named.add(source.law_no)
    return citation(source, numbered=new)


def _counterpart(concept: Concept, seen: Recognition) -> Term | None:
    """Return the Japanese term of the same sort: for a law's short title its short title."""
    named = (seen.term, seen.lang)
    sort = next((term.type for term in concept.terms if (term.text, term.lang) == named), "full")
    alike = (term for term in concept.terms if term.lang == "ja" and term.type == sort)
    return next(filter(lambda term: term.is_usable, alike), None) or best_term(concept, "ja")


def confirmed_reading(term: Term) -> str:
    """Return the hiragana reading a person stands for, or nothing; kana terms need none."""
    if term.reading_source is ReadingSource.AUTO:
        return ""
    return "" if loose(term.text) == loose(term.reading) else term.reading
