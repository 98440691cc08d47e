"""Cached and fresh: after any edit, what is found under a job's key is what the job makes.

`pytest tests/properties/test_cached_and_fresh.py --edits 300` tries more of them than an ordinary run does.
"""

from __future__ import annotations

import copy
import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ddgen
import pytest
from ddgen.build.cache import Cache
from ddgen.build.jobs import Job, jobs
from ddgen.emit.files import File
from ddgen.pipeline import context, load, run
from ddgen.problems import GenerationError, Problems

ROOT = Path(__file__).resolve().parents[2]
Document = dict[str, Any]


def _object(**properties: Any) -> Document:
    return {"type": "object", "description": "A thing.", "properties": properties}


def _ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def _operation(tag: str, id_: str, schema: Document, **more: Any) -> Document:
    answer = {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    return {"tags": [tag], "operationId": id_, "summary": f"Do {id_}", "responses": {"200": answer}, **more}


SCHEMAS: Document = {
    "Outer": {"description": "Outer.", "oneOf": [_ref("Inner"), _ref("One")]},
    "Inner": {"description": "Inner.", "oneOf": [_ref("Two"), _ref("Three")]},
    "One": _object(kind={"type": "string", "enum": ["one"]}, a={"type": "string"}),
    "Two": _object(kind={"type": "string", "enum": ["two"]}, b={"type": "integer", "minimum": 1}),
    "Three": _object(kind={"type": "string", "enum": ["three"]}, c={"type": "array", "items": _ref("One")}),
    "Color": {"type": "string", "description": "A colour.", "enum": ["red", "green"]},
    "Name": {"type": "string", "description": "A name.", "maxLength": 30},
    "Tree": _object(name=_ref("Name"), branches={"type": "array", "items": _ref("Tree")}, color=_ref("Color")),
    "Alone": _object(tree=_ref("Tree"), when={"type": "string", "format": "date-time"}),
}
BODY = {"content": {"application/json": {"schema": _ref("Inner"), "example": {"kind": "two", "b": 5}}}}
DOCUMENT: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Edited", "version": "1", "description": "For edits."},
    "tags": [{"name": "Shapes", "description": "Shapes."}, {"name": "Trees", "description": "Trees."}, {"name": "Odds"}],
    "paths": {
        "/outer": {"get": _operation("Shapes", "getOuter", _ref("Outer"))},
        "/inner": {"post": _operation("Trees", "setInner", _ref("Inner"), requestBody=BODY)},
        "/trees/{name}": {
            "get": _operation(
                "Trees", "getTree", _ref("Tree"),
                parameters=[{"name": "name", "in": "path", "required": True, "schema": _ref("Name")},
                            {"name": "color", "in": "query", "schema": _ref("Color"), "description": "Which."}],
            )
        },
        "/odd": {"put": _operation("Odds", "putOdd", {"type": "array", "items": _ref("Color")}, requestBody=copy.deepcopy(BODY))},
    },
    "components": {"schemas": SCHEMAS},
}  # fmt: skip

TYPES: list[Any] = [
    {"type": "string"}, {"type": ["integer", "null"]}, {"type": "number", "maximum": 9}, {"type": "boolean"}, {}, _ref("Name"), _ref("Color"),
    _ref("Two"), _ref("Outer"), {"type": "array", "items": _ref("Inner")}, {"type": "object", "additionalProperties": {"type": "integer"}},
    {"oneOf": [{"type": "string"}, _ref("Three")]}, {"type": "string", "enum": ["x", "y"]}, {"type": "string", "format": "date-time"},
]  # fmt: skip
# What these references lead to in the real description.
REAL = {
    "Name": "Monitor",
    "Color": "MonitorType",
    "Two": "Host",
    "Outer": "Dashboard",
    "Inner": "Event",
    "Three": "Series",
}
MEDIA = [
    "application/json",
    "text/csv",
    "application/octet-stream",
    "application/x-www-form-urlencoded",
    "application/vnd.x+json;v=2",
]


def _schemas(doc: Document) -> Document:
    found: Document = doc["components"]["schemas"]
    return found


def _objects(doc: Document, pick: random.Random) -> Document:
    found: Document = pick.choice([s for s in _schemas(doc).values() if "properties" in s])
    return found


def _operations(doc: Document) -> list[Document]:
    return [op for item in doc["paths"].values() for op in item.values()]


def change_type(doc: Document, pick: random.Random) -> None:
    properties = _objects(doc, pick)["properties"]
    properties[pick.choice([*properties])] = copy.deepcopy(pick.choice(TYPES))


