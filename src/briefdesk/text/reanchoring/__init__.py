"""Find the place of a remark again in a later draft, by three witnesses; see ``comparison``."""
