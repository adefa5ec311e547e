"""From the passages of a marked-up file (Word, HTML, Markdown) to a document; see ``assembly``."""
