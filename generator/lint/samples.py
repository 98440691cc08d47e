"""Collects the values that a description shows: examples and defaults, each with the schema it has to fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..ir.media_types import is_json
from ..problems import Place
from ..read.source import Map, Seq, place
from ..read.walk import Path, Visit
from .parts import Key
from .report import Report


@dataclass(frozen=True)
class Sample:
    """A value under `holder[key]`; `schema` is the path of its schema in the document, None where it has none.

    `mode` is `request` or `response` where it is known which way the value goes; `part` is what the schema belongs to.
    """

    holder: Map | Seq
    key: Any
    schema: Path | None
    label: str
    mode: str = ""
    rule: str = "example-valid"
    text: bool = False  # may be given as the text that is sent
    now: Any = None
    name: str = ""  # of the parameter, property or schema that the value is for

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    @property
    def part(self) -> Key:
        path = tuple(map(str, self.schema or ()))
        return path[:3] if path[:1] == ("components",) else path[:2]

    def place(self, path: list[str | int], *, key: bool = False) -> Place:
        """The place of what is at `path` inside the value; of its key with `key=True`."""
        holder, last = self.holder, self.key
        for step in path:
            inner = holder[last]
            if not (isinstance(inner, Map) and step in inner or isinstance(inner, Seq) and isinstance(step, int)):
                break
            holder, last = inner, step
        return place(holder, last, value=not key)


def collect(report: Report) -> Iterator[Sample]:
    """Every example and default of the document."""
    for visit, node in report.own("MediaType"):
        text = not is_json(str(visit.key))
        yield from _examples(report, visit, node, _schema(visit, node), _mode(visit), text)
    for kind in ("Parameter", "Header"):
        for visit, node in report.own(kind):
            structured = _structured(report, node.get("schema"))
            name = str(node.get("name", visit.key))
            yield from _examples(report, visit, node, _schema(visit, node), "", structured, name)
    for visit, node in report.own("Schema"):
        if "example" in node:
            yield Sample(node, "example", visit.path, "example", now=node.get("x-now"), name=str(visit.key))
        values = node.get("examples")
        values = values if isinstance(values, Seq) else Seq("", (0, 0))
        for i in range(len(values)):
            yield Sample(values, i, visit.path, "example", name=str(visit.key))
        if "default" in node:
            yield Sample(node, "default", visit.path, "default", rule="default-valid")
    for visit, node in report.own("Example"):
        # Named components are checked against the schemas of those that use them; here they are only seen.
        if visit.path[0] == "components" and len(visit.path) == 3 and "value" in node:
            yield Sample(node, "value", None, f"example {visit.key!r}", now=node.get("x-now"))


def _examples(
    report: Report, visit: Visit, node: Map, schema: Path | None, mode: str, text: bool, name: str = ""
) -> Iterator[Sample]:
    if "example" in node:
        yield Sample(node, "example", schema, "example", mode, text=text, now=node.get("x-now"), name=name)
    named = node.get("examples")
    for label, raw in named.items() if isinstance(named, Map) else ():
        example = report.deref(raw)
        if isinstance(example, Map) and "value" in example:
            now = example.get("x-now")
            yield Sample(example, "value", schema, f"example {label!r}", mode, text=text, now=now, name=name)


def _schema(visit: Visit, node: Map) -> Path | None:
    return (*visit.path, "schema") if "schema" in node else None


def _mode(visit: Visit) -> str:
    kinds = {v.kind for v in visit.above()}
    return "request" if "RequestBody" in kinds else "response" if "Response" in kinds else ""


def _structured(report: Report, schema: Any) -> bool:
    """Whether a parameter is a list or an object, which an example may also show in the form it is sent in."""
    schema = report.deref(schema)
    if not isinstance(schema, Map):
        return False
    kinds = schema.get("type")
    return any(kind in ("array", "object") for kind in (kinds if isinstance(kinds, list) else [kinds]))
