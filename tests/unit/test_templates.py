"""A user's own templates: searched first, their mistakes named, and what they may rely on documented."""

from __future__ import annotations

import dataclasses
import inspect
import shutil
from pathlib import Path

import ddgen
import pytest
from ddgen import ir
from ddgen.config import OUTPUTS
from ddgen.emit.filters import FILTERS
from ddgen.names.addresses import Addresses
from ddgen.names.python import PythonNames
from ddgen.problems import GenerationError

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "tests" / "cases" / "templates-of-ones-own"
README = ROOT / "templates" / "README.md"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "case", ignore=shutil.ignore_patterns("expected", "*.txt"))
    return tmp_path / "case" / "spec.yaml"


def texts(spec: Path) -> dict[str, str]:
    return {file.path: file.text for file in ddgen.generate(spec).files}


def test_an_own_template_is_printed_in_place_of_the_built_in_one(spec: Path) -> None:
    assert "a template of one's own" in texts(spec)["examples/curl/berths/getBerth.sh"]
    shutil.rmtree(spec.parent / "own" / "examples")
    # In the same process, too: what was loaded for one run is not that of the next.
    assert "a template of one's own" not in texts(spec)["examples/curl/berths/getBerth.sh"]


@pytest.mark.parametrize("name", OUTPUTS)
def test_each_output_can_be_left_out(name: str, spec: Path) -> None:
    settings = "".join(f"{other} = {str(other != name).lower()}\n" for other in OUTPUTS)
    (spec.parent / "ddgen.toml").write_text(f"[outputs]\n{settings}")
    assert {path.partition("/")[0] for path in texts(spec)} == {*OUTPUTS, "coverage.json"} - {name}


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("list.txt.j2", "\n{{ api.titel }}\n", r"own/extra/list\.txt\.j2:2:1: error: .*has no attribute 'titel'"),
        ("list.txt.j2", "{% for x in %}", r"own/extra/list\.txt\.j2:1:1: error: "),
        ("list.txt.j2", "{{ 1 / 0 }}", r"own/extra/list\.txt\.j2:1:1: error: .*ZeroDivisionError"),
        ("[thing].txt.j2", "x", r".*\[thing\].*stands for nothing; \[family\], \[operation\] or \[model\]"),
        ("[model]/[operation].j2", "x", r".*cannot name \[operation\] and \[model\]"),
        ("../x.j2", "x", None),
    ],
)
def test_mistakes_are_named_with_their_place(path: str, text: str, said: str | None, spec: Path) -> None:
    target = spec.parent / "own" / "extra" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)
    if said is None:  # not below extra/, so no output
        assert "x" not in texts(spec)
        return
    with pytest.raises(GenerationError, match=said):
        ddgen.generate(spec)


def test_two_outputs_of_one_path_are_refused(spec: Path, tmp_path: Path) -> None:
    from ddgen.build.plan import plan

    (spec.parent / "own" / "extra" / "coverage.json.j2").write_text("{}")
    with pytest.raises(GenerationError, match=r"coverage\.json: error: two files have this path"):
        plan(ddgen.generate(spec).files, tmp_path / "out")


def test_a_folder_that_is_none(spec: Path) -> None:
    (spec.parent / "ddgen.toml").write_text('[templates]\npath = "onw"\n')
    with pytest.raises(GenerationError, match=r"ddgen\.toml:2:1: error: templates 'onw' is no folder"):
        ddgen.generate(spec)


@pytest.mark.parametrize(
    ("name", "value", "quoted"),
    [
        ("shell", "a'b$(x)", "'a'\"'\"'b$(x)'"),
        ("json", 'a"</script>\u2028', '"a\\"<\\/script>\\u2028"'),
        ("csv", '=1+"1"', '"\'=1+""1"""'),
        ("html", "<b>&\"'", "&lt;b&gt;&amp;&quot;&#x27;"),
        ("markdown", "*a*\n# [b](c) <d> {{< e >}}", "\\*a\\* \\# \\[b\\]\\(c\\) \\<d\\> \\{\\{\\< e \\>\\}\\}"),
        ("block_comment", "a */ b", "a * / b"),
        ("python", "a'\u202e", '"a\'\\u202e"'),
        ("camel", "list-all_of", "listAllOf"),
    ],
)
def test_filters_quote(name: str, value: str, quoted: str) -> None:
    assert FILTERS[name](value) == quoted


def table(classes: list[type]) -> str:
    """What the page about templates has to say of some classes."""
    rows = []
    for cls in classes:
        found = [f.name for f in dataclasses.fields(cls)]
        found += [n for n, v in vars(cls).items() if isinstance(v, property)]
        found += [f"{n}(…)" for n, v in vars(cls).items() if inspect.isfunction(v) and not n.startswith("_")]
        rows.append(f"| `{cls.__name__}` | {', '.join(f'`{n}`' for n in found)} |\n")
    return "".join(rows)


def test_the_page_about_templates_is_right(update_goldens: bool) -> None:
    """Each class of the IR with its fields, each filter, and each name that a template is given."""
    page = README.read_text("utf-8")
    classes = [c for n in sorted(ir.__all__) if inspect.isclass(c := getattr(ir, n)) and dataclasses.is_dataclass(c)]
    head = "| class | fields |\n| --- | --- |\n"
    start, _, rest = page.partition(head)
    between, _, names = rest.partition(head)
    expected = (
        start + head + table(classes) + between[between.index("\n## ") :] + head + table([PythonNames, Addresses])
    )
    if update_goldens:
        README.write_text(expected, "utf-8")
    else:
        assert page == expected, "to accept it: .venv/bin/pytest --update-goldens tests/unit/test_templates.py"
    listed = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `") and line.endswith("filter |")}
    assert listed == set(FILTERS)
