"""Two entries of one concept, a file of many and a term base: what becomes of them together."""
