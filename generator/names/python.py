"""Names in Python of everything in an API: decided here once, free of collisions, for all outputs that show Python."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import ir
from ..ir import words as naming

# Names that a resource, a client or a model has already (see generator/runtime).
RESOURCE_NAMES = frozenset({"with_raw_response", "async_raw_method", "cached_property", "deprecated", "raw_method"})
CLIENT_NAMES = frozenset(
    {
        "aclose",
        "cached_property",
        "close",
        "request",
        "stream",
        "with_options",
        "rate_limits",
        "credentials",
        "models",
        "resources",
        "headers",
    }
)
ARGUMENT_NAMES = frozenset({"self", "body", "content_type"})
# What every model has: attributes of pydantic's models, of abstract classes and of `Model`. Listed here and not asked of the class, so that
# a new version of pydantic does not rename fields; a test holds that nothing is missing.
MODEL_NAMES = frozenset(
    """
    construct copy dict from_dict from_json from_orm is_set json model_computed_fields model_config model_construct model_copy model_dump
    model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild
    model_validate model_validate_json model_validate_strings mro parse_file parse_obj parse_raw problems register schema schema_json
    to_dict to_json unknown_fields update_forward_refs validate
    """.split()
)
# What the modules of models import, and the types that annotations name: a field called so would hide them from the fields behind it.
_IMPORTED = frozenset(
    """
    AliasedModel Annotated Any DateTime Field KeepsIntegers Literal Model Nullable Number OpenModel ReadOnly Tag TypeAlias TypeAliasType Union
    UnknownVariant Variants WriteOnly
    """.split()
)
_TYPES = frozenset({"bool", "date", "datetime", "dict", "float", "int", "list", "str"})


@dataclass(frozen=True)
class PythonNames:
    """`modules` by family slug; `methods` by operation id; `arguments` by operation id and `in:name`; `classes` by definition; `fields` by definition and property."""

    modules: dict[str, str]
    methods: dict[str, str]
    arguments: dict[str, dict[str, str]]
    classes: dict[str, str]
    fields: dict[str, dict[str, str]]

    def module(self, definition: ir.Definition) -> str:
        """The module below `models` that holds a definition.

        What two families share has a module of the two, so that a family imports little that it does not need; `common` holds what more share.
        """
        match definition.families:
            case ():
                return "unused"
            case (one,):
                return self.modules[one]
            case (one, other):
                return f"{self.modules[one]}_and_{self.modules[other]}"
        return "common"


def names(api: ir.Api) -> PythonNames:
    """Names for an API."""
    modules: dict[str, str] = {}
    for family in api.families:
        modules[family.slug] = naming.unique(
            naming.snake(family.slug), {*modules.values(), "common", "unused", *CLIENT_NAMES}, "_"
        )
    methods: dict[str, str] = {}
    for family in api.families:
        taken = set(RESOURCE_NAMES)
        for op in family.operations:
            methods[op.id] = naming.unique(naming.snake(op.id), taken, "_")
            taken.add(methods[op.id])
            if op.pagination:
                taken.add(methods[op.id] + "_pages")
    arguments = {op.id: _arguments(op) for op in api.operations()}
    classes: dict[str, str] = {}
    taken = {*_IMPORTED, "Mapping", "Sequence", "datetime", "date"}
    # Names that need no change come first, so that they keep theirs.
    for name in sorted(api.definitions, key=lambda n: (naming.pascal(n) != n, n)):
        classes[name] = naming.unique(class_name(name), taken)
        taken.add(classes[name])
    fields = {
        d.name: _fields(d, MODEL_NAMES | _IMPORTED | _TYPES)
        for d in api.definitions.values()
        if isinstance(d, ir.Model)
    }
    return PythonNames(modules, methods, arguments, classes, fields)


def class_name(name: str) -> str:
    """The class of a schema where nothing else is called so: `Exception`, which Python has, becomes `ExceptionModel`."""
    # Not `Exception_`: datamodel-code-generator drops an underscore at the end.
    return re.sub("_$", "Model", naming.pascal(name))


def _arguments(op: ir.Operation) -> dict[str, str]:
    found: dict[str, str] = {}
    taken = set(ARGUMENT_NAMES)
    # Names that need no change come first, so that `page_size` is never what sends `page-size`.
    for p in sorted(op.parameters, key=lambda p: naming.snake(p.name) != p.name):
        name = naming.snake(p.name)
        if name in taken:
            name = naming.unique(f"{name.rstrip('_')}_{p.location}", taken, "_")
        taken.add(name)
        found[f"{p.location}:{p.name}"] = name
    return {key: found[key] for key in (f"{p.location}:{p.name}" for p in op.parameters)}


def _fields(model: ir.Model, reserved: frozenset[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    taken: set[str] = set()
    for f in sorted(model.fields, key=lambda f: (naming.snake(f.name) != f.name, f.name)):
        name = naming.snake(f.name).lstrip("_")
        if not name or name[0].isdigit():
            name = f"n{name}"
        if name in reserved:
            name += "_"
        found[f.name] = naming.unique(name, taken, "_")
        taken.add(found[f.name])
    return found
