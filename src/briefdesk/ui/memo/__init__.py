"""The memo: the user's own text, and the export."""
