"""The reading page and what stands on it."""
