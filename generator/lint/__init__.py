"""Checks a bundled description: rules of OpenAPI, which are errors, and house rules, which the configuration makes errors."""

from __future__ import annotations

from ..problems import Place, Problems, nearest
from ..read.bundle import Bundle
from . import (
    bounds,
    components,
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
from .names import semantic
from .parts import Parts
from .report import RULES, Report
from .samples import collect
from .style import format_problems
from .validator import Cache

__all__ = ["RULES", "Cache", "format_problems", "lint", "semantic"]


def lint(
    bundle: Bundle,
    config_errors: frozenset[str],
    problems: Problems,
    cache: Cache | None = None,
    *,
    broken: bool = False,
) -> None:
    """Add all that is wrong with `bundle`, which has no errors so far, to `problems`.

    `config_errors` names the house rules whose breach is an error (`all` for every one); elsewhere it is a warning.
    `broken` leaves out the checks that need every reference to lead somewhere.
    With a `cache`, validation is repeated only for files whose schemas, or those they refer to, have changed.
    """
    folder = "".join(bundle.doc.file.rpartition("/")[:2])
    for name in sorted(config_errors - RULES.keys() - {"all"}):
        at = Place(f"{folder}ddgen.toml")
        problems.error(
            at, f"[lint] errors: there is no rule {name!r}", nearest(name, RULES) or f"known: {', '.join(RULES)}"
        )
    report = Report(bundle, config_errors, problems)
    for odd in bundle.odd:
        report.forbidden(odd.place, odd.message, odd.expected)
    parts, found = Parts(bundle), list(collect(report))
    structure.check(report)
    parameters.check(report)
    texts.check(report)
    schemas.check(report)
    bounds.check(report)
    if not broken:
        validator.check(report, parts, cache)
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
        examples.check(report, parts, found, cache, wrong)
        files.check(report, cache)
