"""A library with a translation and its original, for tests of what is done with pairs."""

import hashlib

from briefdesk.model.imported import FileInfo
from briefdesk.model.progress import unheard
from briefdesk.services.desk import Desk
from briefdesk.services.parsing import Parsed
from briefdesk.text.structure import structure

ZH = """医疗数据的利用

一、现状

公共数据库提供假名化信息。个人数据的利用须得到本人同意。医院共有 8,000 家。
"""
JA = """医療データの利用

一、現状

公的データベースは仮名化情報を提供する。個人データの利用には本人の同意を要する。病院は8,000施設ある。
"""


def parsed(desk: Desk, raw: str, name: str) -> Parsed:
    """Return a text as ``parse`` does, with a staged copy."""
    sha256 = hashlib.sha256(raw.encode()).hexdigest()
    info = FileInfo(name, sha256, len(raw.encode()), "text/plain", "utf-8", "plain_text", 1)
    copy = desk.staging / sha256[:12]
    copy.write_text(raw, "utf-8")
    return Parsed(structure(raw, info, (), unheard), copy)
