"""Checks of types that also tell type checkers what the items are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeGuard


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a list."""
    return isinstance(value, list)


def is_series(value: object) -> TypeGuard[list[Any] | tuple[Any, ...] | set[Any]]:
    """Whether `value` is a list, tuple or set."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether `value` is a mapping."""
    return isinstance(value, Mapping)


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    """Whether `value` is a path such as `pathlib.Path`, not a string."""
    return isinstance(value, os.PathLike)
