"""Emits `examples/`: each operation with each of its request examples, as a shell script and as a Python script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ... import ir
from ..files import Context, File
from ..request import cases
from . import curl as examples_curl
from . import python as examples_python


@dataclass(frozen=True)
class Snippet:
    """One example in one language; `name` is that of the request example, made unique within the operation, empty where it has none."""

    language: Literal["bash", "python"]
    name: str
    title: str
    text: str


def shared(ctx: Context) -> Iterator[File]:
    """Nothing: every example belongs to a family."""
    return iter(())


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """The examples of a family's operations."""
    for op in family.operations:
        curl, python = ctx.addresses.curl(op), ctx.addresses.python(op)
        for case, curl_path, python_path in zip(cases(ctx, op), curl, python, strict=True):
            yield File(curl_path, examples_curl.script(ctx, case), executable=True)
            yield File(python_path, examples_python.script(ctx, case))


def snippets(ctx: Context, op: ir.Operation) -> list[Snippet]:
    """The examples of an operation for a page: shell first, both languages for each request example in turn."""
    found = []
    for case in cases(ctx, op):
        # Without the line that only a file needs.
        shell = examples_curl.script(ctx, case).split("\n", 1)[1]
        found.append(Snippet("bash", case.name, case.title, shell))
        found.append(Snippet("python", case.name, case.title, examples_python.script(ctx, case)))
    return found
