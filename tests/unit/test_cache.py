"""The cache: it may be damaged, deleted or impossible to write, and only time is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from ddgen.build.cache import Cache, digest


def entry(folder: Path) -> Path:
    found = [p for p in folder.rglob("*") if p.is_file()]
    assert len(found) == 1
    return found[0]


def test_gives_back_what_was_put(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    assert cache.get("ab12") is None
    cache.put("ab12", b"value")
    assert cache.get("ab12") == b"value"
    cache.put("ab12", b"")
    assert cache.get("ab12") == b""
    assert Cache(tmp_path / "cache").get("ab12") == b""


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 32, b"x" * 40])
def test_a_damaged_entry_is_absent(damage: bytes, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("ab12", b"value")
    entry(tmp_path).write_bytes(damage)
    assert cache.get("ab12") is None


def test_a_flipped_bit_and_a_lost_tail_are_seen(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("ab12", b"value" * 100)
    whole = entry(tmp_path).read_bytes()
    for damaged in (whole[:-1], whole[:-1] + bytes([whole[-1] ^ 1]), bytes([whole[0] ^ 1]) + whole[1:]):
        entry(tmp_path).write_bytes(damaged)
        assert cache.get("ab12") is None
    entry(tmp_path).write_bytes(whole)
    assert cache.get("ab12") == b"value" * 100


def test_without_a_folder_it_holds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache = Cache(None)
    cache.put("ab12", b"value")
    cache.touch("ab12")
    cache.prune()
    assert cache.get("ab12") is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file stands where the folder should be")
    cache = Cache(tmp_path / "file")
    cache.put("ab12", b"value")
    assert cache.get("ab12") is None
    cache.prune()


def test_entries_that_nobody_uses_are_removed_after_two_weeks(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    old = time.time() - 15 * 24 * 3600
    for key in ("aa1", "bb2", "cc3"):
        cache.put(key, b"value")
    for path in (tmp_path / "aa" / "1", tmp_path / "bb" / "2"):
        os.utime(path, (old, old))
    cache.touch("bb2")
    cache.prune()
    assert [cache.get(key) for key in ("aa1", "bb2", "cc3")] == [None, b"value", b"value"]


def test_each_part_of_a_key_counts_on_its_own() -> None:
    keys = [
        digest(),
        digest(""),
        digest("", ""),
        digest("ab", "c"),
        digest("a", "bc"),
        digest("abc"),
        digest("a", "b", "c"),
    ]
    assert len(set(keys)) == len(keys)
    assert digest("é") == digest("é".encode())


def test_keys_are_the_same_in_every_process() -> None:
    """Sets are hashed with a seed that each process has of its own: nothing of their order may be in a key."""
    code = """
from pathlib import Path
from ddgen import pipeline
from ddgen.build import jobs
from ddgen.build.cache import Cache
from ddgen.problems import Problems
spec = Path("tests/cases/petstore-3-0/spec.yaml")
problems = Problems()
print([j.key for j in jobs.jobs(pipeline.context(spec, pipeline.load(spec, problems, Cache(None)), problems), "")])
"""
    root = Path(__file__).resolve().parents[2]
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1 and len(next(iter(found))) > 100
