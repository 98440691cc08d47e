"""All outputs show one request: curl in a real bash, Python, asynchronous Python, the Postman collection and the page say the same, and
what the description says; for a document that crosses everything, and for the whole description of this project."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ddgen.cli import main
from recording import NOW, Recorder, chosen, recording, run_python, run_shell
from shown import Postman, Shown, shown

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEYS = {"KEY": "k1", "IN_QUERY": "q2", "SESSION": "s3", "ACCESS_TOKEN": "t4", "BASIC_AUTH": "ada:5"}
DD_KEYS = {"DD_API_KEY": "k1", "DD_APP_KEY": "a2", "DD_ACCESS_TOKEN": "t4"}


class Output:
    """What was generated from a document: every example of every operation, in all outputs."""

    def __init__(self, root: Path, keys: dict[str, str], folder: Path) -> None:
        self.root, self.keys = root, keys
        self.bundle = json.loads((root / "openapi" / "openapi.json").read_text("utf-8"))
        self.coverage: dict[str, Any] = json.loads((root / "coverage.json").read_text("utf-8"))["operations"]
        self.scripts = {root / p: op for op, entry in self.coverage.items() for p in entry["curl"]}
        self.collection = json.loads((root / "postman" / "collection.json").read_text("utf-8"))
        self.pages = "\n".join(p.read_text("utf-8") for p in sorted((root / "docs" / "content").rglob("*.md")))
        self.joined = {op: frozenset(self._joined(op)) for op in self.coverage}
        self.recorder = Recorder(self._answer, lambda script: self.joined[self.operation(script)])
        self.shell = run_shell(list(self.scripts), keys, folder, lambda s: self.joined[self.scripts[s]])

    def operation(self, script: Path) -> str:
        """The operation that a script of any language shows."""
        path = script.relative_to(self.root).as_posix()
        return next(op for op, e in self.coverage.items() if path in (*e["curl"], *e["python"], *e["async"]))

    def described(self, op: str) -> dict[str, Any]:
        entry = self.coverage[op]
        found: dict[str, Any] = self.bundle["paths"][entry["path"]][entry["method"].lower()]
        return found

    def deref(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            target = self.bundle
            for token in node["$ref"][2:].split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def _joined(self, op: str) -> Iterator[str]:
        """Names whose values hold characters with a meaning of their own: separators, or what is reserved."""
        item = self.bundle["paths"][self.coverage[op]["path"]]
        for raw in [*item.get("parameters", ()), *self.described(op).get("parameters", ())]:
            p = self.deref(raw)
            kind = self.deref(p.get("schema", {})).get("type")
            exploded = p.get("explode", p.get("style", "form") == "form")
            if p["in"] == "query" and (p.get("allowReserved") or (kind in ("array", "object") and not exploded)):
                yield p["name"]
        body = self.deref(self.described(op).get("requestBody", {}))
        for content in body.get("content", {}).values():
            for name, encoding in content.get("encoding", {}).items():
                if "style" in encoding or "allowReserved" in encoding:
                    yield name

    def _answer(self, script: Path) -> tuple[int, str, bytes]:
        """The documented example of success, or the least that fits."""
        for status, raw in self.described(self.operation(script))["responses"].items():
            if status.startswith("2") or status == "default":
                number = 200 if status == "default" else int(status.replace("X", "0"))
                contents = self.deref(raw).get("content", {}).items()
                for media, content in sorted(contents, key=lambda item: "json" not in item[0]):
                    for example in content.get("examples", {}).values():
                        value = self.deref(example)["value"]
                        text = value if isinstance(value, str) and "json" not in media else json.dumps(value)
                        return number, media, text.encode()
                    return number, media, b"{}" if "json" in media else b"x"
                if number != 202:
                    return number, "", b""
        raise AssertionError("never succeeds")

    def python(self, script: Path, kind: str) -> Shown:
        """What the Python script beside a shell script sends."""
        entry = self.coverage[self.scripts[script]]
        index = entry["curl"].index(script.relative_to(self.root).as_posix())
        environment = {**self.keys, **chosen(script.read_text("utf-8"))}
        return run_python(self.root / entry[kind][index], self.recorder, environment)

    def postman(self, script: Path, files: dict[str, list[str]]) -> Shown:
        """What the item of the collection sends."""
        op = self.scripts[script]
        paths = self.coverage[op]["curl"]
        index = paths.index(script.relative_to(self.root).as_posix())
        ids = [i for i in Postman(self.collection, {}, NOW).items if i == op or i.startswith(f"{op}.")]
        values = _postman_keys(self.collection, self.keys)
        return Postman(self.collection, values, NOW).request(ids[index], self.joined[op], files)

    def on_page(self, script: Path) -> bool:
        """Whether the pages show the script as it is, and both of Python."""
        entry = self.coverage[self.scripts[script]]
        index = entry["curl"].index(script.relative_to(self.root).as_posix())
        texts = [script.read_text("utf-8").partition("\n")[2]]
        texts += [(self.root / entry[kind][index]).read_text("utf-8") for kind in ("python",)]
        return all(
            text.rstrip() in self.pages or json.dumps(text.rstrip())[1:-1] in self.pages
            or json.dumps(text.rstrip(), ensure_ascii=False)[1:-1] in self.pages
            for text in texts
        )  # fmt: skip


def _postman_keys(collection: dict[str, Any], keys: dict[str, str]) -> dict[str, str]:
    """The keys under the names that the collection has for them."""
    found = {}
    for name in (v["key"] for v in collection["variable"]):
        for env, value in keys.items():
            argument = env.lower().partition("_")[2]
            if name == argument:
                found[name] = value
            elif name in (f"{argument}_user", f"{argument}_password"):
                found[name] = value.split(":")[name.endswith("_password")]
    return found


def differences(output: Output, scripts: list[Path]) -> list[str]:
    """Where outputs show different requests."""
    found: list[str] = []
    with recording(output.recorder):
        for script in scripts:
            first = output.shell[script]
            paged = "x-pagination" in output.described(output.scripts[script])
            twins = {"python": output.python(script, "python"), "async": output.python(script, "async")}
            files: dict[str, list[str]] = {"body": [first.body if isinstance(first.body, str) else ""]}
            for name, filename, _, text in first.body if _is_form(first) else ():
                files.setdefault(name, []).extend([text] if filename else [])
            twins["postman"] = output.postman(script, files)
            for kind, other in twins.items():
                for part in ("method", "address", "query", "headers", "cookies", "body"):
                    left, right = getattr(first, part), getattr(other, part)
                    if part == "query" and paged and kind != "postman":
                        # The client counts the pages itself.
                        left, right = set(left) - set(right), set()
                    if part == "body" and kind == "postman" and _is_form(first):
                        # The name of a file is that of the one which the reader chooses.
                        left, right = sorted(_unnamed(left)), sorted(_unnamed(right))
                    if part == "body":
                        left, right = _plain(left), _plain(right)
                    if left != right:
                        found.append(f"{script.name}: {part}: curl {left!r}, {kind} {right!r}")
            if not output.on_page(script):
                found.append(f"{script.name}: the page shows another script")
    return found


def _is_form(request: Shown) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/")


def _unnamed(parts: Any) -> list[tuple[str, str, str]]:
    return [(name, media, text) for name, _, media, text in parts or ()]


def _plain(value: Any) -> Any:
    """A body in which instants are written in one way: the client's models may write UTC as `Z` or `+00:00`."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    if isinstance(value, str):
        return value.removesuffix("+00:00") + "Z" if value.endswith("+00:00") else value
    return value


