"""The documentation: what a page says of an operation, and that text from a description never becomes more than text."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from ddgen import config, ir
from ddgen.emit import docs, files
from ddgen.emit.docs import text as docs_text
from ddgen.emit.docs.plan import plan
from ddgen.emit.docs.types import unwrap
from ddgen.ir import build as api
from ddgen.names import addresses
from ddgen.names import python as python_names
from ddgen.problems import Place, Problems
from ddgen.read import bundle

NASTY = "na\"me'`|{{< x >}}{{% y %}}\n</script><script>alert(1)</script>\u202e\u0007\ue000"
HUGO = Path(sys.executable).parent / "hugo"


def context(folder: Path, document: dict[str, Any], settings: dict[str, Any] | None = None) -> files.Context:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, **document}))
    problems = Problems()
    bundled = bundle.load(spec, problems)
    built = api.build(bundled, problems)
    assert not problems.items
    choices = config.config(built, settings or {}, spec, "ddgen.toml", problems)
    return files.Context(
        built,
        python_names.names(built),
        addresses.addresses(built, choices.base_path, choices.docs_path),
        choices,
        bundled.doc,
    )


def pages(ctx: files.Context) -> dict[str, str]:
    emitted = [*docs.shared(ctx), *(f for family in ctx.api.families for f in docs.family(ctx, family))]
    return {file.path: file.text for file in emitted}


def operation(**more: Any) -> dict[str, Any]:
    return {
        "operationId": "ListPets",
        "tags": ["Pets"],
        "summary": "List pets",
        "responses": {"204": {"description": "None."}},
        **more,
    }


def first(ctx: files.Context, path: str = "docs/content/api/pets/_index.md") -> dict[str, Any]:
    page: dict[str, Any] = json.loads(pages(ctx)[path])
    found: dict[str, Any] = page["operations"][0]
    return found


# ---- addresses


def test_pages_stand_where_the_configuration_puts_them_and_never_outside(tmp_path: Path) -> None:
    paths = {"/a": {"get": operation()}, "/b": {"get": operation(operationId="B", tags=["../../etc"])}}
    settings = {"docs": {"base_path": "api/v1", "paths": {"pets": "../api/v2"}}}
    found = {p for p in pages(context(tmp_path, {"paths": paths}, settings)) if p.startswith("docs/content/")}
    assert found == {
        "docs/content/_index.md",
        "docs/content/api/v1/_index.md",
        "docs/content/api/v2/pets/_index.md",
        "docs/content/api/v1/etc/_index.md",
    }


# ---- text


def test_text_keeps_its_words_and_loses_what_cannot_be_seen() -> None:
    assert docs_text.prose("a\u202eb\r\n`<b>` {{< x >}}\ue000") == "a\\u202eb\n`<b>` {{< x >}}\\ue000"
    assert docs_text.line("a\nb\tc\ud800") == "a\\nb\\tc\\ud800"


def test_markdown_of_a_page_has_no_shortcode_no_html_and_no_open_fence() -> None:
    text = docs_text.block("<b> {{% x %}} `<c>` `{{< y >}}`\n\n```\nopen")
    assert "<b>" not in text and "{{%" not in text and "{{<" not in text
    assert text.endswith("open\n```")
    assert docs_text.block("`<c>` <b>") == "`<c>` \ue000b>"
    assert docs_text.block("```\nclosed\n```") == "```\nclosed\n```"


def test_cells_and_code_hold_what_would_end_them() -> None:
    assert docs_text.cell("a | b\nc") == "a \\| b c"
    assert docs_text.code_span("a``b|") == "```a``b\\|```"
    assert docs_text.code_span("`a`") == "`` `a` ``"


def test_first_sentence_does_not_end_in_code_or_an_abbreviation() -> None:
    assert docs_text.first_sentence("Uses `a. b` e.g. here.\nMore. And more.\n\nNext.") == "Uses `a. b` e.g. here."


def test_front_matter_has_a_line_for_each_property_and_is_json() -> None:
    rows = [{"name": "a", "marks": ["required"]}, {"name": "}\n---"}]
    text = docs_text.front_matter({"title": "x", "rows": rows})
    assert json.loads(text) == {"title": "x", "rows": rows}
    assert '\n  {"name": "a", "marks": ["required"]},\n' in text


# ---- what an operation shows


def test_parameters_say_type_values_bounds_default_example_and_style(tmp_path: Path) -> None:
    schema = {
        "type": "array",
        "maxItems": 2,
        "items": {"type": "string", "enum": ["cat", "dog"], "x-enum-descriptions": {"cat": "Purrs."}},
    }
    parameters = [
        {
            "name": "kind",
            "in": "query",
            "required": True,
            "description": "Kinds.",
            "schema": schema,
            "example": ["cat"],
        },
        {
            "name": "count",
            "in": "query",
            "deprecated": True,
            "schema": {"type": ["integer", "null"], "minimum": 1, "default": 10},
        },
    ]
    ctx = context(tmp_path, {"paths": {"/pets": {"get": operation(parameters=parameters)}}})
    (group,) = first(ctx)["parameters"]
    kind, count = group["rows"]
    assert group["title"] == "Query"
    assert (kind["type"], kind["marks"], kind["text"]) == ("list of strings", ["required"], "Kinds.")
    assert [v["code"] for v in kind["values"]] == ["cat", "dog"]
    assert {n["label"]: n["code"] for n in kind["notes"]} == {
        "Items": "at most 2",
        "Example": '["cat"]',
        "Written as": "kind=a&kind=b",
    }
    assert count["marks"] == ["nullable", "deprecated"]
    assert {n["label"]: n["code"] for n in count["notes"]} == {"Default": "10", "Range": "≥ 1"}


def test_facts_and_notices_of_an_operation(tmp_path: Path) -> None:
    node = operation(
        deprecated=True,
        description="Lists pets. Deprecated: use animals. Sorted.",
        security=[{"key": [], "app": []}, {"oauth": ["read"]}, {"oauth": ["write"]}],
        servers=[{"url": "https://pets.example"}],
        parameters=[{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        **{
            "x-permission": {"operator": "AND", "permissions": ["p", "q"]},
            "x-rate-limit": {"limit": 1000, "period": 3600, "per": "organization"},
            "x-pagination": {"pageParam": "page", "resultsPath": "data"},
            "x-sunset": "2026-01-01",
            "x-unstable": "May change.",
        },
    )
    key = {"type": "apiKey", "in": "header"}
    flows = {"clientCredentials": {"tokenUrl": "https://x.example", "scopes": {"read": "Read.", "write": "Write."}}}
    schemes = {"key": {**key, "name": "K"}, "app": {**key, "name": "A"}, "oauth": {"type": "oauth2", "flows": flows}}
    found = first(context(tmp_path, {"paths": {"/pets": {"get": node}}, "components": {"securitySchemes": schemes}}))
    facts = {f["label"]: "".join(p.get("code") or p["text"] for p in f["parts"]) for f in found["facts"]}
    assert facts["Permission"] == "p and q"
    assert (
        facts["Authentication"]
        == "header K and header A, or OAuth token Authorization: Bearer with scope read or write"
    )
    assert facts["Rate limit"] == "1,000 requests per hour per organization"
    assert facts["Paging"].startswith("page is the page, counted from 0; items are in data")
    assert facts["Server"] == "https://pets.example"
    assert [(n["title"], n["text"]) for n in found["notices"]] == [
        ("Deprecated", "Use animals."),
        ("Sunset", "It is planned to stop working on 2026-01-01."),
        ("Unstable", "May change."),
    ]


def test_bodies_show_required_first_read_only_last_and_join_media_types_of_one_type(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["name"],
        "additionalProperties": {"type": "integer"},
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "tag": {"type": "string"},
            "name": {"type": "string"},
        },
    }
    ref = {"schema": {"$ref": "#/components/schemas/Pet"}}
    content = {"application/json": ref, "text/json": ref, "text/plain": {"schema": {"type": "string"}}}
    node = operation(requestBody={"required": True, "content": content})
    ctx = context(tmp_path, {"paths": {"/pets": {"post": node}}, "components": {"schemas": {"Pet": schema}}})
    request = first(ctx)["request"]
    assert [c["media"] for c in request["contents"]] == [["application/json", "text/json"], ["text/plain"]]
    rows = request["contents"][0]["shape"]["inner"][0]["rows"]
    assert [r["name"] for r in rows] == ["name", "tag", "any other key", "id"]
    assert request["contents"][1]["shape"] is None


def test_unions_are_alternatives_with_the_values_of_their_tag(tmp_path: Path) -> None:
    def variant(tag: str) -> dict[str, Any]:
        return {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": [tag]}}}

    schemas = {
        "Cat": variant("cat"),
        "Dog": variant("dog"),
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    }
    node = operation(
        responses={
            "200": {
                "description": "A pet.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
            }
        }
    )
    ctx = context(tmp_path, {"paths": {"/pets": {"get": node}}, "components": {"schemas": schemas}})
    (shape,) = first(ctx)["responses"][0]["contents"][0]["shape"]["inner"]
    assert shape["tag"] == "kind"
    assert [(v["name"], v["when"]) for v in shape["variants"]] == [("Cat", ["cat"]), ("Dog", ["dog"])]


# ---- where models stand


def definitions(**fields: list[str]) -> ir.Api:
    """An API of models: the fields of each are other models by name, or plain where they begin with a dash."""
    models: dict[str, ir.Definition] = {}
    for name, names in fields.items():
        kinds = [ir.Scalar("string") if n.startswith("-") else ir.Named(n) for n in names]
        models[name] = ir.Model(
            name, "", Place("x"), None, fields=tuple(ir.Field(f"f{i}", k) for i, k in enumerate(kinds))
        )
    return ir.Api("", "", "", (), (), (), (), models)


def test_a_large_model_used_twice_stands_once_and_a_small_one_where_it_is_used() -> None:
    large, small = ["-"] * 20, ["-"] * 2
    found = plan(
        definitions(A=["Large", "Small"], B=["Large", "Small", "Single"], Large=large, Small=small, Single=large),
        ["A", "B"],
        [],
    )
    assert found.anchors == {"Large": "model_Large"}


def test_a_model_in_a_body_that_is_shown_twice_is_shown_twice_itself() -> None:
    assert plan(definitions(A=["Large"], Large=["-"] * 20), ["A", "A"], []).anchors == {"Large": "model_Large"}


def test_a_model_that_contains_itself_is_linked_so_that_the_page_ends() -> None:
    found = plan(definitions(Node=["Link"], Link=["Node"]), ["Node"], [])
    assert found.anchors == {"Node": "model_Node"}


def test_what_lies_deep_is_linked() -> None:
    chain = {f"M{i}": [f"M{i + 1}"] for i in range(400)} | {"M400": ["-"]}
    anchors = plan(definitions(**chain), ["M0"], []).anchors
    assert "M9" in anchors and "M8" not in anchors and "M18" in anchors


def test_words_for_types() -> None:
    shop = definitions(Pet=["-"])
    for kind, words in [
        (ir.ListOf(ir.ListOf(ir.Scalar("number", "double"))), "list of lists of numbers (double)"),
        (ir.MapOf(ir.Named("Pet")), "map from string to objects"),
        (ir.OneOf((ir.Scalar("string"), ir.Scalar("integer"))), "string or integer"),
        (ir.ListOf(ir.Nullable(ir.Scalar("string"))), "list of strings or null"),
        (ir.Any(), "any JSON value"),
    ]:
        assert unwrap(shop, kind).words == words
    assert unwrap(shop, ir.Nullable(ir.Named("Pet"))).nullable


# ---- the landing page


def test_landing_page_has_groups_and_families_in_the_order_of_the_document(tmp_path: Path) -> None:
    document = {
        "tags": [{"name": n, "description": f"About {n}. More."} for n in ("Zoo", "Pets", "Ants")],
        "x-tagGroups": [
            {"name": "Watch", "description": "Look.", "tags": ["Pets", "Zoo"]},
            {"name": "Send", "tags": ["Ants"]},
        ],
        "paths": {f"/{n}": {"get": operation(operationId=f"Get{n}", tags=[n])} for n in ("Ants", "Pets", "Zoo")},
    }
    document["paths"]["/Pets"]["get"]["x-rate-limit"] = {"limit": 5, "period": 60, "per": "user"}  # type: ignore[index]
    text = pages(context(tmp_path, document))["docs/content/api/_index.md"]
    assert re.findall(r"^## (.*)", text, re.M)[:2] == ["Watch", "Send"]
    assert re.findall(r"^- \[.*\]\((.*?)\)", text, re.M) == ["/api/pets/", "/api/zoo/", "/api/ants/"]
    assert "- [Pets](/api/pets/): About Pets.\n" in text
    assert "| Pets | 5 requests per minute per user | [List pets](/api/pets/#list-pets) |" in text


# ---- the site, as a browser gets it


class Page(HTMLParser):
    """The tags, ids, links and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.handlers: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_comment(self, data: str) -> None:
        self.text += f"comment: {data}"

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.skipif(not HUGO.exists(), reason="needs the hugo of the development environment")
def test_nothing_in_a_description_is_run_or_lost_when_hugo_has_built_the_site(tmp_path: Path) -> None:
    prose = f"{NASTY}\n\n# Head {{#list-pets onclick=x}}\n\n[js](javascript:alert(1)) ![img](https://evil.example/x) <img src=x onerror=alert(1)>\n\n```\nopen"
    schema = {
        "type": "object",
        "description": prose,
        "properties": {NASTY: {"type": "string", "description": prose, "default": NASTY}},
    }
    body = {
        "content": {
            "application/json": {"schema": schema, "examples": {NASTY: {"summary": NASTY, "value": {NASTY: prose}}}}
        }
    }
    node = operation(
        summary=NASTY,
        description=prose,
        parameters=[
            {
                "name": NASTY,
                "in": "query",
                "description": prose,
                "schema": {"type": "string", "enum": [NASTY, "</code>"]},
            }
        ],
        requestBody=body,
        responses={"200": {"description": prose, **body}},
    )
    document = {
        "info": {"title": NASTY, "version": "1", "description": prose},
        "tags": [{"name": NASTY, "description": prose}],
        "paths": {"/pets/<script>{{< x >}}": {"post": {**node, "tags": [NASTY]}}},
    }
    for path, text in pages(context(tmp_path, document)).items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    built = subprocess.run([HUGO, "--source", tmp_path / "docs"], capture_output=True, text=True, check=False)
    assert built.returncode == 0 and "WARN" not in built.stdout + built.stderr, built.stdout + built.stderr
    found = sorted((tmp_path / "docs/public/api").rglob("index.html"))
    assert len(found) == 2
    for file in found:
        page = Page(file.read_text(encoding="utf-8"))
        assert page.tags.count("script") == 1, "only the site's own"
        assert not page.handlers and "img" not in page.tags
        assert not [link for link in page.links if re.match(r"javascript:|//", link)]
        assert len(page.ids) == len(set(page.ids))
        assert not re.search("comment:|HUGO|[\x07\u202e\ue000\ue001]", page.text)
        for words in (
            "{{< x >}}{{% y %}}",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\\u202e\\u0007",
        ):
            assert words in page.text
