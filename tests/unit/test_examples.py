"""Examples hold what the description says, whatever that is, and run: shell scripts under bash with the real curl."""

from __future__ import annotations

import ast
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import jsonschema
import pytest
from ddgen import ir
from ddgen.emit import examples
from ddgen.emit.examples.code import string
from ddgen.emit.examples.shell import quoted
from ddgen.emit.examples.values import Moment, make, moment
from ddgen.emit.files import Context, File
from ddgen.emit.request import NO_HOST, requests
from ddgen.emit.request.text import Variable, settled
from ddgen.ir.requests import request_examples
from nasty import JSON, TEXT, body, context, document, load, operation

TOOLS = Path(sys.executable).parent
ROOT = Path(__file__).resolve().parents[2]
needs_curl = pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")


def emitted(ctx: Context) -> dict[str, File]:
    files = [f for family in ctx.api.families for f in examples.family(ctx, family)]
    assert len({f.path.lower() for f in files}) == len(files)
    return {f.path: f for f in files}


def one(paths: list[str]) -> str:
    assert len(paths) == 1
    return paths[0]


def minimal(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}, "paths": paths, **more}


# ---- shell


@pytest.fixture(scope="module")
def server() -> Iterator[SimpleNamespace]:
    """A local server that keeps what it is sent, and answers with `status`."""
    got: list[SimpleNamespace] = []
    state = SimpleNamespace(got=got, status=200)

    class Handler(http.server.BaseHTTPRequestHandler):
        def answer(self) -> None:
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            got.append(SimpleNamespace(method=self.command, path=self.path, headers=self.headers, body=data))
            self.send_response(state.status)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        def log_message(self, *_: Any) -> None:
            pass

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=listening.serve_forever, daemon=True).start()
    state.url = f"http://127.0.0.1:{listening.server_port}"
    yield state
    listening.shutdown()


@pytest.fixture
def send(server: SimpleNamespace, tmp_path: Path) -> Any:
    """Runs the script of an operation of the nasty document; gives the request that arrived."""
    ctx = context(document(server.url), tmp_path)
    files = emitted(ctx)
    operations = {op.id: op for op in ctx.api.operations()}
    work = tmp_path / "work"
    work.mkdir()

    def run(operation_id: str, status: int = 200) -> SimpleNamespace:
        server.got.clear()
        server.status = status
        path = one(ctx.addresses.curl(operations[operation_id]))
        env = {
            **os.environ,
            **{f"NASTY_{name}": f"u:{name}" for name in ("HEADER", "IN_QUERY", "ACCESS_TOKEN", "BASIC_AUTH")},
        }
        done = subprocess.run(["bash", "-s"], input=files[path].text.encode(), env=env, cwd=work, capture_output=True)
        assert not list(work.iterdir()), "the script ran a command of the description's"
        request = one(server.got)
        request.exit = done.returncode
        return request

    return run


@needs_curl
def test_json_arrives_as_the_example_has_it(send: Any) -> None:
    request = send("json")
    assert (request.method, request.path) == ("POST", "/json")
    assert json.loads(request.body) == JSON
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["X-Key"] == "u:HEADER"
    assert request.exit == 0


@needs_curl
def test_times_are_put_in_and_nothing_else_changes(send: Any) -> None:
    sent = json.loads(send("timed").body)
    assert abs(sent.pop("until") - time.time() - 60) < 10
    assert sent == {k: v for k, v in JSON.items() if k != "until"}


@needs_curl
@pytest.mark.parametrize(("name", "text"), [("text", TEXT), ("lines", "$(touch x)\n'EOF'\n")])
def test_text_arrives_to_the_last_character(send: Any, name: str, text: str) -> None:
    request = send(name)
    assert request.body.decode() == text
    assert request.headers["Content-Type"] == "text/plain"


@needs_curl
def test_a_form_is_encoded(send: Any) -> None:
    assert parse_qsl(send("form").body.decode()) == [("a b", TEXT), ("l", "1"), ("l", "2")]


@needs_curl
def test_a_file_is_uploaded_as_a_file_and_text_as_text(send: Any) -> None:
    parts = send("file").body.split(b"\r\n")
    assert b'Content-Disposition: form-data; name="file"; filename="file"' in parts
    assert b"$(touch x)\n" in parts
    assert b'Content-Disposition: form-data; name="note"' in parts
    assert b"@x;y=$HOME" in parts


