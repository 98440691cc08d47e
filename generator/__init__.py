"""Generates a client, documentation, examples and a Postman collection from an OpenAPI description.

From another program: `ddgen.generate(path)` gives files and problems; nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pipeline import Result


def generate(spec: str | Path, *, only: Iterable[str] = ()) -> Result:
    """Generate from an OpenAPI document, or from several files that refer to each other, and from `ddgen.toml` beside it.

    Args:
        spec: The document, YAML or JSON.
        only: Slugs of families, where the files of some are enough.

    Returns:
        `files`, each with `path` (relative, with `/`), `data` (bytes) and `executable`; `problems`, warnings here; and figures.

    Raises:
        ddgen.problems.GenerationError: The document is unusable; its `problems` say why, each with its place.
    """
    from .build.cache import Cache
    from .pipeline import run

    return run(Path(spec), Cache(None), only=only)
