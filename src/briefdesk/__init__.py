"""BriefDesk, the reading desk for cross-border legal briefings."""

__version__ = "0.1.0"