@pytest.fixture(scope="module")
def crossing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Output]:
    folder = tmp_path_factory.mktemp("crossing")
    assert main(["generate", "--spec", str(HERE / "crossing.yaml"), "--out", str(folder / "out"), "--no-cache"]) == 0
    sys.path.insert(0, str(folder / "out" / "client"))
    (folder / "run").mkdir()
    try:
        yield Output(folder / "out", {f"CROSSING_{k}": v for k, v in KEYS.items()}, folder / "run")
    finally:
        sys.path.remove(str(folder / "out" / "client"))


BASE = "https://eu.crossing.test/v1"
KEY = {"x-key": "k1"}
ACCEPT = {"accept": "application/json"}
FORM = "application/x-www-form-urlencoded"

# What each operation has to send: method, URL, headers (keys and `Accept: application/json` aside), body as bytes or a value.
EXPECTED: dict[str, tuple[str, str, dict[str, str], Any]] = {
    "queryForm": (
        "GET",
        "/form?text=a%20b%26c%3Dd%2Ce%2Ff%20%24HOME%20%60x%60%20%22q%22%20%27s%27%20%5C&empty=&many=a%2Cb&many=c%20d"
        "&joined=a%2Cb,c%20d&r=100&g=x%20y&flat=r,100,g,x%2Cy&flag=true",
        {},
        None,
    ),
    "queryDelimited": (
        "GET",
        "/delimited?spaced=a%20b%20c&piped=a%7Cb%7Cc&loose=a&loose=b&deep[a][b]=1&deep[c]=x&deep[c]=y%2Cz",
        {},
        None,
    ),
    "queryReserved": (
        "GET",
        "/reserved?near=a/b:c?d,e%26f%23g%20h&list=a%2Cb,c/d&filter=%7B%22depth%22%3A3%2C%22kind%22%3A%22b%20c%22%7D",
        {},
        None,
    ),
    "queryBesideBody": ("POST", "/reserved?at=a%20b%2Fc&near=a/b%20c", {"content-type": "application/json"}, [1]),
    "pathSimple": ("GET", "/simple/a%2Fb%20c/a%2Cb,c/r,1,g,2/r=1,g=2", {}, None),
    "pathLabel": ("GET", "/label/.blue/.a,b/.r=1/x7y", {}, None),
    "pathMatrix": ("PUT", "/matrix/;one=5/;list=a;list=b/;pier=2;side=east", {}, None),
    "headers": (
        "GET",
        "/headers",
        {
            "x-text": 'it\'s "$HOME"',
            "x-list": "a,b",
            "x-thing": "r=1,g=2",
            "x-json": '{"a":[1,"\\u00e9"]}',
            "Cookie": "session=s3; lang=en%20us; crumbs=a,b",
            "x-key": "",
        },
        None,
    ),
    "headOnly": ("HEAD", "/headers?q=a%20b", {}, None),
    "keyUsual": ("GET", "/keys/usual", {}, None),
    "keyNone": ("GET", "/keys/public", {"x-key": ""}, None),
    "keyOptional": ("GET", "/keys/optional", {}, None),
    "keyQueryOptional": ("GET", "/keys/query-optional?api%20key=q2", {"x-key": ""}, None),
    "keyEither": ("GET", "/keys/either?api%20key=q2", {"x-key": ""}, None),
    "keyBoth": ("GET", "/keys/both?api%20key=q2", {"Cookie": "session=s3"}, None),
    "keyToken": ("GET", "/keys/token", {"authorization": "Bearer t4", "x-key": ""}, None),
    "keyBasic": ("GET", "/keys/basic", {"authorization": "Basic YWRhOjU=", "x-key": ""}, None),
    "answerSeveral": ("GET", "/answers/several", {"accept": "application/vnd.x+json, application/json;v=2"}, None),
    "answerDefault": ("GET", "/answers/default", {"accept": "text/json"}, None),
    "answerBytes": ("GET", "/answers/bytes", {"accept": "image/png"}, None),
    "bodyJson": (
        "POST",
        "/bodies/json",
        {"content-type": "application/json"},
        {"text": 'EOF $HOME `x` \\ "q" {{region}}', "n": 9007199254740993, "none": None},
    ),
    "bodyVersion": ("POST", "/bodies/version", {"content-type": "application/json;v=2"}, {"a": 1}),
    "bodyKind": ("POST", "/bodies/kind", {"content-type": "application/vnd.x+json"}, ["a"]),
    "bodyForm": (
        "POST",
        "/bodies/form",
        {"content-type": FORM},
        ["a b=c%26d%3De", "empty=", "list=x", "list=y", "thing=%7B%22k%22%3A%5B1%5D%7D"],
    ),
    "bodyStyled": (
        "POST",
        "/bodies/styled",
        {"content-type": f"{FORM}; charset=utf-8"},
        ["flags=a%2Cb,c", "near=a/b", "ship=%C3%84olus", "size[length]=12"],
    ),
    "bodyLatin": (
        "POST",
        "/bodies/latin",
        {"content-type": f"{FORM}; charset=iso-8859-1"},
        ["port=x", "ship=%C3%84olus"],
    ),
    "bodyParts": (
        "POST",
        "/bodies/parts",
        {"content-type": "multipart/form-data"},
        [
            ("image", "image", "image/png", "pixels"),
            ("latin", "", "text/plain; charset=iso-8859-1", "Grüße"),
            ("meta", "", "application/json", '{"name":"Ae\\"o\\\\l;us"}'),
            ("more", "more", "application/octet-stream", "one"),
            ("more", "more", "application/octet-stream", "two\n"),
            ("note", "", "", "@x;y=$HOME"),
            ("sheet", "sheet", "text/csv", "a,b\n1,2\n"),
            ("tags", "", "", "p"),
            ("tags", "", "", "q"),
        ],
    ),
    "bodyMixed": (
        "POST",
        "/bodies/mixed",
        {"content-type": "multipart/mixed"},
        [("a", "", "", "x"), ("b", "", "application/json", '{"c":1}')],
    ),
    "bodyText": ("POST", "/bodies/text", {"content-type": "text/plain"}, "it's $HOME"),
    "bodyLines": ("POST", "/bodies/lines", {"content-type": "text/csv"}, "a,b\n$x,`y`\n"),
    "bodyLatinText": ("POST", "/bodies/latin-text", {"content-type": "text/plain; charset=iso-8859-1"}, "Grüße"),
    "bodyXml": ("POST", "/bodies/xml", {"content-type": "application/xml"}, "<root>\n  <a>1</a>\n</root>\n"),
    "bodyStream": ("POST", "/bodies/stream", {"content-type": "application/x-ndjson"}, '{"a": 1}\n{"a": 2}\n'),
    "bodyBytes": ("POST", "/bodies/bytes", {"content-type": "application/octet-stream"}, "raw"),
    "times": ("GET", "/bodies/times/2024-07-25?from=1721984400000&to=1721988000000", {}, None),
}


