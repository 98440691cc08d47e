"""Finds templates: in a user's own folder first, then among the built-in ones, under the same names.

Errors in a user's template name its file and line; they are the user's to mend.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import jinja2

from ..places import TEMPLATES
from ..problems import GenerationError, Place, Problem

# The user's folder in the run at hand; what emitters ask for stays the same whether there is one or not.
_own: ContextVar[Path | None] = ContextVar("own", default=None)
_UpToDate = Callable[[], bool]


def environment(**filters: Any) -> jinja2.Environment:
    """Jinja as all templates here use it: undefined names are errors, blocks leave no blank lines, nothing is escaped
    for HTML (each output quotes for its own language through filters)."""
    env = jinja2.Environment(
        loader=_Search(),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(filters)
    return env


class _Search(jinja2.BaseLoader):
    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str | None, _UpToDate | None]:
        own = _own.get()
        loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(f) for f in (own, TEMPLATES) if f])
        text, file, fresh = loader.get_source(environment, template)
        # A template that was loaded for one folder is not that of another.
        return text, file, lambda: _own.get() == own and (fresh is None or fresh())

    def list_templates(self) -> list[str]:
        return sorted({n for f in (_own.get(), TEMPLATES) if f for n in jinja2.FileSystemLoader(f).list_templates()})


def data(name: str) -> bytes:
    """A file among the templates as it is: pictures and the like."""
    return next(path for f in (_own.get(), TEMPLATES) if f and (path := f / name).is_file()).read_bytes()


@contextmanager
def searched(folder: Path | None) -> Iterator[None]:
    """Search a folder first meanwhile. GenerationError for what goes wrong in one of its templates."""
    token = _own.set(folder)
    try:
        yield
    except jinja2.TemplateSyntaxError as error:
        if folder is None or not error.filename or not Path(error.filename).is_relative_to(folder):
            raise
        raise _problem(folder, error.filename, error.lineno, error.message or "is no template") from error
    except Exception as error:
        frames = [
            f for f in traceback.extract_tb(error.__traceback__) if folder and Path(f.filename).is_relative_to(folder)
        ]
        if not frames or folder is None:
            raise
        # Its class says what its text may leave out, as in KeyError('name').
        text = str(error) if isinstance(error, jinja2.TemplateError) else f"{type(error).__name__}: {error}"
        raise _problem(folder, frames[-1].filename, frames[-1].lineno or 1, text) from error
    finally:
        _own.reset(token)


def _problem(folder: Path, file: str, line: int, message: str) -> GenerationError:
    shown = f"{folder.name}/{Path(file).relative_to(folder).as_posix()}"
    todo = "templates/README.md lists what a template may use"
    return GenerationError([Problem(Place(shown, line, 1), f"this template fails: {message}", todo)])
