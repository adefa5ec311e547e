"""The words of the house as frozen values; see ARCHITECTURE.md, "Words".

They are msgspec structs, frozen and compared by value. Forty data classes cost 40 ms of every
start, forty structs 1 ms, and the same definitions check and decode the JSON of ``wire``.
"""
