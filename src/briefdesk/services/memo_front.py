"""What stands around the text of a memo: letterhead, the briefing's name, fixed words, dates."""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefdesk import paths
from briefdesk.model.annotation import Annotation
from briefdesk.model.concept import Concept
from briefdesk.model.imported import ImportedDocument, Meta
from briefdesk.model.matter import Matter
from briefdesk.model.memo import Letterhead, MemoBriefing, MemoOptions, OwnText
from briefdesk.model.recognition import Recognition
from briefdesk.model.revision import Revision
from briefdesk.model.source import Source
from briefdesk.services.memo_runs import short_language

LANGUAGES = ("zh", "ja", "en")


class Material(NamedTuple):
    """All that a memo is made from; ``created`` is ISO 8601 with an offset.

    ``meta`` is the title block as the user corrected it. Internal annotations are left out.
    """

    document: ImportedDocument
    meta: Meta
    created: str
    recognitions: tuple[Recognition, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    revisions: tuple[Revision, ...] = ()
    concepts: Mapping[str, Concept] = {}
    sources: tuple[Source, ...] = ()
    own: OwnText = OwnText()
    matter: Matter = Matter(0, "", "", "")
    termbases: tuple[str, ...] = ()


@cache
def labels(lang: str) -> Mapping[str, str]:
    """Return the fixed words of a memo in ``zh``, ``ja`` or ``en``."""
    file = paths.resources() / "typst" / "labels.json"
    words: dict[str, str] = json.loads(file.read_text("utf-8"))[lang]
    return words


def proposed(matter: Matter) -> tuple[str, str]:
    """Return addressee and subject of a memo whose author names none; empty without a client."""
    return matter.client, " · ".join(filter(None, (matter.client, matter.name)))


def letterhead(material: Material, options: MemoOptions, lang: str, title: str) -> Letterhead:
    """Return the firm and the grid of addressee, sender, date, number and matter."""
    words, own, matter = labels(lang), material.own, material.matter
    addressee, proposed_subject = proposed(matter)
    subject = own.matter.strip() or proposed_subject
    rows = (
        ("to", own.to.strip() or addressee),
        ("from", options.author),
        ("date", long_date(material.created, lang)),
        ("number", matter.number),
        ("matter", "" if subject == title else subject),
    )
    return Letterhead(
        firm=options.firm,
        lines=tuple(line for line in options.firm_address.splitlines() if line.strip()),
        grid=tuple((words[name], value) for name, value in rows if value),
        number=matter.number,
        author=options.author,
    )


def named(material: Material, lang: str, *, provenance: bool) -> MemoBriefing:
    """Return who wrote the briefing and who holds the rights."""
    words, meta, file = labels(lang), material.meta, material.document.file
    names = "、" if lang != "en" else ", "
    people = []
    if meta.authors:
        people.append(words["by"].format(names=names.join(meta.authors)))
    if meta.translators:
        people.append(words["translated_by"].format(names=names.join(meta.translators)))
    facts = (meta.issuer, meta.number, meta.date and long_date(meta.date, lang))
    lines = (" · ".join(filter(None, facts)), "　".join(people), _copyright(material))
    return MemoBriefing(
        title=title_of(material, lang, provenance=provenance),
        byline=tuple(line for line in lines if line),
        language=short_language(meta.language),
        file_name=file.name if provenance else "",
        sha256=file.sha256 if provenance else "",
    )


def title_of(material: Material, lang: str, *, provenance: bool) -> str:
    """Return the briefing's title; the file's name stands in only where the memo names the file."""
    name = material.document.file.name if provenance else labels(lang)["untitled"]
    return material.meta.title.strip() or name


def _copyright(material: Material) -> str:
    """Return the © line that the pages print, or one made from the title block."""
    for piece in material.document.furniture:
        if piece.text.strip().startswith(("©", "(c)", "(C)", "Copyright")):
            return piece.text.strip()
    meta = material.meta
    return f"© {meta.issuer} {meta.date[:4]}".strip() if meta.issuer else ""


_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?", re.ASCII)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def long_date(stamp: str, lang: str) -> str:
    """Return an ISO date as a letter writes it (no locale: the bytes must not depend on one).

    What is no ISO date comes back as it was typed: 2025年11月, spring 2025.
    """
    found = _ISO_DATE.fullmatch(stamp)
    if found is None or not 1 <= int(found[2]) <= len(_MONTHS):
        return stamp
    year, month, day = (int(part) for part in found.groups())
    if lang == "en":
        return f"{day} {_MONTHS[month - 1]} {year}"
    return f"{year}年{month}月{day}日"
