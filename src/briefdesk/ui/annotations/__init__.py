"""The user's comments: list, card, editor."""
