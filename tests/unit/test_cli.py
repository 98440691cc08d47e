"""The command: what it prints where, how it exits, and that a run without work does none."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ddgen import cli, pipeline
from ddgen.build import last_run
from ddgen.build import write as writing
from ddgen.build.cache import Cache
from ddgen.build.plan import Plan

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "tests" / "cases" / "extensions"
SUMMARY = re.compile(
    r"(\d+) operations, (\d+) models: (\d+) files written, (\d+) unchanged, (\d+) removed in \d+\.\d\d s\n"
)

Run = Callable[..., Any]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec of two families, in a folder of its own."""
    folder = tmp_path / "spec"
    folder.mkdir()
    return Path(shutil.copy(CASE / "spec.yaml", folder / "spec.yaml"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with the pieces of the spec as it is: most tests need not make them again."""
    folder = tmp_path_factory.mktemp("warm")
    pipeline.run(CASE / "spec.yaml", cache := Cache(folder / "cache"))
    assert cache.folder and any(cache.folder.iterdir())
    return cache.folder


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, warm: Path) -> list[str]:
    """Gives the command a cache of its own; each full run adds an entry."""
    cache = Cache(shutil.copytree(warm, tmp_path / "cache"))
    monkeypatch.setattr(cli, "_cache", lambda arguments: Cache(None) if arguments.no_cache else cache)
    runs: list[str] = []
    real = pipeline.run

    def run(*arguments: Any, **more: Any) -> Any:
        runs.append("run")
        return real(*arguments, **more)

    monkeypatch.setattr(pipeline, "run", run)
    return runs


@pytest.fixture
def ddgen(spec: Path, out: Path, work: list[str], capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process; gives exit status, standard output and standard error."""

    def run(command: str, *more: str) -> tuple[int, str, str]:
        arguments = [command, "--spec", str(spec), *([] if command == "lint" else ["--out", str(out)]), *more]
        status = cli.main(arguments)
        return status, *capsys.readouterr()

    return run


def figures(text: str) -> tuple[int, ...]:
    found = SUMMARY.fullmatch(text)
    assert found, text
    return tuple(map(int, found.groups()))


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


# ---- generate


def test_generate_sums_up_what_it_did(ddgen: Run, out: Path, work: list[str]) -> None:
    status, said, warned = ddgen("generate")
    assert (status, warned) == (0, "")
    count = len(tree(out))
    assert figures(said) == (5, 7, count, 0, 0)
    assert figures(ddgen("generate")[1]) == (5, 7, 0, count, 0)
    assert work == ["run"], "a run with nothing to do should not read the spec at all"


def test_warnings_are_said_again_where_there_is_nothing_to_do(ddgen: Run, spec: Path, work: list[str]) -> None:
    spec.write_text(spec.read_text().replace("      description: Gives what happened.\n", ""))
    first, second = ddgen("generate"), ddgen("generate")
    assert work == ["run"]
    assert first[2] == second[2] != ""
    assert "warning: GET /event has no description" in first[2]


def test_many_warnings_are_cut_and_counted(ddgen: Run, spec: Path) -> None:
    spec.write_text(re.sub(r"description: [^,{}\n]*\., |, description: [^,{}\n]*\.(?=[,}])", "", spec.read_text()))
    more = "".join(f"    T{i}: {{type: string}}\n" for i in range(60))
    spec.write_text(spec.read_text().rstrip() + "\n" + more)
    for _ in range(2):
        status, _, warned = ddgen("generate")
        lines = warned.splitlines()
        assert status == 0 and len(lines) == 41
        assert re.fullmatch(r"… and \d+ more warnings; `ddgen lint` shows all", lines[-1])
    status, said, warned = ddgen("lint")
    assert status == 0 and len(warned.splitlines()) > 60
    assert said == f"{spec}: {len(warned.splitlines())} problems\n"


def test_only_some_families(ddgen: Run, spec: Path, out: Path) -> None:
    ddgen("generate")
    before = tree(out)
    spec.write_text(
        spec.read_text().replace("Gives the items of a page", "Gives rows").replace("Stores what", "Keeps what")
    )
    status, said, _ = ddgen("generate", "--only", "lists")
    changed = {p for p, data in tree(out).items() if before.get(p) != data} - {"manifest.txt"}
    assert status == 0 and changed
    assert {*before} == {*tree(out)}
    assert all("lists" in p for p in changed), changed
    assert figures(said)[2] == len(changed) + 1  # and the manifest
    # What was left out is made by the next whole run.
    assert figures(ddgen("generate")[1])[2] > 0
    assert ddgen("check")[0] == 0


def test_only_a_family_that_is_none(ddgen: Run, out: Path) -> None:
    status, said, warned = ddgen("generate", "--only", "list")
    assert (status, said) == (1, "")
    assert warned == "--only: error: there is no family 'list'; did you mean 'lists'?\n"
    assert not out.exists()


# ---- failure


def test_a_failure_writes_nothing(ddgen: Run, spec: Path, out: Path) -> None:
    ddgen("generate")
    before = tree(out)
    spec.write_text(
        spec.read_text().replace("Gives the items", "Gives all items").replace("schemas/Event", "schemas/Evnet")
    )
    status, said, warned = ddgen("generate")
    assert (status, said) == (1, "")
    assert re.fullmatch(
        rf"{re.escape(str(spec))}:\d+:\d+: error: .* points to nothing; did you mean 'Event'\?\n(… and 1 warning; .*\n)?",
        warned,
    )
    assert tree(out) == before


def test_an_error_in_the_middle_writes_nothing(
    ddgen: Run, spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ddgen("generate")
    before = tree(out)

    def broken(files: Any) -> Any:
        raise RuntimeError("formatter broke")

    monkeypatch.setattr(pipeline, "format_python", broken)
    spec.write_text(spec.read_text().replace("Gives the items", "Gives all items"))
    with pytest.raises(RuntimeError, match="formatter broke"):
        ddgen("generate")
    assert tree(out) == before


def test_an_interrupt_is_said_in_a_line(ddgen: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(plan: Plan) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writing, "_apply", interrupt)
    assert ddgen("generate") == (130, "", "interrupted; nothing was written\n")
    assert tree(out) == {}


def test_errors_do_not_drown_in_warnings(ddgen: Run, spec: Path) -> None:
    spec.write_text(
        spec.read_text().replace("schemas/Event'", "schemas/Evnet'").replace(", description: First second.", "")
    )
    status, _, warned = ddgen("generate")
    assert status == 1
    assert [": error: " in line for line in warned.splitlines()[:-1]] == [True]
    assert re.fullmatch(r"… and \d+ warnings?; `ddgen lint` shows all", warned.splitlines()[-1])
    status, _, warned = ddgen("lint")
    assert status == 1 and " warning: " in warned and " error: " in warned


@pytest.mark.parametrize(
    "arguments", [[], ["generat"], ["generate", "--spek", "x"], ["lint", "--out", "x"], ["check", "--only", "x"]]
)
def test_a_wrong_call_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert "usage: ddgen" in capsys.readouterr().err


def test_a_spec_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["generate", "--spec", str(tmp_path / "none.yaml"), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr()
    assert (
        said.out == ""
        and said.err
        == f"{tmp_path}/none.yaml: error: cannot be read: there is no such file; the file of a description\n"
    )
    assert list(tmp_path.iterdir()) == []


# ---- check


def test_check_is_clean_behind_generate(ddgen: Run, spec: Path, out: Path) -> None:
    ddgen("generate")
    status, said, warned = ddgen("check")
    assert (status, warned) == (0, "")
    assert said == f"{out} is what {spec} gives: {len(tree(out))} files\n"


def test_check_shows_each_difference_and_writes_nothing(ddgen: Run, spec: Path, out: Path) -> None:
    ddgen("generate")
    curl = out / "examples/curl/lists"
    (curl / "listByPage.sh").write_text("by hand\n")
    (curl / "listByOffset.sh").unlink()
    (curl / "mine.sh").write_text("mine\n")
    # An operation less: its files are orphans.
    text = spec.read_text()
    start, end = text.index("  /by-cursor:"), text.index("  /event:")
    spec.write_text(text[:start] + text[end:])
    before = tree(out)
    status, said, warned = ddgen("check")
    assert status == 1
    assert warned == f"{out} is not what {spec} gives; run `ddgen generate` and commit the result\n"
    assert "--- examples/curl/lists/listByPage.sh (on disk)\n" in said and "\n-by hand\n" in said
    assert "missing: examples/curl/lists/listByOffset.sh\n" in said
    assert "orphan: examples/curl/lists/listByCursor.sh is no longer generated\n" in said
    assert "unexpected: examples/curl/lists/mine.sh was not generated\n" in said
    assert tree(out) == before


def test_check_without_any_output(ddgen: Run, out: Path) -> None:
    status, said, _ = ddgen("check")
    assert status == 1
    assert "missing: coverage.json\n" in said
    assert not out.exists()


# ---- the cache


def test_cold_warm_and_without_a_cache_give_the_same_bytes(ddgen: Run, tmp_path: Path, out: Path) -> None:
    ddgen("generate")
    trees = [tree(out)]
    for prepare in ("warm", "corrupted", "deleted", "none"):
        shutil.rmtree(out)
        entries = [p for p in (tmp_path / "cache").rglob("*") if p.is_file()]
        assert entries
        if prepare == "corrupted":
            for i, path in enumerate(entries):
                path.write_bytes(path.read_bytes()[: -i % 7 or None] + b"x" * (i % 3))
        if prepare == "deleted":
            shutil.rmtree(tmp_path / "cache")
        assert ddgen("generate", *(["--no-cache"] if prepare == "none" else []))[0] == 0
        trees.append(tree(out))
    assert all(t == trees[0] for t in trees)


def test_a_changed_piece_is_made_anew_and_others_are_not(
    ddgen: Run, spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ddgen("generate")
    made: list[str] = []
    real = pipeline._Workers.make

    def make(self: Any, missing: Any) -> Any:
        made.extend(job.name for job in missing)
        return real(self, missing)

    monkeypatch.setattr(pipeline._Workers, "make", make)
    spec.write_text(spec.read_text().replace("What it is called.", "What it is named."))
    ddgen("generate")
    assert "models of lists" in made and "docs of lists" in made
    assert not [name for name in made if name.endswith(" of other")], made
    made.clear()
    # The same words on other lines are the same description.
    spec.write_text("# moved down\n" + spec.read_text())
    ddgen("generate")
    assert made == []


# ---- when the last run still stands


def _edit(path: Path, old: bytes = b"e", new: bytes = b"3") -> None:
    """Other bytes of the same length, with the same time of change."""
    stat = path.stat()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.parametrize(
    "change",
    [
        "spec",
        "referenced",
        "toml",
        "new toml",
        "readme",
        "output edited",
        "output deleted",
        "output mode",
        "template",
        "generator",
        "tool",
    ],
)
def test_a_change_of_anything_makes_a_run(
    change: str, ddgen: Run, spec: Path, out: Path, work: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = spec.parent
    spec.write_text(spec.read_text().replace("{$ref: '#/components/schemas/Item'}", "{$ref: 'parts/item.yaml'}"))
    (folder / "parts").mkdir()
    (folder / "parts/item.yaml").write_text("type: object\ndescription: One of many.\nproperties: {}\n")
    (folder / "parts/readme.md").write_text("Read me.\n")
    if change != "new toml":
        (folder / "ddgen.toml").write_text('[client]\nclass_name = "Lists"\nreadme = "parts/readme.md"\n')
    for name in ("PACKAGE", "TEMPLATES"):
        copy = tmp_path / name
        shutil.copytree(getattr(last_run, name), copy, ignore=shutil.ignore_patterns("__pycache__"))
        monkeypatch.setattr(last_run, name, copy)
    ddgen("generate")
    ddgen("generate")
    assert work == ["run"]
    page = out / "docs/content/api/lists/_index.md"
    if change == "spec":
        _edit(spec, b"Gives", b"Shows")
    elif change == "referenced":
        (folder / "parts/item.yaml").write_text("type: object\ndescription: One of few.\nproperties: {}\n")
    elif change == "toml":
        (folder / "ddgen.toml").write_text('[client]\nclass_name = "Other"\nreadme = "parts/readme.md"\n')
    elif change == "new toml":
        (folder / "ddgen.toml").write_text('[client]\nclass_name = "Other"\n')
    elif change == "readme":
        (folder / "parts/readme.md").write_text("Read it.\n")
    elif change == "output edited":
        page.write_text("by hand")
    elif change == "output deleted":
        page.unlink()
    elif change == "output mode":
        (out / "examples/curl/lists/listByPage.sh").chmod(0o644)
    elif change == "template":
        _edit(last_run.TEMPLATES / "examples/curl.sh.j2")
    elif change == "generator":
        _edit(last_run.PACKAGE / "ir" / "build.py")
    else:
        monkeypatch.setattr(last_run, "_installed", lambda: ["ruff-0.0.1.dist-info"])
    status, said, warned = ddgen("generate", *(["--force"] if change == "output edited" else []))
    assert status == 0, warned
    assert work == ["run", "run"], "the change went unnoticed"
    if change not in ("template", "generator", "tool"):  # in this process, these are what they were
        assert figures(said)[2] > 0
    assert ddgen("check")[0] == 0


def test_a_changed_output_is_not_lost(ddgen: Run, spec: Path, out: Path) -> None:
    ddgen("generate")
    page = out / "docs/content/api/lists/_index.md"
    page.write_text("by hand")
    spec.write_text(spec.read_text().replace("What it is called.", "What it is named."))
    before = tree(out)
    status, said, warned = ddgen("generate")
    assert (status, said) == (1, "")
    assert re.match(
        r"docs/content/api/lists/_index\.md: error: this file was changed after it was generated; .*--force", warned
    )
    assert tree(out) == before
    assert ddgen("generate", "--force")[0] == 0
    assert ddgen("check")[0] == 0


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda out: out.write_text("a file"), r".*out: error: File exists; nothing more was written\n"),
        (lambda out: (out.parent / "out2").symlink_to(out) or out.symlink_to(out.parent / "out2"), r".*error: .*\n"),
    ],
    ids=["a file", "a circle of links"],
)
def test_an_output_folder_that_is_none(damage: Any, said: str, ddgen: Run, out: Path) -> None:
    damage(out)
    status, printed, warned = ddgen("generate")
    assert (status, printed) == (1, "")
    assert re.fullmatch(said, warned), warned


def test_standard_output_may_be_closed(spec: Path, out: Path) -> None:
    for command in ("generate", "check"):
        arguments = [sys.executable, "-m", "ddgen.cli", command, "--spec", str(spec), "--out", str(out)]
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""
        process.wait()


def test_a_run_of_some_families_is_not_remembered(ddgen: Run, work: list[str]) -> None:
    ddgen("generate", "--only", "lists")
    ddgen("generate")
    assert work == ["run", "run"]
    ddgen("generate", "--no-cache")
    assert len(work) == 3


# ---- progress


def command(spec: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "ddgen.cli", "generate", "--no-cache", "--spec", str(spec), "--out", str(out)]


def test_a_pipe_gets_no_progress(spec: Path, out: Path) -> None:
    done = subprocess.run(command(spec, out), cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert SUMMARY.fullmatch(done.stdout)


def test_a_terminal_gets_progress_and_keeps_none_of_it(spec: Path, out: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command(spec, out), cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, text=True)
    os.close(theirs)
    shown = b""
    try:
        while data := os.read(ours, 4096):
            shown += data
    except OSError:  # Linux says so when the other side is closed
        pass
    os.close(ours)
    said, _ = process.communicate()
    assert process.returncode == 0
    assert SUMMARY.fullmatch(said)
    text = shown.decode()
    for stage in ("reading…", "generating", "checking…", "writing…"):
        assert stage in text
    assert text.endswith("\r\x1b[K"), "the last stage stays on the screen"
    assert "\n" not in text
