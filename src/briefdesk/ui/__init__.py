"""The window: draws the values of ``services`` and sends back what the user does."""
