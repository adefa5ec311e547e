"""Shared carriers with their safety limits."""
