"""Compressing request bodies, by the names that Content-Encoding headers use."""

from __future__ import annotations

import importlib
from typing import Any

from .errors import ConfigurationError

# The standard library's from Python 3.14 on, its backport, and the older binding.
_ZSTD_MODULES = ("compression.zstd", "backports.zstd", "zstandard")


def compress(encoding: str, data: bytes) -> bytes:
    """`data` in the given content encoding.

    Args:
        encoding: gzip, deflate (in HTTP, the zlib format), zstd, zstd1 or identity.

    Raises:
        ValueError: the encoding is not one of these.
        ConfigurationError: it needs a module that is not installed.
    """
    match encoding:
        case "gzip":
            import gzip

            # No time stamp: the same body gives the same bytes.
            return gzip.compress(data, mtime=0)
        case "deflate":
            import zlib

            return zlib.compress(data)
        case "zstd" | "zstd1":
            compressed: bytes = _zstd().compress(data)
            return compressed
        case "identity":
            return data
        case _:
            raise ValueError(f"unknown content encoding {encoding!r}")


def _zstd() -> Any:
    for name in _ZSTD_MODULES:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise ConfigurationError("zstd needs Python 3.14 or the package backports.zstd")
