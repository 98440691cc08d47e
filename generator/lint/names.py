"""House rule on names: what is kept apart in the description should stay so in Python and in file names."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..ir import words as naming
from ..names.python import PythonNames, class_name
from ..problems import Place, Problems


def semantic(api: ir.Api, names: PythonNames, problems: Problems) -> None:
    """Report names that had to be changed because conversion made them equal to another's."""
    for at, what, name, wanted, given in _names(api, names):
        if given != wanted:
            message = f"{what} {name!r} is called {given!r} in Python, as {wanted!r} is taken"
            problems.breach(
                "name-collision",
                at,
                message,
                "rename it, or the other one, to keep them apart",
            )
    seen: dict[tuple[str, str], ir.Operation] = {}
    for op in api.operations():
        key = (op.family, naming.file_stem(op.id).lower())
        if key in seen:
            message = f"the files of operation {op.id!r} would be those of {seen[key].id!r}"
            problems.breach(
                "name-collision",
                op.place,
                message,
                "rename one: they differ in case or punctuation only",
            )
        seen.setdefault(key, op)


def _names(api: ir.Api, names: PythonNames) -> Iterator[tuple[Place, str, str, str, str]]:
    """Place, kind, name in the description, name wanted in Python, name given."""
    for op in api.operations():
        yield op.place, "operation", op.id, naming.snake(op.id), names.methods[op.id]
        for p in op.parameters:
            given = names.arguments[op.id][f"{p.location}:{p.name}"]
            yield op.place, f"{p.location} parameter of {op.id}", p.name, naming.snake(p.name), given
    for definition in api.definitions.values():
        yield (
            definition.place,
            "schema",
            definition.name,
            class_name(definition.name),
            names.classes[definition.name],
        )
        if isinstance(definition, ir.Model):
            for field, given in names.fields[definition.name].items():
                wanted = naming.snake(field).lstrip("_")
                # A name that is not taken but reserved gets an underscore; that is no collision.
                plain = given.rstrip("_") == wanted.rstrip("_") or not wanted or wanted[0].isdigit()
                yield definition.place, f"property of {definition.name}", field, given if plain else wanted, given
