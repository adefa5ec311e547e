"""Make one entry out of two of the same concept, field by field.

A field that stands at its default says nothing, but for the status of a term. What only one entry
says is kept, whatever the policy; a reading that a person confirmed is never given up for a
proposal. The order is that of mine, with what they add behind it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from briefdesk.model.concept import AdminStatus, Concept, ReadingSource, Term
from briefdesk.model.merge import FieldDifference, Policy, Standing
from briefdesk.model.wire import changed, from_json, stated, to_json
from briefdesk.text.fold import loose
from briefdesk.text.ids import FreeIds

_Fields = dict[str, Any]


class _Group(NamedTuple):
    """Fields that belong together: the first ones decide from which entry all of them come."""

    lead: tuple[str, ...]
    rest: tuple[str, ...] = ()
    always: bool = False  # the default says something, too


_OF_CONCEPT = (
    *(_Group((name,)) for name in ("domain", "kind", "home_jurisdiction")),
    _Group(("definition",), ("definition_source",)),
    *(_Group((name,)) for name in ("note", "status", "confidence", "as_of")),
)
_OF_TERM = (
    _Group(("text",)),
    _Group(("status", "forbidden"), ("replacement",), always=True),
    *(_Group((name,)) for name in ("type", "variant_of", "register", "usage", "part_of_speech")),
    *(_Group((name,)) for name in ("match", "confidence", "source", "context", "guard", "used")),
)
_LISTS = ("sources", "extra", "ambiguous_with")


def aligned(mine: Concept, theirs: Concept) -> Concept:
    """Return their entry under the ids of mine, its terms under the ids of the same terms of mine.

    Terms are the same by their words, else by their words folded, else by their id; one language
    only. A new term keeps its id if mine has no such id.
    """
    left = {term.id: term for term in mine.terms}
    ids: dict[str, str] = {}
    for same in (_words, _folded, _identity):
        known = {same(term): term.id for term in reversed(left.values())}
        for term in theirs.terms:
            found = known.get(same(term))
            if term.id not in ids and found in left:
                ids[term.id] = found
                del left[found]
    free = FreeIds(term.id for term in mine.terms)
    for term in theirs.terms:
        if term.id not in ids:
            ids[term.id] = free.give(term.id)
    terms = tuple(
        changed(term, id=ids[term.id], variant_of=ids.get(term.variant_of, term.variant_of))
        for term in theirs.terms
    )
    return changed(theirs, id=mine.id, terms=terms)


def merged(mine: Concept, theirs: Concept, policy: Policy) -> Concept:
    """Return one entry out of two, under the ids of mine; ``policy`` is ``MINE`` or ``THEIRS``."""
    theirs = aligned(mine, theirs)
    a, b = _plain(mine), _plain(theirs)
    prefers_theirs = policy is Policy.THEIRS
    made = _merged(a, b, _OF_CONCEPT, prefers_theirs=prefers_theirs)
    made["relations"] = _relations(a, b, prefers_theirs=prefers_theirs)
    ours = {term["id"]: term for term in a["terms"]}
    others = {term["id"]: term for term in b["terms"]}
    terms = {
        key: _merged_term(ours.get(key), others.get(key), prefers_theirs=prefers_theirs)
        for key in (*ours, *(key for key in others if key not in ours))
    }
    _demote(terms, ours, others, prefers_theirs=prefers_theirs)
    made["terms"] = list(terms.values())
    return from_json(to_json({"id": mine.id, **made}), Concept)


def standing(mine: Concept, theirs: Concept) -> Standing:
    """Return how their entry of a concept stands to mine; never ``NEW``.

    They contradict each other if it matters whose words count.
    """
    one, other = (merged(mine, theirs, policy) for policy in (Policy.MINE, Policy.THEIRS))
    if one != other:
        return Standing.CONFLICT
    return Standing.SAME if one == mine else Standing.CHANGED


def differences(
    mine: Concept, theirs: Concept, result: Concept | None = None
) -> tuple[FieldDifference, ...]:
    """Return the fields that differ between two entries of a concept, and what becomes of them.

    Without a result theirs takes the place of mine.
    """
    theirs = aligned(mine, theirs)
    a, b = fields_of(mine), fields_of(theirs)
    c = b if result is None else fields_of(result)
    found = []
    for field in dict.fromkeys((*a, *b)):
        values = a.get(field, ""), b.get(field, "")
        if values[0] != values[1]:
            found.append(FieldDifference(field, *values, c.get(field, "")))
    return tuple(found)


def fields_of(concept: Concept) -> dict[str, str]:
    """Return the fields of a concept by their paths; what stands at its default has none."""
    found = {}
    for name, value in stated(concept).items():
        if name not in {"id", "terms"} and value != "":
            found[name] = _text(value)
    for term in concept.terms:
        for name, value in stated(term).items():
            if name != "id":
                found[f"terms/{term.id}/{name}"] = _text(value)
    return found


def _plain(concept: Concept) -> _Fields:
    return {**stated(concept), "terms": [stated(term) for term in concept.terms]}


def _text(value: object) -> str:
    return value if isinstance(value, str) else to_json(value).decode()


def _words(term: Term) -> tuple[str, str]:
    return term.lang, term.text


def _folded(term: Term) -> tuple[str, str]:
    return term.lang, loose(term.text)


def _identity(term: Term) -> tuple[str, str]:
    return term.lang, term.id


def _merged_term(mine: _Fields | None, theirs: _Fields | None, *, prefers_theirs: bool) -> _Fields:
    if mine is None or theirs is None:
        return dict(mine or theirs or {})
    made = _merged(mine, theirs, _OF_TERM, prefers_theirs=prefers_theirs)
    made |= _reading(mine, theirs, prefers_theirs=prefers_theirs)
    return {"id": mine["id"], "lang": mine["lang"], **made}


def _merged(a: _Fields, b: _Fields, groups: Sequence[_Group], *, prefers_theirs: bool) -> _Fields:
    """Return the fields of two entries, or of two terms, but for those with rules of their own."""
    made: _Fields = {}
    for group in groups:
        names = (*group.lead, *group.rest)
        one, other = ({n: x[n] for n in names if n in x} for x in (a, b))
        if all(one.get(name) == other.get(name) for name in group.lead):
            made |= one | other if prefers_theirs else other | one
            continue
        said = group.always or any(other.get(name) for name in group.lead)
        unsaid = not group.always and not any(one.get(name) for name in group.lead)
        made |= other if said and (prefers_theirs or unsaid) else one
    for name in _LISTS:
        both = [*a.get(name, ())]
        both += [value for value in b.get(name, ()) if value not in both]
        if both:
            made[name] = both
    return made


def _reading(a: _Fields, b: _Fields, *, prefers_theirs: bool) -> _Fields:
    """Return the reading of a term: a confirmed one counts before a proposal."""

    def worth(term: _Fields) -> int:
        return bool(term.get("reading")) + (term.get("reading_source") in _CONFIRMED)

    better = b if worth(b) > worth(a) or (worth(b) == worth(a) and prefers_theirs) else a
    return {name: better[name] for name in ("reading", "reading_source") if name in better}


def _relations(a: _Fields, b: _Fields, *, prefers_theirs: bool) -> list[_Fields]:
    """Return the relations of both, each once, with its reason."""
    made = [dict(relation) for relation in a.get("relations", ())]
    for relation in b.get("relations", ()):
        if relation in made:
            continue
        key = relation["type"], relation["target"]
        same = next((one for one in made if (one["type"], one["target"]) == key), None)
        if same is None:
            made.append(dict(relation))
        elif relation["reason"] and (prefers_theirs or not same["reason"]):
            same["reason"] = relation["reason"]
    return made


def _demote(
    terms: dict[str, _Fields],
    mine: Mapping[str, _Fields],
    theirs: Mapping[str, _Fields],
    *,
    prefers_theirs: bool,
) -> None:
    """Let no two entries that prefer different terms make one that prefers both."""
    ours, others = _preferred(mine), _preferred(theirs)
    for kind in ours.keys() & others.keys():
        if ours[kind] & others[kind]:
            continue
        losing, other = (ours[kind], theirs) if prefers_theirs else (others[kind], mine)
        for key in losing - other.keys():
            terms[key]["status"] = AdminStatus.ADMITTED.value


def _preferred(terms: Mapping[str, _Fields]) -> dict[tuple[str, str], set[str]]:
    """Return the ids of the preferred terms, by language and type."""
    found: dict[tuple[str, str], set[str]] = {}
    for key, term in terms.items():
        if "status" not in term and not term.get("forbidden"):
            found.setdefault((term["lang"], term.get("type", "")), set()).add(key)
    return found


_CONFIRMED = {ReadingSource.HUMAN, ReadingSource.OVERRIDE}
