"""Term bases into the library and out of it: import, merge, export, links to files."""
