"""Names of fields: which are taken, and what to say about misspelt ones."""

from collections.abc import Iterable

from pydantic import BaseModel

from .model_annotations import object_shape
from .model_problems import nearest

# pydantic's; those of Model; those that the annotations of fields use.
_TAKEN = """
construct copy dict from_orm json model_computed_fields model_config model_construct
model_copy model_dump model_dump_json model_extra model_fields model_fields_set
model_json_schema model_parametrized_name model_post_init model_rebuild
model_validate model_validate_json model_validate_strings parse_file parse_obj
parse_raw schema schema_json update_forward_refs validate

from_dict from_json is_set problems to_dict to_json unknown_fields

bool datetime float int list str Annotated Any Field Literal Model Nullable ReadOnly
Tagged TypeAlias TypeAliasType Union UnknownVariant WriteOnly
"""

#: Names that a field cannot have in Python; generated models add an underscore and an
#: alias. A list of our own, not `dir(Model)`, so that a new pydantic does not rename
#: fields; a test holds that it is complete.
RESERVED = frozenset(_TAKEN.split())


def refuse_unknown(
    model: type[BaseModel], names: Iterable[str], error: type[Exception] = TypeError
) -> None:
    """Raise an `error` if a name is none of a field, neither in Python nor in JSON.

    Models with further properties know every name.
    """
    shape = object_shape(model)
    if shape.properties.further is not None:
        return
    for name in names:
        if name not in shape.argument_names:
            close = nearest(name, [field.name for field in shape.properties.declared])
            raise error(f"{model.__name__} has no field {name!r}{close}")
