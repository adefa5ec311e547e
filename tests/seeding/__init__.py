"""Faults put into clean texts by script, so that one knows what the checks should find.

A fault changes one sentence of a translation of ``tests/data/pairs``, and knows where the change
stands and which check should find it.
"""
