"""The preferences, made from ``settings``."""
