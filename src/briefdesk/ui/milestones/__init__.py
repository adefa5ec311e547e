"""The dates of a briefing: by when who does what."""