@needs_curl
def test_parameters_arrive_in_their_styles(send: Any) -> None:
    request = send("../../list")
    path, _, query = request.path.partition("?")
    assert path == "/list/..%2Fa%20b%2F%3F%23%25/%24all"
    pairs = parse_qsl(query, keep_blank_values=True)
    sent = dict(pairs)
    assert sent["text"] == TEXT
    assert (sent["comma"], sent["pipe"], sent["deep[k]"]) == ("a,b,c d", "1|2", "v&w")
    assert [v for k, v in pairs if k == "each"] == ["1", "2&3"]
    assert (sent["k"], sent["R"], sent["key"]) == ("v w", "100", "u:IN_QUERY")
    assert abs(int(sent["since"]) - time.time() + 3600) < 10
    assert "unused" not in sent
    assert request.headers["X-Head"] == 'it\'s "$HOME" `x`'
    assert request.headers["Cookie"] == "crumb=c1"


@needs_curl
def test_tokens_and_passwords_are_sent_the_way_they_should(send: Any) -> None:
    assert send("text").headers["Authorization"] == "Bearer u:ACCESS_TOKEN"
    assert send("lines").headers["Authorization"] == "Basic dTpCQVNJQ19BVVRI"


@needs_curl
def test_a_script_fails_when_the_server_refuses(send: Any) -> None:
    assert send("json", status=403).exit == 22


def test_scripts_please_shellcheck_and_shfmt(tmp_path: Path) -> None:
    for path, file in emitted(context(document(), tmp_path)).items():
        if path.endswith(".sh"):
            assert file.executable
            (tmp_path / Path(path).name).write_text(file.text)
    scripts = sorted(tmp_path.glob("*.sh"))
    assert len(scripts) == 7
    for script in scripts:
        assert subprocess.run(["bash", "-n", script]).returncode == 0
    check_scripts(scripts)


