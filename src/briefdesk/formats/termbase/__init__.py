"""Term base formats."""

from briefdesk.formats.termbase.base import Format
from briefdesk.formats.termbase.tbx3 import TBX_LINGUIST

FORMATS: tuple[Format, ...] = (TBX_LINGUIST,)
