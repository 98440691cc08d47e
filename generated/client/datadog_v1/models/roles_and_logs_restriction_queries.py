"""Models of the families Roles and Logs Restriction Queries."""

from typing import Literal, TypeAlias

from datadog_v1._runtime.models import Model

RolesType: TypeAlias = Literal["roles"] | str
"""Says that a resource or a reference is a role. There is one value only.

- `roles`: The resource is a role.
"""


class RelationshipToRoleData(Model):
    """A reference to one role."""

    id: str | None = None
    """UUID of the role."""

    type: RolesType | None = None
    """Always `roles`."""


class RelationshipToRoles(Model):
    """References to any number of roles."""

    data: list[RelationshipToRoleData] | None = None
    """One reference for each role, in no particular order. Empty when there is none."""
