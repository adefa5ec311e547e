"""The pages of the term base window, in the order of their tabs."""

from briefdesk.ui.termbase.page import PageEntry
from briefdesk.ui.termbase.pages.concepts import CONCEPTS
from briefdesk.ui.termbase.pages.readings import READINGS

PAGES: tuple[PageEntry, ...] = (CONCEPTS, READINGS)
