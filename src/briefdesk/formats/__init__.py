"""One file per format; each kind of format has a ``base`` (the contract) and an explicit tuple."""
