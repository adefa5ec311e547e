"""Term bases as tables: what all formats that have rows and columns share."""
