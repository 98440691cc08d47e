"""How models look in a console: what is set, cut short, without secrets."""

from collections.abc import Iterator
from reprlib import Repr
from typing import Any

from pydantic import BaseModel

#: Stands for the value of a field that is declared with `Field(repr=False)`.
HIDDEN = "**********"


class _Hidden:
    def __repr__(self) -> str:
        return HIDDEN


def shown_fields(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """What is set and what is computed, by the names in Python; secrets hidden."""
    kind, given = type(model), model.model_fields_set
    for name, value in vars(model).items():
        if name in given:
            field = kind.model_fields.get(name)
            yield name, value if field is None or field.repr else _Hidden()
    yield from (model.model_extra or {}).items()
    for name, computed in kind.model_computed_fields.items():
        if computed.repr:
            yield name, getattr(model, name)


class _Short(Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxlist, self.maxdict, self.maxother = 5, 6, 6, 200

    def repr1(self, x: Any, level: int) -> str:
        if isinstance(x, str):
            return repr(x) if len(x) <= 80 else f"{x[:80]!r}…"
        if not isinstance(x, BaseModel):
            return super().repr1(x, level)
        name = type(x).__name__
        if level <= 0:
            return f"{name}(…)"
        fields = (f"{k}={self.repr1(v, level - 1)}" for k, v in shown_fields(x))
        return f"{name}({', '.join(fields)})"


shown = _Short().repr
