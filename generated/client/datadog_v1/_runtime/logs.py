"""Logging under the package's name; nothing secret is ever written."""

from __future__ import annotations

import inspect
import logging
import warnings

from .api import ApiInfo
from .errors import UnstableOperationWarning


def switch_on(logger: logging.Logger, api: ApiInfo, level: str) -> None:
    """Have a logger write to standard error, as an environment variable asks for.

    Args:
        logger: the logger of the API's package.
        api: the API.
        level: a level of logging (`DEBUG`, `INFO` …).
    """
    if level not in logging.getLevelNamesMapping():
        # At the line that makes the client: session, bases and client are in between.
        warnings.warn(f"{api.log_env}={level} is not a level of logging", stacklevel=6)
        return
    logger.setLevel(level)
    # A program that set up logging decides itself where messages go.
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)


def warn_unstable(api: ApiInfo, operation: str) -> None:
    """Warn, at the line outside the package that calls it, about an operation."""
    runtime = __name__.rpartition(".")[0]
    frame, level = inspect.currentframe(), 1
    while frame is not None and frame.f_back is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] != api.package and not module.startswith(runtime):
            break
        frame, level = frame.f_back, level + 1
    warnings.warn(
        f"{operation} is unstable: it may change in ways that break callers",
        UnstableOperationWarning,
        stacklevel=level,
    )
