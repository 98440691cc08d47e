"""Operations of the family Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
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

    from ..models.users import UserDisableResponse, UserListResponse, UserResponse
    from ..models.users_and_organizations import User

LIST_USERS: Operation[UserListResponse] = Operation(
    id="ListUsers",
    method="GET",
    path="/api/v1/user",
    responses={
        "200": Content("application/json", "users.UserListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_USER: Operation[UserResponse] = Operation(
    id="CreateUser",
    method="POST",
    path="/api/v1/user",
    body=Body(
        {
            "application/json": "users_and_organizations.User",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "users.UserResponse"),
    },
)
GET_USER: Operation[UserResponse] = Operation(
    id="GetUser",
    method="GET",
    path="/api/v1/user/{user_handle}",
    parameters=(
        Parameter("user_handle", "user_handle", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "users.UserResponse"),
    },
)
UPDATE_USER: Operation[UserResponse] = Operation(
    id="UpdateUser",
    method="PUT",
    path="/api/v1/user/{user_handle}",
    parameters=(
        Parameter("user_handle", "user_handle", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "users_and_organizations.User",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "users.UserResponse"),
    },
)
DISABLE_USER: Operation[UserDisableResponse] = Operation(
    id="DisableUser",
    method="DELETE",
    path="/api/v1/user/{user_handle}",
    parameters=(
        Parameter("user_handle", "user_handle", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "users.UserDisableResponse"),
    },
)


class UsersResource(SyncResource):
    """Manages the users of an organization: lists them, invites new ones, changes and
    disables them. A user is addressed by the handle, which is the email address that
    the user was created with. Access roles (`access_role`) are the earlier, fixed
    roles; custom roles and permissions, service accounts and team membership are
    managed through the users and roles operations of API v2, which also list users page
    by page.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_users(self) -> UserListResponse:
        """List users.

        Gives all users of the organization in one response, disabled ones and pending
        invitations included. Needs the `user_access_read` permission.

        Returns:
            All users of the organization.

        Example:
            dd.users.list_users()
        """
        return self._call(LIST_USERS, {})

    def create_user(self, *, body: User | Mapping[str, Any] | bytes) -> UserResponse:
        """Create a user.

        Creates a user in the organization and sends an invitation by email; the user
        counts as verified after accepting it. The role `adm` can be given only with an
        application key of an administrator. Needs the `user_access_invite` permission.

        Args:
            body: The new user. `handle` must be an email address; `email` is
                taken from it when absent.

        Returns:
            The new user.

        Raises:
            BadRequestError: The handle is missing or is not an email address,
                or the access role is not known.
            ConflictError: The organization has a user with this handle already.

        Example:
            dd.users.create_user(
                body={'handle': 'sam.ortiz@example.com',
                 'email': 'sam.ortiz@example.com',
                 'name': 'Sam Ortiz',
                 'access_role': 'st',
                 'disabled': False},
            )
        """
        return self._call(CREATE_USER, {}, body=body)

    def get_user(self, user_handle: str) -> UserResponse:
        """Get a user.

        Gives one user by handle, disabled users too. Use it to check whether an
        invitation was accepted (`verified`). The permission it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.

        Returns:
            The user.

        Raises:
            NotFoundError: The organization has no user with this handle.

        Example:
            dd.users.get_user(user_handle='sam.ortiz@example.com')
        """
        return self._call(
            GET_USER,
            {
                "user_handle": user_handle,
            },
        )

    def update_user(
        self, user_handle: str, *, body: User | Mapping[str, Any] | bytes
    ) -> UserResponse:
        """Update a user.

        Changes the name, email address, access role or state of a user; `disabled:
        false` lets a disabled user in again. Needs an application key of an
        administrator. The permission it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.
            body: The fields to change.

        Returns:
            The user after the change.

        Raises:
            BadRequestError: A value is not allowed.
            NotFoundError: The organization has no user with this handle.

        Example:
            dd.users.update_user(
                user_handle='sam.ortiz@example.com',
                body={'name': 'Sam Ortiz-Lee', 'access_role': 'adm'},
            )
        """
        return self._call(
            UPDATE_USER,
            {
                "user_handle": user_handle,
            },
            body=body,
        )

    def disable_user(self, user_handle: str) -> UserDisableResponse:
        """Disable a user.

        Disables a user, who can then no longer log in. `UpdateUser` with `disabled:
        false` undoes it. Needs an application key of an administrator. The permission
        it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.

        Returns:
            The user is disabled.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no user with this handle.

        Example:
            dd.users.disable_user(user_handle='priya.rao@example.com')
        """
        return self._call(
            DISABLE_USER,
            {
                "user_handle": user_handle,
            },
        )

    @cached_property
    def with_raw_response(self) -> UsersResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return UsersResourceWithRawResponse(self)


