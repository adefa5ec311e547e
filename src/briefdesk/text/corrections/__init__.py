"""What a person says about the reading of a file, done to the document; see ``replaying``."""
