"""Pure engines: text in, values out; no files, no database, no window."""
