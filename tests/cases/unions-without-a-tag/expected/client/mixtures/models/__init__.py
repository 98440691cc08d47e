"""All models by name; each is imported from its family's module when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .mixtures import Either as Either
    from .mixtures import Fixed as Fixed
    from .mixtures import Live as Live
    from .mixtures import LiveLive as LiveLive
    from .mixtures import Mixture as Mixture
    from .mixtures import MixtureShape as MixtureShape
    from .mixtures import MixtureShapeHigh as MixtureShapeHigh
    from .mixtures import MixtureShapeWide as MixtureShapeWide
    from .mixtures import PutMixtureResponse as PutMixtureResponse
    from .mixtures import Span as Span

_MODULES = {
    "Either": "mixtures",
    "Fixed": "mixtures",
    "Live": "mixtures",
    "LiveLive": "mixtures",
    "Mixture": "mixtures",
    "MixtureShape": "mixtures",
    "MixtureShapeHigh": "mixtures",
    "MixtureShapeWide": "mixtures",
    "PutMixtureResponse": "mixtures",
    "Span": "mixtures",
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
