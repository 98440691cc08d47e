"""Operations of the family Roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Pagination,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.roles import (
        PermissionsResponse,
        RelationshipToPermission,
        RelationshipToUser,
        Role,
        RoleCloneRequest,
        RoleCreateRequest,
        RoleCreateResponse,
        RoleResponse,
        RolesResponse,
        RolesSort,
        RoleTemplateArray,
        RoleUpdateRequest,
        RoleUpdateResponse,
        UsersResponse,
        UserV2,
    )

LIST_ROLE_PERMISSIONS: Operation[PermissionsResponse] = Operation(
    id="ListRolePermissions",
    method="GET",
    path="/api/v2/roles/{role_id}/permissions",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "roles.PermissionsResponse"),
    },
)
ADD_PERMISSION_TO_ROLE: Operation[PermissionsResponse] = Operation(
    id="AddPermissionToRole",
    method="POST",
    path="/api/v2/roles/{role_id}/permissions",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RelationshipToPermission",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.PermissionsResponse"),
    },
)
REMOVE_PERMISSION_FROM_ROLE: Operation[PermissionsResponse] = Operation(
    id="RemovePermissionFromRole",
    method="DELETE",
    path="/api/v2/roles/{role_id}/permissions",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RelationshipToPermission",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.PermissionsResponse"),
    },
)
LIST_ROLE_USERS: Operation[UsersResponse] = Operation(
    id="ListRoleUsers",
    method="GET",
    path="/api/v2/roles/{role_id}/users",
    parameters=(
        Parameter("role_id", "role_id", "path", required=True, type="str"),
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
        Parameter("sort", "sort", "query", type="str"),
        Parameter("filter", "filter", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "roles.UsersResponse"),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
)
ADD_USER_TO_ROLE: Operation[UsersResponse] = Operation(
    id="AddUserToRole",
    method="POST",
    path="/api/v2/roles/{role_id}/users",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RelationshipToUser",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.UsersResponse"),
    },
)
REMOVE_USER_FROM_ROLE: Operation[UsersResponse] = Operation(
    id="RemoveUserFromRole",
    method="DELETE",
    path="/api/v2/roles/{role_id}/users",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RelationshipToUser",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.UsersResponse"),
    },
)
CLONE_ROLE: Operation[RoleResponse] = Operation(
    id="CloneRole",
    method="POST",
    path="/api/v2/roles/{role_id}/clone",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RoleCloneRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.RoleResponse"),
    },
)
LIST_ROLES: Operation[RolesResponse] = Operation(
    id="ListRoles",
    method="GET",
    path="/api/v2/roles",
    parameters=(
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
        Parameter("sort", "sort", "query"),
        Parameter("filter", "filter", "query", type="str"),
        Parameter("filter_id", "filter[id]", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "roles.RolesResponse"),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
)
CREATE_ROLE: Operation[RoleCreateResponse] = Operation(
    id="CreateRole",
    method="POST",
    path="/api/v2/roles",
    body=Body(
        {
            "application/json": "roles.RoleCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.RoleCreateResponse"),
    },
)
GET_ROLE: Operation[RoleResponse] = Operation(
    id="GetRole",
    method="GET",
    path="/api/v2/roles/{role_id}",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "roles.RoleResponse"),
    },
)
DELETE_ROLE: Operation[None] = Operation(
    id="DeleteRole",
    method="DELETE",
    path="/api/v2/roles/{role_id}",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    responses={
        "204": None,
    },
)
UPDATE_ROLE: Operation[RoleUpdateResponse] = Operation(
    id="UpdateRole",
    method="PATCH",
    path="/api/v2/roles/{role_id}",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "roles.RoleUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "roles.RoleUpdateResponse"),
    },
)
LIST_PERMISSIONS: Operation[PermissionsResponse] = Operation(
    id="ListPermissions",
    method="GET",
    path="/api/v2/permissions",
    parameters=(Parameter("include_scopes", "include_scopes", "query", type="bool"),),
    responses={
        "200": Content("application/json", "roles.PermissionsResponse"),
    },
)
LIST_ROLE_TEMPLATES: Operation[RoleTemplateArray] = Operation(
    id="ListRoleTemplates",
    method="GET",
    path="/api/v2/roles/templates",
    responses={
        "200": Content("application/json", "roles.RoleTemplateArray"),
    },
)


class RolesResource(SyncResource):
    """A role is a named set of permissions. Users get what they may do from their roles:
    someone with several roles has the permissions of all of them together. The
    operations here create and change roles, list the permissions that exist, and say
    which permissions and users a role has.

    Three managed roles come with every organization: `Datadog Admin Role`, `Datadog
    Standard Role` and `Datadog Read Only Role`. Their names and permissions cannot be
    changed, but they can be cloned. Users, roles and permissions are addressed by UUID;
    the UUID of a permission differs from site to site, its name does not. Reading needs
    the `user_access_read` permission, every change `user_access_manage`. Responses
    follow JSON:API: each object has `type`, `id`, `attributes` and, where it refers to
    others, `relationships`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_role_permissions(self, role_id: str) -> PermissionsResponse:
        """List the permissions of a role.

        Gives all permissions of one role with their names and descriptions, in one
        response. Needs the `user_access_read` permission.

        Args:
            role_id: UUID of the role.

        Returns:
            The permissions of the role.

        Example:
            dd.roles.list_role_permissions(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return self._call(
            LIST_ROLE_PERMISSIONS,
            {
                "role_id": role_id,
            },
        )

    def add_permission_to_role(
        self,
        role_id: str,
        *,
        body: RelationshipToPermission | Mapping[str, Any] | bytes,
    ) -> PermissionsResponse:
        """Add a permission to a role.

        Gives one more permission to a custom role; the others stay. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role.
            body: The permission to add.

        Returns:
            All permissions that the role has now.

        Example:
            dd.roles.add_permission_to_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'permissions',
                          'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}},
            )
        """
        return self._call(
            ADD_PERMISSION_TO_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def remove_permission_from_role(
        self,
        role_id: str,
        *,
        body: RelationshipToPermission | Mapping[str, Any] | bytes,
    ) -> PermissionsResponse:
        """Remove a permission from a role.

        Takes one permission from a custom role; the others stay. Users of the role keep
        it if another of their roles gives it. Needs the `user_access_manage`
        permission.

        Args:
            role_id: UUID of the role.
            body: The permission to remove. It is sent as the body of a `DELETE`
                request, which some HTTP libraries only do when told to.

        Returns:
            The permissions that the role has left.

        Example:
            dd.roles.remove_permission_from_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'permissions',
                          'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}},
            )
        """
        return self._call(
            REMOVE_PERMISSION_FROM_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def list_role_users(
        self,
        role_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: str | None = None,
        filter: str | None = None,
    ) -> UsersResponse:
        """List the users of a role.

        Gives the users who have a role, page by page, disabled accounts included.
        `included` holds the organizations and roles that the users refer to. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role.
            page_size: Number of users on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            sort: Attribute to sort by: `name`, `email` or `status`, with a
                leading `-` for the reverse order. When absent, `name`.
            filter: Text that the name, email address or another text of the
                user must contain. When absent, all users of the role match.

        Returns:
            A page of users.

        Example:
            dd.roles.list_role_users(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return self._call(
            LIST_ROLE_USERS,
            {
                "role_id": role_id,
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
            },
        )

    def list_role_users_pages(
        self,
        role_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: str | None = None,
        filter: str | None = None,
    ) -> Pages[UserV2, UsersResponse]:
        """The items of all pages of `list_role_users`, fetched as they are needed.

        The arguments are those of `list_role_users`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_ROLE_USERS,
            {
                "role_id": role_id,
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
            },
        )

    def add_user_to_role(
        self, role_id: str, *, body: RelationshipToUser | Mapping[str, Any] | bytes
    ) -> UsersResponse:
        """Add a user to a role.

        Gives a role to a user, who keeps the permissions of the other roles. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role to give.
            body: The user who gets the role.

        Returns:
            The users of the role, the new one among them.

        Example:
            dd.roles.add_user_to_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'users',
                          'id': '3ad549bf-eba0-11e9-a77a-0705486660d0'}},
            )
        """
        return self._call(
            ADD_USER_TO_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def remove_user_from_role(
        self, role_id: str, *, body: RelationshipToUser | Mapping[str, Any] | bytes
    ) -> UsersResponse:
        """Remove a user from a role.

        Takes a role from a user, who keeps the permissions that other roles give. Needs
        the `user_access_manage` permission.

        Args:
            role_id: UUID of the role to take away.
            body: The user who loses the role. It is sent as the body of a
                `DELETE` request, which some HTTP libraries only do when told to.

        Returns:
            The users who still have the role.

        Example:
            dd.roles.remove_user_from_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'users',
                          'id': '7d1f9c02-4b0e-11ef-8f5a-da7ad0902002'}},
            )
        """
        return self._call(
            REMOVE_USER_FROM_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def clone_role(
        self, role_id: str, *, body: RoleCloneRequest | Mapping[str, Any] | bytes
    ) -> RoleResponse:
        """Clone a role.

        Creates a new role with the same permissions as an existing one, managed roles
        included. Users are not copied, and later changes of the original do not reach
        the clone. Needs the `user_access_manage` permission.

        Args:
            role_id: UUID of the role whose permissions are copied.
            body: The name of the new role.

        Returns:
            The new role.

        Example:
            dd.roles.clone_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'roles',
                          'attributes': {'name': 'Payments Developers'}}},
            )
        """
        return self._call(
            CLONE_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def list_roles(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: RolesSort | str | None = None,
        filter: str | None = None,
        filter_id: str | None = None,
    ) -> RolesResponse:
        """List roles.

        Gives the roles of the organization, managed ones included, page by page with
        their permissions and the number of their users. Read on until the number of
        roles received reaches `meta.page.total_filtered_count`. Needs the
        `user_access_read` permission.

        Args:
            page_size: Number of roles on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            sort: Attribute to sort by, with a leading `-` for the reverse
                order. When absent, `name`. `name`: By name, A to Z; `-name`: By
                name, Z to A; `modified_at`: The one changed longest ago first;
                `-modified_at`: The one changed most recently first; `user_count`:
                The role with the fewest users first; `-user_count`: The role with
                the most users first.
            filter: Text that the name of a role must contain. When absent, all
                names match.
            filter_id: Comma-separated UUIDs; only these roles are returned.
                When absent, all are.

        Returns:
            A page of roles.

        Example:
            dd.roles.list_roles()
        """
        return self._call(
            LIST_ROLES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
                "filter_id": filter_id,
            },
        )

    def list_roles_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: RolesSort | str | None = None,
        filter: str | None = None,
        filter_id: str | None = None,
    ) -> Pages[Role, RolesResponse]:
        """The items of all pages of `list_roles`, fetched as they are needed.

        The arguments are those of `list_roles`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_ROLES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
                "filter_id": filter_id,
            },
        )

    def create_role(
        self, *, body: RoleCreateRequest | Mapping[str, Any] | bytes
    ) -> RoleCreateResponse:
        """Create a role.

        Creates a custom role, empty of users. It gets the permissions named in
        `relationships` and, unless `default_permissions_opt_out` is `true`, those that
        the organization gives to every new role. Add users afterwards with a request of
        its own for each. Needs the `user_access_manage` permission.

        Args:
            body: The name of the role and the permissions it starts with.

        Returns:
            The new role with its UUID and its permissions.

        Example:
            dd.roles.create_role(
                body={'data': {'type': 'roles',
                          'attributes': {'name': 'Checkout Developers'},
                          'relationships': {'permissions': {'data': [{'type': 'permissions',
                                                                      'id': '1af86ce4-7823-11ea-93dc-d7cad1b1c6cb'},
                                                                     {'type': 'permissions',
                                                                      'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}]}}}},
            )
        """
        return self._call(CREATE_ROLE, {}, body=body)

    def get_role(self, role_id: str) -> RoleResponse:
        """Get a role.

        Gives one role with its permissions and the number of its users. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role, from the list of roles.

        Returns:
            The role.

        Example:
            dd.roles.get_role(role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d')
        """
        return self._call(
            GET_ROLE,
            {
                "role_id": role_id,
            },
        )

    def delete_role(self, role_id: str) -> None:
        """Delete a role.

        Deletes a custom role for good. Its users stay but lose the permissions that no
        other of their roles gives. Managed roles cannot be deleted. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role to delete.

        Example:
            dd.roles.delete_role(role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d')
        """
        return self._call(
            DELETE_ROLE,
            {
                "role_id": role_id,
            },
        )

    def update_role(
        self, role_id: str, *, body: RoleUpdateRequest | Mapping[str, Any] | bytes
    ) -> RoleUpdateResponse:
        """Update a role.

        Changes the name of a custom role, the managed role it follows, or its
        permissions as a whole. To give or take a single permission use the operations
        on the permissions of the role, which leave the others alone. Managed roles
        cannot be changed. Needs the `user_access_manage` permission.

        Args:
            role_id: UUID of the role to change.
            body: The attributes to change. `id` must be the UUID in the path.

        Returns:
            The role after the change.

        Example:
            dd.roles.update_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'roles',
                          'id': '3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                          'attributes': {'name': 'Web Store Developers'}}},
            )
        """
        return self._call(
            UPDATE_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    def list_permissions(
        self, *, include_scopes: bool | str | None = None
    ) -> PermissionsResponse:
        """List permissions.

        Gives every permission there is, in one response. Use it to find the UUIDs that
        a role is made of, or to turn the UUIDs in a role into names. Needs the
        `user_access_read` permission.

        Args:
            include_scopes: Whether entries that exist only as scopes of
                application keys and OAuth clients, and cannot be given to a role,
                are listed too. When absent, `false`.

        Returns:
            All permissions.

        Example:
            dd.roles.list_permissions()
        """
        return self._call(
            LIST_PERMISSIONS,
            {
                "include_scopes": include_scopes,
            },
        )

    def list_role_templates(self) -> RoleTemplateArray:
        """List role templates.

        Gives the role templates that Datadog offers as starting points for custom
        roles, each for a kind of work such as billing or security. A template is no
        role: nobody can be given it, and it cannot be changed. Needs the
        `user_access_read` permission.

        Returns:
            All role templates.

        Example:
            dd.roles.list_role_templates()
        """
        return self._call(LIST_ROLE_TEMPLATES, {})

    @cached_property
    def with_raw_response(self) -> RolesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return RolesResourceWithRawResponse(self)


class RolesResourceWithRawResponse(RawResource):
    """The operations of `RolesResource`, returning whole responses."""

    list_role_permissions = raw_method(RolesResource.list_role_permissions)

    add_permission_to_role = raw_method(RolesResource.add_permission_to_role)

    remove_permission_from_role = raw_method(RolesResource.remove_permission_from_role)

    list_role_users = raw_method(RolesResource.list_role_users)

    add_user_to_role = raw_method(RolesResource.add_user_to_role)

    remove_user_from_role = raw_method(RolesResource.remove_user_from_role)

    clone_role = raw_method(RolesResource.clone_role)

    list_roles = raw_method(RolesResource.list_roles)

    create_role = raw_method(RolesResource.create_role)

    get_role = raw_method(RolesResource.get_role)

    delete_role = raw_method(RolesResource.delete_role)

    update_role = raw_method(RolesResource.update_role)

    list_permissions = raw_method(RolesResource.list_permissions)

    list_role_templates = raw_method(RolesResource.list_role_templates)


class AsyncRolesResource(AsyncResource):
    """A role is a named set of permissions. Users get what they may do from their roles:
    someone with several roles has the permissions of all of them together. The
    operations here create and change roles, list the permissions that exist, and say
    which permissions and users a role has.

    Three managed roles come with every organization: `Datadog Admin Role`, `Datadog
    Standard Role` and `Datadog Read Only Role`. Their names and permissions cannot be
    changed, but they can be cloned. Users, roles and permissions are addressed by UUID;
    the UUID of a permission differs from site to site, its name does not. Reading needs
    the `user_access_read` permission, every change `user_access_manage`. Responses
    follow JSON:API: each object has `type`, `id`, `attributes` and, where it refers to
    others, `relationships`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_role_permissions(self, role_id: str) -> PermissionsResponse:
        """List the permissions of a role.

        Gives all permissions of one role with their names and descriptions, in one
        response. Needs the `user_access_read` permission.

        Args:
            role_id: UUID of the role.

        Returns:
            The permissions of the role.

        Example:
            await dd.roles.list_role_permissions(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return await self._call(
            LIST_ROLE_PERMISSIONS,
            {
                "role_id": role_id,
            },
        )

    async def add_permission_to_role(
        self,
        role_id: str,
        *,
        body: RelationshipToPermission | Mapping[str, Any] | bytes,
    ) -> PermissionsResponse:
        """Add a permission to a role.

        Gives one more permission to a custom role; the others stay. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role.
            body: The permission to add.

        Returns:
            All permissions that the role has now.

        Example:
            await dd.roles.add_permission_to_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'permissions',
                          'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}},
            )
        """
        return await self._call(
            ADD_PERMISSION_TO_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def remove_permission_from_role(
        self,
        role_id: str,
        *,
        body: RelationshipToPermission | Mapping[str, Any] | bytes,
    ) -> PermissionsResponse:
        """Remove a permission from a role.

        Takes one permission from a custom role; the others stay. Users of the role keep
        it if another of their roles gives it. Needs the `user_access_manage`
        permission.

        Args:
            role_id: UUID of the role.
            body: The permission to remove. It is sent as the body of a `DELETE`
                request, which some HTTP libraries only do when told to.

        Returns:
            The permissions that the role has left.

        Example:
            await dd.roles.remove_permission_from_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'permissions',
                          'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}},
            )
        """
        return await self._call(
            REMOVE_PERMISSION_FROM_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def list_role_users(
        self,
        role_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: str | None = None,
        filter: str | None = None,
    ) -> UsersResponse:
        """List the users of a role.

        Gives the users who have a role, page by page, disabled accounts included.
        `included` holds the organizations and roles that the users refer to. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role.
            page_size: Number of users on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            sort: Attribute to sort by: `name`, `email` or `status`, with a
                leading `-` for the reverse order. When absent, `name`.
            filter: Text that the name, email address or another text of the
                user must contain. When absent, all users of the role match.

        Returns:
            A page of users.

        Example:
            await dd.roles.list_role_users(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return await self._call(
            LIST_ROLE_USERS,
            {
                "role_id": role_id,
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
            },
        )

    def list_role_users_pages(
        self,
        role_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: str | None = None,
        filter: str | None = None,
    ) -> AsyncPages[UserV2, UsersResponse]:
        """The items of all pages of `list_role_users`, fetched as they are needed.

        The arguments are those of `list_role_users`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_ROLE_USERS,
            {
                "role_id": role_id,
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
            },
        )

    async def add_user_to_role(
        self, role_id: str, *, body: RelationshipToUser | Mapping[str, Any] | bytes
    ) -> UsersResponse:
        """Add a user to a role.

        Gives a role to a user, who keeps the permissions of the other roles. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role to give.
            body: The user who gets the role.

        Returns:
            The users of the role, the new one among them.

        Example:
            await dd.roles.add_user_to_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'users',
                          'id': '3ad549bf-eba0-11e9-a77a-0705486660d0'}},
            )
        """
        return await self._call(
            ADD_USER_TO_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def remove_user_from_role(
        self, role_id: str, *, body: RelationshipToUser | Mapping[str, Any] | bytes
    ) -> UsersResponse:
        """Remove a user from a role.

        Takes a role from a user, who keeps the permissions that other roles give. Needs
        the `user_access_manage` permission.

        Args:
            role_id: UUID of the role to take away.
            body: The user who loses the role. It is sent as the body of a
                `DELETE` request, which some HTTP libraries only do when told to.

        Returns:
            The users who still have the role.

        Example:
            await dd.roles.remove_user_from_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'users',
                          'id': '7d1f9c02-4b0e-11ef-8f5a-da7ad0902002'}},
            )
        """
        return await self._call(
            REMOVE_USER_FROM_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def clone_role(
        self, role_id: str, *, body: RoleCloneRequest | Mapping[str, Any] | bytes
    ) -> RoleResponse:
        """Clone a role.

        Creates a new role with the same permissions as an existing one, managed roles
        included. Users are not copied, and later changes of the original do not reach
        the clone. Needs the `user_access_manage` permission.

        Args:
            role_id: UUID of the role whose permissions are copied.
            body: The name of the new role.

        Returns:
            The new role.

        Example:
            await dd.roles.clone_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'roles',
                          'attributes': {'name': 'Payments Developers'}}},
            )
        """
        return await self._call(
            CLONE_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def list_roles(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: RolesSort | str | None = None,
        filter: str | None = None,
        filter_id: str | None = None,
    ) -> RolesResponse:
        """List roles.

        Gives the roles of the organization, managed ones included, page by page with
        their permissions and the number of their users. Read on until the number of
        roles received reaches `meta.page.total_filtered_count`. Needs the
        `user_access_read` permission.

        Args:
            page_size: Number of roles on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            sort: Attribute to sort by, with a leading `-` for the reverse
                order. When absent, `name`. `name`: By name, A to Z; `-name`: By
                name, Z to A; `modified_at`: The one changed longest ago first;
                `-modified_at`: The one changed most recently first; `user_count`:
                The role with the fewest users first; `-user_count`: The role with
                the most users first.
            filter: Text that the name of a role must contain. When absent, all
                names match.
            filter_id: Comma-separated UUIDs; only these roles are returned.
                When absent, all are.

        Returns:
            A page of roles.

        Example:
            await dd.roles.list_roles()
        """
        return await self._call(
            LIST_ROLES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
                "filter_id": filter_id,
            },
        )

    def list_roles_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort: RolesSort | str | None = None,
        filter: str | None = None,
        filter_id: str | None = None,
    ) -> AsyncPages[Role, RolesResponse]:
        """The items of all pages of `list_roles`, fetched as they are needed.

        The arguments are those of `list_roles`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_ROLES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort": sort,
                "filter": filter,
                "filter_id": filter_id,
            },
        )

    async def create_role(
        self, *, body: RoleCreateRequest | Mapping[str, Any] | bytes
    ) -> RoleCreateResponse:
        """Create a role.

        Creates a custom role, empty of users. It gets the permissions named in
        `relationships` and, unless `default_permissions_opt_out` is `true`, those that
        the organization gives to every new role. Add users afterwards with a request of
        its own for each. Needs the `user_access_manage` permission.

        Args:
            body: The name of the role and the permissions it starts with.

        Returns:
            The new role with its UUID and its permissions.

        Example:
            await dd.roles.create_role(
                body={'data': {'type': 'roles',
                          'attributes': {'name': 'Checkout Developers'},
                          'relationships': {'permissions': {'data': [{'type': 'permissions',
                                                                      'id': '1af86ce4-7823-11ea-93dc-d7cad1b1c6cb'},
                                                                     {'type': 'permissions',
                                                                      'id': '6f66600e-dd12-11e8-9e55-7f30fbb45e73'}]}}}},
            )
        """
        return await self._call(CREATE_ROLE, {}, body=body)

    async def get_role(self, role_id: str) -> RoleResponse:
        """Get a role.

        Gives one role with its permissions and the number of its users. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role, from the list of roles.

        Returns:
            The role.

        Example:
            await dd.roles.get_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return await self._call(
            GET_ROLE,
            {
                "role_id": role_id,
            },
        )

    async def delete_role(self, role_id: str) -> None:
        """Delete a role.

        Deletes a custom role for good. Its users stay but lose the permissions that no
        other of their roles gives. Managed roles cannot be deleted. Needs the
        `user_access_manage` permission.

        Args:
            role_id: UUID of the role to delete.

        Example:
            await dd.roles.delete_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return await self._call(
            DELETE_ROLE,
            {
                "role_id": role_id,
            },
        )

    async def update_role(
        self, role_id: str, *, body: RoleUpdateRequest | Mapping[str, Any] | bytes
    ) -> RoleUpdateResponse:
        """Update a role.

        Changes the name of a custom role, the managed role it follows, or its
        permissions as a whole. To give or take a single permission use the operations
        on the permissions of the role, which leave the others alone. Managed roles
        cannot be changed. Needs the `user_access_manage` permission.

        Args:
            role_id: UUID of the role to change.
            body: The attributes to change. `id` must be the UUID in the path.

        Returns:
            The role after the change.

        Example:
            await dd.roles.update_role(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                body={'data': {'type': 'roles',
                          'id': '3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
                          'attributes': {'name': 'Web Store Developers'}}},
            )
        """
        return await self._call(
            UPDATE_ROLE,
            {
                "role_id": role_id,
            },
            body=body,
        )

    async def list_permissions(
        self, *, include_scopes: bool | str | None = None
    ) -> PermissionsResponse:
        """List permissions.

        Gives every permission there is, in one response. Use it to find the UUIDs that
        a role is made of, or to turn the UUIDs in a role into names. Needs the
        `user_access_read` permission.

        Args:
            include_scopes: Whether entries that exist only as scopes of
                application keys and OAuth clients, and cannot be given to a role,
                are listed too. When absent, `false`.

        Returns:
            All permissions.

        Example:
            await dd.roles.list_permissions()
        """
        return await self._call(
            LIST_PERMISSIONS,
            {
                "include_scopes": include_scopes,
            },
        )

    async def list_role_templates(self) -> RoleTemplateArray:
        """List role templates.

        Gives the role templates that Datadog offers as starting points for custom
        roles, each for a kind of work such as billing or security. A template is no
        role: nobody can be given it, and it cannot be changed. Needs the
        `user_access_read` permission.

        Returns:
            All role templates.

        Example:
            await dd.roles.list_role_templates()
        """
        return await self._call(LIST_ROLE_TEMPLATES, {})

    @cached_property
    def with_raw_response(self) -> AsyncRolesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncRolesResourceWithRawResponse(self)


class AsyncRolesResourceWithRawResponse(RawResource):
    """The operations of `AsyncRolesResource`, returning whole responses."""

    list_role_permissions = async_raw_method(AsyncRolesResource.list_role_permissions)

    add_permission_to_role = async_raw_method(AsyncRolesResource.add_permission_to_role)

    remove_permission_from_role = async_raw_method(
        AsyncRolesResource.remove_permission_from_role
    )

    list_role_users = async_raw_method(AsyncRolesResource.list_role_users)

    add_user_to_role = async_raw_method(AsyncRolesResource.add_user_to_role)

    remove_user_from_role = async_raw_method(AsyncRolesResource.remove_user_from_role)

    clone_role = async_raw_method(AsyncRolesResource.clone_role)

    list_roles = async_raw_method(AsyncRolesResource.list_roles)

    create_role = async_raw_method(AsyncRolesResource.create_role)

    get_role = async_raw_method(AsyncRolesResource.get_role)

    delete_role = async_raw_method(AsyncRolesResource.delete_role)

    update_role = async_raw_method(AsyncRolesResource.update_role)

    list_permissions = async_raw_method(AsyncRolesResource.list_permissions)

    list_role_templates = async_raw_method(AsyncRolesResource.list_role_templates)
