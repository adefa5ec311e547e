"""The official documents that a briefing cites."""
