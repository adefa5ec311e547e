"""The checked text of the findings, for the commands on it."""

from tests.ui.findings.conftest import checked, inspector

__all__ = ["checked", "inspector"]
