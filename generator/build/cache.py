"""A cache of finished pieces, keyed by the content of everything they are made from.

It only saves time: it can be deleted whenever one likes, and a run with it gives the same bytes as one without.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

_KEEP = 14 * 24 * 3600  # seconds that an unused entry stays
_UNFINISHED = ".new"  # what a process that was ended left behind
_WRITING = 600  # seconds that writing an entry takes at the most


class Cache:
    """Pieces by key in a folder. `get` gives None for what is not there or cannot be read."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, key: str) -> bytes | None:
        if self.folder is None:
            return None
        path = self.folder / key[:2] / key[2:]
        try:
            data = path.read_bytes()
        except OSError:
            return None
        # The first 32 bytes are a checksum: a truncated entry counts as absent.
        return data[32:] if hashlib.blake2b(data[32:], digest_size=32).digest() == data[:32] else None

    def put(self, key: str, value: bytes) -> None:
        if self.folder is None:
            return
        path = self.folder / key[:2] / key[2:]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_name(f"{os.getpid()}{_UNFINISHED}")
            temporary.write_bytes(hashlib.blake2b(value, digest_size=32).digest() + value)
            os.replace(temporary, path)
        except OSError:
            pass  # A cache that cannot be written is a slow cache.

    def touch(self, key: str) -> None:
        if self.folder is not None:
            path = self.folder / key[:2] / key[2:]
            if path.exists():
                os.utime(path)

    def prune(self) -> None:
        """Remove entries that no run has used for two weeks, and what was never finished."""
        if self.folder is None or not self.folder.is_dir():
            return
        now = time.time()
        for path in self.folder.glob("??/*"):
            try:
                keep = _WRITING if path.suffix == _UNFINISHED else _KEEP
                if path.stat().st_mtime < now - keep:
                    path.unlink()
            except OSError:
                pass


def digest(*parts: bytes | str) -> str:
    """A key from parts; each part counts on its own, so that ("ab", "c") and ("a", "bc") differ."""
    state = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "big"))
        state.update(data)
    return state.hexdigest()
