"""The exact forms of what is described, to find out what does not fit.

Models admit what the description does not: values that are not listed, null for what
may be left out, unknown variants. A form is a type for pydantic, made from a model, that
admits what is described and nothing else.
"""

import json
import sys
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from types import GenericAlias, NoneType
from typing import (
    Annotated,
    Any,
    NamedTuple,
    NotRequired,
    Optional,
    Required,
    cast,
    get_args,
    get_origin,
)

from annotated_types import BaseMetadata
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    PlainValidator,
    TypeAdapter,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    with_config,
)
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs
from typing_extensions import TypeAliasType, TypedDict

from ..datetimes import read_timestamp
from ..models.fields import (
    Namespace,
    listed,
    model_classes,
    module,
    properties,
    unfold,
    union,
)
from ..models.unions import Variants, tagged
from .constructing import STRICT, read
from .findings import LABEL, kind_of, nearest, slips, unfit


class Rules(NamedTuple):
    """What counts as a problem."""

    new_values: bool = True  # values and variants that the description does not list
    requests: bool = False  # what is required in requests is missing
    responses: bool = False  # what is required in responses is missing
    comparing: bool = False  # unknown properties; only to choose between variants
    lenient: bool = False  # nothing: what does not fit is kept, the rest becomes models


#: A request may carry values newer than this client, and lacks what only the server
#: knows.
REQUEST = Rules(new_values=False, requests=True)
RESPONSE = Rules(responses=True)
#: A model in hand may be either.
EITHER = Rules()
COMPARING = Rules(responses=True, comparing=True)
LENIENT = Rules(new_values=False, lenient=True)


@cache
def form(type_: Any, rules: Rules) -> TypeAdapter[Any]:
    """What tells whether a JSON value is as described."""
    return TypeAdapter(described(type_, rules, {}))


def described(annotation: Any, rules: Rules, namespace: Namespace) -> Any:
    """The form of an annotation; names in quotes are looked up in `namespace`."""
    bare, metadata = unfold(annotation, namespace)
    if isinstance(bare, TypeAliasType):
        return _alias(bare, rules)
    members = union(bare)
    present = [member for member in members if member is not NoneType]
    variants = [entry for entry in metadata if isinstance(entry, Variants)]
    values = listed(bare)
    kinds: set[Any] = {type(value) for member in present for value in listed(member)}
    if kinds:  # Literal["a"] | str: listed values, and others that are not
        present = [member for member in present if member not in kinds]
    if values:
        found = Any if rules.lenient else _one_of_values(values, rules)
    elif variants or len(present) > 1:
        chosen = (
            variants[0].of(members) if variants else Variants.among(present, namespace)
        )
        found = Annotated[Any, _OneOf(chosen, rules)]
    elif len(members) > 1 and present:
        found = described(present[0], rules, namespace)
    else:
        found = _single(bare, rules, namespace)
    bounds = [entry for entry in metadata if isinstance(entry, BaseMetadata)]
    if bounds and not rules.lenient:
        found = Annotated[(found, *bounds)]
    return Optional[found] if NoneType in members else found  # noqa: UP045


def _single(type_: Any, rules: Rules, namespace: Namespace) -> Any:
    kind, arguments = get_origin(type_) or type_, get_args(type_)
    if kind in _PLAIN:
        return Any if rules.lenient else kind
    if kind is list:
        item = arguments[0] if arguments else Any
        form: Any = described(item, rules, namespace)
        # Thousands of objects need not be in memory at the same time.
        if any(model_classes(item, namespace)) and not rules.lenient:
            form = Annotated[form, AfterValidator(_drop)]
        found: Any = GenericAlias(list, (form,))
    elif kind is dict:
        value = arguments[1] if arguments else Any
        found = GenericAlias(dict, (str, described(value, rules, namespace)))
    elif kind is datetime:
        found = Annotated[Any, PlainValidator(_moment)]
    elif not isinstance(kind, type) or not hasattr(kind, "from_dict"):
        found = Annotated[Any, PlainValidator(partial(_foreign, TypeAdapter(type_)))]
    else:
        found = Annotated[Any, _Later(partial(_object, kind, rules))]
        if rules.lenient:
            return Annotated[found, WrapValidator(partial(read, kind))]
    return Annotated[found, WrapValidator(_or_raw)] if rules.lenient else found