def check_scripts(scripts: list[Path]) -> None:
    for command in ([TOOLS / "shellcheck"], [TOOLS / "shfmt", "-d", "-i", "2"]):
        done = subprocess.run([*command, *scripts], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_every_script_of_the_project_pleases_shellcheck_and_shfmt(tmp_path: Path) -> None:
    ctx = load(ROOT / "spec" / "openapi.yaml")
    files = emitted(ctx)
    for path, file in files.items():
        if path.endswith(".sh"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(file.text)
        else:
            ast.parse(file.text)
    where = ctx.addresses
    assert {
        p for op in ctx.api.operations() for p in (*where.curl(op), *where.python(op), *where.python_async(op))
    } == set(files)
    check_scripts(sorted(tmp_path.rglob("*.sh")))


def test_a_word_is_one_word_whatever_it_holds() -> None:
    words = [TEXT, "", "-x", "'", "\\", "a\nb", "$'x'", "\x01" + "2"]
    script = "printf '%s\\0' " + " ".join(map(quoted, words))
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().split("\0")[:-1] == words
    assert "\x1b" not in script and "\u202e" not in script


def test_keys_and_headers_only_where_they_are_needed(tmp_path: Path) -> None:
    schemes = {"k": {"type": "apiKey", "in": "header", "name": "K"}, "b": {"type": "http", "scheme": "bearer"}}
    paths = {
        "/none": {"get": operation(operationId="none", security=[])},
        "/optional": {"get": operation(operationId="optional", security=[{}, {"k": []}])},
        "/first": {"get": operation(operationId="first", security=[{"k": []}, {"b": []}])},
    }
    ctx = context(minimal(paths, components={"securitySchemes": schemes}), tmp_path)
    shell = {op.id: examples.snippets(ctx, op)[0].text for op in ctx.api.operations()}
    assert "SMALL" not in shell["none"]
    assert ' ${SMALL_K:+--header "K: ${SMALL_K}"} ' in shell["optional"] and ":?" not in shell["optional"]
    assert ' --header "K: ${SMALL_K}" ' in shell["first"] and ': "${SMALL_K:?' in shell["first"]
    assert "SMALL_ACCESS_TOKEN" not in shell["first"]


def test_a_body_is_compressed_where_a_header_says_so(tmp_path: Path) -> None:
    header = {"name": "Content-Encoding", "in": "header", "required": True, "schema": {"enum": ["gzip"]}}
    op = operation(operationId="send", requestBody=body("application/json", {"a": 1}), parameters=[header])
    text = examples.snippets(*_single(op, tmp_path))[0].text
    assert "\ngzip <<'EOF' |\n" in text and "\nEOF\n  curl " in text
    assert "--header 'Content-Encoding: gzip'" in text


def test_what_the_reader_has_to_choose_is_asked_for(tmp_path: Path) -> None:
    def parameter(name: str, place: str, value: Any, **schema: Any) -> dict[str, Any]:
        return {"name": name, "in": place, "required": True, "example": value, "schema": schema}

    parameters = [
        parameter("pet_id", "path", 5, type="integer"),
        parameter("kind", "path", "cat", enum=["cat", "dog"]),
        parameter("lang", "query", "en us", type="string"),
        parameter("PATH", "header", "x", type="string"),
    ]
    paths = {
        "/{pet_id}/{kind}": {
            "get": operation(operationId="read", parameters=parameters),
            "delete": operation(operationId="remove", parameters=parameters),
            "put": operation(operationId="change", parameters=parameters),
        }
    }
    ctx = context(minimal(paths), tmp_path)
    shell, python = ({op.id: examples.snippets(ctx, op)[i].text for op in ctx.api.operations()} for i in (0, 1))
    assert "\nPET_ID=${PET_ID:-5}\nKIND=${KIND:-cat}\n" in shell["read"]
    assert "\nQUERY_LANG=${QUERY_LANG:-'en us'}\nHEADER_PATH=${HEADER_PATH:-x}\n" in shell["read"]
    assert ': "${PET_ID:?set it to the pet_id that is meant, such as 5}"\n' in shell["change"]
    assert ":?set it to the lang" in shell["remove"] and "QUERY_LANG:-" in shell["change"]
    assert "KIND=${KIND:-cat}" in shell["remove"], "one of a few values is nobody's own"
    assert 'pet_id=os.environ.get("PET_ID", 5)' in python["read"]
    assert 'pet_id=os.environ["PET_ID"]' in python["remove"]


def test_a_comment_gives_shellcheck_no_orders(tmp_path: Path) -> None:
    op = {**operation(operationId="send"), "summary": "shellcheck disable=all"}
    assert "# shellcheck" not in examples.snippets(*_single(op, tmp_path))[0].text


def test_snippets_are_the_files_without_the_first_line(tmp_path: Path) -> None:
    ctx = context(document(), tmp_path)
    files = emitted(ctx)
    for op in ctx.api.operations():
        curl, python = ctx.addresses.curl(op), ctx.addresses.python(op)
        shell_text, python_text, async_text = (s.text for s in examples.snippets(ctx, op))
        assert files[one(curl)].text == f"#!/usr/bin/env bash\n{shell_text}"
        assert files[one(python)].text == python_text
        assert files[one(ctx.addresses.python_async(op))].text == async_text


# ---- names


def test_paths_stay_in_their_folder_and_apart(tmp_path: Path) -> None:
    ids = ["../../x", "..-..-x", "x", "X y", "X_y", "a.b"]
    ctx = context(minimal({f"/{i}": {"get": operation(operationId=name)} for i, name in enumerate(ids)}), tmp_path)
    where = ctx.addresses
    paths = [path for op in ctx.api.operations() for path in (*where.curl(op), *where.python(op))]
    assert len(set(paths)) == 2 * len(ids)
    assert all(len(Path(p).parts) == 4 and ".." not in p for p in paths)
    assert where.curl(next(o for o in ctx.api.operations() if o.id == "x")) == ["examples/curl/x/x.sh"]


def test_examples_of_one_name_get_different_ones(tmp_path: Path) -> None:
    def content(*names: str) -> dict[str, Any]:
        return {"examples": {name: {"value": {}} for name in names}}

    media = {"application/json": content("one", "ONE", "a/b"), "text/json": content("one", "a b")}
    op = _single(operation(operationId="send", requestBody={"content": media}), tmp_path)[1]
    names = [shown.name for shown in request_examples(op)]
    assert names[0] == "one"
    assert "one-text-json" in names
    assert len({n.lower() for n in names}) == 5


def test_examples_of_parameters_that_share_a_name_are_one_request(tmp_path: Path) -> None:
    def parameter(name: str, *, required: bool = False, **examples: Any) -> dict[str, Any]:
        shown = {label: {"summary": f"Show {label}", "value": value} for label, value in examples.items()}
        return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}, "examples": shown}

    parameters = [
        parameter("query", required=True, newest="*", mine="by:me"),
        parameter("sort", newest="-time"),
        parameter("page", second="2"),
    ]
    ctx, op = _single(operation(operationId="find", parameters=parameters), tmp_path)
    found = {r.name: (r.title, {p.name: settled(value) for p, value in r.arguments}) for r in requests(ctx, op)}
    assert found == {
        "newest": ("Show newest", {"query": "*", "sort": "-time"}),
        "mine": ("Show mine", {"query": "by:me"}),
        "second": ("Show second", {"query": "*", "page": "2"}),
    }
    # A single name is no choice: it is the example of the operation itself.
    ctx, op = _single(operation(operationId="find", parameters=parameters[2:]), tmp_path)
    assert [r.name for r in requests(ctx, op)] == [""]


