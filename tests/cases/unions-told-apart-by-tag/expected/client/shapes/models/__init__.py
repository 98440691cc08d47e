"""All models by name; each is imported from its family's module when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .shapes import Chalk as Chalk
    from .shapes import Circle as Circle
    from .shapes import CircleKind as CircleKind
    from .shapes import DrawEvent as DrawEvent
    from .shapes import DrawEventAction as DrawEventAction
    from .shapes import Drawing as Drawing
    from .shapes import DrawManyEvent as DrawManyEvent
    from .shapes import DrawManyEventAction as DrawManyEventAction
    from .shapes import Event as Event
    from .shapes import Figure as Figure
    from .shapes import Group as Group
    from .shapes import GroupKind as GroupKind
    from .shapes import Ink as Ink
    from .shapes import Pen as Pen
    from .shapes import RedoEvent as RedoEvent
    from .shapes import RedoEventAction as RedoEventAction
    from .shapes import Square as Square
    from .shapes import SquareKind as SquareKind
    from .shapes import UndoEvent as UndoEvent
    from .shapes import UndoEventAction as UndoEventAction
    from .shapes import WipeEvent as WipeEvent
    from .shapes import WipeEventAction as WipeEventAction
    from .shapes import ZoomEvent as ZoomEvent
    from .shapes import ZoomEventAction as ZoomEventAction

_MODULES = {
    "Chalk": "shapes",
    "Circle": "shapes",
    "CircleKind": "shapes",
    "DrawEvent": "shapes",
    "DrawEventAction": "shapes",
    "DrawManyEvent": "shapes",
    "DrawManyEventAction": "shapes",
    "Drawing": "shapes",
    "Event": "shapes",
    "Figure": "shapes",
    "Group": "shapes",
    "GroupKind": "shapes",
    "Ink": "shapes",
    "Pen": "shapes",
    "RedoEvent": "shapes",
    "RedoEventAction": "shapes",
    "Square": "shapes",
    "SquareKind": "shapes",
    "UndoEvent": "shapes",
    "UndoEventAction": "shapes",
    "WipeEvent": "shapes",
    "WipeEventAction": "shapes",
    "ZoomEvent": "shapes",
    "ZoomEventAction": "shapes",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_MODULES])
