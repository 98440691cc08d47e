"""What a failing golden shows: each change of lines once, and the command that accepts it."""

from __future__ import annotations

import goldens


def test_equal_hunks_are_shown_once_with_their_number() -> None:
    text = "".join(f"line {i}\n" for i in range(40))
    expected = {f"{name}.py": f"# {name}\n" * 9 + text for name in "abcdef"}
    actual = {
        name: value.replace("line 9\n", "line nine\n").replace("line 30\n", "") for name, value in expected.items()
    }
    actual["f.py"] = actual["f.py"].replace("line 39", "the end")
    actual["new.py"] = "--- a line that looks like a header\n"
    del actual["b.py"]
    shown = goldens.folded(goldens.differences(expected, actual))
    assert shown.count("+line nine") == 1 and shown.count("-line 30") == 1 and shown.count("+the end") == 1
    assert "a.py (5 times, also in c.py, d.py, e.py, f.py)" in shown
    assert "missing: b.py" in shown and "extra: new.py" in shown
    report = goldens.report("a-case", "x")
    assert report.endswith("to accept it: .venv/bin/pytest --update-goldens tests/test_cases.py -k 'a-case'")


def test_nothing_is_left_out() -> None:
    """Whatever differs is in the report: every changed line at least once."""
    expected = {"a": "one\ntwo\nthree\n", "b": "two\n"}
    actual = {"a": "one\n2\nthree\n", "b": "2\nfour\n"}
    shown = goldens.folded(goldens.differences(expected, actual))
    assert {line for line in shown.splitlines() if line and line[0] in "+-"} == {"-two", "+2", "+four"}
