"""Planning and writing: exactly what was generated changes on disk, or nothing does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from ddgen.build import output
from ddgen.emit.files import File
from ddgen.problems import GenerationError

A, B = File("a.txt", "a\n"), File("sub/b.sh", "b\n", executable=True)


def write(out: Path, *files: File) -> output.Plan:
    plan = output.plan(files, out)
    output.apply(plan)
    return plan


def tree(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_first_run_writes_all(tmp_path: Path) -> None:
    plan = write(tmp_path / "out", A, B)
    assert plan.write == ("a.txt", "manifest.txt", "sub/b.sh")
    assert (plan.unchanged, plan.remove, plan.unexpected) == (0, (), ())
    assert tree(tmp_path / "out") == {"a.txt": "a\n", "sub/b.sh": "b\n", "manifest.txt": "a.txt\nsub/b.sh\n"}
    assert [os.stat(tmp_path / "out" / f.path).st_mode & 0o777 for f in (A, B)] == [0o644, 0o755]


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    before = {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in tmp_path.rglob("*")}
    plan = write(tmp_path, A, B)
    assert (plan.write, plan.unchanged) == ((), 3)
    assert {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in tmp_path.rglob("*")} == before


def test_only_changed_bytes_are_written(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    inode = (tmp_path / "a.txt").stat().st_ino
    plan = write(tmp_path, A, File("sub/b.sh", "changed\n", executable=True))
    assert plan.write == ("sub/b.sh",)
    assert (tmp_path / "a.txt").stat().st_ino == inode
    assert (tmp_path / "sub/b.sh").read_text() == "changed\n"


def test_a_changed_mode_is_a_change(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / "sub/b.sh").chmod(0o644)
    plan = output.plan([A, B], tmp_path)
    assert plan.write == ("sub/b.sh",)
    assert list(output.differences(plan)) == ["mode: sub/b.sh should be executable\n"]
    output.apply(plan)
    assert os.access(tmp_path / "sub/b.sh", os.X_OK)


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    write(tmp_path, File("a.txt", "one\r\ntwo\n\u2028é"))
    assert (tmp_path / "a.txt").read_bytes() == "one\r\ntwo\n\u2028é".encode()
    assert output.plan([File("a.txt", "one\r\ntwo\n\u2028é")], tmp_path).write == ()


def test_what_is_no_longer_generated_is_removed_with_its_empty_folders(tmp_path: Path) -> None:
    write(tmp_path, A, B, File("deep/er/c.txt", "c\n"), File("deep/d.txt", "d\n"))
    plan = write(tmp_path, A, File("deep/d.txt", "d\n"))
    assert plan.remove == ("deep/er/c.txt", "sub/b.sh")
    assert tree(tmp_path) == {"a.txt": "a\n", "deep/d.txt": "d\n", "manifest.txt": "a.txt\ndeep/d.txt\n"}
    assert not (tmp_path / "sub").exists() and not (tmp_path / "deep/er").exists()


def test_files_that_were_never_generated_stay(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    (tmp_path / "sub/mine.txt").write_text("mine")
    plan = write(tmp_path, A)
    assert plan.unexpected == ("sub/mine.txt",)
    assert list(output.differences(plan))[-1] == "unexpected: sub/mine.txt was not generated\n"
    assert (tmp_path / "sub/mine.txt").read_text() == "mine"
    assert not (tmp_path / "sub/b.sh").exists()


def test_what_builds_leave_behind_is_expected(tmp_path: Path) -> None:
    write(tmp_path, A)
    for left in ("client/__pycache__/x.pyc", "docs/public/index.html", "client/x.egg-info/PKG-INFO", "dist/x.whl"):
        (tmp_path / left).parent.mkdir(parents=True)
        (tmp_path / left).write_text("x")
    assert output.plan([A], tmp_path).unexpected == ()


def test_a_manifest_that_no_run_wrote_removes_nothing_outside(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, A)
    (tmp_path / "precious.txt").write_text("precious")
    (out / "manifest.txt").write_text(
        f"a.txt\n../precious.txt\n{tmp_path}/precious.txt\nx/../../precious.txt\n..\\p\n\n"
    )
    plan = write(out, A)
    assert plan.remove == ()
    assert (tmp_path / "precious.txt").read_text() == "precious"


def test_a_manifest_of_bytes_is_no_manifest(tmp_path: Path) -> None:
    write(tmp_path, A)
    (tmp_path / "manifest.txt").write_bytes(b"\xff\xfe")
    assert write(tmp_path, A).write == ("manifest.txt",)


@pytest.mark.parametrize(
    "path", ["../x", "/etc/x", "a/../../x", "a//b", "./x", "", ".", "a\\b", "a\0b", "x/..", "a/./b", "a/"]
)
def test_paths_that_lead_elsewhere_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="leads out of the output folder"):
        output.plan([File(path, "x")], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_two_files_of_one_path_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="two files have this path"):
        output.plan([A, File("a.txt", "other\n")], tmp_path)


def test_names_that_no_disk_can_hold_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="too long"):
        output.plan([File(f"{'é' * 101}.txt", "x")], tmp_path)


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target.txt"
    target.write_text("a\n")
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.txt").symlink_to(target)
    # Even where the bytes are right already: the next change would go through it.
    assert write(out, A).write == ("a.txt", "manifest.txt")
    assert not (out / "a.txt").is_symlink()
    write(out, File("a.txt", "new\n"))
    assert target.read_text() == "a\n"


def test_nothing_is_written_or_removed_behind_a_linked_folder(tmp_path: Path) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    out.mkdir()
    (out / "sub").symlink_to(elsewhere)
    with pytest.raises(GenerationError, match="symbolic link"):
        write(out, A, B)
    assert list(elsewhere.iterdir()) == []
    assert tree(out) == {}
    (elsewhere / "b.sh").write_text("not ours")
    (out / "manifest.txt").write_text("sub/b.sh\n")
    with pytest.raises(GenerationError, match="symbolic link"):
        write(out, A)
    assert (elsewhere / "b.sh").read_text() == "not ours"


def test_the_output_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    write(tmp_path / "out", A, B)
    assert set(tree(tmp_path / "real")) == {"a.txt", "sub/b.sh", "manifest.txt"}


def test_a_folder_in_the_place_of_a_file_stops_all(tmp_path: Path) -> None:
    write(tmp_path, A)
    (tmp_path / "sub/b.sh").mkdir(parents=True)
    with pytest.raises(GenerationError, match="a folder stands where this file belongs"):
        write(tmp_path, File("a.txt", "new\n"), B)
    assert tree(tmp_path) == {"a.txt": "a\n", "manifest.txt": "a.txt\n"}


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_failure_while_writing_changes_nothing(after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, A, B)
    before = tree(tmp_path)
    calls = 0
    real = os.fdopen

    def full(*arguments: object, **options: object) -> object:
        nonlocal calls
        calls += 1
        if calls > after:
            raise OSError(28, "No space left on device")
        return real(*arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "fdopen", full)
    plan = output.plan([File("a.txt", "new\n"), File("sub/b.sh", "new\n", True), File("new.txt", "n\n")], tmp_path)
    with pytest.raises(OSError, match="No space left"):
        output.apply(plan)
    assert tree(tmp_path) == before


def test_an_interrupt_while_writing_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, A)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "chmod", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, File("a.txt", "new\n"), B)
    assert tree(tmp_path) == {"a.txt": "a\n", "manifest.txt": "a.txt\n"}


def test_a_part_removes_nothing_and_keeps_the_list(tmp_path: Path) -> None:
    write(tmp_path, A, B)
    plan = output.plan([File("a.txt", "new\n"), File("c.txt", "c\n")], tmp_path, partial=True)
    output.apply(plan)
    assert (plan.write, plan.remove, plan.unexpected) == (("a.txt", "c.txt", "manifest.txt"), (), ())
    assert (tmp_path / "manifest.txt").read_text() == "a.txt\nc.txt\nsub/b.sh\n"
    assert (tmp_path / "sub/b.sh").exists()


def test_differences_name_each_kind(tmp_path: Path) -> None:
    write(tmp_path, A, B, File("old.txt", "old\n"))
    (tmp_path / "a.txt").write_text("by hand\n")
    (tmp_path / "sub/b.sh").unlink()
    (tmp_path / "mine.txt").write_text("mine")
    plan = output.plan([A, B], tmp_path)
    assert "".join(output.differences(plan)).splitlines() == [
        "--- a.txt (on disk)",
        "+++ a.txt (generated)",
        "@@ -1 +1 @@",
        "-by hand",
        "+a",
        "--- manifest.txt (on disk)",
        "+++ manifest.txt (generated)",
        "@@ -1,3 +1,2 @@",
        " a.txt",
        "-old.txt",
        " sub/b.sh",
        "missing: sub/b.sh",
        "orphan: old.txt is no longer generated",
        "unexpected: mine.txt was not generated",
    ]
    output.apply(plan)
    (tmp_path / "mine.txt").unlink()
    assert list(output.differences(output.plan([A, B], tmp_path))) == []


def test_a_text_without_a_line_end_at_its_end_gives_a_readable_diff(tmp_path: Path) -> None:
    write(tmp_path, File("a.txt", "one\ntwo"))
    text = "".join(output.differences(output.plan([File("a.txt", "one\nthree")], tmp_path)))
    assert "-two\n" in text and "+three\n" in text, text
