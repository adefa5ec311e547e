"""What the open briefing holds, as rows of the palette: headings, terms, comments and sources."""

from collections.abc import Iterator, Sequence
from functools import partial

from briefdesk.model.annotation import Annotation
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.concept import Concept, best_term
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.source import Source
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services.finding import SeenConcept, search_key, seen_concepts
from briefdesk.services.lexicon import Lexicon
from briefdesk.ui import icons
from briefdesk.ui.annotations.words import kind_of
from briefdesk.ui.say import say
from briefdesk.ui.typeface import body_language
from briefdesk.ui.widgets.palette import Entry
from briefdesk.ui.workspace import Workspace

_HEADING = phrase("palette", "Heading")
_SOURCE = phrase("palette", "Source")
_LONGEST = 120  # characters of a comment; the row is cut to its width anyway


def seen_terms(shown: OpenBriefing, known: Lexicon) -> tuple[SeenConcept, ...]:
    """Return the concepts of a briefing with their folded keys; takes a while, needs no desk."""
    return seen_concepts(shown.recognitions, known.matcher().concept)


def entries(
    workspace: Workspace, shown: OpenBriefing, terms: Sequence[SeenConcept]
) -> Iterator[Entry]:
    """Yield a row for everything in the briefing that can be gone to."""
    document = shown.briefing.document
    lang = shown.briefing.meta.language
    for block in document.blocks:
        if block.type is BlockType.HEADING:
            yield _heading(workspace, block, document.text[block.start : block.end], lang)
    for term in terms:
        yield _term(workspace, term, lang)
    for annotation in shown.annotations:
        yield _comment(workspace, annotation)
    for source in shown.sources:
        here = [c for c in source.citations if c.briefing_id == shown.briefing.id]
        if here:
            yield _source(workspace, source, Span(here[0].start, here[0].end))


def _heading(workspace: Workspace, block: Block, title: str, lang: str) -> Entry:
    label = f"{block.number} {title}" if block.number else title
    detail = say(_HEADING)
    return Entry(
        label=label,
        detail=detail,
        key=search_key(f"{label}\n{detail}"),
        run=partial(workspace.reveal.emit, Span(block.start, block.start)),
        icon=icons.icon("next"),
        lang=lang,
    )


def _term(workspace: Workspace, seen: SeenConcept, lang: str) -> Entry:
    best = (best_term(seen.concept, one) for one in ("ja", "en"))
    names = dict.fromkeys(term.text for term in best if term is not None)
    names.pop(seen.surface, None)
    return Entry(
        label=seen.surface,
        detail=" · ".join(names),
        key=seen.key,
        run=partial(_go_to_term, workspace, seen.span),
        icon=icons.icon("term"),
        lang=lang,
        detail_lang="ja",
        names=names_of(seen.concept),
    )


def names_of(concept: Concept) -> tuple[str, ...]:
    """Return the terms of a concept and how they are read."""
    return tuple(dict.fromkeys(n for term in concept.terms for n in (term.text, term.reading) if n))


def _go_to_term(workspace: Workspace, span: Span) -> None:
    workspace.reveal.emit(span)
    workspace.term_asked.emit(span)


def _comment(workspace: Workspace, annotation: Annotation) -> Entry:
    quote = annotation.anchor.quote.exact
    label = " ".join((annotation.body.strip() or quote).split())
    kind = kind_of(annotation)
    return Entry(
        label=label[:_LONGEST],
        detail=f"{kind} · {annotation.author}" if annotation.author else kind,
        key=search_key(f"{kind}\n{annotation.author}\n{annotation.body}\n{quote}"),
        run=partial(workspace.annotation_asked.emit, annotation.id),
        icon=icons.icon("comment"),
        lang=body_language(label, "zh-Hans"),
        detail_lang=body_language(annotation.author, "zh-Hans"),
    )


def _source(workspace: Workspace, source: Source, span: Span) -> Entry:
    label = source.title or source.issuer or source.url
    kind = say(_SOURCE)
    return Entry(
        label=label,
        detail=f"{kind} · {source.host}" if source.host else kind,
        key=search_key(f"{kind}\n{source.title}\n{source.issuer}\n{source.url}"),
        run=partial(workspace.reveal.emit, span),
        icon=icons.icon("source"),
        lang=body_language(label, "zh-Hans"),
    )
