"""Models: what generated modules are made of, and what the client does with them.

from .._runtime.models import Model, Nullable, …
"""

from ..datetimes import Timestamp
from ..decoding import check, decode, problems
from ..errors import Problem
from .base import Model, OpenModel, UnknownVariant
from .types import DateTime, KeepsIntegers, Nullable, Number, ReadOnly, WriteOnly
from .unions import Variants
from .writing import encode

__all__ = [
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
