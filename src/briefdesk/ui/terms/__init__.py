"""What is known about a term: the panel, the card under the pointer."""
