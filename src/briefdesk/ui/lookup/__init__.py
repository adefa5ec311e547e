"""A small window for looking terms up beside a word processor."""
