"""What the case hostile-text gives is read by its own programs: nothing of its text runs, breaks out or gets lost."""

from __future__ import annotations

import ast
import io
import json
import os
import re
import subprocess
import sys
import tokenize
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import goldens
import pytest
import yaml
from ddgen import cli
from ddgen.emit.docs import text as docs_text
from ddgen.problems import Problems
from ddgen.read.source import read

SPEC = goldens.CASES / "hostile-text" / "spec.yaml"
HUGO = Path(sys.executable).parent / "hugo"
SHELLCHECK = Path(sys.executable).parent / "shellcheck"
# Controls and characters that turn the direction of what stands around them: never as they are in source code.
UNSEEN = {chr(c) for c in [*range(0x00, 0x09), *range(0x0B, 0x20), 0x7F, *range(0x80, 0xA0), 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2028, 0x2029, 0x200B, 0xFEFF]}  # fmt: skip


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    before = set(Path.cwd().iterdir())
    assert cli.main(["generate", "--spec", str(SPEC), "--out", str(folder / "out"), "--no-cache"]) == 0
    assert {p.name for p in folder.iterdir()} == {"out"}
    assert set(Path.cwd().iterdir()) == before
    assert all(p.resolve().is_relative_to(folder / "out") for p in folder.rglob("*"))
    return folder / "out"


@pytest.fixture(scope="module")
def texts() -> tuple[str, str]:
    """The long text and the short one of the case."""
    problems = Problems()
    found = read(SPEC, "spec.yaml", problems)["x-texts"]
    assert not problems.items
    return tuple(found)  # type: ignore[return-value]


def files(out: Path, *patterns: str) -> list[Path]:
    found = [p for pattern in patterns for p in sorted(out.rglob(pattern)) if p.is_file()]
    assert found, patterns
    return found


def test_names_of_files_are_plain(out: Path) -> None:
    for path in files(out, "*"):
        name = path.relative_to(out).as_posix()
        assert name.isascii(), name
        assert not set(name) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/"), name


def test_source_code_hides_nothing(out: Path) -> None:
    for path in files(out, "*.py", "*.sh", "*.md", "*.toml", "*.yaml"):
        found = UNSEEN & set(path.read_text("utf-8"))
        assert not found, (path, found)


