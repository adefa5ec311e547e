"""The network of a concept in words: what the card shows, prints and copies."""

from collections.abc import Mapping, Sequence

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import Concept, ReadingSource, RelationType, Term, best_term
from briefdesk.model.network import Direction, Neighbour, Network
from briefdesk.model.network_sheet import NetworkSheet, SheetCard, SheetColumn, SheetName
from briefdesk.phrases import phrase
from briefdesk.ui.say import say
from briefdesk.ui.termbase.view import name_of
from briefdesk.ui.terms.words import jurisdiction_word
from briefdesk.ui.typeface import body_language

_ALWAYS = ("JP", "EU", "CN", "INT")
_ORDER = ("JP", "EU", "CN", "TW", "HK", "INT")
_TITLE = phrase("network", "Network of {concept}")
_EMPTY = phrase("network", "No related concept")
_NOWHERE = phrase("network", "No jurisdiction")
_MORE = phrase("network", "There are more relatives than this card shows.")
_MISSING = phrase("network", "Named in relations, but in no term base: {ids}")
_RELATIONS = {  # what the relative is, by the end at which the relation is written
    (RelationType.FALSE_FRIEND_OF, "to"): phrase("network", "⚠ false friend"),
    (RelationType.FALSE_FRIEND_OF, "from"): phrase("network", "⚠ false friend"),
    (RelationType.RELATED, "to"): phrase("network", "related"),
    (RelationType.RELATED, "from"): phrase("network", "related"),
    (RelationType.BROADER, "to"): phrase("network", "↑ broader concept"),
    (RelationType.BROADER, "from"): phrase("network", "↓ narrower concept"),
    (RelationType.PART_OF, "to"): phrase("network", "↑ the whole"),
    (RelationType.PART_OF, "from"): phrase("network", "↓ a part"),
    (RelationType.SUPERSEDED_BY, "to"): phrase("network", "→ successor"),
    (RelationType.SUPERSEDED_BY, "from"): phrase("network", "← predecessor"),
}


def sheet_of(network: Network) -> NetworkSheet:
    """Return a network as texts in the interface's language; the columns stand in a fixed order."""
    names = {one.concept.id: _names(one.concept)[0] for one in network.neighbours}
    found = {one.jurisdiction: one.neighbours for one in network.columns}
    others = sorted(found.keys() - {*_ORDER, ""})
    codes = [code for code in _ORDER if found.get(code) or code in _ALWAYS]
    codes += [code for code in others if found[code]]
    codes += [""] if found.get("") else []
    remarks = [say(_MORE)] if network.more else []
    if network.missing:
        remarks.append(say(_MISSING, ids=", ".join(network.missing)))
    home = network.concept.home_jurisdiction
    return NetworkSheet(
        title=say(_TITLE, concept=name_of(network.concept)),
        lang=body_language(say(_EMPTY), "zh-Hans"),
        home=jurisdiction_word(home) if home else say(_NOWHERE),
        centre=_card(network.concept),
        columns=tuple(
            _column(code, found.get(code, ()), network.concept.id, names) for code in codes
        ),
        remarks=tuple(remarks),
    )


def relation_word(kind: RelationType, direction: Direction) -> str:
    """Return what a relative is to the concept that the way comes from."""
    return say(_RELATIONS[kind, direction])


def _column(
    code: str, neighbours: Sequence[Neighbour], centre: str, names: Mapping[str, SheetName]
) -> SheetColumn:
    title = jurisdiction_word(code) if code else say(_NOWHERE)
    cards = tuple(_relative(one, centre, names) for one in neighbours)
    return SheetColumn(title, cards, "" if cards else say(_EMPTY))


def _relative(one: Neighbour, centre: str, names: Mapping[str, SheetName]) -> SheetCard:
    relation = relation_word(one.type, one.direction)
    via = None if one.via == centre else names[one.via]
    return _card(one.concept, one.type, relation, one.reason, via)


def _card(
    concept: Concept,
    kind: RelationType | None = None,
    relation: str = "",
    reason: str = "",
    via: SheetName | None = None,
) -> SheetCard:
    source = next(iter(concept.sources), None) or concept.definition_source
    return SheetCard(
        concept=concept.id,
        names=_names(concept),
        source="" if source is None else citation(source),
        type=kind,
        relation=relation,
        reason=reason,
        via=via,
    )


def _names(concept: Concept) -> tuple[SheetName, ...]:
    found = (best_term(concept, lang) for lang in ("ja", "zh", "en"))
    names = tuple(_name(term) for term in found if term is not None)
    return names or (SheetName("en", name_of(concept)),)


def _name(term: Term) -> SheetName:
    confirmed = term.lang == "ja" and term.reading_source is not ReadingSource.AUTO
    return SheetName(term.lang, term.text, term.reading if confirmed else "")
