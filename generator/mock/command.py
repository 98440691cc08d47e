"""`ddgen mock`: reads the description and serves it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from ..build.cache import Cache, digest

# What a fault can be; the core, which knows it too, is imported when it is needed.
_KINDS = "a status (429, 500 …), `slow`, `cut` or `html`"


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the verb to the command line; gives its parser."""
    text = "serve a mock of the API: it checks requests, keeps what is made, and answers as described"
    command: argparse.ArgumentParser = commands.add_parser("mock", help=text, description=text)
    command.add_argument(
        "--spec", type=Path, default=Path("spec/openapi.yaml"), help="OpenAPI 3.0 or 3.1, YAML or JSON (%(default)s)"
    )
    command.add_argument("--host", default="127.0.0.1", help="the address to listen at (%(default)s)")
    command.add_argument("--port", type=int, default=8080, help="the port; 0 for a free one (%(default)s)")
    command.add_argument("--https", action="store_true", help="speak TLS, with an authority made for this run")
    command.add_argument(
        "--ca", type=Path, metavar="FILE", help="with --https: where to write the certificate of the authority"
    )
    command.add_argument("--empty", action="store_true", help="begin with nothing, not with what the examples show")
    command.add_argument("--rate-limits", action="store_true", help="refuse requests beyond the described limits")
    command.add_argument(
        "--fault",
        action="append",
        default=[],
        type=_fault,
        metavar="KIND:SHARE",
        help=f"a share of the answers goes wrong, such as 429:0.2; the kind is {_KINDS}",
    )
    command.add_argument(
        "--deny",
        action="append",
        default=[],
        metavar="PERMISSION",
        help="answer 403 where this permission, scope or operation is needed",
    )
    command.add_argument("--seed", type=int, help="make ids and times from this number, the same in every run")
    command.add_argument("--quiet", action="store_true", help="do not log requests")
    command.add_argument("--no-cache", action="store_true", help="read the description anew")
    return command


def _fault(text: str) -> Any:
    from .core import faults

    try:
        return faults.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def run(arguments: argparse.Namespace, cache: Cache) -> int:
    """Serve until interrupted. Returns 0, 2 where it cannot be served."""
    try:
        from .core import Mock, Options
        from .server import serve
    except ImportError as error:
        print(f"ddgen mock needs {error.name}: pip install 'ddgen[mock]'", file=sys.stderr)
        return 2
    options = Options(
        seed=arguments.seed,
        examples=not arguments.empty,
        rate_limits=arguments.rate_limits,
        faults=tuple(arguments.fault),
        denied=frozenset(arguments.deny),
    )
    mock = Mock(bundle(arguments.spec, cache), options)
    try:
        return serve(mock, arguments.host, arguments.port, arguments.ca, https=arguments.https, quiet=arguments.quiet)
    except OSError as error:
        print(f"cannot listen at {arguments.host}:{arguments.port}: {error.strerror or error}", file=sys.stderr)
        return 2


def bundle(spec: Path, cache: Cache) -> dict[str, Any]:
    """The description as one document, in plain JSON values. GenerationError with all problems where it is none."""
    from ..build.last_run import generator_digest

    key = digest("bundle", generator_digest(), os.path.abspath(spec))
    if known := _unchanged(cache.get(key)):
        return known
    from ..loading import load
    from ..problems import Problems

    loaded = load(spec, Problems())
    files = {os.fspath(path): digest(path.read_bytes()) for path in loaded.files}
    text = json.dumps({"files": files, "bundle": loaded.doc})
    cache.put(key, text.encode())
    found: dict[str, Any] = json.loads(text)["bundle"]
    return found


def _unchanged(data: bytes | None) -> dict[str, Any] | None:
    """The bundle of an earlier run, if the files that it was made from are as they were."""
    if data is None:
        return None
    known: dict[str, Any] = json.loads(data)
    try:
        same = all(digest(Path(path).read_bytes()) == was for path, was in known["files"].items())
    except OSError:
        return None
    return known["bundle"] if same else None
