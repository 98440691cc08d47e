"""Every operation of the description answers every request that the description shows, with what it describes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ddgen.mock.core import Mock, Options, Response
from ddgen.mock.core.operations import Operation

from .requests import example_request

BUNDLE = Path(__file__).resolve().parents[2] / "generated/openapi/openapi.json"


@cache
def bundle() -> dict[str, Any]:
    return json.loads(BUNDLE.read_text("utf-8"))


def check(mock: Mock, operation: Operation, response: Response) -> None:
    """A described success, with a body that fits its schema."""
    described = operation.responses.get(str(response.status))
    assert described, (response.status, response.body)
    assert operation.success and response.status == operation.success.code, response.body
    if not described.contents:
        assert response.body == b""
        return
    content = described.contents[0]
    assert response.header("content-type") == content.media_type
    problems = [*mock.document.problems(content.schema, response.json())]
    assert not problems, problems


@pytest.mark.parametrize("examples", [True, False], ids=["with examples", "empty"])
def test_every_example(examples: bool) -> None:
    mock = Mock(bundle(), Options(seed=1, examples=True))
    failed: list[str] = []
    for operation in mock.operations.values():
        for request in example_request(mock, operation):
            if examples:
                mock.reset(examples=True)
            response = mock.handle(request)
            if not examples and response.status in (404, 400):
                continue
            try:
                check(mock, operation, response)
                assert not response.header("x-mock-unknown-parameters")
            except AssertionError as error:
                failed.append(f"{operation.id} {request.target}: {str(error)[:300]}")
    assert not failed, "\n".join(failed)
