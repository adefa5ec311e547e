"""A briefing beside its original: the links of their sentences, and how a person mends them."""