def add_property(doc: Document, pick: random.Random) -> None:
    _objects(doc, pick)["properties"][pick.choice("a b c d class register a-b".split())] = copy.deepcopy(
        pick.choice(TYPES)
    )


def require(doc: Document, pick: random.Random) -> None:
    schema = _objects(doc, pick)
    schema["required"] = (
        sorted(pick.sample([*schema["properties"]], k=pick.randint(0, len(schema["properties"])))) or None
    )
    if not schema["required"]:
        del schema["required"]


def change_variants(doc: Document, pick: random.Random) -> None:
    schema = pick.choice([s for s in _schemas(doc).values() if "oneOf" in s])
    names = [n for n, s in _schemas(doc).items() if "oneOf" not in s]
    schema["oneOf"] = [_ref(n) for n in pick.sample(names, k=2)] + pick.choice([[], [{"type": "string"}]])


def change_enum(doc: Document, pick: random.Random) -> None:
    schema = next(s for s in _schemas(doc).values() if s.get("enum"))
    schema["enum"] = pick.choice([["red"], ["red", "green", "blue"], ["green", "red"], ["r", "g"]])


def change_text(doc: Document, pick: random.Random) -> None:
    thing = pick.choice([*_schemas(doc).values(), *_operations(doc), doc["info"], *doc["tags"]])
    thing["description"] = f"Text {pick.randint(0, 9)}."


def change_summary(doc: Document, pick: random.Random) -> None:
    pick.choice(_operations(doc))["summary"] = pick.choice(["Do it", "Do that", "Do getTree", "Say so"])


def rename_schema(doc: Document, pick: random.Random) -> None:
    old = pick.choice([*_schemas(doc)])
    new = pick.choice(["Thing", "Two2", "two", "Zebra", f"{old}X"])
    if new not in _schemas(doc):
        text = json.dumps(doc).replace(f'schemas/{old}"', f'schemas/{new}"')
        changed = json.loads(text)
        changed["components"]["schemas"] = {new if k == old else k: v for k, v in _schemas(changed).items()}
        doc.clear()
        doc.update(changed)


def rename_operation(doc: Document, pick: random.Random) -> None:
    op = pick.choice(_operations(doc))
    taken = {o["operationId"] for o in _operations(doc)}
    op["operationId"] = pick.choice([n for n in ("do", "get_outer", "class", "setAll", "list") if n not in taken])


def move_operation(doc: Document, pick: random.Random) -> None:
    pick.choice(_operations(doc))["tags"] = [pick.choice(["Shapes", "Trees", "Odds", "New"])]


def change_media(doc: Document, pick: random.Random) -> None:
    op = pick.choice(_operations(doc))
    holder = pick.choice([r for r in (op.get("requestBody"), op["responses"]["200"]) if r])
    content = pick.choice([*holder["content"].values()])
    holder["content"] = {m: copy.deepcopy(content) for m in pick.sample(MEDIA, k=pick.randint(1, 2))}


def deprecate(doc: Document, pick: random.Random) -> None:
    op = pick.choice(_operations(doc))
    op["deprecated"] = not op.get("deprecated", False)


def reorder(doc: Document, pick: random.Random) -> None:
    for mapping in (doc["paths"], _schemas(doc)):
        items = [*mapping.items()]
        pick.shuffle(items)
        mapping.clear()
        mapping.update(items)


def change_parameter(doc: Document, pick: random.Random) -> None:
    op = pick.choice(_operations(doc))
    parameters = op.setdefault("parameters", [])
    kept = [p for p in parameters if p["in"] == "path"]
    op["parameters"] = kept + [
        {
            "name": pick.choice("abc"),
            "in": pick.choice(["query", "header"]),
            "schema": copy.deepcopy(pick.choice(TYPES[:7])),
        }
    ]


def secure(doc: Document, pick: random.Random) -> None:
    doc["components"]["securitySchemes"] = {
        "key": {"type": "apiKey", "in": "header", "name": "K"},
        "token": {"type": "http", "scheme": "bearer"},
    }
    target = pick.choice([doc, *_operations(doc)])
    target["security"] = pick.choice([[], [{"key": []}], [{"key": []}, {}], [{"token": []}]])


def change_server(doc: Document, pick: random.Random) -> None:
    doc["servers"] = [{"url": pick.choice(["https://a.example", "https://b.example/v2"])}]


EDITS: list[Callable[[Document, random.Random], None]] = [
    change_type, add_property, require, change_variants, change_enum, change_text, change_summary, rename_schema, rename_operation, move_operation,
    change_media, deprecate, reorder, change_parameter, secure, change_server,
]  # fmt: skip


