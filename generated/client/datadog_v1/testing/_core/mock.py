"""The mock: checks a request against the description, carries it out on what it keeps, and answers as described."""

from __future__ import annotations

import base64
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from urllib.parse import parse_qs

from . import bodies, curl, parameters, rest, rules, seeds
from .actions import Actions
from .checks import Keys
from .document import Document
from .echoing import Echo
from .errors import Errors, Refused
from .faults import Fault, Faults
from .fresh import Fresh
from .limits import RateLimits
from .making import json_of
from .messages import Received, Request, Response, json_response
from .operations import Answer, Operation, operations
from .routing import Router
from .rules import Rule
from .samples import Sampler
from .store import Store
from .values import is_object

OWN = "/_mock/"
# Requests that are remembered; a mock that runs for long must not grow.
_REMEMBERED = 1000
_REMEMBERED_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Options:
    """How a mock behaves.

    Args:
        seed: what ids are made from. With a seed, times are the same in every run too.
        examples: begin with the items that the description shows, not with none.
        rate_limits: count requests, and refuse those beyond the described limits.
        faults: what goes wrong on purpose.
        denied: permissions, scopes and operation IDs that the keys are without.
    """

    seed: int | None = None
    examples: bool = False
    rate_limits: bool = False
    faults: tuple[Fault, ...] = ()
    denied: frozenset[str] = frozenset()


