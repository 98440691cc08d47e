"""Models of the family trees."""

from typing import Annotated

from pydantic import Field
from trees._runtime.models import DateTime, Model, ReadOnly
from typing_extensions import TypeAliasType


class PlantedBy(Model):
    """Who planted it."""

    name: str | None = None
    """As on the passport."""

    friends: list[str] | None = None
    """Who helped."""


class Node(Model):
    """A place where branches begin."""

    name: str
    """What is carved into it."""

    children: list["Node"] | None = None
    """Branches in order."""

    parent: "Node | None" = None
    """Where it grows from."""

    index: "NodeMap | None" = None


NodeMap = TypeAliasType("NodeMap", dict[str, Node])
"""Nodes by name; it and the node hold each other."""


class Planted(Model):
    """A node of three parts, one of them inline; `name` becomes shorter, `planted` becomes
    required.
    """

    name: Annotated[str, Field(max_length=20)]
    """What is carved into it."""

    children: list[Node] | None = None
    """Branches in order."""

    parent: Node | None = None
    """Where it grows from."""

    index: NodeMap | None = None

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """Given out by the server.

    Read-only: the server sets it.
    """

    planted: DateTime
    """When it came in."""

    by: PlantedBy | None = None
    """Who planted it."""


Node.model_rebuild()