_PLAIN = (Any, object, str, int, float, bool, NoneType)


def _or_raw(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(value)
    except ValidationError:
        return value


def _drop(value: Any) -> None:
    return None


def _moment(value: Any) -> Any:
    try:
        return read_timestamp(value)
    except ValueError:
        short = isinstance(value, str) and len(value) < 40
        shown = repr(value) if short else kind_of(value)
        raise unfit(f"must be a date-time (ISO 8601), is {shown}") from None


def _foreign(adapter: TypeAdapter[Any], value: Any) -> Any:
    try:
        return adapter.validate_json(json.dumps(value), **STRICT)
    except ValueError:
        raise unfit("does not fit its type") from None


def _one_of_values(values: tuple[Any, ...], rules: Rules) -> Any:
    def check(value: Any) -> Any:
        if value not in values:
            close = "" if rules.comparing else nearest(value, values)
            raise unfit(f"is {value!r}, which is none of the described values{close}")
        return value

    def note(value: Any) -> Any:
        found = slips.get()
        if found is not None and value not in values:
            if close := nearest(value, values):
                found[f"{value!r} is none of the described values{close}"] = None
        return value

    kind = cast(Any, type(values[0]))
    if rules.new_values:
        return Annotated[kind, AfterValidator(check)]
    return Annotated[kind, AfterValidator(note)] if rules is REQUEST else kind


@cache
def _alias(alias: TypeAliasType, rules: Rules) -> Any:
    # By a name, since it may contain itself.
    make = partial(described, alias.__value__, rules, module(alias))
    named: Any = TypeAliasType
    return named(alias.__name__, Annotated[Any, _Later(make)])


@cache
def _object(model: type[BaseModel], rules: Rules) -> Any:
    fields: dict[str, Any] = {}
    make: Any = TypedDict
    for wire, declared in properties(model).items():
        needed = (
            (declared.in_requests and declared.in_responses and not rules.lenient)
            or (declared.in_requests and rules.requests)
            or (declared.in_responses and rules.responses)
        )
        type_ = described(declared.type, rules, declared.namespace)
        fields[wire] = Required[type_] if needed else NotRequired[type_]
    further = getattr(model, "__additional__", None)
    closed = rules.comparing or getattr(model, "__closed__", False)
    if further is not None:
        type_ = described(further, rules, vars(sys.modules[model.__module__]))
        return make(model.__name__, fields, extra_items=type_)
    extra: Any = "forbid" if closed and not rules.lenient else "ignore"
    return with_config(ConfigDict(extra=extra))(make(model.__name__, fields))


class _Later:
    """A type that is made when pydantic comes to it, since models contain themselves."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return handler.generate_schema(self.make())


class _OneOf:
    """The variant that a value is, in its form."""

    def __init__(self, variants: Variants, rules: Rules) -> None:
        self.variants = variants
        self.rules = rules

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        variants = self.variants
        schemas = [
            handler.generate_schema(
                described(member.type, self.rules, variants.namespace)
            )
            for member in variants.members
        ]
        if variants.unknown is not None and not self.rules.lenient:
            schemas[-1] = cs.no_info_plain_validator_function(self._unknown)
        other = cs.no_info_plain_validator_function(self._other)
        schemas.append(cs.any_schema() if self.rules.lenient else other)

        def choose(value: Any) -> int | None:
            # Comparisons inside comparisons would multiply with each level of nesting.
            chosen = variants.choose(value, deep=not self.rules.comparing)
            return len(schemas) - 1 if chosen is None else chosen

        labels = [LABEL + str(number) for number in range(len(schemas))]
        return tagged(labels, schemas, choose)

    def _unknown(self, value: Any) -> Any:
        tag = self.variants.tag
        if tag is not None and tag not in value:
            raise unfit("is required, but missing", tag)
        if tag is not None and not isinstance(value[tag], (str, int)):
            raise unfit(f"must be a string, is {kind_of(value[tag])}", tag)
        if self.rules.new_values:
            if tag is None:
                raise unfit("fits none of the described variants")
            found = value[tag]
            close = nearest(found, self.variants.by_tag)
            text = f"is {found!r}, which is none of the described variants{close}"
            raise unfit(text, tag)
        return value

    def _other(self, value: Any) -> Any:
        raise unfit(f"fits none of the variants, is {kind_of(value)}")
