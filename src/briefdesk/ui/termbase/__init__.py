"""The term base window: entries to read and edit, readings to confirm, what translators propose."""
