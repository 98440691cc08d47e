"""Patterns as JSON Schema means them, in the expressions that the client's models check with."""

from __future__ import annotations

from typing import Annotated

import pytest
from ddgen.ir.patterns import expression
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import Field


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^\d+$", "12", "١٢"),
        (r"^\w$", "a", "é"),
        (r"^[\w\-\/]+$", "a-/", "é"),
        (r"^(?<year>\d{4})$", "2024", "24"),
        (r"^\p{L}+$", "äb", "1"),
        (r"^\cA[\u0041-\u005A]$", "\x01B", "\x01b"),
        (r"^[^]x[]?$", "\nx", "x"),
        (r"^[[a&&b]$", "[", "c"),
        (r"^\u{1F600}$", "\U0001f600", "x"),
        (r"^\D\W$", "x-", "1-"),
        (r"a.c", "xabcx", "a\nc"),
    ],
)
def test_means_the_same(pattern: str, good: str, bad: str) -> None:
    found = expression(pattern)
    assert found is not None
    adapter = TypeAdapter(Annotated[str, Field(pattern=found)])
    assert adapter.validate_python(good) == good
    with pytest.raises(ValidationError):
        adapter.validate_python(bad)


@pytest.mark.parametrize(
    "pattern", [r"^(?=a)b", r"(?!a)", r"(?<=a)b", r"(?<!a)b", r"(a)\1", r"(?<n>a)\k<n>", "^(?<x>[a-z", "a{2,1}"]
)
def test_what_cannot_be_checked_is_nothing(pattern: str) -> None:
    assert expression(pattern) is None
