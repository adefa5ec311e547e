"""Drawings of a Word file: text boxes, pictures, and the branches for newer and older programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.vocabulary import MC, VML, WP, A, M, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_UNREAD = ("/chart", "/diagram", "/chartex")


def alternatives(element: etree._Element) -> etree._Element | None:
    """Return the one branch of ``mc:AlternateContent`` to read: the first that holds text."""
    branches = [*element.findall(MC + "Choice"), *element.findall(MC + "Fallback")]
    for branch in branches:
        if next(branch.iter(W + "txbxContent", W + "t", M + "t"), None) is not None:
            return branch
    return branches[0] if branches else None


def text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the contents of the text boxes below an element, not of boxes in boxes."""
    for child in element.iterchildren("*"):
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag == MC + "AlternateContent":
            branch = alternatives(child)
            if branch is not None:
                yield from text_boxes(branch)
        else:
            yield from text_boxes(child)


def described(element: etree._Element) -> Iterator[str]:
    """Yield the words that stand for a picture, if its author gave any."""
    picture = next(element.iter(WP + "docPr"), None)
    shape = next(element.iter(VML + "shape"), None)
    words = "" if picture is None else str(picture.get("descr", ""))
    words = words or ("" if shape is None else str(shape.get("alt", "")))
    if words.strip():
        yield " ".join(words.split())


def unread(element: etree._Element) -> int:
    """Count the charts and diagrams of a drawing: their words are in parts that are not read."""
    uris = [str(data.get("uri", "")) for data in element.iter(A + "graphicData")]
    return sum(uri.endswith(_UNREAD) for uri in uris)
