"""What stands around every public method: its errors show nothing that is secret."""

from __future__ import annotations

from .errors import ApiError

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])

# What `functools.wraps` copies; importing it takes longer than making a client.
_COPIED = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")


def guarded(method: F) -> F:
    """`method`, with

    - errors of the package raised from here, without the frames below: those hold keys
      and bodies in their local variables, which tools for error reports collect;
    - a `TypeError` for an unknown keyword that tells the nearest name;
    - a warning at the caller's line, if it is marked as deprecated.
    """
    around = _asynchronous if _is_coroutine(method) else _synchronous
    made: F = around(method)  # type: ignore[assignment]
    for name in _COPIED:
        setattr(made, name, getattr(method, name))
    made.__wrapped__ = method  # type: ignore[attr-defined]
    return made


def guard_methods(class_: type) -> None:
    """Put guards around the public methods that a class itself defines."""
    for name, value in list(vars(class_).items()):
        if hasattr(value, "__code__") and (name == "__init__" or name[0] != "_"):
            setattr(class_, name, guarded(value))


def _synchronous(method: Callable[..., Any]) -> Callable[..., Any]:
    deprecated = getattr(method, "__deprecated__", None)

    def call(*args: Any, **kwargs: Any) -> Any:
        if deprecated is not None:
            _warn(deprecated)
        try:
            return method(*args, **kwargs)
        except ApiError as error:
            raised = error
        except TypeError as error:
            if better := _named(method, kwargs, error):
                raise better from None
            raise
        del args, kwargs
        raise raised.with_traceback(None)

    if deprecated is not None:
        call.__deprecated__ = deprecated  # type: ignore[attr-defined]
    return call


def _asynchronous(method: Callable[..., Any]) -> Callable[..., Any]:
    deprecated = getattr(method, "__deprecated__", None)

    async def call(*args: Any, **kwargs: Any) -> Any:
        if deprecated is not None:
            _warn(deprecated)
        try:
            return await method(*args, **kwargs)
        except ApiError as error:
            raised = error
        except TypeError as error:
            if better := _named(method, kwargs, error):
                raise better from None
            raise
        del args, kwargs
        raise raised.with_traceback(None)

    if deprecated is not None:
        call.__deprecated__ = deprecated  # type: ignore[attr-defined]
    return call


def _warn(message: str) -> None:
    from warnings import warn

    warn(message, DeprecationWarning, stacklevel=3)


def _named(
    method: Callable[..., Any], kwargs: dict[str, Any], error: TypeError
) -> TypeError | None:
    """An error that tells the nearest name, if it is a keyword that is not known."""
    frames = error.__traceback__
    inner: Any = method
    while hasattr(inner, "__wrapped__"):
        inner = inner.__wrapped__
        frames = frames and frames.tb_next
    if frames is None or frames.tb_next is not None:
        return None  # raised inside of the method
    from .options import refuse_unknown

    code = inner.__code__
    if code.co_flags & 0x08:  # it takes any keyword
        return None
    count = code.co_argcount + code.co_kwonlyargcount
    try:
        refuse_unknown(f"{inner.__qualname__}()", kwargs, code.co_varnames[1:count])
    except TypeError as better:
        return better.with_traceback(None)
    return None


def _is_coroutine(method: Callable[..., Any]) -> bool:
    # Told by its flag (CO_COROUTINE): `inspect` is slow to import too.
    code: Any = method.__code__
    return bool(code.co_flags & 0x80)
