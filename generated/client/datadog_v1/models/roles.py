"""Models of the family Roles."""

from typing import Annotated, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    DateTime,
    Model,
    Nullable,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import ResponseMetaAttributes
from datadog_v1.models.roles_and_logs_restriction_queries import (
    RelationshipToRoles,
    RolesType,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType


class OrganizationAttributes(Model):
    """Properties of an organization."""

    created_at: DateTime | None = None
    """When the organization was created, as an ISO 8601 date-time."""

    description: Nullable[str] = None
    """Text that describes the organization. Null when none was entered."""

    disabled: bool | None = None
    """Whether the organization is switched off, so that nobody can log in to it."""

    modified_at: DateTime | None = None
    """When the organization was changed last, as an ISO 8601 date-time."""

    name: str | None = None
    """Name of the organization as shown in the app."""

    public_id: str | None = None
    """Public ID of the organization, a text of lowercase letters and digits."""

    sharing: str | None = None
    """How far graphs and dashboards may be shared outside the organization; `none` when
    not at all.
    """

    url: Nullable[str] = None
    """Address of a page about the organization. Null when none was entered."""


OrganizationsType: TypeAlias = Literal["orgs"] | str
"""Says that a resource or a reference is an organization. There is one value only.

- `orgs`: The resource is an organization.
"""


class PermissionAttributes(Model):
    """What a permission is called and what it allows."""

    created: DateTime | None = None
    """When the permission was introduced, as an ISO 8601 date-time."""

    description: str | None = None
    """What the permission allows, in a sentence for people."""

    display_name: str | None = None
    """Name to show to people, for example `Logs Read Data`."""

    display_type: str | None = None
    """Kind of access, used to group the permissions in the app: `read`, `write` or
    `other`.
    """

    group_name: str | None = None
    """Name of the product area that the permission is listed under in the app, for example
    `Log Management`.
    """

    name: str | None = None
    """Name used in documentation and code, for example `logs_read_data`. It is the same on
    all sites.
    """

    name_aliases: list[str] | None = None
    """Other names under which the permission is known, such as former ones. Empty when
    there is none.
    """

    restricted: bool | None = None
    """With `true` all users hold the permission anyway, and it can neither be given to a
    role nor taken from one.
    """


PermissionsType: TypeAlias = Literal["permissions"] | str
"""Says that a resource or a reference is a permission. There is one value only.

- `permissions`: The resource is a permission.
"""


class RelationshipToOrganizationData(Model):
    """Type and UUID of an organization."""

    id: str
    """UUID of the organization."""

    type: OrganizationsType = "orgs"
    """Always `orgs`."""


class RelationshipToOrganizations(Model):
    """References to any number of organizations."""

    data: list[RelationshipToOrganizationData]
    """One reference for each organization. Empty when there is none."""


class RelationshipToPermissionData(Model):
    """Type and UUID of a permission."""

    id: str | None = None
    """UUID of the permission, from the list of permissions."""

    type: PermissionsType | None = None
    """Always `permissions`."""


class RelationshipToPermissions(Model):
    """References to any number of permissions."""

    data: list[RelationshipToPermissionData] | None = None
    """One reference for each permission. Empty when there is none."""


class RoleAttributes(Model):
    """Properties of a role."""

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the role was created, as an ISO 8601 date-time.

    Read-only: the server sets it.
    """

    modified_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the name or the permissions of the role were changed last, as an ISO 8601
    date-time.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name of the role. It is neither unique nor fixed, so address a role by its ID."""

    receives_permissions_from: list[str] | None = None
    """Names of the managed roles whose new permissions this role gets automatically. Empty
    when it follows none.
    """

    user_count: Annotated[int | None, ReadOnly()] = None
    """Number of users who have the role.

    Read-only: the server sets it.
    """


class RoleCloneAttributes(Model):
    """What can be set on a clone. Everything else is copied."""

    name: str
    """Name of the new role."""

    receives_permissions_from: list[str] | None = None
    """Name of the managed role whose new permissions the clone gets automatically:
    `Datadog Admin Role`, `Datadog Standard Role` or `Datadog Read Only Role`. When
    absent or empty, it follows none.
    """


class RoleCreateAttributes(Model):
    """Properties of a new role, as sent on creation and as given back."""

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the role was created, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    default_permissions_opt_out: bool | None = None
    """Whether the role starts without the permissions that the organization gives to every
    new role. When absent, `false`.
    """

    modified_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the role was changed last, as an ISO 8601 date-time; at first the creation
    time. Set by the service.

    Read-only: the server sets it.
    """

    name: str
    """Name of the role, as the app shows it."""

    receives_permissions_from: list[str] | None = None
    """Name of the managed role whose new permissions the role gets automatically: `Datadog
    Admin Role`, `Datadog Standard Role` or `Datadog Read Only Role`. When absent or
    empty, it follows none and only changes when someone changes it.
    """


class RoleRelationships(Model):
    """References of a role in a request."""

    permissions: RelationshipToPermissions | None = None
    """The permissions that the role is to have."""


class RoleResponseRelationships(Model):
    """References of a role in a response."""

    permissions: RelationshipToPermissions | None = None
    """The permissions that the role has."""


class RoleTemplateDataAttributes(Model):
    """What a role template is for."""

    description: str | None = None
    """Who the template is meant for and what it lets them do."""

    name: str | None = None
    """Name of the template, a proposal for the name of the role."""


RoleTemplateDataType: TypeAlias = Literal["roles"] | str
"""Type of a role template. It is the same text as for a role.

- `roles`: The resource is a role template.
"""


class RoleUpdateAttributes(Model):
    """Properties of a role in an update and in its response. What is absent from a request
    stays as it is.
    """

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the role was created, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    default_permissions_opt_out: bool | None = None
    """Whether the role does without the permissions that the organization gives to every
    role by default.
    """

    modified_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the role was changed last, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    name: str | None = None
    """New name of the role."""

    receives_permissions_from: list[str] | None = None
    """Name of the managed role whose new permissions the role gets automatically: `Datadog
    Admin Role`, `Datadog Standard Role` or `Datadog Read Only Role`. An empty list ends
    following.
    """

    user_count: Annotated[int, Field(le=2147483647)] | None = None
    """Number of users who have the role. Counted by the service; a value in a request has
    no effect.
    """


class RoleUpdateData(Model):
    """The new state of a role."""

    attributes: RoleUpdateAttributes
    """The properties to change."""

    id: str
    """UUID of the role, the same as in the path."""

    relationships: RoleRelationships | None = None
    """The complete set of permissions the role is to have. When absent, the permissions
    stay as they are.
    """

    type: RolesType = "roles"
    """Always `roles`."""


class RoleUpdateRequest(Model):
    """Body that changes a role."""

    data: RoleUpdateData
    """The new state of the role."""


class RoleUpdateResponseData(Model):
    """A changed role with its permissions."""

    attributes: RoleUpdateAttributes | None = None
    """Properties of the role."""

    id: str | None = None
    """UUID of the role."""

    relationships: RoleResponseRelationships | None = None
    """The permissions of the role after the change."""

    type: RolesType = "roles"
    """Always `roles`."""


RolesSort: TypeAlias = (
    Literal["-modified_at", "-name", "-user_count", "modified_at", "name", "user_count"]
    | str
)
"""Order of a list of roles. A leading `-` reverses it.

- `name`: By name, A to Z.
- `-name`: By name, Z to A.
- `modified_at`: The one changed longest ago first.
- `-modified_at`: The one changed most recently first.
- `user_count`: The role with the fewest users first.
- `-user_count`: The role with the most users first.
"""


class UserAttributes(Model):
    """Properties of a user account."""

    created_at: DateTime | None = None
    """When the account was created, as an ISO 8601 date-time."""

    disabled: bool | None = None
    """Whether the account is switched off. A disabled user cannot log in."""

    email: str | None = None
    """Email address of the user, where invitations and notifications go."""

    handle: str | None = None
    """Handle of the user, the email-like name used in mentions; a UUID for a service
    account.
    """

    icon: str | None = None
    """Address of the picture of the user."""

    last_login_time: Annotated[Nullable[DateTime], ReadOnly()] = None
    """When the user logged in last, as an ISO 8601 date-time. Null when never.

    Read-only: the server sets it.
    """

    mfa_enabled: Annotated[bool | None, ReadOnly()] = None
    """Whether logging in asks the user for a second factor.

    Read-only: the server sets it.
    """

    modified_at: DateTime | None = None
    """When the account was changed last, as an ISO 8601 date-time."""

    name: Nullable[str] = None
    """Name shown in the app. Null when the user has not entered one."""

    service_account: bool | None = None
    """Whether the account belongs to a program instead of a person. Such an account holds
    keys but cannot log in.
    """

    status: str | None = None
    """State of the account: `Active`, `Pending` while the invitation is not accepted, or
    `Disabled`.
    """

    title: Nullable[str] = None
    """Job title of the user. Null when none was entered."""

    uuid: Annotated[str | None, ReadOnly()] = None
    """UUID of the user, the same as `id` of the resource.

    Read-only: the server sets it.
    """

    verified: bool | None = None
    """Whether the user has confirmed the email address."""


UsersType: TypeAlias = Literal["users"] | str
"""Says that a resource or a reference is a user. There is one value only.

- `users`: The resource is a user.
"""


class OrganizationV2(Model):
    """An organization, sent along because a user belongs to it."""

    attributes: OrganizationAttributes | None = None
    """What is known about the organization."""

    id: str | None = None
    """UUID of the organization."""

    type: OrganizationsType = "orgs"
    """Always `orgs`."""


class Permission(Model):
    """Something that users of a role may do, such as changing monitors."""

    attributes: PermissionAttributes | None = None
    """Name and description of the permission."""

    id: str | None = None
    """UUID of the permission, used to give it to a role. Differs between sites."""

    type: PermissionsType = "permissions"
    """Always `permissions`."""


class PermissionsResponse(Model):
    """A list of permissions, not paged."""

    data: list[Permission] | None = None
    """One object for each permission."""


class RelationshipToOrganization(Model):
    """Reference to one organization."""

    data: RelationshipToOrganizationData
    """The organization referred to."""


class RelationshipToPermission(Model):
    """Body that names one permission."""

    data: RelationshipToPermissionData | None = None
    """The permission to add or remove."""


class RelationshipToUserData(Model):
    """Type and UUID of a user."""

    id: str
    """UUID of the user; the handle is not accepted."""

    type: UsersType = "users"
    """Always `users`."""


class RelationshipToUsers(Model):
    """References to any number of users."""

    data: list[RelationshipToUserData]
    """One reference for each user. Empty when there is none."""


class Role(Model):
    """A role with its permissions."""

    attributes: RoleAttributes | None = None
    """Name, dates and number of users of the role."""

    id: str | None = None
    """UUID of the role. Set by the service and stable over renames."""

    relationships: RoleResponseRelationships | None = None
    """The permissions of the role."""

    type: RolesType = "roles"
    """Always `roles`."""


class RoleClone(Model):
    """The role that a clone becomes."""

    attributes: RoleCloneAttributes
    """What differs from the original."""

    type: RolesType = "roles"
    """Always `roles`."""


class RoleCloneRequest(Model):
    """Body that clones a role."""

    data: RoleClone
    """The role to make of the copy."""


class RoleCreateData(Model):
    """A role to create."""

    attributes: RoleCreateAttributes
    """Name of the role and how it gets permissions."""

    relationships: RoleRelationships | None = None
    """The permissions that the role starts with. When absent, only the default ones."""

    type: RolesType | None = None
    """Always `roles`."""


class RoleCreateRequest(Model):
    """Body that creates a role."""

    data: RoleCreateData
    """The role to create."""


class RoleCreateResponseData(Model):
    """A new role with its permissions."""

    attributes: RoleCreateAttributes | None = None
    """Properties of the new role."""

    id: str | None = None
    """UUID of the new role."""

    relationships: RoleResponseRelationships | None = None
    """The permissions of the role, default ones included."""

    type: RolesType = "roles"
    """Always `roles`."""


class RoleResponse(Model):
    """One role."""

    data: Role | None = None
    """The role."""


class RoleTemplateData(Model):
    """A suggestion for a role."""

    attributes: RoleTemplateDataAttributes | None = None
    """Name and purpose of the template."""

    id: str | None = None
    """Identifier of the template. It is not the UUID of a role."""

    type: RoleTemplateDataType = "roles"
    """Always `roles`."""


class RoleUpdateResponse(Model):
    """The role after the change."""

    data: RoleUpdateResponseData | None = None
    """The changed role."""


class RolesResponse(Model):
    """A page of roles."""

    data: list[Role] | None = None
    """One object for each role on the page."""

    meta: ResponseMetaAttributes | None = None
    """Counts to page by."""


UserResponseIncludedItem = TypeAliasType(
    "UserResponseIncludedItem",
    Annotated[
        Union[
            Annotated[OrganizationV2, Tag("orgs")],
            Annotated[Permission, Tag("permissions")],
            Annotated[Role, Tag("roles")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""An object that a user in the response refers to, sent along so that it need not be
fetched. `type` tells which kind it is.
"""


class UserResponseRelationships(Model):
    """References from a user to other objects."""

    org: RelationshipToOrganization | None = None
    """The organization that the user was looked up in."""

    other_orgs: RelationshipToOrganizations | None = None
    """Other organizations in which the same person has an account."""

    other_users: RelationshipToUsers | None = None
    """Accounts of the same person in other organizations."""

    roles: RelationshipToRoles | None = None
    """The roles of the user in this organization."""


class UserV2(Model):
    """A user of the organization."""

    attributes: UserAttributes | None = None
    """Who the user is and what state the account is in."""

    id: str | None = None
    """UUID of the user."""

    relationships: UserResponseRelationships | None = None
    """Organization and roles of the user."""

    type: UsersType | None = None
    """Always `users`."""


class UsersResponse(Model):
    """A page of users."""

    data: list[UserV2] | None = None
    """One object for each user on the page."""

    included: list[UserResponseIncludedItem] | None = None
    """Organizations, permissions and roles that the users refer to, each once."""

    meta: ResponseMetaAttributes | None = None
    """Counts to page by."""


class RelationshipToUser(Model):
    """Body that names one user."""

    data: RelationshipToUserData
    """The user to add or remove."""


class RoleCreateResponse(Model):
    """The role that was created."""

    data: RoleCreateResponseData | None = None
    """The new role."""


class RoleTemplateArray(Model):
    """The role templates on offer."""

    data: list[RoleTemplateData]
    """One object for each template."""
