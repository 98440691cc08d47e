"""What each operation does to what the mock keeps: its `x-state`, or the shape of its path.

An `x-state` names a `resource` and an `action`, and where they are not the usual ones

- `id`: the property that tells one item from another;
- `by`: property → place in the request that says which items are meant;
- `body`, `item`: where the item lies in the request body and in the answer;
- `set`: property → what the operation sets it to, or the place where that is sent;
- `needs`: resource → place of the id of something that has to be there;
- `answer`: place in the answer → property of the items that is written there; where it
  is given, even empty, the answer is not the item;
- `index`: the answer maps each value of this property to the ids of the items with it;
- `deleted`: the parameter that asks for what was deleted.

Places in a request begin with `path.`, `query.` or `body.`; steps are property names,
with `[]` for every item of a list and `[0]` for its first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .operations import Operation
from .values import is_object

ACTIONS = frozenset(
    "create read list update replace put add delete restore order copy patch check submit".split()
)


@dataclass(frozen=True)
class Rule:
    """What an operation does to a resource."""

    resource: str
    action: str
    id: str = "id"
    by: Mapping[str, str] = field(default_factory=dict[str, str])
    body: str = ""
    item: str = ""
    set: Mapping[str, Any] = field(default_factory=dict[str, Any])
    needs: Mapping[str, str] = field(default_factory=dict[str, str])
    answer: Mapping[str, str] = field(default_factory=dict[str, str])
    index: str = ""
    deleted: str = ""
    shows: bool = True


def declared(operations: Iterable[Operation]) -> dict[str, Rule]:
    """The rules that a description declares, by operation ID."""
    nodes = {op.id: (op, op.raw["x-state"]) for op in operations if "x-state" in op.raw}
    nodes = {key: (op, node) for key, (op, node) in nodes.items() if is_object(node)}
    ids: dict[str, str] = {}
    for _, node in nodes.values():
        if node.get("id"):
            ids.setdefault(str(node.get("resource")), str(node["id"]))
    return {
        key: _rule(op, node, ids.get(str(node.get("resource")), "id"))
        for key, (op, node) in nodes.items()
        if node.get("action") in ACTIONS
    }


def _rule(operation: Operation, node: dict[str, Any], id_: str) -> Rule:
    action = str(node["action"])
    rule = Rule(
        resource=str(node.get("resource")),
        action=action,
        id=id_,
        by=node.get("by") or {},
        body=str(node.get("body") or ""),
        item=str(node.get("item") or ""),
        set=node.get("set") or {},
        needs=node.get("needs") or {},
        answer=node.get("answer") or {},
        index=str(node.get("index") or ""),
        deleted=str(node.get("deleted") or ""),
        shows="answer" not in node,
    )
    names = operation.path_names
    single = action not in ("create", "list", "order", "submit")
    if "by" not in node and names and single:
        rule = replace(rule, by={id_: f"path.{names[-1]}"})
    return rule
