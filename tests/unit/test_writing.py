"""Planning and writing: exactly what was generated changes on disk, or nothing does; what is not ours is never lost."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import subprocess
import time
from pathlib import Path

import pytest
from ddgen.build import manifest
from ddgen.build import write as writing
from ddgen.build.manifest import JOURNAL, MANIFEST, STAGING
from ddgen.build.plan import Plan, differences, plan
from ddgen.emit.files import File
from ddgen.problems import GenerationError

A, B = File("a.txt", "a\n"), File("sub/b.sh", "b\n", executable=True)


def write(out: Path, *files: File, force: bool = False, partial: bool = False) -> Plan:
    return writing.write(files, out, force=force, partial=partial)


def tree(folder: Path) -> dict[str, str]:
    """All files but the manifest, which has to be right about those that it lists."""
    found = {
        p.relative_to(folder).as_posix(): p.read_text(errors="replace")
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }
    found.pop(MANIFEST, None)
    return found


def listed(folder: Path) -> list[str]:
    return list(manifest.read(folder))


def lines(*files: File) -> str:
    return "".join(f"{manifest.digest(f.data)}  {f.path}\n" for f in files)


def test_a_first_run_writes_all(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = write(out, A, B)
    assert done.write == ("a.txt", "manifest.txt", "sub/b.sh")
    assert (done.unchanged, done.remove, done.unexpected) == (0, (), ())
    assert tree(out) == {"a.txt": "a\n", "sub/b.sh": "b\n"}
    assert [os.stat(out / f.path).st_mode & 0o777 for f in (A, B)] == [0o644, 0o755]
    # Anybody can hold the files against the list.
    checked = subprocess.run(["sha256sum", "--check", MANIFEST], cwd=out, capture_output=True, text=True)
    assert checked.stdout == "a.txt: OK\nsub/b.sh: OK\n"


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    before = {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in tmp_path.rglob("*")}
    done = write(tmp_path, A, B)
    assert (done.write, done.unchanged) == ((), 3)
    assert {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in tmp_path.rglob("*")} == before


def test_only_changed_bytes_are_written(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    inode = (tmp_path / "a.txt").stat().st_ino
    done = write(tmp_path, A, File("sub/b.sh", "changed\n", executable=True))
    assert done.write == ("manifest.txt", "sub/b.sh")
    assert (tmp_path / "a.txt").stat().st_ino == inode
    assert (tmp_path / "sub/b.sh").read_text() == "changed\n"


def test_a_changed_mode_is_a_change(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / "sub/b.sh").chmod(0o644)
    found = plan([A, B], tmp_path)
    assert (found.write, found.foreign) == (("sub/b.sh",), ())
    assert list(differences(found)) == ["mode: sub/b.sh should be executable\n"]
    write(tmp_path, A, B)
    assert os.access(tmp_path / "sub/b.sh", os.X_OK)


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    text, picture = File("a.txt", "one\r\ntwo\n\u2028é"), File("a.png", "", binary=b"\x89PNG\r\n\xff")
    write(tmp_path, text, picture)
    assert (tmp_path / "a.txt").read_bytes() == "one\r\ntwo\n\u2028é".encode()
    assert (tmp_path / "a.png").read_bytes() == b"\x89PNG\r\n\xff"
    assert plan([text, picture], tmp_path).write == ()
    (tmp_path / "a.png").write_bytes(b"other")
    assert list(differences(plan([text, picture], tmp_path))) == ["different: a.png\n"]


def test_what_is_no_longer_generated_is_removed_with_its_empty_folders(tmp_path: Path) -> None:
    write(tmp_path, A, B, File("deep/er/c.txt", "c\n"), File("deep/d.txt", "d\n"))
    done = write(tmp_path, A, File("deep/d.txt", "d\n"))
    assert done.remove == ("deep/er/c.txt", "sub/b.sh")
    assert tree(tmp_path) == {"a.txt": "a\n", "deep/d.txt": "d\n"}
    assert listed(tmp_path) == ["a.txt", "deep/d.txt"]
    assert not (tmp_path / "sub").exists() and not (tmp_path / "deep/er").exists()


def test_a_part_removes_nothing_and_keeps_the_list(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    done = write(tmp_path, File("a.txt", "new\n"), File("c.txt", "c\n"), partial=True)
    assert (done.write, done.remove, done.unexpected) == (("a.txt", "c.txt", "manifest.txt"), (), ())
    assert listed(tmp_path) == ["a.txt", "c.txt", "sub/b.sh"]
    assert (tmp_path / "sub/b.sh").exists()


# ---- what is not ours


def test_files_that_were_never_generated_stay(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / "sub/mine.txt").write_text("mine")
    done = write(tmp_path, A)
    assert done.unexpected == ("sub/mine.txt",)
    assert list(differences(done))[-1] == "unexpected: sub/mine.txt was not generated\n"
    assert tree(tmp_path) == {"a.txt": "a\n", "sub/mine.txt": "mine"}


@pytest.mark.parametrize("wanted", [(File("a.txt", "new\n"), B), (B,)], ids=["overwritten", "removed"])
def test_a_file_that_somebody_changed_is_named_and_kept(wanted: tuple[File, ...], tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / "a.txt").write_text("by hand\n")
    before = tree(tmp_path)
    with pytest.raises(
        GenerationError, match=r"^a\.txt: error: this file was changed after it was generated; .*--force"
    ):
        write(tmp_path, *wanted)
    assert tree(tmp_path) == before
    write(tmp_path, *wanted, force=True)
    assert tree(tmp_path) == {f.path: f.text for f in wanted}


def test_a_file_that_was_there_first_is_named_and_kept(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/b.sh").write_text("mine\n")
    with pytest.raises(GenerationError, match=r"^sub/b\.sh: error: this file was not generated"):
        write(tmp_path, A, B)
    assert tree(tmp_path) == {"sub/b.sh": "mine\n"}
    write(tmp_path, A, B, force=True)
    assert tree(tmp_path) == {"a.txt": "a\n", "sub/b.sh": "b\n"}


def test_a_file_that_is_right_already_is_nobody_elses(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a\n")
    assert write(tmp_path, A, B).write == ("manifest.txt", "sub/b.sh")
    write(tmp_path, File("a.txt", "new\n"), B)
    # So is one that was brought to what this run makes by hand, as a merge does.
    (tmp_path / "a.txt").write_text("newer\n")
    write(tmp_path, File("a.txt", "newer\n"), B)
    assert tree(tmp_path) == {"a.txt": "newer\n", "sub/b.sh": "b\n"}


def test_what_builds_leave_behind_is_expected(tmp_path: Path) -> None:
    write(tmp_path, A)
    for left in ("client/__pycache__/x.pyc", "docs/public/index.html", "client/x.egg-info/PKG-INFO", "dist/x.whl"):
        (tmp_path / left).parent.mkdir(parents=True)
        (tmp_path / left).write_text("x")
    assert plan([A], tmp_path).unexpected == ()


# ---- manifests that cannot be believed


@pytest.mark.parametrize(
    "text",
    ["../precious.txt", "/etc/passwd", "x/../../precious.txt", "..\\precious.txt", "sub/./b.sh", "a\tb", "."],
)
def test_a_manifest_that_leads_elsewhere_is_refused(text: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, A)
    (tmp_path / "precious.txt").write_text("precious")
    with (out / MANIFEST).open("a") as stream:
        stream.write(f"{'0' * 64}  {text}\n")
    before = tree(tmp_path)
    for force in (False, True):
        with pytest.raises(GenerationError, match=r"^manifest\.txt:2:1: error: .* nothing was touched"):
            write(out, File("a.txt", "new\n"), force=force)
    assert tree(tmp_path) == before


@pytest.mark.parametrize("data", [b"\xff\xfe", b"a.txt\nsub/b.sh\n", b"requests==2.0\n", b"deadbeef  a.txt\n", b"\n"])
def test_a_manifest_of_something_else_is_refused(data: bytes, tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / MANIFEST).write_bytes(data)
    with pytest.raises(GenerationError, match="nothing was touched"):
        write(tmp_path, A)
    assert tree(tmp_path) == {"a.txt": "a\n", "sub/b.sh": "b\n"}


def test_a_manifest_that_is_a_link_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, A)
    (out / MANIFEST).rename(tmp_path / "elsewhere.txt")
    (out / MANIFEST).symlink_to(tmp_path / "elsewhere.txt")
    with pytest.raises(GenerationError, match="is a link"):
        write(out, B)
    assert tree(out) == {"a.txt": "a\n"}


def test_a_manifest_that_leads_through_a_link_is_refused(tmp_path: Path) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    (elsewhere / "b.sh").write_text("b\n")
    write(out, A)
    (out / "sub").symlink_to(elsewhere)
    with (out / MANIFEST).open("a") as stream:
        stream.write(lines(B))
    with pytest.raises(GenerationError, match="symbolic link"):
        write(out, A)
    assert (elsewhere / "b.sh").read_text() == "b\n"


# ---- paths


@pytest.mark.parametrize(
    "path", ["../x", "/etc/x", "a/../../x", "a//b", "./x", "", ".", "a\\b", "a\0b", "a\nb", "x/..", "a/./b", "a/"]
)
def test_paths_that_lead_elsewhere_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="leads out of the output folder"):
        plan([File(path, "x")], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["con.py", "docs/aux/x.md", "NUL", "COM1.txt", "lpt9/x", "a./b", "a /b"])
def test_names_that_windows_cannot_have_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="Windows"):
        plan([File(path, "x")], tmp_path)
    assert plan([File("console.py", "x"), File("com10", "x"), File(".con", "x")], tmp_path).write


@pytest.mark.parametrize(
    ("other", "why"), [("a.txt", "two files have this path"), ("A.TXT", "differ in upper and lower case only")]
)
def test_two_files_of_one_path_are_refused(other: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=why):
        plan([A, File(other, "other\n")], tmp_path)


@pytest.mark.parametrize("path", [f"{'é' * 101}.txt", "/".join(["folder"] * 120)])
def test_names_that_no_disk_can_hold_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="too long"):
        plan([File(path, "x")], tmp_path)


@pytest.mark.parametrize("path", [MANIFEST, f"{STAGING}/x"])
def test_our_own_names_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="kept for the list"):
        plan([File(path, "x")], tmp_path)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    target, out = tmp_path / "target.txt", tmp_path / "out"
    target.write_text("a\n")
    out.mkdir()
    (out / "a.txt").symlink_to(target)
    # Even where the bytes are right already: the next change would go through it.
    with pytest.raises(GenerationError, match=r"^a\.txt: error"):
        write(out, A)
    write(out, A, force=True)
    assert not (out / "a.txt").is_symlink()
    write(out, File("a.txt", "new\n"))
    assert target.read_text() == "a\n"


def test_nothing_is_written_behind_a_linked_folder(tmp_path: Path) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    out.mkdir()
    (out / "sub").symlink_to(elsewhere)
    for force in (False, True):
        with pytest.raises(GenerationError, match="symbolic link"):
            write(out, A, B, force=force)
    assert list(elsewhere.iterdir()) == [] and tree(out) == {}


def test_the_output_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    write(tmp_path / "out", A, B)
    assert set(tree(tmp_path / "real")) == {"a.txt", "sub/b.sh"}


def test_a_folder_in_the_place_of_a_file_stops_all(tmp_path: Path) -> None:
    write(tmp_path, A)
    (tmp_path / "sub/b.sh").mkdir(parents=True)
    with pytest.raises(GenerationError, match="a folder stands where this file belongs"):
        write(tmp_path, File("a.txt", "new\n"), B)
    assert tree(tmp_path) == {"a.txt": "a\n"}


# ---- a run that does not end as it should


class Ended(BaseException):
    """A process that is gone: nothing after it is done, no clean-up either."""


NEW = (File("a.txt", "new\n"), File("sub/b.sh", "new\n", True), File("new/n.txt", "n\n"))


@pytest.mark.parametrize("after", range(14))
@pytest.mark.parametrize("wanted", [NEW, (A, B), (File("a.txt", "third\n"),)], ids=["again", "as before", "other"])
def test_the_run_after_one_that_was_killed_ends_right(
    after: int, wanted: tuple[File, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ends the process at each of its calls to the file system, without any clean-up, and then runs again."""
    write(tmp_path, A, B, File("old/o.txt", "o\n"))
    calls = 0

    def counted(real):  # type: ignore[no-untyped-def]
        def call(*arguments, **options):  # type: ignore[no-untyped-def]
            nonlocal calls
            if calls == after:
                raise Ended
            calls += 1
            return real(*arguments, **options)

        return call

    with monkeypatch.context() as patched:
        patched.setattr(writing, "_clear", lambda *_, **__: None)
        for name in ("replace", "chmod"):
            patched.setattr(os, name, counted(getattr(os, name)))
        patched.setattr(Path, "unlink", counted(Path.unlink))
        patched.setattr(Path, "rmdir", counted(Path.rmdir))
        try:
            write(tmp_path, *NEW)
        except Ended:
            pass
    # Readers never see part of a file.
    seen = {path: text for path, text in tree(tmp_path).items() if not path.startswith(STAGING)}
    assert set(seen.values()) <= {"a\n", "b\n", "o\n", "new\n", "n\n"}
    write(tmp_path, *wanted)
    assert tree(tmp_path) == {f.path: f.text for f in wanted}
    folders = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_dir()}
    assert folders == {f.path.rpartition("/")[0] for f in wanted} - {""}, "folders were left behind"


