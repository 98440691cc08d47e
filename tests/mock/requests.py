"""Requests made from the examples of a description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote, urlencode

from ddgen.mock.core import Mock, Request
from ddgen.mock.core.operations import Operation, Parameter
from ddgen.mock.core.values import is_list, is_object, text

KEYS = (("dd-api-key", "0" * 32), ("dd-application-key", "0" * 40))


def example_request(mock: Mock, operation: Operation) -> Iterator[Request]:
    """A request for each example of the body, with all parameters."""
    target = operation.path
    query: list[tuple[str, str]] = []
    headers = list(KEYS)
    for parameter in operation.parameters:
        value = parameter.example
        if value is None:
            value = mock._sampler.value(parameter.schema)
        if parameter.place == "path":
            target = target.replace(f"{{{parameter.name}}}", quote(text(value), safe=""))
        elif parameter.place == "query":
            query += pairs(parameter, value)
        elif parameter.place == "header":
            if parameter.name.lower() != "content-encoding":
                headers.append((parameter.name.lower(), text(value)))
    if query:
        target += "?" + urlencode(query)
    host = operation.servers[0].host
    headers.append(("host", host))
    if not operation.bodies:
        yield Request(operation.method, target, tuple(headers), b"", f"https://{host}")
    for content in operation.bodies:
        for example in content.examples or (mock._sampler.value(content.schema),):
            kind, data = content.media_type, json.dumps(example).encode()
            if kind.startswith("multipart/"):
                kind = "multipart/form-data; boundary=b"
                data = (
                    b'--b\r\nContent-Disposition: form-data; name="idp_file"; filename="idp.xml"\r\n'
                    b"Content-Type: application/octet-stream\r\n\r\n<xml/>\r\n--b--\r\n"
                )
            elif not content.is_json:
                data = str(example).encode()
            own = (*headers, ("content-type", kind))
            yield Request(operation.method, target, own, data, f"https://{host}")


def pairs(parameter: Parameter, value: object) -> list[tuple[str, str]]:
    if is_list(value):
        if parameter.explode:
            return [(parameter.name, text(v)) for v in value]
        return [(parameter.name, ",".join(map(text, value)))]
    if is_object(value):
        return [(k, text(v)) for k, v in value.items()]
    return [(parameter.name, text(value))]
