"""Names in Python: valid, free of collisions and always the same, whatever the description calls things."""

from __future__ import annotations

import builtins
import keyword
import os
import re
import string

from ddgen import ir
from ddgen.ir import words as naming
from ddgen.names import python as python_names
from ddgen.problems import Place
from hypothesis import given
from hypothesis import strategies as st

odd = st.sampled_from(
    ["class", "import", "None", "True", "self", "cls", "body", "content_type", "copy", "json", "model_config", "list", "int", "Model", "Exception",
     "type", "match", "_", "__", "__class__", "2nd", "", " ", "a-b", "a_b", "aB", "AB", "Ab", "a.b", "größe", "名前", "../../x", "\u202e", "close", "request"]
)  # fmt: skip
# Spellings of one name, which have to be kept apart.
alike = st.sampled_from(
    ["log set", "log-set", "log_set", "logSet", "LogSet", "Log.Set", "LOG_SET", "log--set", "log_set_2", "LogSet2"]
)
names = (
    odd
    | alike
    | st.text(max_size=12)
    | st.text(string.ascii_letters + string.digits + "-_./$", min_size=1, max_size=12)
)
HERE = Place("spec.yaml", 1, 1)


@given(names)
def test_snake_is_an_identifier(name: str) -> None:
    found = naming.snake(name)
    assert found.isidentifier() and found.isascii() and found == found.lower() and not keyword.iskeyword(found)
    assert naming.snake(name) == found


@given(names)
def test_pascal_is_a_class_name(name: str) -> None:
    for found in (naming.pascal(name), python_names.class_name(name)):
        assert found.isidentifier() and found.isascii() and not keyword.iskeyword(found)
        assert not hasattr(builtins, found)


@given(names)
def test_files_and_addresses_are_harmless(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", naming.slug(name)), naming.slug(name)
    stem = naming.file_stem(name)
    assert re.fullmatch(r"[A-Za-z0-9_-]+", stem) and os.path.basename(stem) == stem and len(stem) <= 150


def api(families: list[tuple[str, list[str]]], schemas: dict[str, list[str]], parameters: list[str]) -> ir.Api:
    """An API of which everything has one of the names."""
    slugs: set[str] = set()
    built = []
    for name, operations in families:
        slug = naming.unique(naming.slug(name), slugs, "-")
        slugs.add(slug)
        found = tuple(
            ir.Operation(
                id=op,
                method="GET",
                path="/",
                family=slug,
                place=HERE,
                parameters=tuple(ir.Parameter(p, place, ir.Any()) for p in parameters for place in ("query", "header")),
                pagination=ir.Pagination() if i % 2 else None,
            )
            for i, op in enumerate(operations)
        )
        built.append(ir.Family(slug, name, "", found))
    models = {
        n: ir.Model(n, "", HERE, None, fields=tuple(ir.Field(f, ir.Any()) for f in fields))
        for n, fields in schemas.items()
    }
    return ir.Api("Title", "1", "", (), (), tuple(built), (), models)


unique_names = st.lists(names, unique=True, max_size=6)


@st.composite
def apis(draw: st.DrawFn) -> ir.Api:
    operations = iter(draw(st.lists(names, unique=True, max_size=12)))
    families = [(name, [op for op, _ in zip(operations, range(4), strict=False)]) for name in draw(unique_names)]
    return api(families, draw(st.dictionaries(names, unique_names, max_size=6)), draw(unique_names))


@given(apis())
def test_no_two_things_of_one_place_have_one_name(described: ir.Api) -> None:
    found = python_names.names(described)
    assert len(set(found.modules.values())) == len(described.families)
    assert not set(found.modules.values()) & {"common", "unused"}
    for family in described.families:
        methods = [found.methods[o.id] for o in family.operations]
        methods += [f"{found.methods[o.id]}_pages" for o in family.operations if o.pagination]
        assert len(set(methods)) == len(methods) and not {"with_raw_response"} & set(methods)
        assert all(m.isidentifier() and not keyword.iskeyword(m) for m in methods)
    for op in described.operations():
        arguments = found.arguments[op.id]
        assert list(arguments) == [f"{p.location}:{p.name}" for p in op.parameters]
        assert len(set(arguments.values())) == len(arguments)
        assert not {"self", "body", "content_type"} & set(arguments.values())
        for p in op.parameters:
            if naming.snake(p.name) == p.name and p.name not in ("self", "body", "content_type"):
                assert p.name in arguments.values(), "a name that needs no change is nobody's"
    assert set(found.classes) == set(described.definitions)
    assert len(set(found.classes.values())) == len(found.classes)
    for model, fields in found.fields.items():
        assert len(set(fields.values())) == len(fields)
        for name in fields.values():
            assert name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_"), (model, name)
            assert name not in python_names.MODEL_NAMES


@given(apis())
def test_the_order_of_families_and_schemas_changes_no_class(described: ir.Api) -> None:
    turned = ir.Api(
        described.title,
        described.version,
        "",
        (),
        (),
        described.families,
        (),
        dict(reversed(described.definitions.items())),
    )
    assert python_names.names(described).classes == python_names.names(turned).classes