class Mock:
    """A service made from a description.

    Args:
        bundle: the description, one document.
        options: how the mock behaves.
    """

    def __init__(self, bundle: dict[str, Any], options: Options | None = None) -> None:
        self.options = options or Options()
        self.document = Document(bundle)
        self.operations = {op.id: op for op in operations(self.document)}
        found = self.operations.values()
        self.rules = rules.declared(found)
        if not self.rules:
            self.rules = rest.inferred(self.document, found)
        self._router = Router(found)
        self._sampler = Sampler(self.document)
        self._errors = Errors(self.document, self._sampler)
        self._echo = Echo(self.document, self._sampler)
        self._keys = Keys(self.document)
        self._secret_headers = self._keys.secret_headers()
        self._secret_parameters = self._keys.secret_parameters()
        self.reset(examples=self.options.examples)

    def reset(self, *, examples: bool = False) -> None:
        """Forget everything that was made and received.

        Args:
            examples: begin with the items that the description shows.
        """
        self.store = Store()
        self.received: deque[Received] = deque(maxlen=_REMEMBERED)
        self._bytes = 0
        self.denied = self.options.denied
        self._faults = Faults(self.options.faults, self.options.seed)
        self._fresh = Fresh(self.options.seed)
        self._limits = RateLimits(self._fresh.now)
        self._actions = Actions(self.document, self._sampler, self._fresh, self.store)
        for id_, rule in self.rules.items():
            self._actions.learn(self.operations[id_], rule)
        if examples:
            seeds.sow(
                self.document, self.operations, self.rules, self.store, self._sampler
            )

    def forget(self) -> None:
        """Forget what was received; what was made stays."""
        self.received.clear()
        self._bytes = 0

    @property
    def submitted(self) -> dict[str, dict[str, int]]:
        """How many metrics, logs and the like were submitted, by what they are called."""
        return {name: dict(c) for name, c in self._actions.submitted.items()}

    def handle(self, request: Request) -> Response:
        """Answer a request. Whatever is sent, this raises nothing."""
        if request.path.startswith(OWN):
            return self._own(request)
        self._fresh.begin()
        struck = self._faults.before()
        operation: Operation | None = None
        values: dict[str, Any] = {}
        body: bytes | None = None
        if struck is not None:
            response = struck
        else:
            try:
                operation, path = self._router.find(
                    request.method, request.path, request.host
                )
                body = bodies.decoded(request)
                response, values = self._answer(operation, path, request)
            except Refused as refused:
                response = self._errors.answer(refused, operation)
            # A mock that fails says so, and goes on.
            except Exception as error:  # noqa: BLE001
                response = json_response(
                    500, {"errors": [f"The mock failed: {type(error).__name__}"]}
                )
            response = self._faults.after(response)
        if request.method == "HEAD":
            response = replace(response, body=b"")
        response = replace(response, operation=operation.id if operation else None)
        self._remember(
            request, request.body if body is None else body, response, values
        )
        return response

    def _answer(
        self, operation: Operation, path: Mapping[str, str], request: Request
    ) -> tuple[Response, dict[str, Any]]:
        self._keys.check(operation, request, self.denied)
        headers: list[tuple[str, str]] = []
        if self.options.rate_limits:
            headers = self._limits.count(operation)
        values, problems, unknown = parameters.read(
            self.document, operation, path, request
        )
        unknown = [n for n in unknown if n not in self._secret_parameters]
        body = bodies.read(self.document, operation, request)
        if body is not None and body.content is not None:
            found = self.document.problems(body.content.schema, body.value, "")
            problems += [
                f"Invalid body{': ' + at.lstrip('.') if at else ''}: {text}"
                for at, _, text in found
            ]
        if problems:
            status = 400
            if not operation.describes(400) and operation.describes(422):
                status = 422
            raise Refused(status, *dict.fromkeys(problems), headers=headers)
        if unknown:
            headers.append(
                ("x-mock-unknown-parameters", ", ".join(map(ascii, unknown)))
            )
        value = self._carry_out(operation, values, body.value if body else None)
        return self._response(operation, request, value, headers), values

    def _carry_out(
        self, operation: Operation, values: Mapping[str, Any], body: Any
    ) -> Any:
        rule = self.rules.get(operation.id)
        if rule is not None:
            return self._actions.run(operation, rule, values, body)
        return self._echo.answer(operation, values, body)

    def _response(
        self,
        operation: Operation,
        request: Request,
        value: Any,
        headers: list[tuple[str, str]],
    ) -> Response:
        success = operation.success
        if success is None:
            return Response(200, tuple(headers))
        headers = headers + self._described_headers(success)
        if not success.contents:
            return Response(success.code, tuple(headers))
        content = json_of(success.contents)
        if content is not None:
            response = json_response(success.code, value, content.media_type)
            return replace(response, headers=response.headers + tuple(headers))
        content = success.contents[0]
        shown = self._sampler.content(content)
        data = json.dumps(shown)
        if shown is None or isinstance(shown, str):
            data = shown or ""
        kind = content.media_type if "*" not in content.media_type else "text/plain"
        return Response(
            success.code,
            (("content-type", kind), *headers),
            data.encode("utf-8", "surrogatepass"),
        )

    def _described_headers(self, answer: Answer) -> list[tuple[str, str]]:
        """Headers that the response of success always has."""
        found: list[tuple[str, str]] = []
        for name, node in answer.headers.items():
            header = self.document.follow(node)
            if not is_object(header) or header.get("required") is not True:
                continue
            value = header.get("example", self._sampler.value(header.get("schema")))
            if isinstance(value, (str, int, float)):
                found.append((name, str(value)))
        return found

    # ---- what was received

    def _remember(
        self, request: Request, body: bytes, response: Response, values: dict[str, Any]
    ) -> None:
        headers = {
            name: "…" if name in self._secret_headers else value
            for name, value in request.headers
        }
        content, encoding = _shown(body)
        line = curl.command(
            request, body, self._secret_headers, self._secret_parameters
        )
        target = curl.without_keys(request.target, self._secret_parameters)
        path, _, query = target.partition("?")
        self._bytes += len(body)
        while self.received and self._bytes > _REMEMBERED_BYTES:
            self._bytes -= self.received.popleft().size
        if len(self.received) == _REMEMBERED:
            self._bytes -= self.received[0].size
        self.received.append(
            Received(
                method=request.method,
                path=path,
                query=query,
                host=request.header("host"),
                headers=headers,
                body=content,
                encoding=encoding,
                operation=response.operation,
                status=response.status,
                curl=line,
                parameters=values,
                size=len(body),
            )
        )

    # ---- addresses of its own

    def _own(self, request: Request) -> Response:
        name = request.path.removeprefix(OWN)
        options = parse_qs(request.query)
        if request.method == "POST" and name == "reset":
            self.reset(examples=options.get("examples", ["false"])[-1] == "true")
            return Response(204)
        if request.method == "GET" and name == "requests":
            return json_response(200, [asdict(r) for r in self.received])
        if request.method == "GET" and name == "state":
            return json_response(200, self.store.resources())
        if request.method == "GET" and name == "submitted":
            return json_response(200, self.submitted)
        if name == "denied" and request.method in ("GET", "PUT"):
            if request.method == "PUT":
                try:
                    found: Any = json.loads(request.body)
                    self.denied = frozenset(map(str, found))
                except (ValueError, TypeError, RecursionError):
                    return json_response(400, {"errors": ["A list of permissions"]})
            return json_response(200, sorted(self.denied))
        known = "POST reset; GET requests, state, submitted, denied; PUT denied"
        return json_response(404, {"errors": [f"Below {OWN} there are {known}"]})

    def keep(
        self, operation_id: str, rule: Rule, item: Any, owner: Mapping[str, Any]
    ) -> Any:
        """Keep an item as if an operation had made it; nothing is remembered of that.

        Args:
            operation_id: an operation that makes such items.
            rule: what it does.
            item: what would be sent; an id in it is kept.
            owner: values of what says whose it is.

        Returns:
            The item as it is kept.
        """
        return self._actions.keep(self.operations[operation_id], rule, item, owner)


def _shown(body: bytes) -> tuple[Any, str | None]:
    """A body as it is remembered, and how it is encoded if it is no text."""
    if not body:
        return None, None
    try:
        return json.loads(body), None
    except (ValueError, RecursionError):
        pass
    try:
        return body.decode(), None
    except UnicodeDecodeError:
        return base64.b64encode(body).decode(), "base64"
