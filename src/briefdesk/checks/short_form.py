"""Short forms that a text declares: once, before their first use, and then used as declared."""

from collections.abc import Iterator, Sequence

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.language import known_language
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.fold import loose
from briefdesk.text.mining.ground import Ground
from briefdesk.text.reading_order import ReadingOrder
from briefdesk.text.short_forms import Declared, Use, Uses, by_name, declared

_ID = "short-form"
_BEFORE = phrase("checks", "“{name}” is used before it is declared as a short form.")
_MARKS = phrase("checks", "“{name}” is declared in other marks than it is used in.")
_TWICE = phrase("checks", "“{name}” is declared as a short form again.")
_FOR_TWO = phrase("checks", "“{name}” is declared as a short form of different names.")
_NEVER = phrase("checks", "“{name}” is declared as a short form and never used.")
_FOR = phrase("checks", "It is short for “{name}”.")


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    ground = Ground(document, examined.text.recognitions)
    forms = declared(ground)
    order = ReadingOrder(document)
    uses = Uses(ground, forms)
    for own in by_name(forms).values():
        own.sort(key=lambda one: order(one.start))
        yield from _of(document.text, own, list(uses.of(own[0].name)), order)


def _of(
    text: str, own: Sequence[Declared], uses: Sequence[Use], order: ReadingOrder
) -> Iterator[Finding]:
    """Yield what is wrong with one short form."""
    first = own[0]
    begun = order(first.start if first.long is None else first.long.start)
    early = [
        use
        for use in uses
        if use.whole
        and order(use.start) < begun
        and not order.is_heading(use.start)
        and (use.marks or not first.is_casual)
    ]
    if early:
        is_name = first.is_law or any(use.marks for use in early)
        yield _finding(text, first, Gravity.MEDIUM if is_name else Gravity.LOW, _BEFORE, early)
    if first.is_casual:
        return
    if len(own) > 1:
        longs = {loose(text[one.long.start : one.long.end]) for one in own if one.long is not None}
        severity, message = (Gravity.MEDIUM, _TWICE) if len(longs) < 2 else (Gravity.HIGH, _FOR_TWO)
        again = [Use(one.start, one.end, "") for one in own[1:] if not one.is_casual]
        if again:
            yield _finding(text, first, severity, message, again)
    later = [use for use in uses if use.whole and order(use.start) > begun]
    if not first.is_law:
        yield from _in_other_marks(text, first, later)
    if not uses:
        severity = Gravity.LOW if _comes_again(text, first) else Gravity.INFO
        yield _finding(text, first, severity, _NEVER, [Use(first.start, first.end, "")])


def _in_other_marks(text: str, form: Declared, later: Sequence[Use]) -> Iterator[Finding]:
    """Yield that a short form is used in other marks than those of its declaration.

    That of a title may bear the marks of one: then the declaration had better say so, and nothing
    takes the marks away.
    """
    others = [use for use in later if _is_other(form, use)]
    if not others:
        return
    if form.marks or not _is_title(text, form):
        yield _finding(text, form, Gravity.LOW, _MARKS, others, _as_declared(form))
        return
    bare = [use for use in later if not _is_other(form, use)]
    if len(bare) > len(others):
        yield _finding(text, form, Gravity.LOW, _MARKS, others)
        return
    declaration = Use(form.start, form.end, "")
    severity = Gravity.LOW if bare else Gravity.INFO
    yield _finding(text, form, severity, _MARKS, [declaration, *bare], f"《{form.name}》")


def _is_title(text: str, form: Declared) -> bool:
    """Tell whether a short form is for a title: used in 《》 everywhere, it need not say so."""
    return form.long is not None and "《" in text[max(0, form.long.start - 1) : form.long.end]


def _comes_again(text: str, form: Declared) -> bool:
    """Tell whether the name for which there is a short form is written out again behind it."""
    if form.long is None:
        return False
    return text.find(text[form.long.start : form.long.end], form.end) >= 0


def _is_other(form: Declared, use: Use) -> bool:
    """Tell whether a use has other marks than its declaration; “ ” in that may be there for it."""
    return use.marks != "《" if form.marks else use.marks in ("《", "〈")


def _as_declared(form: Declared) -> str:
    return f"《{form.name}》" if form.marks else form.name


def _finding(
    text: str,
    form: Declared,
    severity: Gravity,
    message: Phrase,
    uses: Sequence[Use],
    instead: str = "",
) -> Finding:
    evidence: tuple[Said, ...] = ()
    if form.long is not None:
        evidence = (said(_FOR, name=text[form.long.start : form.long.end]),)
    return Finding(
        _ID,
        severity,
        Confidence.LIKELY,
        said(message, name=form.name),
        tuple(Place(use.start, use.end, text[use.start : use.end], instead) for use in uses),
        subject=form.name,
        evidence=evidence,
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Declared short forms"),
        explanation=phrase(
            "checks",
            "A short form (以下简称“X”) is declared once, at the first place where it is used, is"
            " used at all, and later stands in the marks in which it was declared.",
        ),
        bad="依推进法设立了会议。《关于推进医疗数据利用的法律》（以下简称“推进法”）另有规定。",
        good="依该法设立了会议。《关于推进医疗数据利用的法律》（以下简称“推进法”）另有规定，推进法优先。",
    ),
    find=_find,
)
