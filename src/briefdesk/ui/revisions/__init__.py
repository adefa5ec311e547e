"""Changes that the reviser proposes: the form, the list of all, the export."""
