"""A briefing beside its original: which sentences belong together, and what a person says of it.

::

    work = missing(desk, briefing_id)              on the desk; None: nothing is to be made
    links = aligned(work, progress)                anywhere, takes long
    keep_alignment(desk, work, links)              on the desk
    links = kept_alignment(desk, briefing_id)      on the desk

Links that a person confirmed or corrected are fixed: those by rules go around them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from briefdesk.errors import RequestError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import ConfirmedPair, Link, LinkBy, Pairing
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.wire import to_json
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.services.recognising import recognised
from briefdesk.store import briefings, pairings
from briefdesk.store.change_log import command
from briefdesk.text.alignment import align
from briefdesk.text.sentences import sentences_of
from briefdesk.text.versions import ALIGNMENT_VERSION

_ITSELF = phrase("errors", "A briefing cannot be its own original: choose another document.")
_NO_PAIR = phrase(
    "errors", "The briefing with the id {id} has no original: pair it with one first."
)
_NO_SENTENCE = phrase(
    "errors", "No sentence stands at {start} to {end}: the text has changed, look at it again."
)
_TWICE = phrase("errors", "A sentence cannot be in two links: it stands at {start} to {end}.")


class AlignmentWork(NamedTuple):
    """What an alignment is made from; a value for any thread."""

    pairing: Pairing
    stamp: str
    translation: ImportedDocument
    recognitions: tuple[Recognition, ...]
    original: ImportedDocument
    original_recognitions: tuple[Recognition, ...]
    fixed: tuple[Link, ...]


def pair(desk: Desk, briefing_id: int, original_id: int) -> Changes:
    """Say which document a briefing was translated from, in place of what was said before.

    Raises ``UnknownIdError`` for either that is not there or in the bin, and ``RequestError`` where
    they are one.
    """
    for one in (briefing_id, original_id):
        briefings.require_living(desk.database, one)
    if briefing_id == original_id:
        raise RequestError(_ITSELF)
    known = pairings.pairing_of(desk.database, briefing_id)
    if known is not None and known.original_id == original_id:
        return Changes(Touched.NOTHING, briefing_id)
    with command(desk.database, phrase("history", "Pair with the original")) as recorded:
        pairings.add(desk.database, briefing_id, original_id)
    return Changes(Touched.PAIRS, briefing_id, recorded.id)


def unpair(desk: Desk, briefing_id: int) -> Changes:
    """Forget the original of a briefing with all that was confirmed. Raises ``UnknownIdError``."""
    briefings.require_living(desk.database, briefing_id)
    with command(desk.database, phrase("history", "Part from the original")) as recorded:
        there = pairings.remove(desk.database, briefing_id)
    return Changes(Touched.PAIRS if there else Touched.NOTHING, briefing_id, recorded.id)


def pairing_of(desk: Desk, briefing_id: int) -> Pairing | None:
    """Return with what a briefing is paired; None also while the original is in the bin.

    Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    return pairings.pairing_of(desk.database, briefing_id)


def kept_alignment(desk: Desk, briefing_id: int) -> tuple[Link, ...] | None:
    """Return the links of all sentences if they are known, None if they are to be made.

    They rest on both texts, the rules and what a person confirmed; an edit of a term base makes no
    new ones. The last few are remembered, so that undo and redo need none either. Raises
    ``UnknownIdError``, and ``RequestError`` where there is no original.
    """
    pairing = _paired(desk, briefing_id)
    return pairings.alignment(desk.database, pairing.id, _stamp(desk, pairing))


def missing(desk: Desk, briefing_id: int) -> AlignmentWork | None:
    """Return what the alignment with the original is to be made from; None if none is to be made.

    Raises ``UnknownIdError``.
    """
    if pairing_of(desk, briefing_id) is None or kept_alignment(desk, briefing_id) is not None:
        return None
    return alignment_work(desk, briefing_id)


def alignment_work(desk: Desk, briefing_id: int) -> AlignmentWork:
    """Return what the alignment of a briefing is made from. Raises as ``kept_alignment``."""
    pairing = _paired(desk, briefing_id)
    ours = briefings.current(desk.database, pairing.briefing_id).document
    theirs = briefings.current(desk.database, pairing.original_id).document
    fixed = _said(desk, pairing)
    return AlignmentWork(
        pairing,
        _stamp_of(ours, theirs, fixed),
        ours,
        recognised(desk, pairing.briefing_id, ours),
        theirs,
        recognised(desk, pairing.original_id, theirs),
        fixed,
    )