def test_a_run_killed_at_fifty_random_moments_harms_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    pick = random.Random(0)
    sets = [
        [
            File(f"{d}/{n}.txt", f"{v} {n}\n" * 20, n % 3 == 0)
            for d in ("a", f"only-{v}", "b/c")
            for n in range(v, 12 + v)
        ]
        for v in range(3)
    ]
    whole = {file.data for files in sets for file in files}
    write(tmp_path, *sets[0])
    started = time.perf_counter()
    write(tmp_path, *sets[1])
    usual = time.perf_counter() - started
    killed = 0
    for moment in range(50):
        process = context.Process(target=write, args=(tmp_path, *sets[moment % 3]))
        process.start()
        time.sleep(pick.uniform(0, 1.5 * usual))
        process.kill()
        process.join()
        killed += process.exitcode != 0
        for path in tmp_path.rglob("*"):
            if path.is_file() and STAGING not in path.parts and path.name != MANIFEST:
                assert path.read_bytes() in whole, f"{path} is not whole"
        manifest.read(tmp_path)
        if moment % 2:  # else the next run is another one that is killed
            wanted = pick.choice(sets)
            write(tmp_path, *wanted)
            assert tree(tmp_path) == {f.path: f.text for f in wanted}
            folders = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_dir()}
            assert folders == {"a", "b", "b/c", wanted[12].path.partition("/")[0]}
    assert killed > 10