def test_every_operation_sends_what_its_description_says(crossing: Output) -> None:
    seen = set()
    for script, request in crossing.shell.items():
        op = crossing.scripts[script]
        if op == "bodySeveral":
            continue
        seen.add(op)
        method, url, headers, body = EXPECTED[op]
        wanted = {**KEY, **ACCEPT, **headers}
        pairs = [(name, value) for name, value in wanted.items() if value]
        expected = shown(method, BASE + url, pairs, b"", crossing.joined[op])
        expected.body = body
        assert request == expected, op
    assert seen == set(EXPECTED)


def test_the_preferred_kind_of_body_comes_first(crossing: Output) -> None:
    sent = [
        (request.headers["content-type"], request.body)
        for script, request in crossing.shell.items()
        if crossing.scripts[script] == "bodySeveral"
    ]
    assert sorted(sent) == [
        ("application/x-www-form-urlencoded", ["a=1"]),
        ("application/xml", "<a/>"),
        ("text/json", {"a": 2}),
    ]
    first = crossing.coverage["bodySeveral"]["curl"][0]
    assert crossing.shell[crossing.root / first].headers["content-type"] == "text/json"


def test_all_outputs_of_the_crossing_show_the_same_request(crossing: Output) -> None:
    assert differences(crossing, list(crossing.scripts)) == []


