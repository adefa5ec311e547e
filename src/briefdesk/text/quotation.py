"""Quotation marks around words: whoever types them means these very characters."""

# The usual pairs of Chinese, Japanese, English and German, also as keyboards have them. Chinese
# input methods write ” twice as easily as “ and ”.
_CLOSING = {
    "“": "”",
    "”": "”",
    "„": "“”",
    "‟": "”",
    "‘": "’",
    "’": "’",
    "‚": "‘’",
    '"': '"',
    "'": "'",
    "＂": "＂",
    "＇": "＇",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "﹁": "﹂",
    "﹃": "﹄",
    "〝": "〞〟",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
}


def unquoted(words: str) -> str:
    """Return what stands between the quotation marks around words, "" if there are none."""
    words = words.strip()
    if len(words) > 2 and words[-1] in _CLOSING.get(words[0], ""):
        return words[1:-1].strip()
    return ""
