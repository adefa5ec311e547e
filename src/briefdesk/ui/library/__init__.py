"""The library in the window: the list of briefings, their matters, the bin."""
