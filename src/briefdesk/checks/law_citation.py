"""Laws cited by a number, a date or an era that cannot be."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import ConceptKind, Confidence, SourceRef
from briefdesk.model.eras import ERAS
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.language import known_language
from briefdesk.model.value import LawNo, Period, StatedValue
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.document_values import document_values
from briefdesk.text.fold import loose
from briefdesk.text.law_citations import CitedLaw, Event, Happening, LawCitations, Numbered
from briefdesk.text.spacing import spaced_like
from briefdesk.text.statutes import Statute, cited_laws, number_of
from briefdesk.text.values.eras import eras_of, named

_ID = "law-citation"
_NOT_ITS = phrase("checks", "“{name}” does not have the number {number}.")
_OWN = phrase("checks", "Its own number is {number}.")
_AMENDING = phrase("checks", "A later number is likely that of an Act which amended it.")
_TWO = phrase("checks", "“{name}” is cited by different numbers: {numbers}.")
_LATER = phrase("checks", "A law of {year} is said to have been there in {event}: “{name}”.")
_ERA = phrase("checks", "{year} is not the year {era}.")
_IS_ERA = phrase("checks", "{year} is {eras}.")
_NOT_THEN = phrase("checks", "“{name}”: the date of “{what}” is another one.")
_OTHER_NAME = phrase("checks", "“{name}” was not the name of the law then.")
_WAS_CALLED = phrase("checks", "It was called “{name}”.")
_PROMULGATED = phrase("checks", "It was promulgated on {date}.")
_IN_FORCE = phrase("checks", "It came into force on {date}.")
_ALL = 1_000_000  # concepts
_WORDS = {
    Happening.PROMULGATED: "公布",
    Happening.ENACTED: "制定",
    Happening.IN_FORCE: "施行",
    Happening.AMENDED: "修正",
}


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    text = document.text
    values = document_values(document, examined.today, examined.progress)
    statutes = _statutes(examined)
    cited = LawCitations(document, examined.text.recognitions, frozenset(statutes), values)
    wrong: set[int] = set()
    numbered = list(cited.numbered())
    events = list(cited.events())
    for one in numbered:
        own = [law for law in _meant(one.law, statutes, examined.concepts) if law.number]
        if own and all(law.number != one.number for law in own):
            wrong.add(one.stated.start)
            law = own[0]
            finding = _not_its(text, one, law.number, law.printed, law.source, events)
            yield changed(finding, concept=law.concept.id, confidence=law.concept.confidence)
    for one, source in _of_sources(numbered, examined.concepts):
        wrong.add(one.stated.start)
        yield _not_its(text, one, number_of(source), source.law_no, source, events)
    yield from _different(text, [one for one in numbered if one.stated.start not in wrong])
    yield from _later(text, [one for one in numbered if one.stated.start not in wrong], events)
    misnumbered = {one.law.start for one in numbered if one.stated.start in wrong}
    for event in events:
        if event.law.start in misnumbered:
            continue  # what is told may be true of the law that has the number
        own = _meant(event.law, statutes, examined.concepts)
        found = [_not_then(text, event, law) for law in own]
        if found and all(found):
            yield from filter(None, found[:1])
        elif own and not any(law.was_called(event.law.name, event.period) for law in own):
            yield from _other_name(text, event, own[0])
    yield from _eras(text, values)


def _statutes(examined: Examination) -> dict[str, Statute]:
    """Return the laws that the text names, by the ids of their concepts."""
    seen = {
        concept
        for one in examined.text.recognitions
        for concept in (one.ambiguous or (one.concept,))
    }
    found = (examined.concepts.concept(concept) for concept in sorted(seen))
    return {one.id: Statute(one) for one in found if one and one.kind is ConceptKind.STATUTE}


def _meant(law: CitedLaw, statutes: Mapping[str, Statute], concepts: Concepts) -> list[Statute]:
    """Return the laws that a name may mean, those of other countries too: 个人信息保护法."""
    own = [statutes[concept] for concept in law.concepts]
    others = (
        Statute(one)
        for one in concepts.concepts_of(law.name)
        if one.id not in law.concepts and one.kind is ConceptKind.STATUTE
    )
    return [*own, *others] if own else []


def _of_sources(
    numbered: Sequence[Numbered], concepts: Concepts
) -> Iterator[tuple[Numbered, SourceRef]]:
    """Yield the laws, no terms themselves, that are a source by another number."""
    unknown = [one for one in numbered if not one.law.concepts]
    sources = cited_laws(concepts.concepts_after("", _ALL)) if unknown else {}
    for one in unknown:
        own = sources.get(loose(one.law.name), [])
        if own and all(number_of(source) != one.number for source in own):
            yield one, own[0]


def _not_its(
    text: str,
    one: Numbered,
    number: LawNo | None,
    printed: str,
    source: SourceRef | None,
    events: Sequence[Event],
) -> Finding:
    """Return the finding that a number is not the law's own."""
    evidence = [said(_OWN, number=printed)]
    if number is not None and one.number.year > number.year:
        evidence.append(said(_AMENDING))
    evidence += (_too_late(text, one, event) for event in events if _is_later(one, event))
    return Finding(
        _ID,
        Gravity.HIGH,
        Confidence.LIKELY,
        said(_NOT_ITS, name=one.law.name, number=_printed(text, one.stated)),
        (_place(text, one.stated, _instead(text, one.stated, number, printed)),),
        subject=one.law.name,
        evidence=tuple(evidence),
        source=source,
    )


