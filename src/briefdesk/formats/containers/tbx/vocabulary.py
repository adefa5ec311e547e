"""Names and pick-lists of TBX (ISO 30042), versions 2 and 3, and what they are in our model."""

from collections.abc import Mapping

from briefdesk.model.concept import AdminStatus, RelationType

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

STATUSES: Mapping[AdminStatus, str] = {
    AdminStatus.PREFERRED: "preferredTerm-admn-sts",
    AdminStatus.ADMITTED: "admittedTerm-admn-sts",
    AdminStatus.DEPRECATED: "deprecatedTerm-admn-sts",
    AdminStatus.SUPERSEDED: "supersededTerm-admn-sts",
}
TERM_TYPES: Mapping[str, str] = {
    "full": "fullForm",
    "short": "shortForm",
    "abbrev": "abbreviation",
    "variant": "variant",
}
PARTS_OF_SPEECH = ("noun", "verb", "adjective", "adverb", "other")
REGISTERS = (
    "colloquialRegister",
    "neutralRegister",
    "technicalRegister",
    "in-houseRegister",
    "bench-levelRegister",
    "slangRegister",
    "vulgarRegister",
)

STATUS_OF: Mapping[str, AdminStatus] = {
    spelling: status
    for status, name in STATUSES.items()
    for spelling in (name, name.removesuffix("-admn-sts"), str(status))
}
TYPE_OF: Mapping[str, str] = {name: kind for kind, name in TERM_TYPES.items()} | {
    "acronym": "abbrev"
}
RELATION_OF: Mapping[str, RelationType] = {
    **dict.fromkeys(("crossReference", "ref", "relatedConcept"), RelationType.RELATED),
    **dict.fromkeys(
        ("superordinateConceptGeneric", "broaderConceptGeneric", "relatedConceptBroader"),
        RelationType.BROADER,
    ),
    **dict.fromkeys(
        ("superordinateConceptPartitive", "broaderConceptPartitive"), RelationType.PART_OF
    ),
}

# The elements that hold others, in version 3 and version 2.
ENTRIES = ("conceptEntry", "termEntry")
SECTIONS = ("langSec", "langSet")
TERMS = ("termSec", "tig", "ntig")
GROUPS = ("descripGrp", "adminGrp", "termNoteGrp", "transacGrp", "termGrp")
