"""All models by name; each is imported from its family's module when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .things import Inner as Inner
    from .things import Maybe as Maybe
    from .things import Thing as Thing
    from .things import ThingColor as ThingColor

_MODULES = {
    "Inner": "things",
    "Maybe": "things",
    "Thing": "things",
    "ThingColor": "things",
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
