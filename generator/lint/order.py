"""House rule on the order of keys: what a reader looks for first stands first, in every file alike."""

from __future__ import annotations

from ..read.source import Map, place
from .report import Report

_ORDER = """
    $ref operationId tags summary title name in description x-source externalDocs required deprecated x-successor allowEmptyValue type format enum
    x-enum-descriptions const default minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern
    minItems maxItems uniqueItems contains minContains maxContains minProperties maxProperties readOnly writeOnly nullable style
    explode allowReserved schema prefixItems items properties patternProperties propertyNames additionalProperties allOf oneOf
    anyOf not if then else discriminator example examples value externalValue x-now content parameters requestBody headers
    responses callbacks security servers x-permission x-pagination x-rate-limit x-unstable x-sunset x-state
""".split()
_RANK = {key: rank for rank, key in enumerate(_ORDER)}
_KINDS = ("Operation", "Parameter", "Schema", "Example")


def check(report: Report) -> None:
    """Report the first key of each object that stands behind one it should stand before."""
    for kind in _KINDS:
        for visit in report.by_kind[kind]:
            if isinstance(visit.node, Map):
                _order(report, visit.node)


def _order(report: Report, node: Map) -> None:
    last, behind = -1, ""
    for key in node:
        rank = _RANK.get(key)
        if rank is None:
            continue
        if rank < last:
            after = [k for k in node if k in _RANK and _RANK[k] > rank]
            report.rule(
                "key-order", place(node, key), f"{key!r} stands after {behind!r}", f"move it before {after[0]!r}"
            )
            return
        last, behind = rank, key
