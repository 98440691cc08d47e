"""Models: what generated modules are made of, and what the client does with them.

from .._runtime.models import Model, Nullable, …
"""

from ..datetimes import Timestamp
from ..errors import Problem
from ..wire.decoding import check, decode, problems
from ..wire.encoding import encode
from .base import AliasedModel, Model, OpenModel, UnknownVariant
from .types import DateTime, KeepsIntegers, Nullable, Number, ReadOnly, WriteOnly
from .unions import Variants

__all__ = [
    "AliasedModel",
    "DateTime",
    "KeepsIntegers",
    "Model",
    "Nullable",
    "Number",
    "OpenModel",
    "Problem",
    "ReadOnly",
    "Timestamp",
    "UnknownVariant",
    "Variants",
    "WriteOnly",
    "check",
    "decode",
    "encode",
    "problems",
]
