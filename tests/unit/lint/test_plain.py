"""What is taken for well-formed without a look at the metaschema is well-formed by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ddgen.lint.plain import _KEYWORDS, is_plain
from hypothesis import given
from hypothesis import strategies as st
from openapi_schema_validator import OAS31Validator

BUNDLE = Path(__file__).resolve().parents[3] / "generated" / "openapi" / "openapi.json"
SCHEMAS: dict[str, Any] = json.loads(BUNDLE.read_text(encoding="utf-8"))["components"]["schemas"]

leaves = st.none() | st.booleans() | st.integers(-2, 3) | st.floats(allow_nan=False) | st.sampled_from(["", "string", "null", "#/components/schemas/A", "x"])  # fmt: skip
keys = st.sampled_from([*_KEYWORDS, "x-own", "propertyName", "mapping"])
values = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=12
)


@given(st.dictionaries(keys, values, max_size=4))
def test_what_is_plain_is_valid(schema: dict[str, Any]) -> None:
    if is_plain(schema):
        OAS31Validator.check_schema(schema)


def test_nearly_all_of_the_surface_is_plain() -> None:
    odd = [name for name, schema in SCHEMAS.items() if not is_plain(schema)]
    assert len(odd) < len(SCHEMAS) / 50, odd
    for name in sorted(SCHEMAS)[::20]:
        OAS31Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize(
    "schema",
    [{"type": "strin"}, {"required": "a"}, {"minLength": -1}, {"allOf": []}, {"properties": {"a": {"type": 1}}}, {"pattern": "("}, {"enum": "a"}, {"typ": "string"}],
)  # fmt: skip
def test_what_is_not_beyond_doubt(schema: dict[str, Any]) -> None:
    assert not is_plain(schema)