# ---- times


@pytest.mark.parametrize(
    ("value", "offset", "scale", "pattern"),
    [
        (1721988000, 0, 1, ""),
        (1721988000.5, 0, 1, ""),
        (1721988000000, 0, 1000, ""),
        (1721988000000000, 0, 10**6, ""),
        (1721988000000000000, 0, 10**9, ""),
        ("1721988000000", 0, 1000, ""),
        ("2024-07-20T08:30:00Z", -60, 1, "%Y-%m-%dT%H:%M:%SZ"),
        ("2024-07-20T08:00:00Z", -7200, 1, "%Y-%m-%dT%H:00:00Z"),
        ("2024-07-20T08:00:00Z", 0, 1, "%Y-%m-%dT%H:%M:%SZ"),
        ("2024-07-20T08:00:00Z", 60, 1, "%Y-%m-%dT%H:%M:%SZ"),
        ("2024-07-20T08:00:00.000+02:00", -60, 1, "%Y-%m-%dT%H:%M:%SZ"),
        ("2024-07-20T00:00:00Z", -172800, 1, "%Y-%m-%dT00:00:00Z"),
        ("2024-07-01T00:00:00Z", -2592000, 1, "%Y-%m-01T00:00:00Z"),
        ("2024-07-01T00:00:00Z", 2592000, 1, "%Y-%m-%dT00:00:00Z"),
        ("2024-07-20", 86400, 1, "%Y-%m-%d"),
        ("2024-07-20T08", -7200, 1, "%Y-%m-%dT%H"),
        ("2024-07-20 08:15", -7200, 1, "%Y-%m-%d %H:%M"),
    ],
)
def test_the_form_of_a_time_is_seen_from_the_value(value: Any, offset: int, scale: int, pattern: str) -> None:
    found = moment(value, offset, "t")
    assert found is not None
    assert (found.scale, found.pattern, found.text) == (scale, pattern, isinstance(value, str))


@pytest.mark.parametrize("value", [True, None, "soon", "20 July", [], "$(date)"])
def test_what_is_no_time_stays_what_it_is(value: Any) -> None:
    assert moment(value, 0, "t") is None


def test_the_other_end_of_a_span_is_sent_but_no_alternative(tmp_path: Path) -> None:
    def parameter(name: str, value: Any, required: bool = False) -> dict[str, Any]:
        return {
            "name": name,
            "in": "query",
            "example": value,
            "required": required,
            "schema": {},
            "x-now": {"": -9000000},
        }

    op = operation(
        operationId="list",
        parameters=[
            parameter("start", "2024-07-20T08:00:00Z", True),
            parameter("end", "2024-07-20T10:00:00Z"),
            parameter("month", "2024-07-01T00:00:00Z"),
        ],
    )
    (request,) = requests(*_single(op, tmp_path))
    (start, chosen), (end, fixed) = request.arguments
    assert [start.name, end.name] == ["start", "end"]
    assert isinstance(chosen, Variable) and isinstance(chosen.value, Moment) and isinstance(fixed, Moment)


