"""Values to JSON and back, and with other fields."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar, get_args, get_origin

import msgspec

T = TypeVar("T")


def to_json(value: object) -> bytes:
    """Encode a value of the model as UTF-8 JSON; the field order is the order of definition."""
    return msgspec.json.encode(value)


def indented(value: object) -> bytes:
    """Encode a value as ``to_json`` does, on lines of its own for a person to read."""
    return msgspec.json.format(to_json(value), indent=2)


def from_json(data: bytes | str, shape: type[T]) -> T:
    """Decode and check JSON against a type of the model.

    Raises ``ValueError`` (``msgspec.ValidationError``) when the data does not fit.
    """
    return msgspec.json.decode(data, type=shape)


def each_from_json(data: bytes | str | msgspec.Raw, shape: type[T]) -> tuple[T, ...]:
    """Decode and check a long JSON array of ``shape``, letting other threads run meanwhile.

    Decoding in one go keeps them waiting: some 50 ms for 3 MB. Raises ``ValueError`` as
    ``from_json`` does.
    """
    decoder = msgspec.json.Decoder(shape)
    return tuple(decoder.decode(one) for one in msgspec.json.decode(data, type=list[msgspec.Raw]))


def members_from_json(data: bytes, shape: type[T]) -> Iterator[tuple[str, T]]:
    """Yield the members of a large JSON object, each a ``shape``, as ``each_from_json`` does."""
    decoder = msgspec.json.Decoder(shape)
    for name, one in msgspec.json.decode(data, type=dict[str, msgspec.Raw]).items():
        yield name, decoder.decode(one)


def each_to_json(values: Iterable[object]) -> bytes:
    """Encode many values as one JSON array, letting other threads run meanwhile."""
    encoder = msgspec.json.Encoder()
    return b"[" + b",".join(encoder.encode(one) for one in values) + b"]"


def each_raw(data: bytes) -> tuple[bytes, ...]:
    """Return the values of a JSON array as JSON. Raises ``ValueError``."""
    return tuple(map(bytes, msgspec.json.decode(data, type=list[msgspec.Raw])))


def large_from_json(data: bytes | msgspec.Raw, shape: type[T]) -> T:
    """Decode and check a struct that holds long tuples, letting other threads run meanwhile.

    They may be in a struct that it holds.

    Raises ``ValueError`` as ``from_json`` does.
    """
    parts = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    found = {}
    for field in msgspec.structs.fields(shape):  # type: ignore[arg-type]
        if field.encode_name in parts:
            found[field.name] = _part(parts[field.encode_name], field.type)
        elif field.required:
            message = f"Object missing required field `{field.encode_name}`"
            raise msgspec.ValidationError(message)
    return shape(**found)


def _part(data: msgspec.Raw, kind: object) -> object:
    """Decode one field."""
    kinds = get_args(kind)
    if get_origin(kind) is tuple and kinds[1:] == (...,):
        return each_from_json(data, kinds[0])
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return large_from_json(data, kind)
    return msgspec.json.decode(data, type=kind)


def changed(value: T, **fields: object) -> T:
    """Return a copy of a model value with some fields changed."""
    return msgspec.structs.replace(value, **fields)  # type: ignore[type-var]


def stated(value: object) -> dict[str, object]:
    """Return the fields of a struct that are not at their default, as ``to_builtins`` does."""
    return {
        name: to_builtins(one)
        for name, default in _defaults(type(value))  # type: ignore[arg-type]
        if (one := getattr(value, name)) != default
    }


@cache
def _defaults(shape: type) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in msgspec.structs.fields(shape))


def to_builtins(value: object) -> object:
    """Return the same value as dictionaries, lists, strings and numbers."""
    return msgspec.to_builtins(value)
