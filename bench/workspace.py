"""A copy of everything that is measured, so that a run neither changes the repository nor is disturbed by its changes."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

REPOSITORY = Path(__file__).resolve().parent.parent
FEW = "authentication ip-ranges monitors metrics events hosts tags logs downtimes service-checks".split()


class Workspace:
    """The copy. Its generator keeps its cache in the copy too, since that is the root of its checkout."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = folder / "generated" / "client"
        self.bundle = folder / "generated" / "openapi" / "openapi.json"
        for name in ("generator", "templates", "spec", "generated/client", "generated/openapi"):
            # With their times, on which the validity of compiled modules depends.
            shutil.copytree(REPOSITORY / name, folder / name)
        shutil.copy2(REPOSITORY / "pyproject.toml", folder)

    def forget(self) -> None:
        """Remove the generator's cache."""
        shutil.rmtree(self.folder / ".cache", ignore_errors=True)

    def generate(self, spec: Path, out: Path) -> list[str | Path]:
        """The command `ddgen generate`, run from the copy."""
        command = "import sys; from ddgen.cli import main; sys.exit(main())"
        return [sys.executable, "-c", command, "generate", "--spec", spec, "--out", out]

    def few_families(self) -> Path:
        """A spec of ten families: their files, and a root with nothing but their paths and tags."""
        folder = self.folder / "few"
        shutil.copytree(self.folder / "spec", folder)
        root = folder / "openapi.yaml"
        document: dict[str, Any] = yaml.safe_load(root.read_text(encoding="utf-8"))
        paths = {path: item for path, item in document["paths"].items() if _family(item["$ref"]) in FEW}
        names = {_slug(tag["name"]): tag for tag in document["tags"]}
        document.update(paths=paths, tags=[names[family] for family in FEW])
        document.pop("x-tagGroups")
        root.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
        settings = folder / "ddgen.toml"
        text = settings.read_text(encoding="utf-8")
        # Pages of families that are not there have no place, and what only they use is no mistake here.
        settings.write_text(re.sub(r"\[(docs\.paths|lint)\][^\[]*(\[\"all\"\]\n)?", "", text), encoding="utf-8")
        return root


class Edit:
    """Changes a description in a file again and again, each time to something new."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        # The last is that of a schema, which reaches the models, the pages and the bundle.
        self.place = [m.end() for m in re.finditer(r"^ +description: [A-Z].*\.$", self.text, re.MULTILINE)][-1]
        self.count = 0

    def __call__(self) -> None:
        self.count += 1
        text = f"{self.text[: self.place]} This is edit {self.count}.{self.text[self.place :]}"
        self.path.write_text(text, encoding="utf-8")


def _family(reference: str) -> str:
    return reference.split("#")[0].removeprefix("v1/").removesuffix(".yaml").split("/")[0]


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")
