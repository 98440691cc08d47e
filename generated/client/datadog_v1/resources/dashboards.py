"""Operations of the family Dashboards."""

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
    from ..models.dashboards import (
        Dashboard,
        DashboardBulkDeleteRequest,
        DashboardDeleteResponse,
        DashboardRestoreRequest,
        DashboardSummary,
        DashboardSummaryDefinition,
        DeleteSharedDashboardResponse,
        SharedDashboard,
        SharedDashboardInvites,
        SharedDashboardUpdateRequest,
    )

LIST_DASHBOARDS: Operation[DashboardSummary] = Operation(
    id="ListDashboards",
    method="GET",
    path="/api/v1/dashboard",
    parameters=(
        Parameter("filter_shared", "filter[shared]", "query", type="bool"),
        Parameter("filter_deleted", "filter[deleted]", "query", type="bool"),
        Parameter("count", "count", "query", type="int"),
        Parameter("start", "start", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "dashboards.DashboardSummary"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="count",
        offset="start",
        items="dashboards",
        default_limit=100,
    ),
)
CREATE_DASHBOARD: Operation[Dashboard] = Operation(
    id="CreateDashboard",
    method="POST",
    path="/api/v1/dashboard",
    body=Body(
        {
            "application/json": "dashboards.Dashboard",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboards.Dashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_DASHBOARDS: Operation[None] = Operation(
    id="DeleteDashboards",
    method="DELETE",
    path="/api/v1/dashboard",
    body=Body(
        {
            "application/json": "dashboards.DashboardBulkDeleteRequest",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
RESTORE_DASHBOARDS: Operation[None] = Operation(
    id="RestoreDashboards",
    method="PATCH",
    path="/api/v1/dashboard",
    body=Body(
        {
            "application/json": "dashboards.DashboardRestoreRequest",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_PUBLIC_DASHBOARD: Operation[SharedDashboard] = Operation(
    id="CreatePublicDashboard",
    method="POST",
    path="/api/v1/dashboard/public",
    body=Body(
        {
            "application/json": "dashboards.SharedDashboard",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboards.SharedDashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",), ("AuthZ",), ("AuthZ",)),
)
GET_PUBLIC_DASHBOARD: Operation[SharedDashboard] = Operation(
    id="GetPublicDashboard",
    method="GET",
    path="/api/v1/dashboard/public/{token}",
    parameters=(Parameter("token", "token", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "dashboards.SharedDashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_PUBLIC_DASHBOARD: Operation[SharedDashboard] = Operation(
    id="UpdatePublicDashboard",
    method="PUT",
    path="/api/v1/dashboard/public/{token}",
    parameters=(Parameter("token", "token", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "dashboards.SharedDashboardUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboards.SharedDashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",), ("AuthZ",), ("AuthZ",)),
)
DELETE_PUBLIC_DASHBOARD: Operation[DeleteSharedDashboardResponse] = Operation(
    id="DeletePublicDashboard",
    method="DELETE",
    path="/api/v1/dashboard/public/{token}",
    parameters=(Parameter("token", "token", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "dashboards.DeleteSharedDashboardResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",), ("AuthZ",), ("AuthZ",)),
)
GET_PUBLIC_DASHBOARD_INVITATIONS: Operation[SharedDashboardInvites] = Operation(
    id="GetPublicDashboardInvitations",
    method="GET",
    path="/api/v1/dashboard/public/{token}/invitation",
    parameters=(
        Parameter("token", "token", "path", required=True, type="str"),
        Parameter("page_size", "page_size", "query", type="int"),
        Parameter("page_number", "page_number", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "dashboards.SharedDashboardInvites"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
)
SEND_PUBLIC_DASHBOARD_INVITATION: Operation[SharedDashboardInvites] = Operation(
    id="SendPublicDashboardInvitation",
    method="POST",
    path="/api/v1/dashboard/public/{token}/invitation",
    parameters=(Parameter("token", "token", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "dashboards.SharedDashboardInvites",
        },
        required=True,
    ),
    responses={
        "201": Content("application/json", "dashboards.SharedDashboardInvites"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_PUBLIC_DASHBOARD_INVITATION: Operation[None] = Operation(
    id="DeletePublicDashboardInvitation",
    method="DELETE",
    path="/api/v1/dashboard/public/{token}/invitation",
    parameters=(Parameter("token", "token", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "dashboards.SharedDashboardInvites",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_DASHBOARD: Operation[Dashboard] = Operation(
    id="GetDashboard",
    method="GET",
    path="/api/v1/dashboard/{dashboard_id}",
    parameters=(
        Parameter("dashboard_id", "dashboard_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "dashboards.Dashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_DASHBOARD: Operation[Dashboard] = Operation(
    id="UpdateDashboard",
    method="PUT",
    path="/api/v1/dashboard/{dashboard_id}",
    parameters=(
        Parameter("dashboard_id", "dashboard_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "dashboards.Dashboard",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dashboards.Dashboard"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_DASHBOARD: Operation[DashboardDeleteResponse] = Operation(
    id="DeleteDashboard",
    method="DELETE",
    path="/api/v1/dashboard/{dashboard_id}",
    parameters=(
        Parameter("dashboard_id", "dashboard_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "dashboards.DashboardDeleteResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class DashboardsResource(SyncResource):
    """Dashboards show metrics, logs, traces and other data on one page. A dashboard is a
    list of widgets, each with a definition (what it shows) and mostly a layout (where
    it stands). On an `ordered` dashboard widgets lie in a grid of 12 columns; on a
    `free` one they stand anywhere. Template variables are values that readers set at
    the top and that queries use as `$name`. Sharing makes a link, named by a token,
    under which people without an account see a dashboard.

    Most widgets ask for data through `requests`, each with named `queries`, `formulas`
    over them and a `response_format`: `timeseries` for values over time, `scalar` for
    one value for each group, `event_list` for rows of single events. The older
    properties for single sources, such as `q` and `log_query`, still work but are
    deprecated. An update replaces the whole dashboard, so read it, change what should
    change and send all of it back.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_dashboards(
        self,
        *,
        filter_shared: bool | str | None = None,
        filter_deleted: bool | str | None = None,
        count: int | str | None = None,
        start: int | str | None = None,
    ) -> DashboardSummary:
        """List dashboards.

        Gives the dashboards of the organization that people have made or cloned,
        without their widgets; those that come with integrations are left out. The list
        comes in pages: raise `start` by `count` until a page has fewer entries than
        asked for. Needs the `dashboards_read` permission.

        Args:
            filter_shared: Whether only dashboards that have been shared by a
                link are returned. Cannot be true together with `filter[deleted]`.
            filter_deleted: Whether deleted dashboards are returned instead of
                existing ones; they carry a `deleted_at` time and can be restored
                for 30 days. Cannot be true together with `filter[shared]`.
            count: How many dashboards a page has at most. Default: `100`.
            start: How many dashboards to skip from the beginning of the list.
                When absent, none.

        Returns:
            One page of dashboards.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.dashboards.list_dashboards()
        """
        return self._call(
            LIST_DASHBOARDS,
            {
                "filter_shared": filter_shared,
                "filter_deleted": filter_deleted,
                "count": count,
                "start": start,
            },
        )

    def list_dashboards_pages(
        self,
        *,
        filter_shared: bool | str | None = None,
        filter_deleted: bool | str | None = None,
        count: int | str | None = None,
        start: int | str | None = None,
    ) -> Pages[DashboardSummaryDefinition, DashboardSummary]:
        """The items of all pages of `list_dashboards`, fetched as they are needed.

        The arguments are those of `list_dashboards`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_DASHBOARDS,
            {
                "filter_shared": filter_shared,
                "filter_deleted": filter_deleted,
                "count": count,
                "start": start,
            },
        )

    def create_dashboard(
        self, *, body: Dashboard | Mapping[str, Any] | bytes
    ) -> Dashboard:
        """Create a dashboard.

        Makes a new dashboard from a title, a layout type and a list of widgets, and
        gives it back with its ID and URL. Needs the `dashboards_write` permission.

        Args:
            body: The dashboard. Properties that the service sets, such as the
                ID and the author, are ignored.

        Returns:
            The new dashboard. Every widget now has an ID.

        Raises:
            BadRequestError: A widget, a tag or another part is not valid;
                `errors` says which.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.dashboards.create_dashboard(
                body={'title': 'Web store traffic',
                 'description': 'Requests to the web store and their '
                                'latency.',
                 'layout_type': 'ordered',
                 'widgets': [{'definition': {...}, 'layout': {...}},
                             {'definition': {...}, 'layout': {...}}]},
            )
        """
        return self._call(CREATE_DASHBOARD, {}, body=body)

    def delete_dashboards(
        self, *, body: DashboardBulkDeleteRequest | Mapping[str, Any] | bytes
    ) -> None:
        """Delete several dashboards.

        Deletes several dashboards in one request: either all of them or, if one cannot
        be deleted, none. They can be restored for 30 days. Needs the `dashboards_write`
        permission and, for dashboards with `restricted_roles`, one of those roles.

        Args:
            body: The dashboards to delete.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the dashboards does not exist. None has been
                deleted.

        Example:
            dd.dashboards.delete_dashboards(
                body={'data': [{'id': 'q5j-8ti-n3k', 'type': 'dashboard'},
                          {'id': 'm7e-2vx-r4w', 'type': 'dashboard'}]},
            )
        """
        return self._call(DELETE_DASHBOARDS, {}, body=body)

    def restore_dashboards(
        self, *, body: DashboardRestoreRequest | Mapping[str, Any] | bytes
    ) -> None:
        """Restore deleted dashboards.

        Brings back dashboards that were deleted in the last 30 days, with the same IDs.
        Either all of them come back or, if one cannot, none. The list of dashboards
        with `filter[deleted]` shows which ones there are. Needs the `dashboards_write`
        permission.

        Args:
            body: The dashboards to bring back.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the dashboards is not among the deleted ones.
                None has come back.

        Example:
            dd.dashboards.restore_dashboards(
                body={'data': [{'id': 'q5j-8ti-n3k', 'type': 'dashboard'},
                          {'id': 'm7e-2vx-r4w', 'type': 'dashboard'}]},
            )
        """
        return self._call(RESTORE_DASHBOARDS, {}, body=body)

    def create_public_dashboard(
        self, *, body: SharedDashboard | Mapping[str, Any] | bytes
    ) -> SharedDashboard:
        """Share a dashboard.

        Makes a link under which people without an account see a dashboard read-only:
        everybody (`open`), invited people (`invite`) or visitors of certain web pages
        (`embed`). Inviting people does not write to them; send the emails with the
        operation for invitations. Needs the `dashboards_public_share`,
        `dashboards_embed_share` or `dashboards_invite_share` permission, whichever fits
        the share type, and sharing has to be allowed in the settings of the
        organization.

        Args:
            body: The dashboard to share and how.

        Returns:
            The share, with its token and address.

        Raises:
            BadRequestError: The body is malformed, or its settings do not go
                together, such as invitees of an `open` share.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The dashboard does not exist, or its layout does not
                agree with `dashboard_type`; `errors` names both.

        Example:
            dd.dashboards.create_public_dashboard(
                body={'dashboard_id': 'q5j-8ti-n3k',
                 'dashboard_type': 'custom_timeboard',
                 'share_type': 'open',
                 'global_time': {'live_span': '1h'}},
            )
        """
        return self._call(CREATE_PUBLIC_DASHBOARD, {}, body=body)

    def get_public_dashboard(self, token: str) -> SharedDashboard:
        """Get a shared dashboard.

        Gives the settings of one share: who may open it, until when, and what viewers
        can change. The widgets come with the dashboard itself, whose ID is in the
        response. Needs the `dashboards_read` permission.

        Args:
            token: Token of the share, the last part of its address.

        Returns:
            The share.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            dd.dashboards.get_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return self._call(
            GET_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
        )

    def update_public_dashboard(
        self,
        token: str,
        *,
        body: SharedDashboardUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SharedDashboard:
        """Update a shared dashboard.

        Changes the settings of a share and keeps its link. Lists in the body replace
        the earlier ones: leaving somebody out of `invitees` takes away their access.
        Use `status` `paused` to close a share for a while. Needs the
        `dashboards_public_share`, `dashboards_embed_share` or `dashboards_invite_share`
        permission, whichever fits the share type.

        Args:
            token: Token of the share, the last part of its address.
            body: The settings to change.

        Returns:
            The share with its new settings.

        Raises:
            BadRequestError: The body is malformed, or its settings do not go
                together.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            dd.dashboards.update_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'share_type': 'open',
                 'invitees': [],
                 'global_time': {'live_span': '15m'}},
            )
        """
        return self._call(
            UPDATE_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
            body=body,
        )

    def delete_public_dashboard(self, token: str) -> DeleteSharedDashboardResponse:
        """Stop sharing a dashboard.

        Removes a share, so that its link no longer works. The dashboard stays. Needs
        the `dashboards_public_share`, `dashboards_embed_share` or
        `dashboards_invite_share` permission, whichever fits the share type.

        Args:
            token: Token of the share, the last part of its address.

        Returns:
            The token that no longer works.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            dd.dashboards.delete_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return self._call(
            DELETE_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
        )

    def get_public_dashboard_invitations(
        self,
        token: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> SharedDashboardInvites:
        """List the invitations to a shared dashboard.

        Gives the invitations that have been sent for a share of type `invite`, page by
        page, and tells who has signed in. People on the list of invitees to whom no
        invitation has been sent do not appear. Needs the `dashboards_invite_share`
        permission.

        Args:
            token: Token of the share, the last part of its address.
            page_size: How many invitations a page has. When absent, the service
                decides.
            page_number: Which page to return. When absent, the first.

        Returns:
            One page of invitations, with the number of all.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            dd.dashboards.get_public_dashboard_invitations(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return self._call(
            GET_PUBLIC_DASHBOARD_INVITATIONS,
            {
                "token": token,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def get_public_dashboard_invitations_pages(
        self,
        token: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> Pages[Any, SharedDashboardInvites]:
        """The items of all pages of `get_public_dashboard_invitations`, fetched as they
        are needed.

        The arguments are those of `get_public_dashboard_invitations`; paging begins
        where they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_PUBLIC_DASHBOARD_INVITATIONS,
            {
                "token": token,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def send_public_dashboard_invitation(
        self, token: str, *, body: SharedDashboardInvites | Mapping[str, Any] | bytes
    ) -> SharedDashboardInvites:
        """Send invitations to a shared dashboard.

        Sends emails with a link that signs people in to a share of type `invite`. The
        addresses have to be on the list of invitees of the share already. A link works
        for one hour; send it again to somebody who came too late. Needs the
        `dashboards_invite_share` permission.

        Args:
            token: Token of the share, the last part of its address.
            body: The addresses to write to, one as an object or several as a
                list. Only `email` is read from the attributes.

        Returns:
            The invitations, in the form of the request: one object or a list.

        Raises:
            BadRequestError: The body is malformed, or an address is not on the
                list of invitees.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            dd.dashboards.send_public_dashboard_invitation(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'data': {'type': 'public_dashboard_invitation',
                          'attributes': {'email': 'priya.rao@example.com'}}},
            )
        """
        return self._call(
            SEND_PUBLIC_DASHBOARD_INVITATION,
            {
                "token": token,
            },
            body=body,
        )

    def delete_public_dashboard_invitation(
        self, token: str, *, body: SharedDashboardInvites | Mapping[str, Any] | bytes
    ) -> None:
        """Revoke invitations to a shared dashboard.

        Takes back invitations: links in emails stop working, and people who have signed
        in are signed out. They stay on the list of invitees and can be invited anew;
        take them off the list with an update of the share. Needs the
        `dashboards_invite_share` permission.

        Args:
            token: Token of the share, the last part of its address.
            body: The addresses whose invitations to take back, one as an object
                or several as a list.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token, or no invitation
                to one of the addresses.

        Example:
            dd.dashboards.delete_public_dashboard_invitation(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'data': {'type': 'public_dashboard_invitation',
                          'attributes': {'email': 'sam.ortiz@example.org'}}},
            )
        """
        return self._call(
            DELETE_PUBLIC_DASHBOARD_INVITATION,
            {
                "token": token,
            },
            body=body,
        )

    def get_dashboard(self, dashboard_id: str) -> Dashboard:
        """Get a dashboard.

        Gives one dashboard with all its widgets and template variables, in the form in
        which it can be sent back to change or copy it. Needs the `dashboards_read`
        permission.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.

        Returns:
            The dashboard.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No dashboard has this ID.

        Example:
            dd.dashboards.get_dashboard(dashboard_id='q5j-8ti-n3k')
        """
        return self._call(
            GET_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
        )

    def update_dashboard(
        self, dashboard_id: str, *, body: Dashboard | Mapping[str, Any] | bytes
    ) -> Dashboard:
        """Update a dashboard.

        Replaces a dashboard by the one in the body; the ID, the author and the date of
        creation stay. Widgets and variables that are not in the body are gone. Widgets
        sent with their `id` stay the same ones, those without get a new ID. Needs the
        `dashboards_write` permission and, if the dashboard has `restricted_roles`, one
        of those roles.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.
            body: The complete dashboard as it is to be from now on.

        Returns:
            The dashboard after the change.

        Raises:
            BadRequestError: A widget, a tag or another part is not valid;
                `errors` says which.
            PermissionDeniedError: The keys are missing or not valid, or their
                owner may not change this dashboard.
            NotFoundError: No dashboard has this ID.

        Example:
            dd.dashboards.update_dashboard(
                dashboard_id='q5j-8ti-n3k',
                body={'title': 'Checkout issues',
                 'description': 'What Error Tracking finds in the '
                                'checkout.',
                 'layout_type': 'ordered',
                 'widgets': [{'definition': {'type': 'list_stream',
                                             'title': 'Issues of the '
                                                      'checkout',
                                             'requests': [{'response_format': 'event_list',
                                                           'query': {'data_source': 'apm_issue_stream',
                                                                     'query_string': 'service:checkout'},
                                                           'columns': [{'field': 'timestamp',
                                                                        'width': 'auto'}]}]}}]},
            )
        """
        return self._call(
            UPDATE_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
            body=body,
        )

    def delete_dashboard(self, dashboard_id: str) -> DashboardDeleteResponse:
        """Delete a dashboard.

        Deletes one dashboard. It can be restored for 30 days. Needs the
        `dashboards_write` permission and, if the dashboard has `restricted_roles`, one
        of those roles.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.

        Returns:
            The ID of the deleted dashboard.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No dashboard has this ID.

        Example:
            dd.dashboards.delete_dashboard(dashboard_id='q5j-8ti-n3k')
        """
        return self._call(
            DELETE_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> DashboardsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return DashboardsResourceWithRawResponse(self)


class DashboardsResourceWithRawResponse(RawResource):
    """The operations of `DashboardsResource`, returning whole responses."""

    list_dashboards = raw_method(DashboardsResource.list_dashboards)

    create_dashboard = raw_method(DashboardsResource.create_dashboard)

    delete_dashboards = raw_method(DashboardsResource.delete_dashboards)

    restore_dashboards = raw_method(DashboardsResource.restore_dashboards)

    create_public_dashboard = raw_method(DashboardsResource.create_public_dashboard)

    get_public_dashboard = raw_method(DashboardsResource.get_public_dashboard)

    update_public_dashboard = raw_method(DashboardsResource.update_public_dashboard)

    delete_public_dashboard = raw_method(DashboardsResource.delete_public_dashboard)

    get_public_dashboard_invitations = raw_method(
        DashboardsResource.get_public_dashboard_invitations
    )

    send_public_dashboard_invitation = raw_method(
        DashboardsResource.send_public_dashboard_invitation
    )

    delete_public_dashboard_invitation = raw_method(
        DashboardsResource.delete_public_dashboard_invitation
    )

    get_dashboard = raw_method(DashboardsResource.get_dashboard)

    update_dashboard = raw_method(DashboardsResource.update_dashboard)

    delete_dashboard = raw_method(DashboardsResource.delete_dashboard)


class AsyncDashboardsResource(AsyncResource):
    """Dashboards show metrics, logs, traces and other data on one page. A dashboard is a
    list of widgets, each with a definition (what it shows) and mostly a layout (where
    it stands). On an `ordered` dashboard widgets lie in a grid of 12 columns; on a
    `free` one they stand anywhere. Template variables are values that readers set at
    the top and that queries use as `$name`. Sharing makes a link, named by a token,
    under which people without an account see a dashboard.

    Most widgets ask for data through `requests`, each with named `queries`, `formulas`
    over them and a `response_format`: `timeseries` for values over time, `scalar` for
    one value for each group, `event_list` for rows of single events. The older
    properties for single sources, such as `q` and `log_query`, still work but are
    deprecated. An update replaces the whole dashboard, so read it, change what should
    change and send all of it back.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_dashboards(
        self,
        *,
        filter_shared: bool | str | None = None,
        filter_deleted: bool | str | None = None,
        count: int | str | None = None,
        start: int | str | None = None,
    ) -> DashboardSummary:
        """List dashboards.

        Gives the dashboards of the organization that people have made or cloned,
        without their widgets; those that come with integrations are left out. The list
        comes in pages: raise `start` by `count` until a page has fewer entries than
        asked for. Needs the `dashboards_read` permission.

        Args:
            filter_shared: Whether only dashboards that have been shared by a
                link are returned. Cannot be true together with `filter[deleted]`.
            filter_deleted: Whether deleted dashboards are returned instead of
                existing ones; they carry a `deleted_at` time and can be restored
                for 30 days. Cannot be true together with `filter[shared]`.
            count: How many dashboards a page has at most. Default: `100`.
            start: How many dashboards to skip from the beginning of the list.
                When absent, none.

        Returns:
            One page of dashboards.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.dashboards.list_dashboards()
        """
        return await self._call(
            LIST_DASHBOARDS,
            {
                "filter_shared": filter_shared,
                "filter_deleted": filter_deleted,
                "count": count,
                "start": start,
            },
        )

    def list_dashboards_pages(
        self,
        *,
        filter_shared: bool | str | None = None,
        filter_deleted: bool | str | None = None,
        count: int | str | None = None,
        start: int | str | None = None,
    ) -> AsyncPages[DashboardSummaryDefinition, DashboardSummary]:
        """The items of all pages of `list_dashboards`, fetched as they are needed.

        The arguments are those of `list_dashboards`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_DASHBOARDS,
            {
                "filter_shared": filter_shared,
                "filter_deleted": filter_deleted,
                "count": count,
                "start": start,
            },
        )

    async def create_dashboard(
        self, *, body: Dashboard | Mapping[str, Any] | bytes
    ) -> Dashboard:
        """Create a dashboard.

        Makes a new dashboard from a title, a layout type and a list of widgets, and
        gives it back with its ID and URL. Needs the `dashboards_write` permission.

        Args:
            body: The dashboard. Properties that the service sets, such as the
                ID and the author, are ignored.

        Returns:
            The new dashboard. Every widget now has an ID.

        Raises:
            BadRequestError: A widget, a tag or another part is not valid;
                `errors` says which.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.dashboards.create_dashboard(
                body={'title': 'Web store traffic',
                 'description': 'Requests to the web store and their '
                                'latency.',
                 'layout_type': 'ordered',
                 'widgets': [{'definition': {...}, 'layout': {...}},
                             {'definition': {...}, 'layout': {...}}]},
            )
        """
        return await self._call(CREATE_DASHBOARD, {}, body=body)

    async def delete_dashboards(
        self, *, body: DashboardBulkDeleteRequest | Mapping[str, Any] | bytes
    ) -> None:
        """Delete several dashboards.

        Deletes several dashboards in one request: either all of them or, if one cannot
        be deleted, none. They can be restored for 30 days. Needs the `dashboards_write`
        permission and, for dashboards with `restricted_roles`, one of those roles.

        Args:
            body: The dashboards to delete.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the dashboards does not exist. None has been
                deleted.

        Example:
            await dd.dashboards.delete_dashboards(
                body={'data': [{'id': 'q5j-8ti-n3k', 'type': 'dashboard'},
                          {'id': 'm7e-2vx-r4w', 'type': 'dashboard'}]},
            )
        """
        return await self._call(DELETE_DASHBOARDS, {}, body=body)

    async def restore_dashboards(
        self, *, body: DashboardRestoreRequest | Mapping[str, Any] | bytes
    ) -> None:
        """Restore deleted dashboards.

        Brings back dashboards that were deleted in the last 30 days, with the same IDs.
        Either all of them come back or, if one cannot, none. The list of dashboards
        with `filter[deleted]` shows which ones there are. Needs the `dashboards_write`
        permission.

        Args:
            body: The dashboards to bring back.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the dashboards is not among the deleted ones.
                None has come back.

        Example:
            await dd.dashboards.restore_dashboards(
                body={'data': [{'id': 'q5j-8ti-n3k', 'type': 'dashboard'},
                          {'id': 'm7e-2vx-r4w', 'type': 'dashboard'}]},
            )
        """
        return await self._call(RESTORE_DASHBOARDS, {}, body=body)

    async def create_public_dashboard(
        self, *, body: SharedDashboard | Mapping[str, Any] | bytes
    ) -> SharedDashboard:
        """Share a dashboard.

        Makes a link under which people without an account see a dashboard read-only:
        everybody (`open`), invited people (`invite`) or visitors of certain web pages
        (`embed`). Inviting people does not write to them; send the emails with the
        operation for invitations. Needs the `dashboards_public_share`,
        `dashboards_embed_share` or `dashboards_invite_share` permission, whichever fits
        the share type, and sharing has to be allowed in the settings of the
        organization.

        Args:
            body: The dashboard to share and how.

        Returns:
            The share, with its token and address.

        Raises:
            BadRequestError: The body is malformed, or its settings do not go
                together, such as invitees of an `open` share.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The dashboard does not exist, or its layout does not
                agree with `dashboard_type`; `errors` names both.

        Example:
            await dd.dashboards.create_public_dashboard(
                body={'dashboard_id': 'q5j-8ti-n3k',
                 'dashboard_type': 'custom_timeboard',
                 'share_type': 'open',
                 'global_time': {'live_span': '1h'}},
            )
        """
        return await self._call(CREATE_PUBLIC_DASHBOARD, {}, body=body)

    async def get_public_dashboard(self, token: str) -> SharedDashboard:
        """Get a shared dashboard.

        Gives the settings of one share: who may open it, until when, and what viewers
        can change. The widgets come with the dashboard itself, whose ID is in the
        response. Needs the `dashboards_read` permission.

        Args:
            token: Token of the share, the last part of its address.

        Returns:
            The share.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            await dd.dashboards.get_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return await self._call(
            GET_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
        )

    async def update_public_dashboard(
        self,
        token: str,
        *,
        body: SharedDashboardUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SharedDashboard:
        """Update a shared dashboard.

        Changes the settings of a share and keeps its link. Lists in the body replace
        the earlier ones: leaving somebody out of `invitees` takes away their access.
        Use `status` `paused` to close a share for a while. Needs the
        `dashboards_public_share`, `dashboards_embed_share` or `dashboards_invite_share`
        permission, whichever fits the share type.

        Args:
            token: Token of the share, the last part of its address.
            body: The settings to change.

        Returns:
            The share with its new settings.

        Raises:
            BadRequestError: The body is malformed, or its settings do not go
                together.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            await dd.dashboards.update_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'share_type': 'open',
                 'invitees': [],
                 'global_time': {'live_span': '15m'}},
            )
        """
        return await self._call(
            UPDATE_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
            body=body,
        )

    async def delete_public_dashboard(
        self, token: str
    ) -> DeleteSharedDashboardResponse:
        """Stop sharing a dashboard.

        Removes a share, so that its link no longer works. The dashboard stays. Needs
        the `dashboards_public_share`, `dashboards_embed_share` or
        `dashboards_invite_share` permission, whichever fits the share type.

        Args:
            token: Token of the share, the last part of its address.

        Returns:
            The token that no longer works.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            await dd.dashboards.delete_public_dashboard(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return await self._call(
            DELETE_PUBLIC_DASHBOARD,
            {
                "token": token,
            },
        )

    async def get_public_dashboard_invitations(
        self,
        token: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> SharedDashboardInvites:
        """List the invitations to a shared dashboard.

        Gives the invitations that have been sent for a share of type `invite`, page by
        page, and tells who has signed in. People on the list of invitees to whom no
        invitation has been sent do not appear. Needs the `dashboards_invite_share`
        permission.

        Args:
            token: Token of the share, the last part of its address.
            page_size: How many invitations a page has. When absent, the service
                decides.
            page_number: Which page to return. When absent, the first.

        Returns:
            One page of invitations, with the number of all.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            await dd.dashboards.get_public_dashboard_invitations(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return await self._call(
            GET_PUBLIC_DASHBOARD_INVITATIONS,
            {
                "token": token,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def get_public_dashboard_invitations_pages(
        self,
        token: str,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> AsyncPages[Any, SharedDashboardInvites]:
        """The items of all pages of `get_public_dashboard_invitations`, fetched as they
        are needed.

        The arguments are those of `get_public_dashboard_invitations`; paging begins
        where they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            GET_PUBLIC_DASHBOARD_INVITATIONS,
            {
                "token": token,
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    async def send_public_dashboard_invitation(
        self, token: str, *, body: SharedDashboardInvites | Mapping[str, Any] | bytes
    ) -> SharedDashboardInvites:
        """Send invitations to a shared dashboard.

        Sends emails with a link that signs people in to a share of type `invite`. The
        addresses have to be on the list of invitees of the share already. A link works
        for one hour; send it again to somebody who came too late. Needs the
        `dashboards_invite_share` permission.

        Args:
            token: Token of the share, the last part of its address.
            body: The addresses to write to, one as an object or several as a
                list. Only `email` is read from the attributes.

        Returns:
            The invitations, in the form of the request: one object or a list.

        Raises:
            BadRequestError: The body is malformed, or an address is not on the
                list of invitees.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token.

        Example:
            await dd.dashboards.send_public_dashboard_invitation(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'data': {'type': 'public_dashboard_invitation',
                          'attributes': {'email': 'priya.rao@example.com'}}},
            )
        """
        return await self._call(
            SEND_PUBLIC_DASHBOARD_INVITATION,
            {
                "token": token,
            },
            body=body,
        )

    async def delete_public_dashboard_invitation(
        self, token: str, *, body: SharedDashboardInvites | Mapping[str, Any] | bytes
    ) -> None:
        """Revoke invitations to a shared dashboard.

        Takes back invitations: links in emails stop working, and people who have signed
        in are signed out. They stay on the list of invitees and can be invited anew;
        take them off the list with an update of the share. Needs the
        `dashboards_invite_share` permission.

        Args:
            token: Token of the share, the last part of its address.
            body: The addresses whose invitations to take back, one as an object
                or several as a list.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: There is no share with this token, or no invitation
                to one of the addresses.

        Example:
            await dd.dashboards.delete_public_dashboard_invitation(
                token='aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'data': {'type': 'public_dashboard_invitation',
                          'attributes': {'email': 'sam.ortiz@example.org'}}},
            )
        """
        return await self._call(
            DELETE_PUBLIC_DASHBOARD_INVITATION,
            {
                "token": token,
            },
            body=body,
        )

    async def get_dashboard(self, dashboard_id: str) -> Dashboard:
        """Get a dashboard.

        Gives one dashboard with all its widgets and template variables, in the form in
        which it can be sent back to change or copy it. Needs the `dashboards_read`
        permission.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.

        Returns:
            The dashboard.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No dashboard has this ID.

        Example:
            await dd.dashboards.get_dashboard(dashboard_id='q5j-8ti-n3k')
        """
        return await self._call(
            GET_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
        )

    async def update_dashboard(
        self, dashboard_id: str, *, body: Dashboard | Mapping[str, Any] | bytes
    ) -> Dashboard:
        """Update a dashboard.

        Replaces a dashboard by the one in the body; the ID, the author and the date of
        creation stay. Widgets and variables that are not in the body are gone. Widgets
        sent with their `id` stay the same ones, those without get a new ID. Needs the
        `dashboards_write` permission and, if the dashboard has `restricted_roles`, one
        of those roles.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.
            body: The complete dashboard as it is to be from now on.

        Returns:
            The dashboard after the change.

        Raises:
            BadRequestError: A widget, a tag or another part is not valid;
                `errors` says which.
            PermissionDeniedError: The keys are missing or not valid, or their
                owner may not change this dashboard.
            NotFoundError: No dashboard has this ID.

        Example:
            await dd.dashboards.update_dashboard(
                dashboard_id='q5j-8ti-n3k',
                body={'title': 'Checkout issues',
                 'description': 'What Error Tracking finds in the '
                                'checkout.',
                 'layout_type': 'ordered',
                 'widgets': [{'definition': {'type': 'list_stream',
                                             'title': 'Issues of the '
                                                      'checkout',
                                             'requests': [{'response_format': 'event_list',
                                                           'query': {'data_source': 'apm_issue_stream',
                                                                     'query_string': 'service:checkout'},
                                                           'columns': [{'field': 'timestamp',
                                                                        'width': 'auto'}]}]}}]},
            )
        """
        return await self._call(
            UPDATE_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
            body=body,
        )

    async def delete_dashboard(self, dashboard_id: str) -> DashboardDeleteResponse:
        """Delete a dashboard.

        Deletes one dashboard. It can be restored for 30 days. Needs the
        `dashboards_write` permission and, if the dashboard has `restricted_roles`, one
        of those roles.

        Args:
            dashboard_id: ID of the dashboard; the part of its URL after
                `/dashboard/`.

        Returns:
            The ID of the deleted dashboard.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No dashboard has this ID.

        Example:
            await dd.dashboards.delete_dashboard(dashboard_id='q5j-8ti-n3k')
        """
        return await self._call(
            DELETE_DASHBOARD,
            {
                "dashboard_id": dashboard_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncDashboardsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncDashboardsResourceWithRawResponse(self)


class AsyncDashboardsResourceWithRawResponse(RawResource):
    """The operations of `AsyncDashboardsResource`, returning whole responses."""

    list_dashboards = async_raw_method(AsyncDashboardsResource.list_dashboards)

    create_dashboard = async_raw_method(AsyncDashboardsResource.create_dashboard)

    delete_dashboards = async_raw_method(AsyncDashboardsResource.delete_dashboards)

    restore_dashboards = async_raw_method(AsyncDashboardsResource.restore_dashboards)

    create_public_dashboard = async_raw_method(
        AsyncDashboardsResource.create_public_dashboard
    )

    get_public_dashboard = async_raw_method(
        AsyncDashboardsResource.get_public_dashboard
    )

    update_public_dashboard = async_raw_method(
        AsyncDashboardsResource.update_public_dashboard
    )

    delete_public_dashboard = async_raw_method(
        AsyncDashboardsResource.delete_public_dashboard
    )

    get_public_dashboard_invitations = async_raw_method(
        AsyncDashboardsResource.get_public_dashboard_invitations
    )

    send_public_dashboard_invitation = async_raw_method(
        AsyncDashboardsResource.send_public_dashboard_invitation
    )

    delete_public_dashboard_invitation = async_raw_method(
        AsyncDashboardsResource.delete_public_dashboard_invitation
    )

    get_dashboard = async_raw_method(AsyncDashboardsResource.get_dashboard)

    update_dashboard = async_raw_method(AsyncDashboardsResource.update_dashboard)

    delete_dashboard = async_raw_method(AsyncDashboardsResource.delete_dashboard)