def test_a_key_that_may_be_left_out_is_left_out(crossing: Output, tmp_path: Path) -> None:
    scripts = [s for s, op in crossing.scripts.items() if op in ("keyOptional", "keyQueryOptional", "keyNone")]
    for script, request in run_shell(scripts, {}, tmp_path, lambda s: frozenset()).items():
        assert (request.query, {*request.headers}) == ([], {"accept"}), script
        item = Postman(crossing.collection, {}, NOW).request(crossing.scripts[script], frozenset())
        assert (item.query, {*item.headers}) == ([], {"accept"}), script


def test_a_difference_is_found(crossing: Output, tmp_path: Path) -> None:
    """What the other tests rely on: one character in one script is seen."""
    (script,) = (s for s, op in crossing.scripts.items() if op == "queryForm")
    text = script.read_text("utf-8")
    try:
        script.write_text(text.replace("a%2Cb,c%20d", "a,b,c%20d"))
        crossing.shell |= run_shell([script], crossing.keys, tmp_path, lambda s: crossing.joined["queryForm"])
        found = differences(crossing, [script])
    finally:
        script.write_text(text)
    assert len(found) == 4 and "query" in found[0] and "the page shows another script" in found[3]


def test_all_outputs_of_the_project_show_the_same_request(tmp_path: Path) -> None:
    output = Output(ROOT / "generated", DD_KEYS, tmp_path)
    assert len(output.scripts) > 400
    assert differences(output, list(output.scripts)) == []