def _different(text: str, numbered: Sequence[Numbered]) -> Iterator[Finding]:
    """Yield a title that is cited by different numbers."""
    by_name: dict[str, list[Numbered]] = defaultdict(list)
    for one in numbered:
        by_name[loose(one.law.name)].append(one)
    for own in by_name.values():
        if len({one.number for one in own}) > 1:
            numbers = dict.fromkeys(_printed(text, one.stated) for one in own)
            yield Finding(
                _ID,
                Gravity.HIGH,
                Confidence.LIKELY,
                said(_TWO, name=own[0].law.name, numbers="、".join(numbers)),
                tuple(_place(text, one.stated) for one in own),
                subject=own[0].law.name,
            )


def _later(text: str, numbered: Sequence[Numbered], events: Sequence[Event]) -> Iterator[Finding]:
    """Yield a law that is said to have been there in a year before that of its number."""
    by_law = {one.law.start: one for one in numbered}
    for event in events:
        one = by_law.get(event.law.start)
        if one is not None and _is_later(one, event):
            yield Finding(
                _ID,
                Gravity.MEDIUM,
                Confidence.LIKELY,
                _too_late(text, one, event),
                (_place(text, one.stated),),
                next(iter(one.law.concepts), ""),
                one.law.name,
            )


def _is_later(one: Numbered, event: Event) -> bool:
    return one.law.start == event.law.start and one.number.year > event.period.last.year


def _too_late(text: str, one: Numbered, event: Event) -> Said:
    when = text[event.start : event.end]
    return said(_LATER, year=one.number.year, event=when, name=one.law.name)


def _not_then(text: str, event: Event, law: Statute) -> Finding | None:
    """Return the finding that something happened to a law on another day; None if it may be so."""
    day = law.in_force if event.happening is Happening.IN_FORCE else law.promulgated
    if event.happening is Happening.AMENDED:
        is_wrong = law.number is not None and event.period.last.year < law.number.year
    elif day is not None:
        is_wrong = not _fits(event.happening, event.period, day)
    else:
        is_wrong = (
            event.happening is not Happening.IN_FORCE
            and law.number is not None
            and not event.period.first.year - 1 <= law.number.year <= event.period.last.year + 1
        )
    if not is_wrong:
        return None
    known = (law.promulgated, law.in_force)
    is_other = any(one is not None and _holds(event.period, one) for one in known)
    is_later = (
        event.happening is Happening.IN_FORCE and day is not None and day < event.period.first
    )
    severity = Gravity.LOW if is_later and not is_other else Gravity.MEDIUM
    return Finding(
        _ID,
        Gravity.HIGH if is_other else severity,
        Confidence.LIKELY,
        said(_NOT_THEN, name=event.law.name, what=_WORDS[event.happening]),
        (Place(event.start, event.end, text[event.start : event.end]),),
        law.concept.id,
        event.law.name,
        tuple(_dates(law)),
        law.source,
    )


