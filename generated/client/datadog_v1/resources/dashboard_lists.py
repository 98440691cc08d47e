"""Operations of the family Dashboard Lists."""

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

    from ..models.dashboard_lists import (
        DashboardList,
        DashboardListDeleteResponse,
        DashboardListListResponse,
    )

LIST_DASHBOARD_LISTS: Operation[DashboardListListResponse] = Operation(
    id="ListDashboardLists",
    method="GET",
    path="/api/v1/dashboard/lists/manual",
    responses={
        "200": Content("application/json", "dashboard_lists.DashboardListListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_DASHBOARD_LIST: Operation[DashboardList] = Operation(
    id="CreateDashboardList",
    method="POST",
    path="/api/v1/dashboard/lists/manual",
    body=Body(
        {
            "application/json": "dashboard_lists.DashboardList",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboard_lists.DashboardList"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_DASHBOARD_LIST: Operation[DashboardList] = Operation(
    id="GetDashboardList",
    method="GET",
    path="/api/v1/dashboard/lists/manual/{list_id}",
    parameters=(Parameter("list_id", "list_id", "path", required=True, type="int"),),
    responses={
        "200": Content("application/json", "dashboard_lists.DashboardList"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_DASHBOARD_LIST: Operation[DashboardList] = Operation(
    id="UpdateDashboardList",
    method="PUT",
    path="/api/v1/dashboard/lists/manual/{list_id}",
    parameters=(Parameter("list_id", "list_id", "path", required=True, type="int"),),
    body=Body(
        {
            "application/json": "dashboard_lists.DashboardList",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboard_lists.DashboardList"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_DASHBOARD_LIST: Operation[DashboardListDeleteResponse] = Operation(
    id="DeleteDashboardList",
    method="DELETE",
    path="/api/v1/dashboard/lists/manual/{list_id}",
    parameters=(Parameter("list_id", "list_id", "path", required=True, type="int"),),
    responses={
        "200": Content(
            "application/json", "dashboard_lists.DashboardListDeleteResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class DashboardListsResource(SyncResource):
    """Groups dashboards into named lists, the folders that a team opens to find its own
    dashboards. A dashboard may be in several lists, and deleting a list never deletes
    the dashboards in it.

    The operations here manage the lists themselves: create, rename, read, delete. Only
    lists that users made (`manual_dashboard_list`) are covered, not the preset ones
    such as favorites or recently viewed. A list is addressed by its numeric ID, which
    the create and list operations return.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_dashboard_lists(self) -> DashboardListListResponse:
        """List dashboard lists.

        Gives every list that users of the organization have made, in one response
        without pages, each with its author and the number of dashboards it holds. Use
        it to find the numeric ID of a list by its name. Needs the `dashboards_read`
        permission.

        Returns:
            All dashboard lists of the organization.

        Example:
            dd.dashboard_lists.list_dashboard_lists()
        """
        return self._call(LIST_DASHBOARD_LISTS, {})

    def create_dashboard_list(
        self, *, body: DashboardList | Mapping[str, Any] | bytes
    ) -> DashboardList:
        """Create a dashboard list.

        Makes a new, empty list owned by the caller. The response carries the ID that
        later calls use. Needs the `dashboards_write` permission.

        Args:
            body: The new list. Only `name` is read; everything else is set by
                the service.

        Returns:
            The list that was made, still without dashboards.

        Raises:
            BadRequestError: The body has no `name`, or a value of the wrong
                type.

        Example:
            dd.dashboard_lists.create_dashboard_list(
                body={'name': 'Checkout team'},
            )
        """
        return self._call(CREATE_DASHBOARD_LIST, {}, body=body)

    def get_dashboard_list(self, list_id: int | str) -> DashboardList:
        """Get a dashboard list.

        Reads one list: its name, author, and how many dashboards it holds. The
        dashboards themselves are not in the response. Needs the `dashboards_read`
        permission.

        Args:
            list_id: Numeric ID of the list, as `id` in the list of all
                dashboard lists.

        Returns:
            The dashboard list.

        Raises:
            NotFoundError: No dashboard list has this ID.

        Example:
            dd.dashboard_lists.get_dashboard_list(list_id=364491)
        """
        return self._call(
            GET_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
        )

    def update_dashboard_list(
        self, list_id: int | str, *, body: DashboardList | Mapping[str, Any] | bytes
    ) -> DashboardList:
        """Rename a dashboard list.

        Gives a list another name. Its ID, its author and the dashboards in it stay as
        they are. Needs the `dashboards_write` permission.

        Args:
            list_id: Numeric ID of the list to rename.
            body: The list with its new `name`. Fields that the service sets are
                ignored.

        Returns:
            The list with its new name.

        Raises:
            BadRequestError: The body has no `name`, or the name is not a text.
            NotFoundError: No dashboard list has this ID.

        Example:
            dd.dashboard_lists.update_dashboard_list(
                list_id=364491,
                body={'name': 'Checkout and payments'},
            )
        """
        return self._call(
            UPDATE_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
            body=body,
        )

    def delete_dashboard_list(self, list_id: int | str) -> DashboardListDeleteResponse:
        """Delete a dashboard list.

        Removes the list for everybody. The dashboards that were in it remain and stay
        in any other lists they belong to. Needs the `dashboards_write` permission.

        Args:
            list_id: Numeric ID of the list to delete.

        Returns:
            The ID of the list that is gone.

        Raises:
            NotFoundError: No dashboard list has this ID.

        Example:
            dd.dashboard_lists.delete_dashboard_list(list_id=364491)
        """
        return self._call(
            DELETE_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> DashboardListsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return DashboardListsResourceWithRawResponse(self)


class DashboardListsResourceWithRawResponse(RawResource):
    """The operations of `DashboardListsResource`, returning whole responses."""

    list_dashboard_lists = raw_method(DashboardListsResource.list_dashboard_lists)

    create_dashboard_list = raw_method(DashboardListsResource.create_dashboard_list)

    get_dashboard_list = raw_method(DashboardListsResource.get_dashboard_list)

    update_dashboard_list = raw_method(DashboardListsResource.update_dashboard_list)

    delete_dashboard_list = raw_method(DashboardListsResource.delete_dashboard_list)


class AsyncDashboardListsResource(AsyncResource):
    """Groups dashboards into named lists, the folders that a team opens to find its own
    dashboards. A dashboard may be in several lists, and deleting a list never deletes
    the dashboards in it.

    The operations here manage the lists themselves: create, rename, read, delete. Only
    lists that users made (`manual_dashboard_list`) are covered, not the preset ones
    such as favorites or recently viewed. A list is addressed by its numeric ID, which
    the create and list operations return.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_dashboard_lists(self) -> DashboardListListResponse:
        """List dashboard lists.

        Gives every list that users of the organization have made, in one response
        without pages, each with its author and the number of dashboards it holds. Use
        it to find the numeric ID of a list by its name. Needs the `dashboards_read`
        permission.

        Returns:
            All dashboard lists of the organization.

        Example:
            await dd.dashboard_lists.list_dashboard_lists()
        """
        return await self._call(LIST_DASHBOARD_LISTS, {})

    async def create_dashboard_list(
        self, *, body: DashboardList | Mapping[str, Any] | bytes
    ) -> DashboardList:
        """Create a dashboard list.

        Makes a new, empty list owned by the caller. The response carries the ID that
        later calls use. Needs the `dashboards_write` permission.

        Args:
            body: The new list. Only `name` is read; everything else is set by
                the service.

        Returns:
            The list that was made, still without dashboards.

        Raises:
            BadRequestError: The body has no `name`, or a value of the wrong
                type.

        Example:
            await dd.dashboard_lists.create_dashboard_list(
                body={'name': 'Checkout team'},
            )
        """
        return await self._call(CREATE_DASHBOARD_LIST, {}, body=body)

    async def get_dashboard_list(self, list_id: int | str) -> DashboardList:
        """Get a dashboard list.

        Reads one list: its name, author, and how many dashboards it holds. The
        dashboards themselves are not in the response. Needs the `dashboards_read`
        permission.

        Args:
            list_id: Numeric ID of the list, as `id` in the list of all
                dashboard lists.

        Returns:
            The dashboard list.

        Raises:
            NotFoundError: No dashboard list has this ID.

        Example:
            await dd.dashboard_lists.get_dashboard_list(list_id=364491)
        """
        return await self._call(
            GET_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
        )

    async def update_dashboard_list(
        self, list_id: int | str, *, body: DashboardList | Mapping[str, Any] | bytes
    ) -> DashboardList:
        """Rename a dashboard list.

        Gives a list another name. Its ID, its author and the dashboards in it stay as
        they are. Needs the `dashboards_write` permission.

        Args:
            list_id: Numeric ID of the list to rename.
            body: The list with its new `name`. Fields that the service sets are
                ignored.

        Returns:
            The list with its new name.

        Raises:
            BadRequestError: The body has no `name`, or the name is not a text.
            NotFoundError: No dashboard list has this ID.

        Example:
            await dd.dashboard_lists.update_dashboard_list(
                list_id=364491,
                body={'name': 'Checkout and payments'},
            )
        """
        return await self._call(
            UPDATE_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
            body=body,
        )

    async def delete_dashboard_list(
        self, list_id: int | str
    ) -> DashboardListDeleteResponse:
        """Delete a dashboard list.

        Removes the list for everybody. The dashboards that were in it remain and stay
        in any other lists they belong to. Needs the `dashboards_write` permission.

        Args:
            list_id: Numeric ID of the list to delete.

        Returns:
            The ID of the list that is gone.

        Raises:
            NotFoundError: No dashboard list has this ID.

        Example:
            await dd.dashboard_lists.delete_dashboard_list(list_id=364491)
        """
        return await self._call(
            DELETE_DASHBOARD_LIST,
            {
                "list_id": list_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncDashboardListsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncDashboardListsResourceWithRawResponse(self)


class AsyncDashboardListsResourceWithRawResponse(RawResource):
    """The operations of `AsyncDashboardListsResource`, returning whole responses."""

    list_dashboard_lists = async_raw_method(
        AsyncDashboardListsResource.list_dashboard_lists
    )

    create_dashboard_list = async_raw_method(
        AsyncDashboardListsResource.create_dashboard_list
    )

    get_dashboard_list = async_raw_method(
        AsyncDashboardListsResource.get_dashboard_list
    )

    update_dashboard_list = async_raw_method(
        AsyncDashboardListsResource.update_dashboard_list
    )

    delete_dashboard_list = async_raw_method(
        AsyncDashboardListsResource.delete_dashboard_list
    )
