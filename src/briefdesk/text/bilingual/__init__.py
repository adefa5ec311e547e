"""A translation held against its original, link by link: what is missing, wrong or left over."""
