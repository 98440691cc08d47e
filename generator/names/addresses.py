"""Where things are: slugs, anchors, and the paths of pages and files of every output; collisions are settled here, once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .. import ir
from ..ir import words
from ..ir.requests import request_examples, stem
from .outline import Outline

# Files of a family's folder that are no operation's page.
_TAKEN = frozenset({"_index", "index"})


@dataclass(frozen=True)
class Addresses:
    """Addresses by family slug, operation id or definition name. Files are relative to the output folder, links begin with `/`."""

    folders: Mapping[str, str]  # of a family's pages, below content/
    anchors: Mapping[str, str]  # of an operation on its family's page; also the stem of its own page
    aliases: Mapping[str, str]  # another anchor of an operation: its operationId, where nothing else is called so
    models: Mapping[str, str]  # of a definition that has a page: the stem of that
    base: str  # folder of the landing page, below content/; may be empty
    models_folder: str  # of the pages of models, below content/
    stems: Mapping[str, tuple[str, ...]]  # of an operation's examples, one for each request example

    # ---- documentation

    @property
    def landing_link(self) -> str:
        """The address of the landing page on the site."""
        return f"/{self.base}/" if self.base else "/"

    def family_page(self, slug: str) -> str:
        """The file of a family's page."""
        return f"docs/content/{self.folders[slug]}/_index.md"

    def family_link(self, slug: str) -> str:
        """The address of a family's page on the site."""
        return f"/{self.folders[slug]}/"

    def operation_section(self, op: ir.Operation) -> str:
        """Where an operation stands on its family's page: file and anchor."""
        return f"{self.family_page(op.family)}#{self.anchors[op.id]}"

    def operation_page(self, op: ir.Operation) -> str:
        """The file of an operation's own page."""
        return f"docs/content/{self.folders[op.family]}/{self.anchors[op.id]}.md"

    def operation_link(self, op: ir.Operation) -> str:
        """The address of an operation's own page on the site."""
        return f"/{self.folders[op.family]}/{self.anchors[op.id]}/"

    def section_link(self, op: ir.Operation) -> str:
        """The address of an operation on its family's page."""
        return f"{self.family_link(op.family)}#{self.anchors[op.id]}"

    def model_page(self, name: str) -> str:
        """The file of a shared model's page."""
        return f"docs/content/{self.models_folder}/{self.models[name]}.md"

    def model_link(self, name: str) -> str:
        """The address of a shared model's page on the site."""
        return f"/{self.models_folder}/{self.models[name].lower()}/"

    # ---- examples

    def curl(self, op: ir.Operation) -> list[str]:
        """The shell scripts of an operation, in the order of its request examples."""
        return [f"examples/curl/{op.family}/{s}.sh" for s in self.stems[op.id]]

    def python(self, op: ir.Operation) -> list[str]:
        """The Python scripts of an operation."""
        return [f"examples/python/{op.family}/{s}.py" for s in self.stems[op.id]]

    def python_async(self, op: ir.Operation) -> list[str]:
        """The asynchronous Python scripts of an operation."""
        return [f"examples/python/{op.family}/{s}.async.py" for s in self.stems[op.id]]


def addresses(api: ir.Api, base: str, folder: Callable[[str], str]) -> Addresses:
    """The addresses of an API.

    Args:
        api: the API.
        base: folder of the documentation's pages below `content/`.
        folder: the folder of a family's pages below `content/`, by its slug.
    """
    anchors: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for family in api.families:
        taken = set(_TAKEN)
        for op in family.operations:
            anchors[op.id] = words.unique(words.slug(op.title), taken, "-")
            taken.add(anchors[op.id])
        for op in family.operations:
            if op.id not in taken and re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", op.id):
                aliases[op.id] = op.id
    models: dict[str, str] = {}
    lowered: set[str] = set(_TAKEN)
    for name in sorted(Outline(api).pages(), key=lambda n: (n.lower(), n)):
        text = name if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}", name) else words.slug(name)
        unique = words.unique(text.lower(), lowered, "-")
        lowered.add(unique)
        models[name] = text + unique[len(text) :]
    folders = {f.slug: _path(folder(f.slug)) for f in api.families}
    return Addresses(
        folders=folders,
        anchors=anchors,
        aliases=aliases,
        models=models,
        base=_path(base),
        models_folder=words.unique(_path(f"{base}/models"), {*folders.values()}, "-"),
        stems={
            op.id: tuple(stem(op.id) + (f".{shown.name}" if shown.name else "") for shown in request_examples(op))
            for op in api.operations()
        },
    )


def _path(path: str) -> str:
    """A folder below another, whatever the configuration says."""
    return "/".join(part for part in path.split("/") if part not in ("", ".", ".."))
