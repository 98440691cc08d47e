"""The command `ddgen`: generate, check, lint and diff."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import release
from .diff import command as diff
from .mock import command as mock
from .problems import GenerationError, Problem
from .reports import FORMATS

_SHOWN = 40
_DEEPEST = 20_000  # calls in calls


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command. Returns 0, 1 where there are problems or differences, 2 for a wrong call."""
    arguments = _parser().parse_args(argv)
    # References and `allOf` may lead through hundreds of schemas in a row; one after the other is a call in a call.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEPEST))
    try:
        status = int(arguments.run(arguments))
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Whoever read what this prints has gone; nothing more can be said there, also not when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}error: {error.strerror or error}; nothing more was written", file=sys.stderr)
        return 1
    except GenerationError as error:
        # One error must not drown in warnings; lint is asked for them all.
        everything = arguments.run is _lint
        shown = [p for p in error.problems if everything or p.severity == "error"]
        _report(shown, everything=True)
        if rest := len(error.problems) - len(shown):
            print(f"… and {rest} warning{'' if rest == 1 else 's'}; `ddgen lint` shows all", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; nothing was written", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ddgen", description="Generate a client, docs and examples from an OpenAPI description."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, run, text in (
        ("generate", _generate, "make all outputs anew; only changed files are written"),
        ("check", _check, "exit with 1 and a diff where the outputs are not what the spec gives"),
        ("lint", _lint, "report what is wrong with the spec"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        command.add_argument(
            "--spec",
            type=Path,
            default=Path("spec/openapi.yaml"),
            help="OpenAPI 3.0 or 3.1, YAML or JSON (%(default)s)",
        )
        if name != "check":
            command.add_argument("--no-cache", action="store_true", help="make everything anew")
        if name != "lint":
            command.add_argument("--out", type=Path, default=Path("generated"), help="the output folder (%(default)s)")
        if name == "generate":
            command.add_argument(
                "--only", nargs="+", default=[], metavar="FAMILY", help="only the files of these families"
            )
            command.add_argument(
                "--force", action="store_true", help="overwrite files in the way that this program has not made"
            )
        if name != "check":
            command.add_argument("--strict", action="store_true", help="warnings count as errors: nothing is written")
        if name == "lint":
            command.add_argument("--layout", action="store_true", help="check the layout of the YAML too")
            command.add_argument(
                "--format", choices=FORMATS, default="text", help="how problems are written (%(default)s)"
            )
            command.add_argument("--rules", action="store_true", help="print the table of rules and mends, as Markdown")
    diff.add(commands)
    release.add(commands)
    mock.add(commands).set_defaults(run=_mock)
    return parser


def _generate(arguments: argparse.Namespace) -> int:
    # The stages are imported when they are needed: a run that finds nothing changed needs few of them.
    start, clock = time.time(), time.perf_counter()
    from .build.last_run import LastRun

    cache = _cache(arguments)
    last = LastRun(arguments.spec, arguments.out, cache)
    if not arguments.only and (old := last.unchanged()) and not (arguments.strict and old["warnings"]):
        for warning in old["warnings"][:_SHOWN]:
            print(warning, file=sys.stderr)
        _more(len(old["warnings"]))
        _summary(old["operations"], old["models"], 0, old["files"], 0, clock)
        _say_again(old["changes"], arguments.spec)
        return 0
    from .build.write import write
    from .diff.revisions import head
    from .diff.text import brief
    from .pipeline import run

    progress = _progress()
    result = run(arguments.spec, cache, progress, arguments.only, commit=True)
    if arguments.strict:
        progress("")
        result.problems.stop_on_warning()
    progress("writing")
    plan = write(
        result.files,
        arguments.out,
        partial=result.partial,
        force=arguments.force,
        waiting=lambda: print(f"waiting for another run that writes to {arguments.out}", file=sys.stderr),
    )
    warnings = result.problems.warnings
    changes = brief(result.changes, plan.write) if result.changes else []
    if not result.partial:
        figures: dict[str, Any] = {"operations": result.operations, "models": result.models, "files": len(plan.files)}
        figures["changes"] = {"lines": changes, "head": head(arguments.spec) if changes else ""}
        last.remember(start, result.inputs, plan.files, list(map(str, warnings)), result.templates, figures)
        cache.prune()
    progress("")
    _report(warnings)
    _summary(result.operations, result.models, len(plan.write), plan.unchanged, len(plan.remove), clock)
    _say(changes)
    return 0


def _say(lines: Sequence[str]) -> None:
    for line in lines:
        print(line)


def _say_again(changes: dict[str, Any], spec: Path) -> None:
    """What a run said about changes since the last commit, while that is still the last one."""
    if changes["lines"]:
        from .diff.revisions import head

        _say(changes["lines"] if head(spec) == changes["head"] else [])


def _check(arguments: argparse.Namespace) -> int:
    from .build.cache import Cache
    from .build.plan import differences, plan
    from .pipeline import run

    progress = _progress()
    # Without the cache: what is checked must not vouch for itself.
    found = plan(run(arguments.spec, Cache(None), progress).files, arguments.out)
    progress("")
    clean = True
    for text in differences(found):
        clean = False
        sys.stdout.write(text)
    if clean:
        print(f"{arguments.out} is what {arguments.spec} gives: {len(found.files)} files")
        return 0
    print(
        f"{arguments.out} is not what {arguments.spec} gives; run `ddgen generate` and commit the result",
        file=sys.stderr,
    )
    return 1


def _lint(arguments: argparse.Namespace) -> int:
    from .lint import format_problems
    from .pipeline import check_spec
    from .problems import Problems
    from .reports import formatted
    from .rules import page

    if arguments.rules:
        sys.stdout.write(page())
        return 0
    progress = _progress()
    cache = _cache(arguments)
    try:
        problems = check_spec(arguments.spec, cache, progress)
    except GenerationError as error:
        if arguments.format == "text":
            raise
        problems = Problems(list(error.problems))
    if arguments.layout:
        format_problems(sorted(arguments.spec.parent.rglob("*.yaml")), problems, cache)
    progress("")
    if arguments.strict:
        problems = Problems([replace(p, severity="error") for p in problems.items])
    if arguments.format != "text":
        sys.stdout.write(formatted(problems.items, arguments.format))
        return 1 if problems.errors else 0
    _report(problems.items, everything=True)
    found = len(set(problems.items))
    print(
        f"{arguments.spec}: {found} problem{'' if found == 1 else 's'}" if found else f"{arguments.spec}: no problems"
    )
    return 1 if problems.errors else 0


def _mock(arguments: argparse.Namespace) -> int:
    return mock.run(arguments, _cache(arguments))


def _cache(arguments: argparse.Namespace):  # type: ignore[no-untyped-def]
    from .build.cache import Cache

    if arguments.no_cache:
        return Cache(None)
    root = Path(__file__).resolve().parent.parent
    if (root / "pyproject.toml").is_file():
        return Cache(root / ".cache" / "ddgen")
    return Cache(Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "ddgen")


def _progress() -> Callable[[str], None]:
    """Shows the present stage on a terminal; silent elsewhere."""
    if not sys.stderr.isatty():
        return lambda stage: None

    def show(stage: str) -> None:
        sys.stderr.write(f"\r\x1b[K{stage}{'…' if stage else ''}")
        sys.stderr.flush()

    return show


def _report(problems: Sequence[Problem], *, everything: bool = False) -> None:
    found = sorted(set(problems))
    for problem in found if everything else found[:_SHOWN]:
        print(problem, file=sys.stderr)
    if not everything:
        _more(len(found))


def _more(count: int) -> None:
    if count > _SHOWN:
        print(f"… and {count - _SHOWN} more warnings; `ddgen lint` shows all", file=sys.stderr)


def _summary(operations: int, models: int, written: int, unchanged: int, removed: int, start: float) -> None:
    seconds = time.perf_counter() - start
    print(
        f"{operations} operations, {models} models: {written} files written, {unchanged} unchanged, "
        f"{removed} removed in {seconds:.2f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
