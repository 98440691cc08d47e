"""Checks a bundled description: rules of OpenAPI, which are errors, and house rules, which the configuration makes errors."""

from __future__ import annotations

from ..problems import Place, Problems, nearest
from ..read.bundle import Bundle
from ..rules import GROUPS, RULES, level
from . import (
    bounds,
    components,
    composition,
    error_examples,
    examples,
    extensions,
    files,
    house,
    order,
    parameters,
    permissions,
    schemas,
    structure,
    terms,
    texts,
    unions,
    validator,
    values,
)
from .files import Cache
from .names import semantic
from .parts import Parts
from .report import Report
from .samples import collect
from .style import format_problems

__all__ = ["RULES", "Cache", "format_problems", "lint", "mend", "semantic"]


def mend(bundle: Bundle, problems: Problems) -> None:
    """Report what breaks the specification's rules, and mend the bundle where that is no error: all stages see what is meant."""
    report = Report(bundle, problems)
    for check in (structure.check, parameters.check, texts.check, schemas.check, composition.check, bounds.check):
        check(report)
    if not _late(problems) and not problems.errors:
        report = Report(bundle, problems)
        examples.check(report, Parts(bundle), list(collect(report)), frozenset())


def _late(problems: Problems) -> bool:
    """Whether values that their schemas refuse stop the run: they are looked for while others work, as nothing has to be mended."""
    return all(level(name, problems.strict) == "error" for name in ("example-valid", "default-valid"))


def lint(bundle: Bundle, problems: Problems, cache: Cache | None = None, *, broken: bool = False) -> None:
    """Add all that is wrong with a mended `bundle` to `problems`, whose `strict` names the rules that are errors.

    `broken` leaves out the checks that need every reference to lead somewhere.
    With a `cache`, what a file declares is remembered.
    """
    folder = "".join(bundle.doc.file.rpartition("/")[:2])
    for name in sorted(problems.strict - RULES.keys() - set(GROUPS)):
        at = Place(f"{folder}ddgen.toml")
        known = nearest(name, [*RULES, *GROUPS]) or f"known: {', '.join([*GROUPS, *RULES])}"
        problems.error(at, f"[lint] errors: there is no rule {name!r}", known)
    report = Report(bundle, problems)
    parts, found = Parts(bundle), list(collect(report))
    if not broken:
        validator.check(report, parts)
    wrong = frozenset(p.place.file for p in problems.errors)
    house.check(report)
    components.check(report)
    error_examples.check(report)
    permissions.check(report)
    terms.check(report)
    unions.check(report)
    values.check(report, found)
    extensions.check(report, found)
    order.check(report)
    if not broken:
        components.check_use(report, parts)
        if _late(problems):
            examples.check(report, parts, found, wrong)
        files.check(report, cache)
