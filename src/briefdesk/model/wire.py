"""Values to JSON and back, and with other fields."""

from typing import TypeVar

import msgspec

T = TypeVar("T")


def to_json(value: object) -> bytes:
    """Encode a value of the model as UTF-8 JSON; the field order is the order of definition."""
    return msgspec.json.encode(value)


def from_json(data: bytes | str, shape: type[T]) -> T:
    """Decode and check JSON against a type of the model.

    Raises ``ValueError`` (``msgspec.ValidationError``) when the data does not fit.
    """
    return msgspec.json.decode(data, type=shape)


def each_from_json(data: bytes | str, shape: type[T]) -> tuple[T, ...]:
    """Decode and check a long JSON array of ``shape``, letting other threads run meanwhile.

    Decoding in one go keeps them waiting: some 50 ms for 3 MB. Raises ``ValueError`` as
    ``from_json`` does.
    """
    decoder = msgspec.json.Decoder(shape)
    return tuple(decoder.decode(one) for one in msgspec.json.decode(data, type=list[msgspec.Raw]))


def changed(value: T, **fields: object) -> T:
    """Return a copy of a model value with some fields changed."""
    return msgspec.structs.replace(value, **fields)  # type: ignore[type-var]


def to_builtins(value: object) -> object:
    """Return the same value as dictionaries, lists, strings and numbers."""
    return msgspec.to_builtins(value)
