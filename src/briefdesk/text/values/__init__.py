"""Values that a text states: where they stand, whether two are the same, how they are written.

``stated_values`` reads them, ``same`` compares them with their bounds, ``equal`` without;
``written`` is the usual way to write one in a language, ``forms`` are all the ways.
"""

from briefdesk.text.values.reading import stated_values
from briefdesk.text.values.sameness import equal, same
from briefdesk.text.values.writing import forms, written

__all__ = ["equal", "forms", "same", "stated_values", "written"]