def _other_name(text: str, event: Event, law: Statute) -> Iterator[Finding]:
    """Yield that a law bore another name when it came; later amendments may have their own."""
    names = list(law.called(event.period))
    if event.happening is not Happening.AMENDED and names:
        yield Finding(
            _ID,
            Gravity.LOW,
            Confidence.LIKELY,
            said(_OTHER_NAME, name=event.law.name),
            (Place(event.law.start, event.law.end, text[event.law.start : event.law.end]),),
            law.concept.id,
            event.law.name,
            tuple(said(_WAS_CALLED, name=name) for name in names),
            law.source,
        )


def _fits(happening: Happening, period: Period, day: date) -> bool:
    """Tell whether a day may be that of which a text speaks; enacted is a law before."""
    if happening is Happening.ENACTED:
        return period.first.year <= day.year <= period.last.year + 1
    return _holds(period, day)


def _holds(period: Period, day: date) -> bool:
    return period.first <= day <= period.last


def _dates(law: Statute) -> Iterator[Said]:
    if law.promulgated is not None:
        yield said(_PROMULGATED, date=law.promulgated.isoformat())
    if law.in_force is not None:
        yield said(_IN_FORCE, date=law.in_force.isoformat())
    if law.printed:
        yield said(_OWN, number=law.printed)


def _eras(text: str, values: Sequence[StatedValue]) -> Iterator[Finding]:
    """Yield years of an era beside another year of the common era."""
    for stated in values:
        if not stated.contradicts:
            continue
        year = _year(stated)
        eras = [named(era) for era in reversed(eras_of(year))]
        yield Finding(
            _ID,
            Gravity.LOW if _is_forecast(stated.era, year) else Gravity.MEDIUM,
            Confidence.SURE,
            said(_ERA, year=year, era=stated.era),
            (_place(text, stated),),
            subject=stated.era,
            evidence=(said(_IS_ERA, year=year, eras="、".join(eras)),),
        )


def _year(stated: StatedValue) -> int:
    """Return the year of the common era that a value names."""
    value = stated.value
    if isinstance(value, Period):
        return value.first.year
    return value.year if isinstance(value, LawNo) else 0


def _is_forecast(era: str, year: int) -> bool:
    """Tell whether a year is that of an era which had ended by then: it was not foreseen."""
    return any(era == f"{name}{year - before}" for name, before in ERAS.items())


def _instead(text: str, stated: StatedValue, number: LawNo | None, printed: str) -> str:
    """Return a law's own number as the text writes numbers; empty where it is not known."""
    if number is None:
        return ""
    plain = printed if stated.era else f"{number.year}年{number.kind}第{number.number}号"
    return spaced_like(plain, _printed(text, stated))


def _printed(text: str, stated: StatedValue) -> str:
    return text[stated.start : stated.end]


def _place(text: str, stated: StatedValue, instead: str = "") -> Place:
    return Place(stated.start, stated.end, text[stated.start : stated.end], instead)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Laws and their numbers and dates"),
        explanation=phrase(
            "checks",
            "The number of a law is its own, of the year of its promulgation, and never that of an"
            " Act which amended it; what happened to a law in a year cannot have happened before."
            " Dates and eras are held against what the term base knows of the law.",
        ),
        bad="2020 年修订的《健康保险法》（2022 年法律第 68 号）规定了数据的提供。",
        good="2020 年修订的《健康保险法》（大正 11 年法律第 70 号）规定了数据的提供。",
    ),
    find=_find,
    rests_on_today=True,
)
