"""The pages of the term base window, in the order of their tabs."""

from briefdesk.ui.termbase.page import PageEntry
from briefdesk.ui.termbase.pages.concepts import CONCEPTS
from briefdesk.ui.termbase.pages.readings import READINGS
from briefdesk.ui.termbase.pages.termbases import TERMBASES

PAGES: tuple[PageEntry, ...] = (CONCEPTS, READINGS, TERMBASES)
