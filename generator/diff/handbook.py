"""The page about the rules, made from them."""

from __future__ import annotations

import re
from typing import Any

from .keywords import COVERAGE, uncovered
from .law import Direction, Effect, Level, Loss, level
from .markdown import template
from .rules import ALL, Rule

_SAYS = {
    Effect.NONE: "same",
    Effect.WIDENS: "wider",
    Effect.NARROWS: "narrower",
    Effect.INCOMPARABLE: "other",
    Effect.UNDECIDED: "undecided",
}
_WAYS = (("request", Direction.REQUEST), ("response", Direction.RESPONSE), ("negotiated", Direction.NEGOTIATED))


def rules_page() -> str:
    """The law, the rules and the keywords as Markdown."""
    law = [{"effect": _SAYS[e], **{name: level(e, way).word for name, way in _WAYS}} for e in Effect]
    keywords = [
        (name, key, ", ".join(f"`{i}`" for i in ids)) for name, found in COVERAGE.items() for key, ids in found.items()
    ]
    return template("diff/rules.md.j2").render(
        law=law,
        rules=[_row(rule) for rule in ALL],
        keywords=keywords,
        uncovered=", ".join(f"`{k}`" for k in uncovered()),
    )


def _row(rule: Rule) -> dict[str, Any]:
    directions = {
        "text": (),
        "response": ("response",),
        "negotiated": ("negotiated",),
        "schema": ("request", "response"),
    }.get(rule.about, ("request",))
    said = {"request": "", "response": ""}
    for name, way in _WAYS:
        if name in directions:
            effects = [rule.effect] if rule.effect else list(Effect)
            levels = sorted({level(e, way, rule.guard, rule.loss) for e in effects})
            said["request" if name == "negotiated" else name] = " to ".join(
                Level(n).word for n in ([levels[0], levels[-1]] if len(levels) > 1 else levels)
            )
    what = re.sub(r"\{([a-z_]+)\}", lambda m: f"*{m[1]}*", rule.what.replace("`{", "{").replace("}`", "}")).replace(
        "|", "\\|"
    )
    lost = ", ".join(
        f"{'an' if flag.name[0] == 'A' else 'a'} {flag.name.lower()}"
        for flag in Loss
        if flag in rule.loss and flag.name
    )
    if rule.about == "text" and not rule.loss:
        said = {"request": "info", "response": "info"}
    elif rule.about == "text":
        said = {"request": "breaking", "response": "breaking"}
    return {
        "id": rule.id,
        "what": what,
        "effect": _SAYS[rule.effect] if rule.effect else "worked out",
        "lost": lost,
        **said,
    }
