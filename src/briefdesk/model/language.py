"""Which language a stretch of text is in: it decides the face, in the window and in a memo."""

import re

# Characters that only Japanese uses: new forms that are in neither GB 2312 nor Big5 and change
# under OpenCC jp2t but not under s2t or t2s, and characters made in Japan.
JAPANESE_ONLY = (
    "両乗亀亜仏仮価倹児円処剣剤剰労効勅勧勲単厳収唖営噛団囲図圏圧塁塩増壊壌壱売変奨嬢実寛対専"
    "尭巌巣巻帯帰庁広廃弐弾従徳徴応恵悩悪懐戦戻払抜択拝拠拡挙挿捜掲掻揺摂撃撹斉斎暁暦曽栄桜桝"
    "桟検楽様権歓歩歯歳歴毎気沢浄涙渇済渉渋渓満滝瀬焼犠猟獣畳痩発県砕稲穂穏穣竜粋粛経絵継続総"
    "縁縄縦繊繍缶聴脳臓艶荘蔵薫薬蛍蝋褒覇覚覧観訳読譲賛転軽辺逓遅郷酔醤醸釈鉄鉱銭鋳錬関闘陥険"
    "隠雑霊頼顕駅駆騒験髄髪鴎鶏鹸黒黙齢込畑峠枠働匂塀栃笹辻凪"
)
_KANA = "ぁ-ゖゝゞァ-ヺーヽヾｦ-ﾝ"
# A letter that is not Latin. A class of all Han would take 3 ms to compile, at every start.
_LETTER = "[^\\W\x00-\u02ff]"
_LETTERS = re.compile(_LETTER)
_LAST_WESTERN = "\u2e7f"  # Greek and Cyrillic come before, Han and kana behind
_KANA_RUN = re.compile(f"[{_KANA}]+(?:{_LETTER}{{1,4}}[{_KANA}]+)*")
_ENCLOSED = tuple(
    re.compile(f"{opening}([^{opening}{closing}\n]{{1,60}}){closing}")
    for opening, closing in ("「」", "『』", "《》", "〈〉", "“”", "（）", ("\\(", "\\)"), "【】")
)
HIRAGANA_SHARE = 0.1  # legal Japanese has more; a Chinese comment may quote a Japanese word
_CHINESE_MARKS = re.compile("[的这们为么]")


def language_runs(text: str, document_language: str) -> list[tuple[int, int, str]]:
    """Cut a text into runs of one language: ``(start, end, lang)`` in code points, gapless.

    In a Chinese text a run is Japanese only on strong evidence: kana with the Han between them, and
    the whole of a quotation or bracket that holds kana, or a character that only Japanese uses, and
    no word of Chinese grammar. Latin words stay in the run around them. A text without any Han or
    kana is English.
    """
    if not text:
        return []
    known = known_language(document_language)
    if not any(found[0] > _LAST_WESTERN for found in _LETTERS.finditer(text)):
        return [(0, len(text), "en")]
    if known == "ja":
        return [(0, len(text), "ja")]
    around = "zh-Hans" if known == "en" else known
    runs: list[tuple[int, int, str]] = []
    done = 0
    for start, end in _japanese_stretches(text):
        if start > done:
            runs.append((done, start, around))
        runs.append((start, end, "ja"))
        done = end
    if done < len(text):
        runs.append((done, len(text), around))
    return runs


def _japanese_stretches(text: str) -> list[tuple[int, int]]:
    """Return sorted, disjoint Japanese stretches of a Chinese text."""
    found = [match.span() for match in _KANA_RUN.finditer(text)]
    for enclosed in _ENCLOSED:
        found += [match.span(1) for match in enclosed.finditer(text) if _is_japanese(match[1])]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _is_japanese(quoted: str) -> bool:
    """Judge a whole quotation; a lone の may be a Chinese shop sign."""
    kana = re.findall(f"[{_KANA}]", quoted)
    if _CHINESE_MARKS.search(quoted):
        return False
    return len(kana) > 1 or any(sign in JAPANESE_ONLY for sign in quoted)


def known_language(lang: str) -> str:
    """Map a language tag to ``zh-Hans``, ``zh-Hant``, ``ja`` or ``en``."""
    tag = lang.replace("_", "-").lower()
    if tag.startswith("zh"):
        traditional = any(part in tag for part in ("hant", "-tw", "-hk", "-mo"))
        return "zh-Hant" if traditional else "zh-Hans"
    return "ja" if tag.startswith("ja") else "en"


def body_language(text: str, document_language: str) -> str:
    """Return the language of a text that somebody typed: Japanese where hiragana are part of the
    grammar, English without any Han, else that of the document (Chinese, where it is neither).
    """
    signs = sum(sign > _LAST_WESTERN for sign in _LETTERS.findall(text))
    if not signs:
        return "en"
    if len(re.findall("[ぁ-ゖ]", text)) > HIRAGANA_SHARE * signs:
        return "ja"
    known = known_language(document_language)
    return "zh-Hans" if known == "en" else known
