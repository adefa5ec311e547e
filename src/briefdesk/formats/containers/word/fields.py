"""Fields: a code that computes, and the result that is printed (ECMA-376, part 1, 17.16)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

_HYPERLINK = re.compile(
    r'\s*HYPERLINK\s+(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"\\]\S*))', re.IGNORECASE
)
_PLACE = re.compile(r'\\l\s+"([^"]*)"', re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_EQUATION = re.compile(r"\s*EQ\s", re.IGNORECASE)
_ENCLOSED = re.compile(
    r"\\o\s*(?:\\a[clr]\s*)?\(\s*[○〇◯]\s*[,;，]\s*(\S{1,3}?)\s*\)", re.IGNORECASE
)
_ANNOTATED = re.compile(
    r"\\o\s*(?:\\a[a-z]\s*)?\(\s*\\s\s*\\up\s*\d+\s*\(([^()]*)\)\s*[,;，]\s*([^()]*)\)",
    re.IGNORECASE,
)
_CIRCLED = {str(number): chr(0x2460 + number - 1) for number in range(1, 21)}


def address(target: str, place: str = "") -> str:
    """Return the web or mail address a link leads to; empty where it leads elsewhere."""
    target = target.strip()
    if not _ADDRESS.match(target):
        return ""
    return f"{target}#{place}" if place and "#" not in target else target


def address_of(code: str) -> str:
    """Return the address of a HYPERLINK field; empty for other fields and places in the file."""
    match = _HYPERLINK.match(code)
    if match is None:
        return ""
    place = _PLACE.search(code, match.end())
    return address(match["quoted"] or match["bare"] or "", place[1] if place else "")


def is_link(code: str) -> bool:
    """Tell whether a field is a link: nothing computes its words anew."""
    return code.upper().split()[:1] == ["HYPERLINK"]


def is_equation(code: str) -> bool:
    """Tell whether a field draws its words from its code and has no result."""
    return _EQUATION.match(code) is not None


def equation(code: str) -> str:
    """Return the words of an EQ field: a circled number, or the base of a reading above it.

    Word for Windows draws both so. Empty where it is another equation.
    """
    enclosed = _ENCLOSED.search(code)
    if enclosed:
        return _CIRCLED.get(enclosed[1], f"({enclosed[1]})")
    annotated = _ANNOTATED.search(code)
    return annotated[2].strip() if annotated else ""


def are_balanced(marks: Iterable[str]) -> bool:
    """Tell whether every field that begins also ends, from the types of all marks in order."""
    steps = [{"begin": 1, "end": -1}.get(mark, 0) for mark in marks]
    depths = list(accumulate(steps, initial=0))
    return min(depths) == depths[-1] == 0


@dataclass(slots=True)
class _Field:
    code: list[str] = field(default_factory=list)
    in_result: bool = False
    url: str = ""
    is_contents: bool = False


class Fields:
    """The fields that are open at a place of the text, each inside the one before."""

    def __init__(self, *, balanced: bool) -> None:
        """Begin a text; one whose fields do not all end is ``balanced`` no more.

        There nothing is taken for a code, so that no words get lost.
        """
        self._open: list[_Field] = []
        self._balanced = balanced

    def begin(self) -> None:
        """Open a field."""
        self._open.append(_Field())

    def add_code(self, text: str) -> None:
        """Take a piece of the code of the innermost field."""
        if self._open:
            self._open[-1].code.append(text)

    def separate(self) -> None:
        """Go from the code to the result."""
        if self._open:
            innermost = self._open[-1]
            innermost.in_result = True
            code = "".join(innermost.code)
            innermost.url = address_of(code)
            innermost.is_contents = code.split()[:1] in (["TOC"], ["TOA"])

    def end(self) -> str:
        """Close the innermost field; return its code if it had no result, else nothing."""
        if not self._open:
            return ""
        closed = self._open.pop()
        return "" if closed.in_result else "".join(closed.code)

    @property
    def in_code(self) -> bool:
        """Whether what comes is no text but part of a code."""
        return self._balanced and not all(opened.in_result for opened in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether a table of contents is being printed."""
        return self._balanced and any(opened.is_contents for opened in self._open)

    @property
    def url(self) -> str:
        """The address of the innermost link."""
        if not self._balanced:
            return ""
        return next((opened.url for opened in reversed(self._open) if opened.url), "")
