"""The documentation's pages: which there are, what they say of an operation and a model, and how deep their tables go."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from ddgen import config, ir
from ddgen.emit import docs, files
from ddgen.emit.docs.types import unwrap
from ddgen.ir import build as api
from ddgen.ir.media_types import media_type
from ddgen.names import addresses
from ddgen.names import python as python_names
from ddgen.names.outline import Outline
from ddgen.problems import Place, Problems
from ddgen.read import bundle

Pages = dict[str, str]
ERROR = {"type": "object", "properties": {"errors": {"type": "array", "items": {"type": "string"}}}}


def context(folder: Path, document: dict[str, Any], settings: dict[str, Any] | None = None) -> files.Context:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, **document}))
    problems = Problems()
    bundled = bundle.load(spec, problems)
    assert bundled
    built = api.build(bundled, problems)
    choices = config.config(built, settings or {}, spec, "ddgen.toml", problems)
    assert not problems.items
    return files.Context(
        built,
        python_names.names(built),
        addresses.addresses(built, choices.base_path, choices.docs_path),
        choices,
        bundled.doc,
    )


def pages(ctx: files.Context) -> Pages:
    emitted = [*docs.shared(ctx), *(f for family in ctx.api.families for f in docs.family(ctx, family))]
    assert len({f.path for f in emitted}) == len(emitted)
    return {file.path: file.text for file in emitted}


def operation(**more: Any) -> dict[str, Any]:
    return {
        "operationId": "ListPets",
        "tags": ["Pets"],
        "summary": "List pets",
        "responses": {"204": {"description": "None."}},
        **more,
    }


def page(folder: Path, node: dict[str, Any], *, method: str = "get", **document: Any) -> str:
    """The page of the one operation of a document."""
    found = pages(context(folder, {"paths": {"/pets": {method: node}}, **document}))
    return found["docs/content/api/pets/list-pets.md"]


def front(text: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(text.split("---\n")[1])
    return found


def rows(text: str) -> dict[str, list[str]]:
    """The cells of all tables by their first, without the marks of code."""
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in text.splitlines() if line.startswith("| ")]
    return {row[0].strip().strip("`"): [cell.strip() for cell in row[1:]] for row in cells if "---" not in row[0]}


# ---- pages and their front matter


def test_there_is_a_page_for_each_family_operation_and_shared_model(tmp_path: Path) -> None:
    pet = {"type": "object", "properties": {name: {"type": "string"} for name in "abcd"}}
    answer = {
        "200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    }
    paths = {
        "/a": {
            "get": operation(responses=answer),
            "post": operation(operationId="B", summary="Make", responses=answer),
        },
        "/b": {"get": operation(operationId="C", summary="List pets", tags=["../../etc"])},
    }
    settings = {"docs": {"base_path": "api/v1", "title": "Shop V1", "paths": {"pets": "../api/v2"}}}
    document = {"paths": paths, "components": {"schemas": {"Pet": pet}}}
    found = pages(context(tmp_path, document, settings))
    assert {p.removeprefix("docs/content/") for p in found if p.startswith("docs/content/")} == {
        "_index.md",
        "api/v1/_index.md",
        "api/v2/pets/_index.md",
        "api/v2/pets/list-pets.md",
        "api/v2/pets/ListPets.sh",
        "api/v2/pets/ListPets.py",
        "api/v2/pets/make.md",
        "api/v2/pets/B.sh",
        "api/v2/pets/B.py",
        "api/v1/etc/_index.md",
        "api/v1/etc/list-pets.md",
        "api/v1/etc/C.sh",
        "api/v1/etc/C.py",
        "api/v1/models/Pet.md",
    }
    assert front(found["docs/content/api/v1/_index.md"]) == {"title": "Shop V1", "type": "api"}
    family = front(found["docs/content/api/v2/pets/_index.md"])
    assert (family["title"], family["type"], family["name"]) == ("Pets", "api", "Pets")
    assert family["menu"]["api_v2"]["identifier"] == "pets" and family["menu"]["api_v2"]["name"] == "Pets"
    assert family["aliases"] == ["/api/v1/pets/"]
    made = front(found["docs/content/api/v2/pets/make.md"])
    assert {k: made[k] for k in ("title", "type", "name", "operationId")} == {
        "title": "Make", "type": "api", "name": "Make", "operationId": "B",
    }  # fmt: skip
    assert made["menu"]["api_v2"]["parent"] == "pets" and made["aliases"] == ["/api/v2/pets/B/"]
    assert "[Make](/api/v2/pets/make/)" in found["docs/content/api/v1/models/Pet.md"]


@pytest.mark.parametrize(
    "title", ["yes", "a: b", "#x", "- x", "'", '"', "{x}", "null", "1", "a\nb: c", "\\", "é", "x # y", ""]
)
def test_front_matter_is_yaml_that_gives_the_text_back(title: str, tmp_path: Path) -> None:
    found = front(
        pages(context(tmp_path, {"paths": {"/": {"get": operation(summary=title)}}}))["docs/content/api/pets/_index.md"]
    )
    assert found["title"] == "Pets"
    ctx = context(tmp_path, {"paths": {"/": {"get": operation(summary=title)}}})
    (op,) = ctx.api.operations()
    text = pages(ctx)[ctx.addresses.operation_page(op)]
    assert front(text)["title"] == (title.replace("\n", "\\n") or "ListPets")


def test_an_operation_keeps_the_anchors_that_it_is_known_by(tmp_path: Path) -> None:
    settings = {"docs": {"anchors": {"ListPets": "get-all-pets"}}}
    ctx = context(tmp_path, {"paths": {"/pets": {"get": operation()}}}, settings)
    text = pages(ctx)["docs/content/api/pets/_index.md"]
    assert "## List pets {#list-pets}" in text
    assert "### `GET /pets` {#ListPets}" in text
    assert '```bash {#get-all-pets title="curl"}' in text
    problems = Problems()
    wrong = {"docs": {"anchors": {"ListPet": "x", "ListPets": "a b"}}}
    config.config(ctx.api, wrong, tmp_path / "openapi.json", "ddgen.toml", problems)
    assert [(p.message, p.expected) for p in problems.items] == [
        ("there is no operation 'ListPet'", "did you mean 'ListPets'?"),
        ("'a b' is no anchor", "letters, digits, _ and -"),
    ]


# ---- what an operation shows


def test_arguments_say_type_values_bounds_default_example_and_style(tmp_path: Path) -> None:
    meanings = {"cat": "Purrs.", "dog": "Barks."}
    schema = {
        "type": "array",
        "maxItems": 2,
        "items": {"type": "string", "enum": ["cat", "dog"], "x-enum-descriptions": meanings},
    }
    parameters = [
        {"name": "kind", "in": "query", "required": True, "description": "Kinds.", "schema": schema, "example": ["cat"]},
        {"name": "count", "in": "query", "deprecated": True, "schema": {"type": ["integer", "null"], "minimum": 1, "default": 10}},
        {"name": "X-Id", "in": "header", "schema": {"type": "string", "minLength": 2, "maxLength": 2, "pattern": "^a|b$"}},
    ]  # fmt: skip
    text = page(tmp_path, operation(parameters=parameters))
    found = rows(text)
    assert "### In the query {#query}" in text and "### Headers {#header}" in text
    assert found["kind"][0] == "list of strings, **required**"
    assert (
        found["kind"][1]
        == 'Kinds. At most 2 items. One of `cat` (Purrs), `dog` (Barks). Written as `kind=a&kind=b`. Example: `["cat"]`.'
    )
    assert found["count"] == ["integer or null, *deprecated*", "Default: `10`. At least 1."]
    assert found["X-Id"] == ["string", "Exactly 2 characters. Matches `^a\\|b$`."]


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
    node["responses"]["403"] = {"description": "No."}
    key = {"type": "apiKey", "in": "header"}
    flows = {"clientCredentials": {"tokenUrl": "https://x.example", "scopes": {"read": "Read.", "write": "Write."}}}
    schemes = {"key": {**key, "name": "K"}, "app": {**key, "name": "A"}, "oauth": {"type": "oauth2", "flows": flows}}
    text = page(tmp_path, node, components={"securitySchemes": schemes})
    for said in (
        "`GET https://pets.example/pets`",
        "> **Deprecated.** Use animals.",
        "> **Sunset.** It is planned to stop working on 2026-01-01.",
        "> **Unstable.** May change.",
        "Permission\n: `p` and `q`",
        ": header `K` and header `A`, or OAuth token `Authorization: Bearer` with the scopes `read` or `write`",
        "Rate limit\n: 1,000 requests per hour per organization",
        "Paging\n: `page` is the page, counted from 0; items are in `data`; in Python, `client.pets.list_pets_pages()` goes",
        "| `403` Forbidden | No. | Check the keys and their site, and that their owner has `p` and `q`. |",
    ):
        assert said in text, said


def test_bodies_show_required_first_read_only_last_and_join_media_types_of_one_type(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["name"],
        "additionalProperties": {"type": "integer"},
        "properties": {"id": {"type": "integer", "readOnly": True}, "tag": {"type": "string"}, "name": {"type": "string"}},
    }  # fmt: skip
    ref = {"schema": {"$ref": "#/components/schemas/Pet"}}
    content = {"application/json": ref, "text/json": ref, "text/plain": {"schema": {"type": "string"}}}
    node = operation(requestBody={"required": True, "content": content})
    text = page(tmp_path, node, method="post", components={"schemas": {"Pet": schema}})
    assert "`application/json`, `text/json`: object Pet, **required**" in text
    assert "`text/plain`: text or bytes" in text
    assert list(rows(text))[1:5] == ["name", "tag", "{key}", "id"]


def test_every_named_example_is_there_in_every_language_with_what_is_answered(tmp_path: Path) -> None:
    examples = {
        "small": {"summary": "A small one", "description": "Only `a`.", "value": {"a": 1}},
        "big": {"value": {"b": 2}},
    }
    body = {"content": {"application/json": {"schema": {"type": "object"}, "examples": examples}}}
    node = operation(
        requestBody=body, responses={"200": {"description": "x", **body}, "400": {"description": "y", **body}}
    )
    text = page(tmp_path, node, method="post")
    assert "### A small one {#example-small}\n\nOnly `a`.\n\n```bash" in text
    for language in ('bash {title="curl"}', 'python {title="Python"}'):
        assert text.count(f"```{language}\n") == 2
    assert text.count("```json\n") == 4
    for heading in ("200: A small one {#answer-200}", "200: big {#answer-200-2}", "400: A small one {#answer-400}"):
        assert f"### {heading}\n" in text


def test_tables_go_down_three_levels_and_link_to_what_lies_deeper_or_in_itself(tmp_path: Path) -> None:
    def holds(name: str, inner: str | None, **more: Any) -> dict[str, Any]:
        fields: dict[str, Any] = {f"{name}_name": {"type": "string"}, **more}
        if inner:
            fields[name] = {"$ref": f"#/components/schemas/{inner}"}
        return {"type": "object", "properties": fields}

    schemas = {
        "A": holds("b", "B", many={"type": "array", "items": {"$ref": "#/components/schemas/A"}}),
        "B": holds("c", "C"),
        "C": holds("d", "D", by={"type": "object", "additionalProperties": {"$ref": "#/components/schemas/D"}}),
        "D": holds("e", None),
    }
    answer = {
        "200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    }
    ctx = context(
        tmp_path, {"paths": {"/pets": {"get": operation(responses=answer)}}, "components": {"schemas": schemas}}
    )
    found = pages(ctx)
    shown = rows(found["docs/content/api/pets/list-pets.md"])
    assert list(shown)[1:] == ["b_name", "many", "b", "b.c_name", "b.c", "b.c.d_name", "b.c.by", "b.c.d"]
    assert shown["b.c.d"][0] == "object [D](/api/models/d/)"
    assert shown["many"][0] == "list of objects [A](/api/models/a/)"
    assert list(rows(found["docs/content/api/models/A.md"])) == ["Field", *list(shown)[1:]]


def test_unions_are_alternatives_with_the_values_of_their_tag_and_a_page_each(tmp_path: Path) -> None:
    def variant(tag: str) -> dict[str, Any]:
        return {
            "type": "object",
            "description": f"A {tag}.",
            "required": ["kind"],
            "properties": {"kind": {"type": "string", "enum": [tag]}},
        }

    schemas = {
        "Cat": variant("cat"),
        "Dog": variant("dog"),
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    }
    schema = {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}
    answer = {"200": {"description": "A pet.", "content": {"application/json": {"schema": schema}}}}
    ctx = context(
        tmp_path, {"paths": {"/pets": {"get": operation(responses=answer)}}, "components": {"schemas": schemas}}
    )
    found = pages(ctx)
    assert rows(found["docs/content/api/pets/list-pets.md"])["pet"][1] == (
        "One of, told apart by `kind`: [Cat](/api/models/cat/) (`cat`), [Dog](/api/models/dog/) (`dog`)."
    )
    assert "Always `cat`." in found["docs/content/api/models/Cat.md"]


def models(*shared: str, **fields: list[str]) -> ir.Api:
    """An API of one operation that answers the first model; another uses those that are `shared`. The fields of each
    are other models by name, or plain where they begin with a dash."""
    found: dict[str, ir.Definition] = {}
    for name, names in fields.items():
        kinds = [ir.Scalar("string") if n.startswith("-") else ir.Named(n) for n in names]
        users = ("Get", "List") if name in shared else ("Get",)
        found[name] = ir.Model(
            name, "", Place("x"), operations=users, fields=tuple(ir.Field(f"f{i}", k) for i, k in enumerate(kinds))
        )
    content = ir.Content(media_type("application/json"), ir.Named(next(iter(fields))))
    op = ir.Operation("Get", "GET", "/", "x", Place("x"), responses=(ir.Response("200", "", (content,)),))
    return ir.Api("", "", "", (), (), (ir.Family("x", "X", "", (op,)),), (), found)


def test_a_definition_has_a_page_where_it_is_shared_large_recursive_or_deep() -> None:
    plain = ["-"] * 5
    assert Outline(models("Shared", "Small", Top=["Shared", "Small"], Shared=plain, Small=["-"])).pages() == {"Shared"}
    assert Outline(models(Top=["Large"], Large=["-"] * 31)).pages() == {"Large"}
    assert Outline(models(Top=["Node"], Node=["Link"], Link=["Node"])).pages() == {"Node"}
    chain = {f"M{i}": [f"M{i + 1}"] for i in range(400)} | {"M400": ["-"]}
    assert {"M3", "M6", "M399"} <= Outline(models(**chain)).pages()


def test_words_for_types() -> None:
    shop = models(Pet=["-"])
    for kind, words in [
        (ir.ListOf(ir.ListOf(ir.Scalar("number", "double"))), "list of lists of numbers (double)"),
        (ir.MapOf(ir.Named("Pet")), "map from string to objects"),
        (ir.OneOf((ir.Scalar("string"), ir.Scalar("integer"))), "string or integer"),
        (ir.ListOf(ir.Nullable(ir.Scalar("string"))), "list of strings or null"),
        (ir.Any(), "any JSON value"),
    ]:
        assert unwrap(shop, kind).words == words
    assert unwrap(shop, ir.Nullable(ir.Named("Pet"))).nullable
    assert unwrap(shop, ir.ListOf(ir.MapOf(ir.Named("Pet")))).inside == "[].{key}"


# ---- the landing page and the lists


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
    found = pages(context(tmp_path, document))
    text = found["docs/content/api/_index.md"]
    headings = re.findall(r"^\{\{< h2 >\}\}(.*)\{\{< /h2 >\}\}$", text, re.M)
    assert headings == ["Shop", "Watch", "Send", "Rate limiting"]
    families = re.findall(r"^- \[.*\]\((/api/.*?/)\): ", text, re.M)
    assert families == ["/api/pets/", "/api/zoo/", "/api/ants/"]
    assert "- [Pets](/api/pets/): About Pets.\n" in text
    assert "| Pets | 5 requests per minute per user | [List pets](/api/pets/list-pets/) |" in text
    assert set(re.findall(r"\{\{<\s*/?\s*(\w+)", "".join(v for p, v in found.items() if p.endswith(".md")))) == {"h2"}
    lists = found["docs/static/llms.txt"]
    assert "- [List pets](/api/pets/list-pets/index.md): `GET /Pets`" in lists
    groups = json.loads(found["docs/data/navigation.json"])["groups"]
    assert [[f["url"] for f in g["families"]] for g in groups] == [["/api/pets/", "/api/zoo/"], ["/api/ants/"]]


def test_the_server_can_be_chosen_where_there_is_a_choice(tmp_path: Path) -> None:
    def site(servers: list[dict[str, Any]], settings: dict[str, Any] | None = None) -> dict[str, Any]:
        ctx = context(tmp_path, {"servers": servers, "paths": {"/pets": {"get": operation()}}}, settings)
        found: dict[str, Any] = json.loads(pages(ctx)["docs/data/site.json"])
        return found

    assert site([{"url": "https://a.example"}]) == {}
    two = site([{"url": "https://a.example/", "description": "Real"}, {"url": "https://b.example"}])["selector"]
    assert two["options"] == [
        {"value": "https://a.example", "label": "Real"},
        {"value": "https://b.example", "label": "https://b.example"},
    ]
    variable = {"default": "eu.x", "enum": ["us.x", "eu.x"], "x-enum-descriptions": {"us.x": "US"}}
    found = site([{"url": "https://{site}", "variables": {"site": variable}}], {"client": {"variables": {"site": {}}}})[
        "selector"
    ]
    assert found["options"] == [{"value": "eu.x", "label": "eu.x"}, {"value": "us.x", "label": "US"}]
    assert (found["label"], found["python"], found["argument"]) == ("Site", "Shop", "site")
