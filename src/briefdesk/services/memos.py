"""Memos: the user's own text, the printed tree, and the file.

The tree is built from the library (``build``) or from a document alone (``build_from``); ``render``
has the worker process typeset it and writes the file whole or not at all.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import MemoError, RequestError, UnknownFormatError
from briefdesk.model.annotation import Annotation
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.memo import CommentCounts, Memo, MemoOptions, OwnText, Rendered, Rendering
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.model.source import Citation, CitationState, Source
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.annotating import annotations_of, numbered
from briefdesk.services.conversation import Stopped
from briefdesk.services.desk import Desk
from briefdesk.services.handing_over import write_whole
from briefdesk.services.lexicon import bundled, lexicon_of
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_runs import identified, loose_citations, with_numbers
from briefdesk.services.memo_tree import tree
from briefdesk.services.opening import show
from briefdesk.services.parsing import run_worker
from briefdesk.services.revising import revisions_of
from briefdesk.services.untouchable import belongs_to_library, is_original
from briefdesk.store import memos as stored
from briefdesk.store import termbases as stored_termbases
from briefdesk.store.change_log import command
from briefdesk.text.citations import Cited, citations

_FORMATS = (".pdf",)
_BAD_FORMAT = phrase(
    "errors",
    "“{file}” cannot be a memo: memos are written as PDF, so name a file that ends in .pdf.",
)
_BAD_DATE = phrase("errors", "“{date}” is no date: write it as 2026-01-31.")
_FOLDER = phrase("errors", "“{file}” is a folder: name a file in it that ends in .pdf.")
_NO_FOLDER = phrase(
    "errors", "“{file}” cannot be written because its folder does not exist: make the folder first."
)
_OURS = phrase("errors", "“{file}” belongs to the library: choose another folder for the memo.")
_ORIGINAL = phrase("errors", "“{file}” is the briefing itself: choose another name for the memo.")
_UNWRITTEN = phrase(
    "errors", "“{file}” cannot be written: {reason}. Choose another folder or name."
)


class Writing(NamedTuple):
    """The own text citing comments by id, and the number of each comment by its id."""

    own: OwnText
    numbers: Mapping[int, int]


_STOPPED = Stopped(
    MemoError,
    phrase("errors", "Making “{file}” failed, and nothing was written: please report it."),
    phrase(
        "errors",
        "Making “{file}” was stopped because it gave no sign of life for {seconds} seconds:"
        " nothing was written, so choose the memo instead of the full text.",
    ),
    phrase(
        "errors",
        "Making “{file}” was stopped because it needs more than 1.5 GB of memory: choose the memo"
        " instead of the full text.",
    ),
)


def counts(desk: Desk, briefing_id: int) -> CommentCounts:
    """Return what a memo shows and leaves out of the comments, and what its own text cites in vain.

    Raises ``UnknownIdError``.
    """
    found = annotations_of(desk, briefing_id)
    numbers = numbered(found)
    own = own_text(desk, briefing_id)
    loose = sum(
        loose_citations(text, set(numbers.values()))
        for text in (own.question, own.short_answer, own.analysis)
    )
    return CommentCounts(len(numbers), len(found) - len(numbers), loose)


def own_text(desk: Desk, briefing_id: int) -> OwnText:
    """Return the user's own text for a briefing; it cites comments by their present numbers.

    Raises ``UnknownIdError``.
    """
    return cite_by_number(*writing(desk, briefing_id))


def writing(desk: Desk, briefing_id: int) -> Writing:
    """Return the own text as it is kept, for one who goes on writing. Raises ``UnknownIdError``."""
    numbers = numbered(annotations_of(desk, briefing_id))
    return Writing(stored.own_text(desk.database, briefing_id), numbers)


def cite_by_number(own: OwnText, numbers: Mapping[int, int]) -> OwnText:
    """Return a kept text as people read it: ``[批#17]`` becomes ``[批3]``."""
    return _each(own, lambda text: with_numbers(text, numbers))


def cite_by_id(own: OwnText, numbers: Mapping[int, int]) -> OwnText:
    """Return a text as it is kept: ``[批3]`` becomes ``[批#17]``, the comment it means.

    ``numbers`` are those its writer sees.
    """
    identifiers = {number: identifier for identifier, number in numbers.items()}
    return _each(own, lambda text: identified(text, identifiers))


def save_own_text(desk: Desk, briefing_id: int, own: OwnText) -> Changes:
    """Keep the user's own text. A citation ``[批3]`` is kept as the comment it means, so that it
    follows that comment when others are added. Raises ``UnknownIdError``.
    """
    kept = cite_by_id(own, numbered(annotations_of(desk, briefing_id)))
    with command(desk.database, phrase("history", "Edit memo text")) as recorded:
        stored.save_own_text(desk.database, briefing_id, kept)
    return Changes(Touched.MEMOS, briefing_id, recorded.id)


def _each(own: OwnText, change: Callable[[str], str]) -> OwnText:
    """Return the own text with its parts changed."""
    return OwnText(
        own.to, own.matter, change(own.question), change(own.short_answer), change(own.analysis)
    )


def build(desk: Desk, briefing_id: int, options: MemoOptions) -> Memo:
    """Return the memo of a briefing in the library.

    Raises ``UnknownIdError``, and ``RequestError`` when the date in the options is none.
    """
    opened = show(desk, briefing_id)
    known = lexicon_of(desk).matcher()
    seen = {one.concept for one in opened.recognitions}
    material = Material(
        document=opened.briefing.document,
        meta=opened.briefing.meta,
        created=created_at(options.date, stored.last_change(desk.database, briefing_id)),
        recognitions=opened.recognitions,
        annotations=opened.annotations,
        revisions=revisions_of(desk, briefing_id),
        concepts={key: found for key in seen if (found := known.concept(key)) is not None},
        sources=opened.sources,
        own=own_text(desk, briefing_id),
        matter=opened.briefing.matter,
        termbases=_names([*stored_termbases.all_termbases(desk.database), *bundled()]),
    )
    return tree(material, options)


def build_from(
    document: ImportedDocument,
    recognitions: Sequence[Recognition],
    options: MemoOptions,
    annotations: Sequence[Annotation] = (),
    *,
    termbases: Sequence[TermBase] = (),
    changed: float = 0.0,
) -> Memo:
    """Return the memo of a document that is in no library.

    ``changed`` is the file's modification time in seconds since 1970, used when neither the options
    nor SOURCE_DATE_EPOCH name a date. Internal annotations are left out. Raises ``RequestError``
    when the date in the options is none.
    """
    return tree(
        Material(
            document=document,
            meta=document.meta,
            created=created_at(options.date, timestamp(changed)),
            recognitions=tuple(recognitions),
            annotations=tuple(annotations),
            concepts=concepts_of(termbases),
            sources=sources_of(document),
            termbases=_names(termbases),
        ),
        options,
    )


def sources_of(document: ImportedDocument) -> tuple[Source, ...]:
    """Return the documents that a document cites, one for each address, in order."""
    found: dict[str, list[Cited]] = {}
    for cited in citations(document):
        found.setdefault(cited.url, []).append(cited)
    return tuple(
        Source(
            id=number,
            url=url,
            host=places[0].host,
            issuer=places[0].issuer,
            title=next((place.title for place in places if place.title), ""),
            kind=places[0].kind,
            citations=tuple(
                Citation(
                    id=0,
                    briefing_id=0,
                    source_id=number,
                    footnote=place.footnote,
                    start=place.start,
                    end=place.end,
                    page=place.page,
                    quote=place.title,
                    state=CitationState.UNVERIFIED,
                )
                for place in places
            ),
        )
        for number, (url, places) in enumerate(found.items(), start=1)
    )


def _names(termbases: Sequence[TermBase | TermBaseInfo]) -> tuple[str, ...]:
    """Return the term bases as the colophon names them."""
    return tuple(f"{base.title or base.name} {base.version}".strip() for base in termbases)


def concepts_of(termbases: Sequence[TermBase]) -> Mapping[str, Concept]:
    """Return all concepts by id; an earlier term base wins."""
    return {
        concept.id: concept for base in reversed(termbases) for concept in reversed(base.concepts)
    }


def timestamp(seconds: float) -> str:
    """Return a time in seconds since 1970 as ISO 8601 in UTC, whole seconds."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def created_at(date: str, last_change: str) -> str:
    """Return when the memo was made, ISO 8601 with an offset: the date asked for, the environment's
    SOURCE_DATE_EPOCH, or the time of the last change.

    Raises ``RequestError``.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        if date:
            stamp = datetime.fromisoformat(date)
        elif epoch:
            stamp = datetime.fromtimestamp(int(epoch), UTC)
        else:
            stamp = datetime.fromisoformat(last_change)
        if stamp.tzinfo is None:
            stamp = stamp.replace(tzinfo=UTC)
        return stamp.replace(microsecond=0).isoformat()
    except (ValueError, OverflowError, OSError) as error:
        raise RequestError(_BAD_DATE, date=date or epoch) from error


def render(memo: Memo, out: Path, progress: Progress = unheard) -> Rendered:
    """Typeset a memo in the worker process and write the file, whole or not at all.

    A memo is to be handed over: a new file has the permissions that the user's umask gives.

    Raises ``UnknownFormatError`` for a file name that is no PDF, ``MemoError`` when the memo cannot
    be typeset or the file not be written, and what ``progress`` raises.
    """
    import hashlib

    check_target(out)
    body = to_json(memo)
    answer = run_worker("memo", {"name": out.name}, progress, body=body, stopped=_STOPPED)
    done = from_json(answer, Rendering)
    _write(out, done.pdf)
    return Rendered(
        file=str(out),
        sha256=hashlib.sha256(done.pdf).hexdigest(),
        pages=done.pages,
        level=done.level,
        replaced=done.replaced,
    )


def standing_at(desk: Desk, briefing_id: int, out: Path) -> bool:
    """Tell whether a file would be lost if a memo of the briefing were written there.

    Raises what ``check_target`` raises, and ``MemoError`` when it is one that must never be lost:
    the briefing's own original, wherever it lies, or a file of the library.
    """
    check_target(out)
    if not out.exists():
        return False
    if belongs_to_library(desk, out):
        raise MemoError(_OURS, file=out)
    try:
        original = is_original(desk, briefing_id, out)
    except OSError as error:
        raise MemoError(_UNWRITTEN, file=out, reason=error.strerror) from error
    if original:
        raise MemoError(_ORIGINAL, file=out)
    return True


def check_target(out: Path) -> None:
    """Refuse a place where no memo can be written, before any work is done.

    Raises ``UnknownFormatError`` and ``MemoError``.
    """
    if out.is_dir():
        raise MemoError(_FOLDER, file=out)
    if out.suffix.lower() not in _FORMATS:
        raise UnknownFormatError(_BAD_FORMAT, file=out.name)
    if not out.parent.is_dir():
        raise MemoError(_NO_FOLDER, file=out)


def _write(out: Path, data: bytes) -> None:
    """Write a file beside its place, then put it there."""
    try:
        write_whole([(out, data)])
    except OSError as error:
        reason = error.strerror or "input/output error"
        raise MemoError(_UNWRITTEN, file=out, reason=reason) from error
