"""Logging under the package's name; nothing secret is ever written."""

from __future__ import annotations

import contextlib
import inspect
import logging
import warnings
from collections.abc import Generator
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING

from .api import ApiInfo

if TYPE_CHECKING:
    from .call import Call

# The HTTP library writes down addresses, and for HTTP/2 headers as well.
_OTHERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "hpack.hpack",
    "hpack.table",
)

_calling: ContextVar[Call | None] = ContextVar("calling", default=None)


@contextlib.contextmanager
def quiet(call: Call) -> Generator[None]:
    """Take the secrets of a call out of what the HTTP library logs meanwhile."""
    _watch()
    token = _calling.set(call)
    try:
        yield
    finally:
        _calling.reset(token)


@cache
def _watch() -> None:
    for name in _OTHERS:
        logging.getLogger(name).addFilter(_take_out)


def _take_out(record: logging.LogRecord) -> bool:
    call = _calling.get()
    if call is not None:
        record.msg, record.args = call.shown(record.getMessage()), ()
    return True


def switch_on(logger: logging.Logger, api: ApiInfo, level: str) -> None:
    """Have a logger write to standard error, as an environment variable asks for.

    Args:
        logger: the logger of the API's package.
        api: the API.
        level: a level of logging (`DEBUG`, `INFO` …).
    """
    if level not in logging.getLevelNamesMapping():
        warn(f"{api.log_env}={level} is not a level of logging")
        return
    logger.setLevel(level)
    # A program that set up logging decides itself where messages go.
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)


def warn(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the line outside the package that calls or makes a client."""
    runtime, _, _ = __name__.rpartition(".")
    inside = (runtime.partition("._runtime")[0], "pydantic")
    frame, level = inspect.currentframe(), 1
    while frame is not None and frame.f_back is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] not in inside and not module.startswith(runtime):
            break
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