class UsersResourceWithRawResponse(RawResource):
    """The operations of `UsersResource`, returning whole responses."""

    list_users = raw_method(UsersResource.list_users)

    create_user = raw_method(UsersResource.create_user)

    get_user = raw_method(UsersResource.get_user)

    update_user = raw_method(UsersResource.update_user)

    disable_user = raw_method(UsersResource.disable_user)


class AsyncUsersResource(AsyncResource):
    """Manages the users of an organization: lists them, invites new ones, changes and
    disables them. A user is addressed by the handle, which is the email address that
    the user was created with. Access roles (`access_role`) are the earlier, fixed
    roles; custom roles and permissions, service accounts and team membership are
    managed through the users and roles operations of API v2, which also list users page
    by page.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_users(self) -> UserListResponse:
        """List users.

        Gives all users of the organization in one response, disabled ones and pending
        invitations included. Needs the `user_access_read` permission.

        Returns:
            All users of the organization.

        Example:
            await dd.users.list_users()
        """
        return await self._call(LIST_USERS, {})

    async def create_user(
        self, *, body: User | Mapping[str, Any] | bytes
    ) -> UserResponse:
        """Create a user.

        Creates a user in the organization and sends an invitation by email; the user
        counts as verified after accepting it. The role `adm` can be given only with an
        application key of an administrator. Needs the `user_access_invite` permission.

        Args:
            body: The new user. `handle` must be an email address; `email` is
                taken from it when absent.

        Returns:
            The new user.

        Raises:
            BadRequestError: The handle is missing or is not an email address,
                or the access role is not known.
            ConflictError: The organization has a user with this handle already.

        Example:
            await dd.users.create_user(
                body={'handle': 'sam.ortiz@example.com',
                 'email': 'sam.ortiz@example.com',
                 'name': 'Sam Ortiz',
                 'access_role': 'st',
                 'disabled': False},
            )
        """
        return await self._call(CREATE_USER, {}, body=body)

    async def get_user(self, user_handle: str) -> UserResponse:
        """Get a user.

        Gives one user by handle, disabled users too. Use it to check whether an
        invitation was accepted (`verified`). The permission it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.

        Returns:
            The user.

        Raises:
            NotFoundError: The organization has no user with this handle.

        Example:
            await dd.users.get_user(user_handle='sam.ortiz@example.com')
        """
        return await self._call(
            GET_USER,
            {
                "user_handle": user_handle,
            },
        )

    async def update_user(
        self, user_handle: str, *, body: User | Mapping[str, Any] | bytes
    ) -> UserResponse:
        """Update a user.

        Changes the name, email address, access role or state of a user; `disabled:
        false` lets a disabled user in again. Needs an application key of an
        administrator. The permission it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.
            body: The fields to change.

        Returns:
            The user after the change.

        Raises:
            BadRequestError: A value is not allowed.
            NotFoundError: The organization has no user with this handle.

        Example:
            await dd.users.update_user(
                user_handle='sam.ortiz@example.com',
                body={'name': 'Sam Ortiz-Lee', 'access_role': 'adm'},
            )
        """
        return await self._call(
            UPDATE_USER,
            {
                "user_handle": user_handle,
            },
            body=body,
        )

    async def disable_user(self, user_handle: str) -> UserDisableResponse:
        """Disable a user.

        Disables a user, who can then no longer log in. `UpdateUser` with `disabled:
        false` undoes it. Needs an application key of an administrator. The permission
        it needs is not documented.

        Args:
            user_handle: Handle of the user: the email address that the user was
                created with.

        Returns:
            The user is disabled.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no user with this handle.

        Example:
            await dd.users.disable_user(user_handle='priya.rao@example.com')
        """
        return await self._call(
            DISABLE_USER,
            {
                "user_handle": user_handle,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsersResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncUsersResourceWithRawResponse(self)


class AsyncUsersResourceWithRawResponse(RawResource):
    """The operations of `AsyncUsersResource`, returning whole responses."""

    list_users = async_raw_method(AsyncUsersResource.list_users)

    create_user = async_raw_method(AsyncUsersResource.create_user)

    get_user = async_raw_method(AsyncUsersResource.get_user)

    update_user = async_raw_method(AsyncUsersResource.update_user)

    disable_user = async_raw_method(AsyncUsersResource.disable_user)
