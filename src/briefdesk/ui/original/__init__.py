"""The original of the briefing: its printed pages beside the text."""
