"""How matters are called in lists."""

from briefdesk.model.matter import Matter


def matter_name(matter: Matter) -> str:
    """Return client, number and name in one line; empty for the matter of unfiled briefings."""
    return " · ".join(part for part in (matter.client, matter.number, matter.name) if part)
