"""Text as Python source: whatever it holds, the literal is that text and the docstring reads as it."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest
from ddgen.build.formatting import format_python
from ddgen.emit.files import File
from ddgen.names import python_text as pytext
from hypothesis import given
from hypothesis import strategies as st

NASTY = ["'", '"', "'''", '"""', '""""', "\\", "\\\\", 'ends with "', "ends with \\", '\\"', "\n", "a\nb", "\t", "\r", "\0", "\x1b[31m",
         "\u202eevil", "\u2028", "\ufeff", "\ud800", "{x}", "%s", "#", "{{ }}", "</script>", "é😀", "", " ", '"""\nimport os\n"""']  # fmt: skip
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
unseen = set(
    map(chr, [*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), 0x2028, 0x2029, 0xFEFF])
)


def evaluate(source: str) -> object:
    return eval(compile(source, "literal", "eval"), {"__builtins__": {"float": float}})


@given(json_values)
def test_a_literal_is_the_value(value: object) -> None:
    source = pytext.literal(value)
    assert evaluate(source) == value and repr(evaluate(source)) == repr(value)
    assert "\n" not in source and not unseen & set(source)


@pytest.mark.parametrize("text", NASTY)
def test_a_literal_of_nasty_text(text: str) -> None:
    source = pytext.literal(text)
    assert ast.literal_eval(source) == text
    assert not unseen & set(source)
    source.encode()


def document(text: str, indent: int) -> str:
    """The docstring of a function that has it, as Python reads it."""
    pad = " " * indent
    source = f"{'class C:' if indent == 8 else 'if True:'}\n" * bool(indent > 4)
    source += f"{' ' * max(indent - 4, 0)}def f():\n{pad or '    '}{pytext.docstring(text, indent or 4)}\n"
    tree = ast.parse(source)
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    assert len(functions) == 1 and len(functions[0].body) == 1, source
    found = ast.get_docstring(functions[0], clean=True)
    assert found is not None
    return found


@given(st.text())
def test_a_docstring_is_one_string_whatever_it_holds(text: str) -> None:
    for indent in (4, 8):
        source = pytext.docstring(text, indent)
        node = ast.parse(source.strip(), mode="eval").body
        assert isinstance(node, ast.Constant) and isinstance(node.value, str)
        assert not unseen & set(source)
        source.encode()


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("indent", [4, 8])
def test_a_docstring_reads_as_the_text(text: str, indent: int) -> None:
    shown = document(text, indent)
    expected = "".join(
        f"\\x{ord(c):02x}"
        if c in unseen and ord(c) < 256
        else f"\\u{ord(c):04x}"
        if c in unseen or c == "\ud800"
        else c
        for c in text
    )
    assert "".join(shown.split()) in ("".join(inspect.cleandoc(expected).split()), "".join(text.split()))


def test_prose_is_filled_and_code_keeps_its_lines() -> None:
    text = (
        "word " * 30
        + "\n\n- item "
        + "more " * 30
        + "\n- two\n\n```\ncode   as    it is and "
        + "long " * 30
        + "\n```\n\n| a | b |\n|---|---|\n\n1. first\n2. second"
    )
    lines = pytext.docstring(text, 4).splitlines()
    assert all(len(line) <= 88 for line in lines if "code" not in line)
    assert sum("word" in line for line in lines) == 2
    items = [line for line in lines if "more" in line]
    assert items[0].startswith("    - item") and items[1].startswith("      more"), "the item is not indented as one"
    assert any(line.startswith("    code   as    it is and") and len(line) > 150 for line in lines)
    assert "    |---|---|" in lines and "    1. first" in lines and "    2. second" in lines


def test_docstrings_of_every_length_are_as_black_has_them(tmp_path: Path) -> None:
    texts = [("word " * 30)[: length - 1].strip() + end for length in range(60, 100) for end in (".", '"', "\\", '"""')]
    texts += [f'"{text}' for text in texts[:4]] + [f"{text}\n\nmore{text[-1]}" for text in texts[:4]]
    parts = [f"def f{i}():\n    {pytext.docstring(text, 4)}\n" for i, text in enumerate(texts)]
    parts += [f"class C{i}:\n    def f():\n        {pytext.docstring(text, 8)}\n" for i, text in enumerate(texts)]
    [file] = format_python([File("f.py", "\n\n".join(parts))])
    (tmp_path / "f.py").write_text(file.text)
    black = [Path(sys.executable).parent / "black", "--check", "--diff", "-q", tmp_path / "f.py"]
    done = subprocess.run(black, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_a_comment_stays_on_its_line() -> None:
    assert pytext.comment("a\nb\r\nc  \x07 \u202e d") == "a b c \\x07 \\u202e d"


@given(st.text())
def test_a_comment_never_ends_early(text: str) -> None:
    source = f"# {pytext.comment(text)}\nx = 1\n"
    assert len(ast.parse(source).body) == 1
    assert len(source.splitlines()) == 2
