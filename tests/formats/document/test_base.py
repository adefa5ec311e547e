"""Every listed reader keeps the contract."""

from briefdesk.formats.document import FORMATS


def test_readers_have_names_and_versions() -> None:
    names = [reader.name for reader in FORMATS]
    assert len(set(names)) == len(names) > 0
    assert all(
        name.isidentifier() and reader.version >= 1
        for name, reader in zip(names, FORMATS, strict=True)
    )


def test_no_reader_accepts_what_is_binary() -> None:
    noise = bytes(range(256)) * 16
    assert not any(reader.accepts(noise, "a.txt") for reader in FORMATS)