# ---- Python


def test_python_holds_the_values_and_nothing_runs(tmp_path: Path) -> None:
    ctx = context(document(), tmp_path)
    for path, file in emitted(ctx).items():
        if path.endswith(".py"):
            tree = ast.parse(file.text)
            called = {ast.unparse(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call)}
            assert all(
                name in {"Nasty", "AsyncNasty", "asyncio.run", "main", "int", "time.time", "print", "os.environ.get"}
                or name.startswith("client.x.")
                for name in called
            )
    op = next(o for o in ctx.api.operations() if o.id == "json")
    (call,) = (
        n
        for n in ast.walk(ast.parse(examples.snippets(ctx, op)[1].text))
        if isinstance(n, ast.keyword) and n.arg == "body"
    )
    assert ast.literal_eval(call.value) == JSON


def test_python_is_formatted_as_the_formatter_would(tmp_path: Path) -> None:
    for path, file in emitted(context(document(), tmp_path)).items():
        if path.endswith(".py"):
            (tmp_path / Path(path).name).write_text(file.text)
    for arguments in (["format", "--check"], ["check", "--select", "E9,F,I,B018"]):
        command = [TOOLS / "ruff", *arguments, "--isolated", "--no-cache", *tmp_path.glob("*.py")]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("text", [TEXT, "", "'", '"', "'\"", "\\", "\ud800", "a\nb", "\r\n"])
def test_a_python_string_is_the_text(text: str) -> None:
    node = string(text)
    assert ast.literal_eval(node.printed()) == text
    assert ast.literal_eval(node.printed(80)) == text
    assert all(c.isprintable() for c in node.flat)


def test_models_are_used_where_they_fit_and_mappings_elsewhere(tmp_path: Path) -> None:
    def tagged(name: str) -> dict[str, Any]:
        fields = {"kind": {"type": "string", "enum": [name]}, name: {"type": "string"}}
        return {"type": "object", "required": ["kind"], "properties": fields}

    schemas = {
        "Cat": tagged("cat"),
        "Dog": tagged("dog"),
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
        "Day": {"type": "object", "required": ["at"], "properties": {"at": {"type": "string", "format": "date-time"}}},
        "Order": {
            "type": "object",
            "properties": {
                "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                "self": {"type": ["string", "null"]},
                "day": {"$ref": "#/components/schemas/Day"},
            },
        },
    }
    value = {
        "pets": [{"kind": "dog", "dog": "Rex"}, {"kind": "cat", "cat": "Tom", "fur": "red"}],
        "self": None,
        "day": {"at": "2024-07-20T08:00:00Z"},
    }
    request = body("application/json", value, schema={"$ref": "#/components/schemas/Order"})
    paths = {"/": {"post": operation(operationId="order", requestBody=request)}}
    ctx = context(minimal(paths, components={"schemas": schemas}), tmp_path)
    code = examples.snippets(ctx, next(ctx.api.operations()))[1].text
    (argument,) = (n.value for n in ast.walk(ast.parse(code)) if isinstance(n, ast.keyword) and n.arg == "body")
    assert ast.unparse(argument) == (
        "Order(pets=[Dog(kind='dog', dog='Rex'), Cat.from_dict({'kind': 'cat', 'cat': 'Tom', 'fur': 'red'})], "
        "self_=None, day=Day(at=datetime.fromisoformat('2024-07-20T08:00:00Z')))"
    )
    assert "from small.models.x import Cat, Day, Dog, Order\n" in code


def test_a_model_may_be_called_as_the_client_is(tmp_path: Path) -> None:
    small = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Small"}}}}
    paths = {"/": {"post": operation(operationId="o", requestBody=request)}}
    ctx = context(minimal(paths, components={"schemas": {"Small": small}}), tmp_path)
    code = examples.snippets(ctx, next(ctx.api.operations()))[1].text
    assert "from small import Small as SmallClient\n" in code
    assert "with SmallClient(" in code
    assert "body=Small(n=1)" in code


