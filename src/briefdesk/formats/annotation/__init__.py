"""Annotation formats."""

from briefdesk.formats.annotation.base import Format
from briefdesk.formats.annotation.briefdesk_json import BRIEFDESK_JSON

FORMATS: tuple[Format, ...] = (BRIEFDESK_JSON,)
