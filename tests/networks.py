"""Network cards for tests."""

from briefdesk.model.concept import RelationType
from briefdesk.model.network_sheet import NetworkSheet, SheetCard, SheetColumn, SheetName

JAPANESE = SheetName("ja", "仮名加工情報", "かめいかこうじょうほう")
CHINESE = SheetName("zh-Hans", "假名加工信息")
ENGLISH = SheetName("en", "pseudonymised information")


def relative(
    number: int = 1, reason: str = "两者不同。", via: SheetName | None = None
) -> SheetCard:
    """Return a false friend."""
    return SheetCard(
        f"c-{number}",
        (SheetName("ja", f"仮名化{number}", "かめいか"), SheetName("zh-Hans", f"假名化{number}")),
        source="Regulation (EU) 2016/679, Art. 4(5)",
        type=RelationType.FALSE_FRIEND_OF,
        relation="⚠ false friend",
        reason=reason,
        via=via,
    )


def sheet(*columns: SheetColumn, title: str = "Network of 仮名加工情報") -> NetworkSheet:
    """Return a card with one concept in the middle; by default Japan has a relative, CN none."""
    return NetworkSheet(
        title=title,
        lang="en",
        home="Japan",
        centre=SheetCard("c-0", (JAPANESE, CHINESE, ENGLISH), source="個人情報保護法第2条第5項"),
        columns=columns
        or (
            SheetColumn("Japan", (relative(1), relative(2, via=CHINESE))),
            SheetColumn("Mainland China", empty="No related concept"),
        ),
    )
