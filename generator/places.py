"""Where the generator's own files are, in a checkout and installed from a wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_BESIDE = PACKAGE.parent / "templates"
TEMPLATES = _BESIDE if _BESIDE.is_dir() else PACKAGE / "templates"
