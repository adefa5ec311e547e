"""What every reader of foreign term bases decides in the same way: ids, languages, odd terms."""

import re
from collections.abc import Callable, Iterable, Sequence

from briefdesk.formats.containers.term_report import TermReport
from briefdesk.model.concept import AdminStatus, Concept, Relation, Term
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.ids import FreeIds, is_xml_id
from briefdesk.text.language_tags import UNKNOWN, language_tag, leaves_script_open, script_of
from briefdesk.text.limits import TERM_LIMIT

LANGUAGE_KEY = "xml:lang"  # of ``Term.extra``: the tag as the file spells it

_NO_ID_SIGN = re.compile(r"[^A-Za-z0-9_.-]+")
_NO_ID = phrase("reports", "Line {line}: an entry has no id; it was given “{concept}”.")
_SAME_ID = phrase(
    "reports", "Line {line}: the id “{value}” is used a second time; “{concept}” replaces it."
)
_SAME_TERM_ID = phrase(
    "reports",
    "Line {line}, “{concept}”: the id “{value}” of a term is used a second time; another one"
    " replaces it.",
)
_ODD_ID = phrase(
    "reports",
    "Some ids ({count}) cannot be ids in a TBX file; others replace them. The first is “{value}”.",
)
_EMPTY = phrase("reports", "Line {line}, “{concept}”: a term is empty; it was left out.")
_LONG = phrase(
    "reports",
    "Line {line}, “{concept}”: a term has {length} characters, more than {limit}; it was left out:"
    " “{value}”.",
)
_NOT_DEPRECATED = phrase(
    "reports",
    "Line {line}, “{concept}”: the forbidden term “{value}” was not deprecated; it is now.",
)
_NO_TERM = phrase("reports", "Line {line}: “{concept}” has no term; it was left out.")
_LANGUAGE = phrase(
    "reports", "The language “{subject}” was read as {tag} in {count} places; its tag was kept."
)
_SCRIPT = phrase(
    "reports",
    "The language “{subject}” does not say in which script; in {count} places {tag} was read from"
    " the characters.",
)
_NO_LANGUAGE = phrase(
    "reports", "Line {line}, “{concept}”: terms name no language; they were read as “und”."
)


class Intake:
    """Decides for one file; knows the ids it has given and what it reported."""

    def __init__(self, report: TermReport) -> None:
        """Begin with no ids."""
        self.report = report
        self.renamed: dict[str, str] = {}  # concepts whose id was odd: what they are called now
        self._renamed_terms: dict[str, str] = {}
        self._ids: set[str] = set()
        self._free = FreeIds()
        self._tags: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}

    def expect(self, ids: Iterable[str]) -> None:
        """Keep ids that stand further down in the file, so that none of them is given as a new one.

        A reader that knows them calls this at first.
        """
        self._free.take(ids)

    def concept_id(self, found: str, number: int, line: int) -> str:
        """Return the id of the entry ``number`` (from 1), which may have none, or a used one."""
        if found and found not in self._ids and is_xml_id(found):
            return self._taken(found)
        odd = not is_xml_id(found)
        stem = f"c-{_NO_ID_SIGN.sub('-', found) or number}" if odd else found
        made = self._taken(self._free.give(stem))
        if not found:
            self.report.lost("id", _NO_ID, line=line, concept=made)
        elif odd and found not in self.renamed:
            self.renamed[found] = made
            self._odd(found, made, line)
        else:
            self.report.lost("id", _SAME_ID, line=line, concept=made, value=found)
        return made

    def term_id(self, found: str, concept: str, stem: str, line: int) -> str:
        """Return the id of a term of a concept; most files have none, so that a new one is no loss.

        ``stem`` is what a new one is made from.
        """
        if found and found not in self._ids and is_xml_id(found):
            return self._taken(found)
        if found in self._ids:
            self.report.lost("id", _SAME_TERM_ID, line=line, concept=concept, value=found)
        elif found:
            self._odd(found, concept, line)
        made = self._taken(self._free.give(_NO_ID_SIGN.sub("-", stem)))
        if found and found not in self._ids:
            self._renamed_terms.setdefault(found, made)
        return made

    def followed(self, concept: Concept) -> Concept:
        """Return a concept whose references lead to what is called otherwise now."""
        if not self.renamed and not self._renamed_terms:
            return concept
        of = self.renamed.get
        relations = tuple(
            Relation(one.type, of(one.target, one.target), one.reason) for one in concept.relations
        )
        terms = tuple(
            changed(
                term,
                variant_of=self._renamed_terms.get(term.variant_of, term.variant_of),
                ambiguous_with=tuple(of(one, one) for one in term.ambiguous_with),
            )
            for term in concept.terms
        )
        return changed(concept, relations=relations, terms=terms)

    def deprecated(self, term: Term, concept: str, line: int) -> Term:
        """Return a term that is deprecated if it is forbidden, and report it where it was not."""
        if not term.forbidden or term.status is AdminStatus.DEPRECATED:
            return term
        self.report.lost("forbidden", _NOT_DEPRECATED, line=line, concept=concept, value=term.text)
        return changed(term, status=AdminStatus.DEPRECATED)

    def language(
        self, found: str, words: Sequence[str], concept: str, line: int
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return the tag for the language of some words, and what ``extra`` keeps of theirs."""
        tag = language_tag(found)
        if not tag:
            self.report.lost("language", _NO_LANGUAGE, line=line, concept=concept)
            return UNKNOWN, ()
        is_open = leaves_script_open(found)
        if is_open:
            tag = script_of("".join(words))
        if tag == found:
            return tag, ()
        kept = self._tags.setdefault((found, tag), ((LANGUAGE_KEY, found),))
        said = _SCRIPT if is_open else _LANGUAGE
        self.report.repeated("language", said, found, line, concept, found, tag=tag)
        return tag, kept

    def refuses(self, text: str, concept: str, line: int, rest: Callable[[], str] = str) -> bool:
        """Tell whether a text cannot be a term, and report it; ``rest`` says what goes with it."""
        if not text:
            self.report.lost("empty_term", _EMPTY, line=line, concept=concept, value=rest())
        elif len(text) > TERM_LIMIT:
            places = {"length": f"{len(text):,}", "limit": f"{TERM_LIMIT:,}"}
            self.report.lost("long_term", _LONG, line=line, concept=concept, value=text, **places)
        return not text or len(text) > TERM_LIMIT

    def without_terms(self, concept: str, line: int, rest: str) -> None:
        """Report an entry that is left out; ``rest`` is all it says."""
        self._ids.discard(concept)
        self.report.lost("no_term", _NO_TERM, line=line, concept=concept, value=rest)

    def _odd(self, found: str, concept: str, line: int) -> None:
        self.report.repeated("odd_id", _ODD_ID, "", line, concept, found)

    def _taken(self, name: str) -> str:
        self._ids.add(name)
        self._free.take([name])
        return name


def one_line(text: str) -> str:
    """Return a term as one line: programs that indent XML break lines in it."""
    if "\n" not in text and "\t" not in text and "\r" not in text:
        return text
    return " ".join(text.split())
