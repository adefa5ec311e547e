"""What the importer was unsure of: a list to look through, and the ways to correct it."""
