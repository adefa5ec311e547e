"""Characters of Chinese and Japanese as regular expressions name them: ``f"[{HAN}{KANA}]"``."""

HAN = "\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