def test_a_server_without_a_host_is_given_one(tmp_path: Path) -> None:
    document = minimal({"/a": {"get": operation(operationId="a")}}, servers=[{"url": "/v1/"}])
    ctx = context(document, tmp_path)
    shell, python, _ = examples.snippets(ctx, next(ctx.api.operations()))
    assert f"'{NO_HOST}/v1/a'" in shell.text
    assert f'Small(base_url="{NO_HOST}/v1")' in python.text


def test_pages_are_iterated(tmp_path: Path) -> None:
    page = {"limitParam": "n", "pageParam": "p"}
    parameters = [{"name": n, "in": "query", "schema": {"type": "integer"}} for n in ("n", "p")]
    op = operation(operationId="listAll", parameters=parameters, **{"x-pagination": page})
    assert (
        "for item in client.x.list_all_pages():\n        print(item)"
        in examples.snippets(*_single(op, tmp_path))[1].text
    )


# ---- made-up values


def test_made_up_values_fit_their_schemas(tmp_path: Path) -> None:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    schemas: dict[str, Any] = {
        "Id": {"type": "string", "format": "uuid"},
        "Long": {"type": "string", "minLength": 30, "maxLength": 31},
        "Short": {"type": "string", "maxLength": 2},
        "Age": {"type": "integer", "minimum": 18, "maximum": 21},
        "Even": {"type": "integer", "multipleOf": 2, "exclusiveMinimum": 2},
        "Low": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5},
        "Negative": {"type": "integer", "maximum": -7},
        "Two": {"type": "array", "items": {"type": "string"}, "minItems": 2, "uniqueItems": True},
        "None": {"type": "array", "items": ref("Age"), "maxItems": 0},
        "Map": {"type": "object", "additionalProperties": ref("Age")},
        "Tree": {
            "type": "object",
            "required": ["name", "children"],
            "properties": {"name": ref("Long"), "children": {"type": "array", "items": ref("Tree")}},
        },
        "Maybe": {
            "type": "object",
            "required": ["next"],
            "properties": {"next": {"oneOf": [{"type": "null"}, ref("Maybe")]}},
        },
        "Either": {"oneOf": [ref("Age"), ref("Long")]},
        "All": {
            "type": "object",
            "required": ["low"],
            "properties": {"low": ref("Low"), "when": {"type": "string", "format": "date-time"}},
        },
    }
    paths = {
        "/": {
            "post": operation(operationId="o", requestBody={"content": {"application/json": {"schema": ref("Tree")}}})
        }
    }
    ctx = context(minimal(paths, components={"schemas": schemas}), tmp_path)
    for name in schemas:
        value = make(ctx.api, ir.Named(name), "name")
        jsonschema.validate(value, {**ref(name), "components": {"schemas": schemas}})
        assert value == make(ctx.api, ir.Named(name), "name")


def test_a_type_that_has_no_finite_value_does_not_hang(tmp_path: Path) -> None:
    endless = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/E"}}}
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/E"}}}}
    paths = {"/": {"post": operation(operationId="o", requestBody=request)}}
    ctx = context(minimal(paths, components={"schemas": {"E": endless}}), tmp_path)
    assert len(emitted(ctx)) == 3


def test_the_preferred_content_is_shown_where_there_is_no_example(tmp_path: Path) -> None:
    pet = {"schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
    op = operation(operationId="o", requestBody={"content": {"application/xml": pet, "application/json": pet}})
    shell, python, _ = examples.snippets(*_single(op, tmp_path))
    assert '{\n  "name": "name"\n}' in shell.text
    assert "content_type" not in python.text


def test_xml_is_written_where_nothing_else_is_taken(tmp_path: Path) -> None:
    op = operation(operationId="o", requestBody=body("application/xml", {"pet": {"name": "<Rex>", "tags": ["a", "b"]}}))
    assert (
        "<name>&lt;Rex&gt;</name>\n    <tags>a</tags>\n    <tags>b</tags>"
        in examples.snippets(*_single(op, tmp_path))[0].text
    )


def _single(op: dict[str, Any], folder: Path) -> tuple[Context, ir.Operation]:
    """The context of an API of one operation, and the operation."""
    ctx = context(minimal({"/": {"post" if "requestBody" in op else "get": op}}), folder)
    return ctx, next(ctx.api.operations())