def aligned(work: AlignmentWork, progress: Progress = unheard) -> tuple[Link, ...]:
    """Return which sentences belong together; needs no desk. Raises what ``progress`` raises."""
    return align(
        work.translation,
        work.recognitions,
        work.original,
        work.original_recognitions,
        progress,
        fixed=work.fixed,
    )


def keep_alignment(desk: Desk, work: AlignmentWork, links: tuple[Link, ...]) -> Changes:
    """Keep an alignment, unless what it was made from has changed meanwhile, or it is known."""
    current = pairings.pairing_of(desk.database, work.pairing.briefing_id)
    if current != work.pairing or _stamp(desk, work.pairing) != work.stamp:
        return Changes(Touched.NOTHING, work.pairing.briefing_id)
    if pairings.alignment(desk.database, work.pairing.id, work.stamp) == links:
        return Changes(Touched.NOTHING, work.pairing.briefing_id)
    with desk.database.transaction():
        pairings.put_alignment(desk.database, work.pairing.id, work.stamp, links)
    return Changes(Touched.PAIRS, work.pairing.briefing_id)


def alignment(desk: Desk, briefing_id: int, progress: Progress = unheard) -> tuple[Link, ...]:
    """Return the links of all sentences, made and kept if need be; for whoever may wait.

    Raises as ``kept_alignment``, and what ``progress`` raises.
    """
    links = kept_alignment(desk, briefing_id)
    if links is None:
        work = alignment_work(desk, briefing_id)
        links = aligned(work, progress)
        keep_alignment(desk, work, links)
    return links


def confirm(desk: Desk, briefing_id: int, links: Sequence[Link], author: str = "") -> Changes:
    """Confirm that sentences belong together: they are kept for the concordance.

    Raises as ``relink``.
    """
    return _fix(desk, briefing_id, links, author, phrase("history", "Confirm sentence pairs"))


def relink(desk: Desk, briefing_id: int, links: Sequence[Link], author: str = "") -> Changes:
    """Join or part sentences: these links replace all others, a person's too, of their sentences.

    A link with one empty side says that its sentences were left out or added. Raises
    ``UnknownIdError``, and ``RequestError`` where there is no original, where a span is no
    sentence, or where one is in two links.
    """
    return _fix(desk, briefing_id, links, author, phrase("history", "Correct sentence pairs"))


def release(desk: Desk, briefing_id: int, links: Sequence[Link]) -> Changes:
    """Let the rules decide again about the sentences of some links.

    Raises ``UnknownIdError``, and ``RequestError`` where there is no original.
    """
    pairing = _paired(desk, briefing_id)
    with command(desk.database, phrase("history", "Release sentence pairs")) as recorded:
        _drop(desk, pairing, links)
    touched = Touched.NOTHING if recorded.id is None else Touched.PAIRS
    return Changes(touched, briefing_id, recorded.id)


def confirmed(desk: Desk, briefing_id: int) -> tuple[ConfirmedPair, ...]:
    """Return the confirmed pairs of a briefing, the newest first. Raises ``UnknownIdError``."""
    briefings.require(desk.database, briefing_id)
    return tuple(pairings.confirmed(desk.database, briefing_id))


def _fix(
    desk: Desk, briefing_id: int, links: Sequence[Link], author: str, label: Phrase
) -> Changes:
    pairing = _paired(desk, briefing_id)
    ours = briefings.current(desk.database, pairing.briefing_id).document
    theirs = briefings.current(desk.database, pairing.original_id).document
    _require_sentences(ours, [one.translation for one in links])
    _require_sentences(theirs, [one.original for one in links])
    before = pairings.alignment(
        desk.database, pairing.id, _stamp_of(ours, theirs, _said(desk, pairing))
    )
    with command(desk.database, label) as recorded:
        _drop(desk, pairing, links)
        for one in links:
            words = _words(ours.text, one.translation), _words(theirs.text, one.original)
            pairings.add_link(desk.database, pairing, one, words, author)
        after = None if before is None else _mended(before, links)
        if after is not None:
            stamp = _stamp_of(ours, theirs, _said(desk, pairing))
            pairings.put_alignment(desk.database, pairing.id, stamp, after)
    return Changes(Touched.PAIRS, briefing_id, recorded.id)