def test_python_compiles_and_holds_data_only(out: Path, texts: tuple[str, str]) -> None:
    held = set()
    for path in files(out, "*.py"):
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        compile(tree, str(path), "exec", dont_inherit=True)
        list(tokenize.generate_tokens(io.StringIO(source).readline))
        held |= {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        assert not names & {"touch", "EOF", "alert", "stolen"}, path
    # Examples send them letter by letter.
    assert set(texts) <= held


def test_scripts_are_well_formed(out: Path) -> None:
    for path in files(out, "*.sh"):
        done = subprocess.run(["bash", "-n", path], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), path
    # SC2016 (an expression in single quotes does not expand) is what these scripts are about.
    done = subprocess.run(
        [SHELLCHECK, "--norc", "--exclude", "SC2016", *files(out, "*.sh")], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_scripts_run_no_command_but_curl(out: Path, tmp_path: Path) -> None:
    """With nothing but a curl that keeps what it is given on the path, no file appears beside."""
    bin_folder, work, log = (tmp_path / name for name in ("bin", "work", "log"))
    for folder in (bin_folder, work, log):
        folder.mkdir()
    stub = bin_folder / "curl"
    stub.write_text(f'#!/bin/bash\n/bin/cat >"{log}/$$" 2>/dev/null\nprintf "%s\\0" "$@" >>"{log}/$$"\n')
    stub.chmod(0o755)
    (bin_folder / "touch").symlink_to("/usr/bin/touch")
    scripts = files(out, "*.sh")
    for path in scripts:
        # What a script wants to be told, it is told.
        asked = dict.fromkeys(re.findall(r'^: "\$\{(\w+):\?', path.read_text("utf-8"), re.MULTILINE), "7")
        done = subprocess.run(
            ["/bin/bash", path],
            cwd=work,
            env={**asked, "PATH": str(bin_folder), "HOME": "/home/nobody"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, ""), path
        assert not list(work.iterdir()), f"{path} ran a command of the description's"
    sent = [p.read_bytes() for p in log.iterdir()]
    assert len(sent) == len(scripts)
    assert not any(b"/home/nobody" in data for data in sent), "a variable of the description's was expanded"
    assert any(b"${HOME}" in data for data in sent) and any(b"$(touch x)" in data for data in sent)


def test_data_files_parse_and_agree(out: Path, texts: tuple[str, str]) -> None:
    for path in files(out, "*.json"):
        json.loads(path.read_text("utf-8"))
    bundle = json.loads((out / "openapi" / "openapi.json").read_text("utf-8"))
    assert bundle == yaml.safe_load((out / "openapi" / "openapi.yaml").read_text("utf-8"))
    assert bundle["paths"]["/text"]["post"]["description"] == texts[0]
    assert bundle["tags"][0]["name"] == "../../x"
    for path in files(out, "*.toml"):
        tomllib.loads(path.read_text("utf-8"))
    assert tomllib.loads((out / "docs" / "hugo.toml").read_text())["title"]


class Page(HTMLParser):
    """Text, tags and attributes of a page, as a browser sees them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside == "script":
            self.scripts.append(data)
        else:
            self.text.append(data)


@pytest.fixture(scope="module")
def site(out: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    target = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [HUGO, "--source", out / "docs", "--destination", target, "--panicOnWarning", "--noBuildLock"],
        capture_output=True,
        text=True,
        env={**os.environ, "HUGO_CACHEDIR": str(target / ".cache")},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pages = {}
    for path in sorted(target.rglob("*.html")):
        page = Page()
        page.feed(path.read_text("utf-8"))
        pages[path.relative_to(target).as_posix()] = page
    assert {"api/x/index.html", "api/class/index.html", "api/import/index.html", "api/script-x/index.html"} <= {*pages}
    return pages


def test_pages_run_nothing_of_the_text(site: dict[str, Page]) -> None:
    own = {script for name in ("404.html",) for script in site[name].scripts}
    for name, page in site.items():
        # The 404 page shows nothing of the description: what all pages have is what it has.
        assert set(page.scripts) <= own, name
        for tag, attributes in page.tags:
            assert not [a for a in attributes if a.startswith("on")], (name, tag)
            assert tag not in ("iframe", "object", "embed", "base", "img", "b"), (name, tag)
            for attribute in ("href", "src", "action"):
                target = (attributes.get(attribute) or "").strip().lower()
                assert not target.startswith("javascript:"), (name, tag, target)
                assert not target.startswith("data:") or False, (name, tag, target)


def test_pages_show_all_of_the_text(site: dict[str, Page], texts: tuple[str, str]) -> None:
    long, short = texts
    families = {}
    for name in ("api/x/index.html", "api/class/index.html", "api/import/index.html", "api/script-x/index.html"):
        folder = name.removesuffix("index.html")
        shown = "".join(text for path, page in site.items() if path.startswith(folder) for text in page.text)
        families[name] = shown
        # A summary is a heading: plain text.
        assert docs_text.line(short) in shown, name
        # A description is Markdown: what that leaves alone.
        for piece in ("</script><script>", "onerror=alert(1)", "{{< x >}}", "{{% x %}}", "{{</* x */>}}", "{% raw %}",
                      "{{ 7*7 }}", "${HOME}", "+++", "title: stolen", "*/ /*", "]]>", "<b>bold</b>", "\\u202e", "😀"):  # fmt: skip
            assert piece in shown, (name, piece)
        assert "HAHAHUGOSHORTCODE" not in shown, name
    # Examples are shown letter by letter, but for what cannot be seen.
    assert docs_text.example(long) in families["api/script-x/index.html"]
    as_json = docs_text.example(json.dumps({"text": long, "import": short}, indent=2, ensure_ascii=False))
    assert as_json in families["api/x/index.html"]