def test_a_journal_cannot_claim_what_is_elsewhere(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, A)
    (tmp_path / "precious.txt").write_text("precious")
    (out / STAGING).mkdir()
    claimed = {"../precious.txt": [manifest.digest(b"precious")]}
    (out / STAGING / JOURNAL).write_text(json.dumps(claimed))
    with pytest.raises(GenerationError, match="was not written by this program"):
        write(out, A)
    assert (tmp_path / "precious.txt").read_text() == "precious"


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_full_disk_changes_nothing(after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, A, B)
    before = tree(tmp_path)
    calls = 0
    real = writing._store

    def full(path: Path, data: bytes, mode: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            path.write_bytes(data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        real(path, data, mode)

    monkeypatch.setattr(writing, "_store", full)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path, *NEW)
    assert tree(tmp_path) == before
    assert not (tmp_path / STAGING).exists()


def _hold(out: Path, locked, done) -> None:  # type: ignore[no-untyped-def]
    with writing._locked(out, lambda: None):
        locked.set()
        done.wait(10)


def test_two_runs_at_once_wait_for_each_other(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    locked, done = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(tmp_path, locked, done))
    other.start()
    assert locked.wait(10)
    said = []

    def waiting() -> None:
        said.append("waiting")
        assert tree(tmp_path) == {}
        done.set()

    writing.write([A], tmp_path, waiting=waiting)
    other.join()
    assert said == ["waiting"] and tree(tmp_path) == {"a.txt": "a\n"}


# ---- what a check shows


def test_differences_name_each_kind(tmp_path: Path) -> None:
    write(tmp_path, A, B, File("old.txt", "old\n"))
    (tmp_path / "a.txt").write_text("by hand\n")
    (tmp_path / "sub/b.sh").unlink()
    (tmp_path / "mine.txt").write_text("mine")
    found = "".join(differences(plan([A, B], tmp_path))).splitlines()
    assert [line for line in found if "  " not in line] == [
        "--- a.txt (on disk)",
        "+++ a.txt (generated)",
        "@@ -1 +1 @@",
        "-by hand",
        "+a",
        "--- manifest.txt (on disk)",
        "+++ manifest.txt (generated)",
        "@@ -1,3 +1,2 @@",
        "missing: sub/b.sh",
        "orphan: old.txt is no longer generated",
        "unexpected: mine.txt was not generated",
    ]
    write(tmp_path, A, B, force=True)
    (tmp_path / "mine.txt").unlink()
    assert list(differences(plan([A, B], tmp_path))) == []


def test_a_text_without_a_line_end_at_its_end_gives_a_readable_diff(tmp_path: Path) -> None:
    write(tmp_path, File("a.txt", "one\ntwo"))
    text = "".join(differences(plan([File("a.txt", "one\nthree")], tmp_path)))
    assert "-two\n" in text and "+three\n" in text, text
