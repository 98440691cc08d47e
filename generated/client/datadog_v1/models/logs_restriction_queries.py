"""Models of the family Logs Restriction Queries."""

from typing import Annotated, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    DateTime,
    Model,
    Nullable,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.roles_and_logs_restriction_queries import (
    RelationshipToRoleData,
    RelationshipToRoles,
    RolesType,
)
from pydantic import Tag
from typing_extensions import TypeAliasType

LogsRestrictionQueriesType: TypeAlias = Literal["logs_restriction_queries"] | str
"""Says that a resource is a restriction query. There is one value only.

- `logs_restriction_queries`: The resource is a restriction query.
"""


class RelationshipToRole(Model):
    """Body that names one role."""

    data: RelationshipToRoleData | None = None
    """The role to attach or detach."""


class RestrictionQueryAttributes(Model):
    """The query and what the service knows about its use."""

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the restriction query was created, as an ISO 8601 date-time.

    Read-only: the server sets it.
    """

    last_modifier_email: Annotated[Nullable[str], ReadOnly()] = None
    """Email address of the user who changed the restriction query last, or created it.
    Null when it is not known.

    Read-only: the server sets it.
    """

    last_modifier_name: Annotated[Nullable[str], ReadOnly()] = None
    """Name of that user. Null when it is not known.

    Read-only: the server sets it.
    """

    modified_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the query text was changed last, as an ISO 8601 date-time; the creation time
    when it never was.

    Read-only: the server sets it.
    """

    restriction_query: str | None = None
    """Log search query that a log must match to be visible."""

    role_count: Annotated[int | None, ReadOnly()] = None
    """Number of roles the restriction query is attached to.

    Read-only: the server sets it.
    """

    user_count: Annotated[int | None, ReadOnly()] = None
    """Number of users who have at least one of these roles.

    Read-only: the server sets it.
    """


class RestrictionQueryCreateAttributes(Model):
    """What can be set on a new restriction query."""

    restriction_query: str
    """Log search query that a log must match to be visible, for example `team:checkout AND
    env:prod`. Restrict by tags and reserved attributes such as `service`, `source`,
    `host` and `status`, which every log can carry.
    """


class RestrictionQueryCreateData(Model):
    """A restriction query to create."""

    attributes: RestrictionQueryCreateAttributes | None = None
    """The query text."""

    type: LogsRestrictionQueriesType | None = None
    """Always `logs_restriction_queries`."""


class RestrictionQueryCreatePayload(Model):
    """Body that creates a restriction query."""

    data: RestrictionQueryCreateData | None = None
    """The restriction query to create."""


class RestrictionQueryRoleAttribute(Model):
    """The part of a role that is shown with a restriction query."""

    name: str | None = None
    """Name of the role as it appears in the app."""


class RestrictionQueryUpdateAttributes(Model):
    """What can be changed on a restriction query."""

    restriction_query: str
    """Log search query that takes the place of the stored one."""


class RestrictionQueryUpdateData(Model):
    """The new state of a restriction query. The path says which one it is."""

    attributes: RestrictionQueryUpdateAttributes | None = None
    """The new query text."""

    type: LogsRestrictionQueriesType | None = None
    """Always `logs_restriction_queries`."""


class RestrictionQueryUpdatePayload(Model):
    """Body that changes a restriction query."""

    data: RestrictionQueryUpdateData | None = None
    """The new state."""


class RestrictionQueryWithoutRelationships(Model):
    """A restriction query without its roles."""

    attributes: RestrictionQueryAttributes | None = None
    """The query and what the service knows about its use."""

    id: str | None = None
    """UUID of the restriction query."""

    type: Annotated[str | None, ReadOnly()] = None
    """Always `logs_restriction_queries`.

    Read-only: the server sets it.
    """


class RestrictionQueryWithoutRelationshipsResponse(Model):
    """One restriction query."""

    data: RestrictionQueryWithoutRelationships | None = None
    """The restriction query after the request."""


class UserRelationships(Model):
    """References to other objects that belong to a restriction query."""

    roles: RelationshipToRoles | None = None
    """The roles whose members are restricted."""


class RestrictionQueryListResponse(Model):
    """Restriction queries without their roles."""

    data: list[RestrictionQueryWithoutRelationships] | None = None
    """One object for each restriction query. Empty when none applies."""


class RestrictionQueryRole(Model):
    """A role that the restriction query is attached to."""

    attributes: RestrictionQueryRoleAttribute
    """What is known about the role here; the roles operations give the rest."""

    id: str
    """UUID of the role."""

    type: RolesType = "roles"
    """Always `roles`."""


class RestrictionQueryRolesResponse(Model):
    """A page of roles of one restriction query."""

    data: list[RestrictionQueryRole] | None = None
    """One object for each role. Empty when the restriction query is attached to none, and
    after the last page.
    """


class RestrictionQueryWithRelationships(Model):
    """A restriction query with references to its roles."""

    attributes: RestrictionQueryAttributes | None = None
    """The query and what the service knows about its use."""

    id: str | None = None
    """UUID of the restriction query."""

    relationships: UserRelationships | None = None
    """The roles that the restriction query is attached to."""

    type: LogsRestrictionQueriesType | None = None
    """Always `logs_restriction_queries`."""


RestrictionQueryResponseIncludedItem = TypeAliasType(
    "RestrictionQueryResponseIncludedItem",
    Annotated[
        Union[Annotated[RestrictionQueryRole, Tag("roles")], UnknownVariant],
        Variants("type"),
    ],
)
"""An object that the restriction query refers to and that is sent along, so that its name
need not be fetched. Only roles occur.
"""


class RestrictionQueryWithRelationshipsResponse(Model):
    """One restriction query and the roles it is attached to."""

    data: RestrictionQueryWithRelationships | None = None
    """The restriction query."""

    included: list[RestrictionQueryResponseIncludedItem] | None = None
    """The referenced roles with their names, in no particular order."""