def written(doc: Document, folder: Path, pick: random.Random) -> Path:
    """The document on disk: in one file, or with some of its schemas in another."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    doc = copy.deepcopy(doc)
    if pick.random() < 0.4:
        away = pick.sample([*_schemas(doc)], k=2)
        other = {name: _schemas(doc)[name] for name in away}
        text = json.dumps(other).replace('"#/components/schemas/', '"openapi.json#/components/schemas/')
        (folder / "other.json").write_text(text)
        for name in away:
            _schemas(doc)[name] = {"$ref": f"other.json#/{name}"}
    (folder / "openapi.json").write_text(json.dumps(doc))
    return folder / "openapi.json"


def made(spec: Path) -> Iterator[Job]:
    problems = Problems()
    yield from jobs(context(spec, load(spec, problems, Cache(None)), problems), "generator")


def test_what_has_the_same_key_is_the_same(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    wanted = request.config.getoption("--edits")
    known: dict[str, list[File]] = {}
    tried = found = seed = 0
    while tried < wanted:
        seed += 1
        pick = random.Random(seed)
        doc, history = copy.deepcopy(DOCUMENT), []
        for _ in range(10):
            edit = pick.choice(EDITS)
            edit(doc, pick)
            history.append(edit.__name__)
            try:
                current = [*made(written(doc, tmp_path / "spec", pick))]
            except GenerationError:
                break  # No longer a description; begin anew.
            tried += 1
            for job in current:
                files = job.make()
                found += job.key in known
                assert files == known.setdefault(job.key, files), f"{job.name} of seed {seed} after {history}"
    assert found > wanted, "hardly a key was met twice"


def test_the_same_of_the_real_description(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Of the jobs that an edit leaves with their keys, some drawn at random are made again."""
    document = json.loads((ROOT / "generated" / "openapi" / "openapi.json").read_text("utf-8"))
    # The configuration and what it names; the description itself is the bundle.
    shutil.copytree(ROOT / "spec", tmp_path / "spec", ignore=shutil.ignore_patterns("v1", "openapi.yaml"))
    shutil.copy(ROOT / "LICENSE", tmp_path)
    spec = tmp_path / "spec" / "openapi.json"
    spec.write_text(json.dumps(document))
    before = {job.key: job for job in made(spec)}
    edits = [change_type, add_property, require, change_text, change_summary, deprecate, reorder]
    for seed in range(max(2, request.config.getoption("--edits") // 20)):
        pick = random.Random(seed)
        doc = copy.deepcopy(document)
        edit = edits[seed % len(edits)]
        edit(doc, pick)
        text = json.dumps(doc)
        for small, real in REAL.items():
            text = text.replace(f'schemas/{small}"', f'schemas/{real}"')
        spec.write_text(text)
        current = [*made(spec)]
        kept = [job for job in current if job.key in before]
        # Links show summaries and deprecations, so that these reach all that could hold a link.
        assert kept or edit in (reorder, change_summary, deprecate), f"{edit.__name__} changed everything"
        for job in pick.sample(kept, k=min(6, len(kept))):
            assert job.make() == before[job.key].make(), f"{job.name} after {edit.__name__} of seed {seed}"


def test_a_variant_of_another_family_is_seen(tmp_path: Path) -> None:
    """`Outer` of one family is made of `Inner` of another, whose text decides how it is read."""
    spec = written(DOCUMENT, tmp_path / "spec", random.Random(0))
    cache = Cache(tmp_path / "cache")
    run(spec, cache)
    doc = copy.deepcopy(DOCUMENT)
    _schemas(doc)["Inner"]["oneOf"].append({"type": "string"})
    spec.write_text(json.dumps(doc))
    assert run(spec, cache).files == run(spec, Cache(None)).files


def test_a_foreign_entry_counts_as_none(tmp_path: Path) -> None:
    """Whoever can write to a shared cache can neither run code nor break a run."""
    spec = written(DOCUMENT, tmp_path / "spec", random.Random(0))
    cache, pick = Cache(tmp_path / "cache"), random.Random(0)
    fresh = run(spec, cache).files
    entries = [p for p in (tmp_path / "cache").rglob("*") if p.is_file() and p.read_bytes()[32:].startswith(b'[["')]
    assert entries
    for entry in entries:
        data = pick.choice(
            [b"\x80\x04c\nos\nsystem\n", b"[]x", b"{}", b'[["a"]]', b'[["a", 1, true, null]]', b'"text"']
        )
        cache.put("".join(entry.relative_to(tmp_path / "cache").parts), data)
    assert run(spec, cache).files == fresh == ddgen.generate(spec).files
