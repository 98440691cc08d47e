"""Reads the files of a revision from git, without a checkout."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problems import GenerationError, Place, Problem

_SUFFIXES = (".yaml", ".yml", ".json", ".toml", ".md")
_PLAIN = ("100644", "100755")


class NoRevision(Exception):
    """There is no such revision, or no repository at all."""


@dataclass(frozen=True)
class Repository:
    """A git repository by its folder."""

    root: Path

    @staticmethod
    def around(path: Path) -> Repository:
        """The repository that a file or folder is in. Raises NoRevision where there is none."""
        folder = path if path.is_dir() else path.parent
        found = _git(folder, "rev-parse", "--show-toplevel").decode().strip()
        return Repository(Path(found))

    def commit(self, revision: str) -> str:
        """The commit that a revision means. Raises NoRevision."""
        return (
            _git(self.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
            .decode()
            .strip()
        )

    def tree(self, commit: str, folder: str) -> str:
        """The name of a folder's content in a commit."""
        return _git(self.root, "rev-parse", "--verify", "--quiet", f"{commit}:{folder}").decode().strip()

    def changed(self, folder: str) -> bool:
        """Whether anything in a folder differs from the last commit, files that are not in it yet included."""
        return bool(_git(self.root, "status", "--porcelain", "--", folder or "."))

    def names(self) -> list[str]:
        """Branches and tags, for a hint."""
        return _git(self.root, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags").decode().split()

    def files(self, commit: str, below: str = "") -> Iterator[tuple[str, bytes]]:
        """Every file of a description, or beside one, in a revision: its path in the repository and its bytes."""
        listing = _git(self.root, "ls-tree", "-r", "-z", "--full-tree", commit, *([f"{below}/"] if below else []))
        wanted: list[tuple[str, str]] = []
        for entry in listing.decode("utf-8", "surrogateescape").split("\0"):
            meta, _, path = entry.partition("\t")
            mode, kind, *rest = [*meta.split(), "", ""]
            # Links and submodules are no files; what a link names may be anywhere.
            if path.endswith(_SUFFIXES) and kind == "blob" and mode in _PLAIN:
                wanted.append((path, rest[0]))
        yield from zip((path for path, _ in wanted), self.blobs([name for _, name in wanted]), strict=True)

    def file(self, commit: str, path: str) -> bytes | None:
        """One file of a revision; None where it has none."""
        try:
            return _git(self.root, "cat-file", "blob", f"{commit}:{path}")
        except NoRevision:
            return None

    def blobs(self, names: list[str]) -> Iterator[bytes]:
        """The contents of objects, in one call."""
        data = (
            _git(self.root, "cat-file", "--batch", input_="".join(f"{n}\n" for n in names).encode()) if names else b""
        )
        at = 0
        for _ in names:
            end = data.index(b"\n", at)
            size = int(data[at:end].split()[2])
            yield data[end + 1 : end + 1 + size]
            at = end + 1 + size + 1

    def relative(self, path: Path) -> str:
        """A path as the repository has it. Raises GenerationError where it is outside."""
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            text = f"it is not in the repository {self.root}, so that no revision has it"
            raise GenerationError([Problem(Place(str(path)), text, "name a file of the repository")]) from None


def head(path: Path) -> str:
    """The last commit of the repository that a path is in; empty where there is none."""
    try:
        return Repository.around(path.resolve()).commit("HEAD")
    except NoRevision:
        return ""


def in_repository(path: Path) -> bool:
    try:
        Repository.around(path.resolve())
    except NoRevision:
        return False
    return True


def unpack(repository: Repository, commit: str, spec: str, folder: Path) -> None:
    """Write the files of a revision that a description may be made of into an empty folder: those beside it and below."""
    below = spec.rpartition("/")[0]
    for path, data in repository.files(commit, below):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def unpack_all(repository: Repository, commit: str, folder: Path) -> None:
    """The same with all files of the repository, for a description that refers to what is not below it."""
    for path, data in repository.files(commit):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _git(folder: Path, *arguments: str, input_: bytes | None = None) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "--no-pager", *arguments],
            input=input_,
            stdin=subprocess.DEVNULL if input_ is None else None,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise NoRevision(f"git cannot be run: {error.strerror}") from None
    if done.returncode:
        raise NoRevision(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