def _mended(links: Sequence[Link], said: Sequence[Link]) -> tuple[Link, ...] | None:
    """Return all links with what a person said in the place of others.

    None where a sentence would be in no link: then the rules must decide anew.
    """
    by_sentence = {key: number for number, one in enumerate(links) for key in _sentences(one)}
    places: dict[int, list[Link]] = {}
    for one in said:
        first = min((by_sentence[key] for key in _sentences(one) if key in by_sentence), default=-1)
        places.setdefault(first, []).append(Link(one.translation, one.original, by=LinkBy.PERSON))
    spoken = {key for one in said for key in _sentences(one)}
    touched = {by_sentence[key] for key in spoken if key in by_sentence}
    left = {key for number in touched for key in _sentences(links[number])} - spoken
    if left or -1 in places:
        return None
    return tuple(
        link
        for number, one in enumerate(links)
        for link in (*places.get(number, ()), *(() if number in touched else (one,)))
    )


def _sentences(link: Link) -> Iterator[tuple[str, Span]]:
    """Yield the sentences of a link, each with its side."""
    yield from (("translation", span) for span in link.translation)
    yield from (("original", span) for span in link.original)


def _drop(desk: Desk, pairing: Pairing, links: Sequence[Link]) -> None:
    """Delete what a person said before about the sentences of some links."""
    for one in pairings.overlapping(pairings.links(desk.database, pairing.id), links):
        pairings.remove_link(desk.database, one.id)


def _require_sentences(document: ImportedDocument, sides: Sequence[tuple[Span, ...]]) -> None:
    """Raise ``RequestError`` unless all spans are sentences of a document, each of them once."""
    wanted = [span for side in sides for span in side]
    known = set(_sentences_around(document, wanted))
    seen: set[Span] = set()
    for span in wanted:
        if span not in known:
            raise RequestError(_NO_SENTENCE, start=span.start, end=span.end)
        if span in seen:
            raise RequestError(_TWICE, start=span.start, end=span.end)
        seen.add(span)


def _sentences_around(document: ImportedDocument, places: Sequence[Span]) -> Iterator[Span]:
    """Yield the sentences of the blocks in which some places begin."""
    starts = [block.start for block in document.blocks]
    for number in {bisect_right(starts, span.start) - 1 for span in places}:
        if number >= 0:
            yield from sentences_of(document.text, document.blocks[number])


def _words(text: str, spans: Sequence[Span]) -> str:
    return "\n".join(text[span.start : span.end] for span in spans)


def _paired(desk: Desk, briefing_id: int) -> Pairing:
    briefings.require(desk.database, briefing_id)
    found = pairings.pairing_of(desk.database, briefing_id)
    if found is None:
        raise RequestError(_NO_PAIR, id=briefing_id)
    return found


def _said(desk: Desk, pairing: Pairing) -> tuple[Link, ...]:
    """Return the links of a pair that a person confirmed or corrected."""
    return tuple(one.link for one in pairings.links(desk.database, pairing.id))


def _stamp(desk: Desk, pairing: Pairing) -> str:
    """Return by what an alignment is known as current."""
    ours = briefings.current(desk.database, pairing.briefing_id).document
    theirs = briefings.current(desk.database, pairing.original_id).document
    return _stamp_of(ours, theirs, _said(desk, pairing))


def _stamp_of(ours: ImportedDocument, theirs: ImportedDocument, said: Sequence[Link]) -> str:
    """Return what names both texts, the rules, and a person's links, in any order."""
    parts: list[object] = [ALIGNMENT_VERSION]
    for document in (ours, theirs):
        file = document.file
        text = crc32(document.text.encode(errors="surrogatepass"))
        read = crc32(to_json(document.blocks), text)  # a person may correct what a block is
        parts.append((file.sha256, file.reader, file.reader_version, read))
    in_order = sorted((one.translation, one.original) for one in said)
    return to_json((*parts, len(in_order), crc32(to_json(in_order)))).decode()
