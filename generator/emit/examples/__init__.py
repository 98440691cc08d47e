"""Emits `examples/`: each operation with each of its request examples, as a shell script and as a Python script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ... import ir
from ..files import Context, File
from ..request import requests
from . import curl as examples_curl
from . import python as examples_python


@dataclass(frozen=True)
class Snippet:
    """One example in one language; `name` is that of the request example, made unique within the operation, empty where it has none."""

    language: Literal["bash", "python", "async"]
    name: str
    title: str
    text: str


def shared(ctx: Context) -> Iterator[File]:
    """Nothing: every example belongs to a family."""
    return iter(())


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """The examples of a family's operations."""
    where = ctx.addresses
    for op in family.operations:
        paths = zip(where.curl(op), where.python(op), where.python_async(op), strict=True)
        for request, (curl_path, python_path, async_path) in zip(requests(ctx, op), paths, strict=True):
            yield File(curl_path, examples_curl.script(ctx, request), executable=True)
            yield File(python_path, examples_python.script(ctx, request))
            yield File(async_path, examples_python.script(ctx, request, asynchronous=True))


def snippets(ctx: Context, op: ir.Operation) -> list[Snippet]:
    """The examples of an operation for a page: shell, Python and asynchronous Python for each request example in turn."""
    found = []
    for request in requests(ctx, op):
        # Without the line that only a file needs.
        shell = examples_curl.script(ctx, request).split("\n", 1)[1]
        found.append(Snippet("bash", request.name, request.title, shell))
        found.append(Snippet("python", request.name, request.title, examples_python.script(ctx, request)))
        asynchronous = examples_python.script(ctx, request, asynchronous=True)
        found.append(Snippet("async", request.name, request.title, asynchronous))
    return found
