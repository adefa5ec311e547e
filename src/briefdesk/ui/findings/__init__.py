"""What the checks found: the list, the page's hints, and what a person does about it."""
