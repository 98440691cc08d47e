"""All models by name; each is imported from its family's module when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .class_ import Class as Class
    from .log_sets import ExceptionModel as ExceptionModel
    from .models_2 import CloseResponseItem as CloseResponseItem
    from .models_2 import LogSet as LogSet
    from .models_2 import LogSet2 as LogSet2
    from .models_2 import LogSet3 as LogSet3
    from .models_2 import Model2 as Model2

_MODULES = {
    "Class": "class_",
    "CloseResponseItem": "models_2",
    "ExceptionModel": "log_sets",
    "LogSet": "models_2",
    "LogSet2": "models_2",
    "LogSet3": "models_2",
    "Model2": "models_2",
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
