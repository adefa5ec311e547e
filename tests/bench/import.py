"""How long a 260-page Chinese PDF takes to read, against bare text extraction with pypdfium2.

Rounds bare – reader – bare, interleaved, each in a process of its own; the target is a median ratio
of at most 4 for the time per page. Beside it stands pdfminer.six on the first pages of the same
file, and the peak memory of the reading process. ``import.py [ROUNDS] [FILE]``, 3 rounds and a
generated file by default.
"""

import json
import random
from pathlib import Path

PAGES = 260
TARGET = 4.0
MINED_PAGES = 8  # pdfminer.six would need minutes for all
_WORDS = (
    "医疗", "数据", "利用", "制度", "研究", "机构", "患者", "信息", "同意", "匿名化", "提供", "审查",
    "委员会", "法律", "规定", "目的", "范围", "企业", "监管", "个人", "保护", "跨境", "传输", "评估",
    "的", "与", "在", "对", "应当", "可以", "AI", "NDB", "2025 年", "第 12 条",
)  # fmt: skip
_TEMPLATE = """
#set page(paper: "a4", header: [数据法简报 #h(1fr) 第 12 期],
  footer: context align(center, counter(page).display()))
#set text(font: "Noto Serif SC", lang: "zh", region: "CN", size: 10.5pt)
#set par(leading: 0.85em, spacing: 0.95em, justify: true,
  first-line-indent: (amount: 2em, all: true))
#set heading(numbering: "1.1.")
#let book = json(bytes(sys.inputs.book))
#for section in book {
  heading(level: section.level, section.title)
  for paragraph in section.paragraphs {
    par({ paragraph.text; if paragraph.note != "" { footnote(paragraph.note) }; paragraph.rest })
  }
}
"""


def sentence(words: random.Random, count: int) -> str:
    """Return a sentence of ``count`` words without its full stop."""
    return "".join(words.choice(_WORDS) for _ in range(count))


def book(sections: int) -> str:
    """Return the content of the file as JSON: always the same."""
    words = random.Random(260)
    made = []
    for section in range(sections):
        paragraphs = []
        for place in range(6):
            note = f"参见《{sentence(words, 6)}》，{sentence(words, 9)}。" if place < 2 else ""
            text = "。".join(sentence(words, 14) for _ in range(words.randint(3, 9)))
            paragraphs.append({"text": text, "note": note, "rest": f"，{sentence(words, 9)}。"})
        level = 1 if section % 5 == 0 else 2
        made.append({"level": level, "title": sentence(words, 5), "paragraphs": paragraphs})
    return json.dumps(made, ensure_ascii=False)


def build(path: Path) -> None:
    """Write the PDF: 260 pages with headings and about 300 notes."""
    import typst

    from briefdesk.paths import font_folders

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(font_folders())
    )
    compiler = typst.Compiler(_TEMPLATE.encode(), font_paths=fonts, sys_inputs={"book": book(170)})
    data = compiler.compile(format="pdf")
    if not isinstance(data, bytes):
        raise TypeError("typst gave no single PDF")
    path.write_bytes(data)
