"""Operations of the family Logs Restriction Queries."""

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
    from ..models.logs_restriction_queries import (
        RelationshipToRole,
        RestrictionQueryCreatePayload,
        RestrictionQueryListResponse,
        RestrictionQueryRole,
        RestrictionQueryRolesResponse,
        RestrictionQueryUpdatePayload,
        RestrictionQueryWithoutRelationships,
        RestrictionQueryWithoutRelationshipsResponse,
        RestrictionQueryWithRelationshipsResponse,
    )

LIST_RESTRICTION_QUERY_ROLES: Operation[RestrictionQueryRolesResponse] = Operation(
    id="ListRestrictionQueryRoles",
    method="GET",
    path="/api/v2/logs/config/restriction_queries/{restriction_query_id}/roles",
    parameters=(
        Parameter(
            "restriction_query_id",
            "restriction_query_id",
            "path",
            required=True,
            type="str",
        ),
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
    ),
    responses={
        "200": Content(
            "application/json", "logs_restriction_queries.RestrictionQueryRolesResponse"
        ),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
)
ADD_ROLE_TO_RESTRICTION_QUERY: Operation[None] = Operation(
    id="AddRoleToRestrictionQuery",
    method="POST",
    path="/api/v2/logs/config/restriction_queries/{restriction_query_id}/roles",
    parameters=(
        Parameter(
            "restriction_query_id",
            "restriction_query_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    body=Body(
        {
            "application/json": "logs_restriction_queries.RelationshipToRole",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
)
REMOVE_ROLE_FROM_RESTRICTION_QUERY: Operation[None] = Operation(
    id="RemoveRoleFromRestrictionQuery",
    method="DELETE",
    path="/api/v2/logs/config/restriction_queries/{restriction_query_id}/roles",
    parameters=(
        Parameter(
            "restriction_query_id",
            "restriction_query_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    body=Body(
        {
            "application/json": "logs_restriction_queries.RelationshipToRole",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
)
LIST_RESTRICTION_QUERIES: Operation[RestrictionQueryListResponse] = Operation(
    id="ListRestrictionQueries",
    method="GET",
    path="/api/v2/logs/config/restriction_queries",
    parameters=(
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
    ),
    responses={
        "200": Content(
            "application/json", "logs_restriction_queries.RestrictionQueryListResponse"
        ),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
)
CREATE_RESTRICTION_QUERY: Operation[RestrictionQueryWithoutRelationshipsResponse] = (
    Operation(
        id="CreateRestrictionQuery",
        method="POST",
        path="/api/v2/logs/config/restriction_queries",
        body=Body(
            {
                "application/json": "logs_restriction_queries.RestrictionQueryCreatePayload",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json",
                "logs_restriction_queries.RestrictionQueryWithoutRelationshipsResponse",
            ),
        },
    )
)
GET_RESTRICTION_QUERY: Operation[RestrictionQueryWithRelationshipsResponse] = Operation(
    id="GetRestrictionQuery",
    method="GET",
    path="/api/v2/logs/config/restriction_queries/{restriction_query_id}",
    parameters=(
        Parameter(
            "restriction_query_id",
            "restriction_query_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "200": Content(
            "application/json",
            "logs_restriction_queries.RestrictionQueryWithRelationshipsResponse",
        ),
    },
)
REPLACE_RESTRICTION_QUERY: Operation[RestrictionQueryWithoutRelationshipsResponse] = (
    Operation(
        id="ReplaceRestrictionQuery",
        method="PUT",
        path="/api/v2/logs/config/restriction_queries/{restriction_query_id}",
        parameters=(
            Parameter(
                "restriction_query_id",
                "restriction_query_id",
                "path",
                required=True,
                type="str",
            ),
        ),
        body=Body(
            {
                "application/json": "logs_restriction_queries.RestrictionQueryUpdatePayload",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json",
                "logs_restriction_queries.RestrictionQueryWithoutRelationshipsResponse",
            ),
        },
    )
)
DELETE_RESTRICTION_QUERY: Operation[None] = Operation(
    id="DeleteRestrictionQuery",
    method="DELETE",
    path="/api/v2/logs/config/restriction_queries/{restriction_query_id}",
    parameters=(
        Parameter(
            "restriction_query_id",
            "restriction_query_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "204": None,
    },
)
UPDATE_RESTRICTION_QUERY: Operation[RestrictionQueryWithoutRelationshipsResponse] = (
    Operation(
        id="UpdateRestrictionQuery",
        method="PATCH",
        path="/api/v2/logs/config/restriction_queries/{restriction_query_id}",
        parameters=(
            Parameter(
                "restriction_query_id",
                "restriction_query_id",
                "path",
                required=True,
                type="str",
            ),
        ),
        body=Body(
            {
                "application/json": "logs_restriction_queries.RestrictionQueryUpdatePayload",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json",
                "logs_restriction_queries.RestrictionQueryWithoutRelationshipsResponse",
            ),
        },
    )
)
GET_ROLE_RESTRICTION_QUERY: Operation[RestrictionQueryListResponse] = Operation(
    id="GetRoleRestrictionQuery",
    method="GET",
    path="/api/v2/logs/config/restriction_queries/role/{role_id}",
    parameters=(Parameter("role_id", "role_id", "path", required=True, type="str"),),
    responses={
        "200": Content(
            "application/json", "logs_restriction_queries.RestrictionQueryListResponse"
        ),
    },
)
LIST_USER_RESTRICTION_QUERIES: Operation[RestrictionQueryListResponse] = Operation(
    id="ListUserRestrictionQueries",
    method="GET",
    path="/api/v2/logs/config/restriction_queries/user/{user_id}",
    parameters=(Parameter("user_id", "user_id", "path", required=True, type="str"),),
    responses={
        "200": Content(
            "application/json", "logs_restriction_queries.RestrictionQueryListResponse"
        ),
    },
)


class LogsRestrictionQueriesResource(SyncResource):
    """Restriction queries limit which logs the members of a role can read. A restriction
    query is a log search such as `team:checkout`; a role that has one sees only the
    logs that match it, in search, live tail, graphs and exports alike. One restriction
    query can be attached to many roles, but a role has at most one.

    A restriction query narrows what the `logs_read_data` permission gives; attaching
    one gives the role that permission. A user with several roles sees what any of them
    allows: a single role with `logs_read_data` and without a restriction query opens
    all logs. Reading needs the `user_access_read` permission, every change
    `user_access_manage`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_restriction_query_roles(
        self,
        restriction_query_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> RestrictionQueryRolesResponse:
        """List the roles of a restriction query.

        Gives the roles that a restriction query is attached to, page by page. Use it
        before a change to see whom it would affect. Needs the `user_access_read`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query whose roles are
                listed.
            page_size: Number of roles on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.

        Returns:
            A page of roles with their names.

        Example:
            dd.logs_restriction_queries.list_restriction_query_roles(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return self._call(
            LIST_RESTRICTION_QUERY_ROLES,
            {
                "restriction_query_id": restriction_query_id,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_restriction_query_roles_pages(
        self,
        restriction_query_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> Pages[RestrictionQueryRole, RestrictionQueryRolesResponse]:
        """The items of all pages of `list_restriction_query_roles`, fetched as they are
        needed.

        The arguments are those of `list_restriction_query_roles`; paging begins where
        they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_RESTRICTION_QUERY_ROLES,
            {
                "restriction_query_id": restriction_query_id,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def add_role_to_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RelationshipToRole | Mapping[str, Any] | bytes,
    ) -> None:
        """Attach a role to a restriction query.

        Makes a restriction query apply to a role. As a role has at most one, a
        restriction query that it had before no longer applies to it. A role without the
        `logs_read_data` permission gets it by this. Needs the `user_access_manage`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query to attach.
            body: The role to restrict.

        Example:
            dd.logs_restriction_queries.add_role_to_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'roles',
                          'id': '5c1e8f0a-2b7d-11ef-9c44-da7ad0902002'}},
            )
        """
        return self._call(
            ADD_ROLE_TO_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    def remove_role_from_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RelationshipToRole | Mapping[str, Any] | bytes,
    ) -> None:
        """Detach a role from a restriction query.

        Stops a restriction query from applying to a role. If the role keeps the
        `logs_read_data` permission, its members then see all logs. The restriction
        query itself and its other roles stay as they are. Needs the
        `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to detach.
            body: The role to free from the restriction query. It is sent as the
                body of a `DELETE` request, which some HTTP libraries only do when
                told to.

        Example:
            dd.logs_restriction_queries.remove_role_from_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'roles',
                          'id': '5c1e8f0a-2b7d-11ef-9c44-da7ad0902002'}},
            )
        """
        return self._call(
            REMOVE_ROLE_FROM_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    def list_restriction_queries(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> RestrictionQueryListResponse:
        """List restriction queries.

        Gives all restriction queries of the organization, page by page, with the number
        of roles and users that each applies to. The roles themselves come from the
        operation that lists the roles of one restriction query. Needs the
        `user_access_read` permission.

        Args:
            page_size: Number of restriction queries on a page, at most 100.
                When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.

        Returns:
            A page of restriction queries, without their roles.

        Example:
            dd.logs_restriction_queries.list_restriction_queries()
        """
        return self._call(
            LIST_RESTRICTION_QUERIES,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_restriction_queries_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> Pages[RestrictionQueryWithoutRelationships, RestrictionQueryListResponse]:
        """The items of all pages of `list_restriction_queries`, fetched as they are
        needed.

        The arguments are those of `list_restriction_queries`; paging begins where they
        say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_RESTRICTION_QUERIES,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def create_restriction_query(
        self, *, body: RestrictionQueryCreatePayload | Mapping[str, Any] | bytes
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Create a restriction query.

        Stores a new restriction query. It restricts nobody until it is attached to a
        role, which is a request of its own. Try the query in a log search first. Needs
        the `user_access_manage` permission.

        Args:
            body: The query to store.

        Returns:
            The new restriction query with its ID.

        Example:
            dd.logs_restriction_queries.create_restriction_query(
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:checkout'}}},
            )
        """
        return self._call(CREATE_RESTRICTION_QUERY, {}, body=body)

    def get_restriction_query(
        self, restriction_query_id: str
    ) -> RestrictionQueryWithRelationshipsResponse:
        """Get a restriction query.

        Gives one restriction query together with the roles it is attached to:
        `relationships` holds their IDs, `included` their names. Needs the
        `user_access_read` permission.

        Args:
            restriction_query_id: UUID of the restriction query, from the list
                or from the response to its creation.

        Returns:
            The restriction query and its roles.

        Example:
            dd.logs_restriction_queries.get_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return self._call(
            GET_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
        )

    def replace_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RestrictionQueryUpdatePayload | Mapping[str, Any] | bytes,
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Replace a restriction query.

        Puts a new query in place of the old one; the ID and the attached roles stay. As
        the query text is the only thing that can be set, the effect is that of an
        update. Needs the `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to replace.
            body: The new query in full.

        Returns:
            The restriction query with its new text.

        Example:
            dd.logs_restriction_queries.replace_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:payments'}}},
            )
        """
        return self._call(
            REPLACE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    def delete_restriction_query(self, restriction_query_id: str) -> None:
        """Delete a restriction query.

        Deletes a restriction query and detaches it from all its roles. Roles with the
        `logs_read_data` permission then see all logs, so attach another restriction
        query to them first where that is not wanted. Needs the `user_access_manage`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query to delete.

        Example:
            dd.logs_restriction_queries.delete_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return self._call(
            DELETE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
        )

    def update_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RestrictionQueryUpdatePayload | Mapping[str, Any] | bytes,
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Update a restriction query.

        Changes the query text and keeps the ID and the attached roles. The text is
        always given whole: there is no way to add a clause to the stored one without
        sending the rest again. Needs the `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to change.
            body: The query as it is to be afterwards.

        Returns:
            The restriction query after the change.

        Example:
            dd.logs_restriction_queries.update_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:checkout '
                                                              'AND '
                                                              'env:prod'}}},
            )
        """
        return self._call(
            UPDATE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    def get_role_restriction_query(self, role_id: str) -> RestrictionQueryListResponse:
        """Get the restriction query of a role.

        Gives the restriction query that applies to a role, as a list with one object.
        An empty list means that the role is not restricted. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role.

        Returns:
            The restriction query of the role, or an empty list.

        Example:
            dd.logs_restriction_queries.get_role_restriction_query(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return self._call(
            GET_ROLE_RESTRICTION_QUERY,
            {
                "role_id": role_id,
            },
        )

    def list_user_restriction_queries(
        self, user_id: str
    ) -> RestrictionQueryListResponse:
        """List the restriction queries of a user.

        Gives the restriction queries that reach a user through any of the user's roles.
        The user sees the logs that match at least one of them; if another of the roles
        has `logs_read_data` without a restriction query, the user sees everything
        whatever is listed here. Needs the `user_access_read` permission.

        Args:
            user_id: UUID of the user, not the handle.

        Returns:
            The restriction queries of the roles that the user has.

        Example:
            dd.logs_restriction_queries.list_user_restriction_queries(
                user_id='3ad549bf-eba0-11e9-a77a-0705486660d0',
            )
        """
        return self._call(
            LIST_USER_RESTRICTION_QUERIES,
            {
                "user_id": user_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> LogsRestrictionQueriesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogsRestrictionQueriesResourceWithRawResponse(self)


class LogsRestrictionQueriesResourceWithRawResponse(RawResource):
    """The operations of `LogsRestrictionQueriesResource`, returning whole responses."""

    list_restriction_query_roles = raw_method(
        LogsRestrictionQueriesResource.list_restriction_query_roles
    )

    add_role_to_restriction_query = raw_method(
        LogsRestrictionQueriesResource.add_role_to_restriction_query
    )

    remove_role_from_restriction_query = raw_method(
        LogsRestrictionQueriesResource.remove_role_from_restriction_query
    )

    list_restriction_queries = raw_method(
        LogsRestrictionQueriesResource.list_restriction_queries
    )

    create_restriction_query = raw_method(
        LogsRestrictionQueriesResource.create_restriction_query
    )

    get_restriction_query = raw_method(
        LogsRestrictionQueriesResource.get_restriction_query
    )

    replace_restriction_query = raw_method(
        LogsRestrictionQueriesResource.replace_restriction_query
    )

    delete_restriction_query = raw_method(
        LogsRestrictionQueriesResource.delete_restriction_query
    )

    update_restriction_query = raw_method(
        LogsRestrictionQueriesResource.update_restriction_query
    )

    get_role_restriction_query = raw_method(
        LogsRestrictionQueriesResource.get_role_restriction_query
    )

    list_user_restriction_queries = raw_method(
        LogsRestrictionQueriesResource.list_user_restriction_queries
    )


class AsyncLogsRestrictionQueriesResource(AsyncResource):
    """Restriction queries limit which logs the members of a role can read. A restriction
    query is a log search such as `team:checkout`; a role that has one sees only the
    logs that match it, in search, live tail, graphs and exports alike. One restriction
    query can be attached to many roles, but a role has at most one.

    A restriction query narrows what the `logs_read_data` permission gives; attaching
    one gives the role that permission. A user with several roles sees what any of them
    allows: a single role with `logs_read_data` and without a restriction query opens
    all logs. Reading needs the `user_access_read` permission, every change
    `user_access_manage`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_restriction_query_roles(
        self,
        restriction_query_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> RestrictionQueryRolesResponse:
        """List the roles of a restriction query.

        Gives the roles that a restriction query is attached to, page by page. Use it
        before a change to see whom it would affect. Needs the `user_access_read`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query whose roles are
                listed.
            page_size: Number of roles on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.

        Returns:
            A page of roles with their names.

        Example:
            await dd.logs_restriction_queries.list_restriction_query_roles(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return await self._call(
            LIST_RESTRICTION_QUERY_ROLES,
            {
                "restriction_query_id": restriction_query_id,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_restriction_query_roles_pages(
        self,
        restriction_query_id: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> AsyncPages[RestrictionQueryRole, RestrictionQueryRolesResponse]:
        """The items of all pages of `list_restriction_query_roles`, fetched as they are
        needed.

        The arguments are those of `list_restriction_query_roles`; paging begins where
        they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            LIST_RESTRICTION_QUERY_ROLES,
            {
                "restriction_query_id": restriction_query_id,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    async def add_role_to_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RelationshipToRole | Mapping[str, Any] | bytes,
    ) -> None:
        """Attach a role to a restriction query.

        Makes a restriction query apply to a role. As a role has at most one, a
        restriction query that it had before no longer applies to it. A role without the
        `logs_read_data` permission gets it by this. Needs the `user_access_manage`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query to attach.
            body: The role to restrict.

        Example:
            await dd.logs_restriction_queries.add_role_to_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'roles',
                          'id': '5c1e8f0a-2b7d-11ef-9c44-da7ad0902002'}},
            )
        """
        return await self._call(
            ADD_ROLE_TO_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    async def remove_role_from_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RelationshipToRole | Mapping[str, Any] | bytes,
    ) -> None:
        """Detach a role from a restriction query.

        Stops a restriction query from applying to a role. If the role keeps the
        `logs_read_data` permission, its members then see all logs. The restriction
        query itself and its other roles stay as they are. Needs the
        `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to detach.
            body: The role to free from the restriction query. It is sent as the
                body of a `DELETE` request, which some HTTP libraries only do when
                told to.

        Example:
            await dd.logs_restriction_queries.remove_role_from_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'roles',
                          'id': '5c1e8f0a-2b7d-11ef-9c44-da7ad0902002'}},
            )
        """
        return await self._call(
            REMOVE_ROLE_FROM_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    async def list_restriction_queries(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> RestrictionQueryListResponse:
        """List restriction queries.

        Gives all restriction queries of the organization, page by page, with the number
        of roles and users that each applies to. The roles themselves come from the
        operation that lists the roles of one restriction query. Needs the
        `user_access_read` permission.

        Args:
            page_size: Number of restriction queries on a page, at most 100.
                When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.

        Returns:
            A page of restriction queries, without their roles.

        Example:
            await dd.logs_restriction_queries.list_restriction_queries()
        """
        return await self._call(
            LIST_RESTRICTION_QUERIES,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_restriction_queries_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> AsyncPages[RestrictionQueryWithoutRelationships, RestrictionQueryListResponse]:
        """The items of all pages of `list_restriction_queries`, fetched as they are
        needed.

        The arguments are those of `list_restriction_queries`; paging begins where they
        say. Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_RESTRICTION_QUERIES,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    async def create_restriction_query(
        self, *, body: RestrictionQueryCreatePayload | Mapping[str, Any] | bytes
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Create a restriction query.

        Stores a new restriction query. It restricts nobody until it is attached to a
        role, which is a request of its own. Try the query in a log search first. Needs
        the `user_access_manage` permission.

        Args:
            body: The query to store.

        Returns:
            The new restriction query with its ID.

        Example:
            await dd.logs_restriction_queries.create_restriction_query(
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:checkout'}}},
            )
        """
        return await self._call(CREATE_RESTRICTION_QUERY, {}, body=body)

    async def get_restriction_query(
        self, restriction_query_id: str
    ) -> RestrictionQueryWithRelationshipsResponse:
        """Get a restriction query.

        Gives one restriction query together with the roles it is attached to:
        `relationships` holds their IDs, `included` their names. Needs the
        `user_access_read` permission.

        Args:
            restriction_query_id: UUID of the restriction query, from the list
                or from the response to its creation.

        Returns:
            The restriction query and its roles.

        Example:
            await dd.logs_restriction_queries.get_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return await self._call(
            GET_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
        )

    async def replace_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RestrictionQueryUpdatePayload | Mapping[str, Any] | bytes,
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Replace a restriction query.

        Puts a new query in place of the old one; the ID and the attached roles stay. As
        the query text is the only thing that can be set, the effect is that of an
        update. Needs the `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to replace.
            body: The new query in full.

        Returns:
            The restriction query with its new text.

        Example:
            await dd.logs_restriction_queries.replace_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:payments'}}},
            )
        """
        return await self._call(
            REPLACE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    async def delete_restriction_query(self, restriction_query_id: str) -> None:
        """Delete a restriction query.

        Deletes a restriction query and detaches it from all its roles. Roles with the
        `logs_read_data` permission then see all logs, so attach another restriction
        query to them first where that is not wanted. Needs the `user_access_manage`
        permission.

        Args:
            restriction_query_id: UUID of the restriction query to delete.

        Example:
            await dd.logs_restriction_queries.delete_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
            )
        """
        return await self._call(
            DELETE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
        )

    async def update_restriction_query(
        self,
        restriction_query_id: str,
        *,
        body: RestrictionQueryUpdatePayload | Mapping[str, Any] | bytes,
    ) -> RestrictionQueryWithoutRelationshipsResponse:
        """Update a restriction query.

        Changes the query text and keeps the ID and the attached roles. The text is
        always given whole: there is no way to add a clause to the stored one without
        sending the rest again. Needs the `user_access_manage` permission.

        Args:
            restriction_query_id: UUID of the restriction query to change.
            body: The query as it is to be afterwards.

        Returns:
            The restriction query after the change.

        Example:
            await dd.logs_restriction_queries.update_restriction_query(
                restriction_query_id='79a0e60a-644a-11ea-ad29-43329f7f58b5',
                body={'data': {'type': 'logs_restriction_queries',
                          'attributes': {'restriction_query': 'team:checkout '
                                                              'AND '
                                                              'env:prod'}}},
            )
        """
        return await self._call(
            UPDATE_RESTRICTION_QUERY,
            {
                "restriction_query_id": restriction_query_id,
            },
            body=body,
        )

    async def get_role_restriction_query(
        self, role_id: str
    ) -> RestrictionQueryListResponse:
        """Get the restriction query of a role.

        Gives the restriction query that applies to a role, as a list with one object.
        An empty list means that the role is not restricted. Needs the
        `user_access_read` permission.

        Args:
            role_id: UUID of the role.

        Returns:
            The restriction query of the role, or an empty list.

        Example:
            await dd.logs_restriction_queries.get_role_restriction_query(
                role_id='3653d3c6-0c75-11ea-ad28-fb5701eabc7d',
            )
        """
        return await self._call(
            GET_ROLE_RESTRICTION_QUERY,
            {
                "role_id": role_id,
            },
        )

    async def list_user_restriction_queries(
        self, user_id: str
    ) -> RestrictionQueryListResponse:
        """List the restriction queries of a user.

        Gives the restriction queries that reach a user through any of the user's roles.
        The user sees the logs that match at least one of them; if another of the roles
        has `logs_read_data` without a restriction query, the user sees everything
        whatever is listed here. Needs the `user_access_read` permission.

        Args:
            user_id: UUID of the user, not the handle.

        Returns:
            The restriction queries of the roles that the user has.

        Example:
            await dd.logs_restriction_queries.list_user_restriction_queries(
                user_id='3ad549bf-eba0-11e9-a77a-0705486660d0',
            )
        """
        return await self._call(
            LIST_USER_RESTRICTION_QUERIES,
            {
                "user_id": user_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncLogsRestrictionQueriesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogsRestrictionQueriesResourceWithRawResponse(self)


class AsyncLogsRestrictionQueriesResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogsRestrictionQueriesResource`, returning whole responses."""

    list_restriction_query_roles = async_raw_method(
        AsyncLogsRestrictionQueriesResource.list_restriction_query_roles
    )

    add_role_to_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.add_role_to_restriction_query
    )

    remove_role_from_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.remove_role_from_restriction_query
    )

    list_restriction_queries = async_raw_method(
        AsyncLogsRestrictionQueriesResource.list_restriction_queries
    )

    create_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.create_restriction_query
    )

    get_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.get_restriction_query
    )

    replace_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.replace_restriction_query
    )

    delete_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.delete_restriction_query
    )

    update_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.update_restriction_query
    )

    get_role_restriction_query = async_raw_method(
        AsyncLogsRestrictionQueriesResource.get_role_restriction_query
    )

    list_user_restriction_queries = async_raw_method(
        AsyncLogsRestrictionQueriesResource.list_user_restriction_queries
    )
