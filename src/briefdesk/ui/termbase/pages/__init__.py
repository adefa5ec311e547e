"""The pages of the term base window, in the order of their tabs."""

from briefdesk.ui.termbase.page import PageEntry
from briefdesk.ui.termbase.pages.candidates import CANDIDATES
from briefdesk.ui.termbase.pages.concepts import CONCEPTS
from briefdesk.ui.termbase.pages.network import NETWORK
from briefdesk.ui.termbase.pages.proposals import PROPOSALS
from briefdesk.ui.termbase.pages.readings import READINGS
from briefdesk.ui.termbase.pages.termbases import TERMBASES

PAGES: tuple[PageEntry, ...] = (CONCEPTS, READINGS, CANDIDATES, PROPOSALS, NETWORK, TERMBASES)
