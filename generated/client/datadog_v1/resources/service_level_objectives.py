"""Operations of the family Service Level Objectives."""

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
    from ..models.service_level_objectives import (
        CheckCanDeleteSLOResponse,
        SearchServiceLevelObjective,
        SearchSLOResponse,
        ServiceLevelObjective,
        ServiceLevelObjectiveRequest,
        SLOBulkDeleteResponse,
        SLODeleteResponse,
        SLOHistoryResponse,
        SLOListResponse,
        SLOResponse,
    )
    from ..models.service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionListResponse,
    )

LIST_SLOS: Operation[SLOListResponse] = Operation(
    id="ListSLOs",
    method="GET",
    path="/api/v1/slo",
    parameters=(
        Parameter("ids", "ids", "query", type="str"),
        Parameter("query", "query", "query", type="str"),
        Parameter("tags_query", "tags_query", "query", type="str"),
        Parameter("metrics_query", "metrics_query", "query", type="str"),
        Parameter("limit", "limit", "query", type="int"),
        Parameter("offset", "offset", "query", type="int"),
        Parameter("is_deleted", "is_deleted", "query", type="bool"),
    ),
    responses={
        "200": Content("application/json", "service_level_objectives.SLOListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="limit",
        offset="offset",
        items="data",
        default_limit=1000,
    ),
)
CREATE_SLO: Operation[SLOListResponse] = Operation(
    id="CreateSLO",
    method="POST",
    path="/api/v1/slo",
    body=Body(
        {
            "application/json": "service_level_objectives.ServiceLevelObjectiveRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "service_level_objectives.SLOListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_SLO_TIMEFRAME_IN_BULK: Operation[SLOBulkDeleteResponse] = Operation(
    id="DeleteSLOTimeframeInBulk",
    method="POST",
    path="/api/v1/slo/bulk_delete",
    body=Body(
        {
            "application/json": "service_level_objectives.SLOBulkDelete",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "service_level_objectives.SLOBulkDeleteResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CHECK_CAN_DELETE_SLO: Operation[CheckCanDeleteSLOResponse] = Operation(
    id="CheckCanDeleteSLO",
    method="GET",
    path="/api/v1/slo/can_delete",
    parameters=(Parameter("ids", "ids", "query", required=True, type="str"),),
    responses={
        "200": Content(
            "application/json", "service_level_objectives.CheckCanDeleteSLOResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
SEARCH_SLO: Operation[SearchSLOResponse] = Operation(
    id="SearchSLO",
    method="GET",
    path="/api/v1/slo/search",
    parameters=(
        Parameter("query", "query", "query", type="str"),
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
        Parameter("include_facets", "include_facets", "query", type="bool"),
    ),
    responses={
        "200": Content(
            "application/json", "service_level_objectives.SearchSLOResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data.attributes.slos",
    ),
)
GET_SLO: Operation[SLOResponse] = Operation(
    id="GetSLO",
    method="GET",
    path="/api/v1/slo/{slo_id}",
    parameters=(
        Parameter("slo_id", "slo_id", "path", required=True, type="str"),
        Parameter(
            "with_configured_alert_ids",
            "with_configured_alert_ids",
            "query",
            type="bool",
        ),
    ),
    responses={
        "200": Content("application/json", "service_level_objectives.SLOResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_SLO: Operation[SLOListResponse] = Operation(
    id="UpdateSLO",
    method="PUT",
    path="/api/v1/slo/{slo_id}",
    parameters=(Parameter("slo_id", "slo_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "service_level_objectives.ServiceLevelObjective",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "service_level_objectives.SLOListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_SLO: Operation[SLODeleteResponse] = Operation(
    id="DeleteSLO",
    method="DELETE",
    path="/api/v1/slo/{slo_id}",
    parameters=(
        Parameter("slo_id", "slo_id", "path", required=True, type="str"),
        Parameter("force", "force", "query", type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "service_level_objectives.SLODeleteResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_SLO_CORRECTIONS: Operation[SLOCorrectionListResponse] = Operation(
    id="GetSLOCorrections",
    method="GET",
    path="/api/v1/slo/{slo_id}/corrections",
    parameters=(Parameter("slo_id", "slo_id", "path", required=True, type="str"),),
    responses={
        "200": Content(
            "application/json",
            "service_level_objectives_and_service_level_objective_corrections.SLOCorrectionListResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_SLO_HISTORY: Operation[SLOHistoryResponse] = Operation(
    id="GetSLOHistory",
    method="GET",
    path="/api/v1/slo/{slo_id}/history",
    parameters=(
        Parameter("slo_id", "slo_id", "path", required=True, type="str"),
        Parameter("from_ts", "from_ts", "query", required=True, type="int"),
        Parameter("to_ts", "to_ts", "query", required=True, type="int"),
        Parameter("target", "target", "query", type="number"),
        Parameter("apply_correction", "apply_correction", "query", type="bool"),
    ),
    responses={
        "200": Content(
            "application/json", "service_level_objectives.SLOHistoryResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class ServiceLevelObjectivesResource(SyncResource):
    """Defines, reads and deletes service level objectives (SLOs). An objective states what
    share of requests, or of time, has to be good: the service level indicator (SLI, in
    percent) is measured over a rolling window of 7, 30 or 90 days and held against a
    target. What may still go wrong before the target is missed is the error budget,
    given in percent of the whole budget.

    Three types exist. `metric` divides good events by all events. `monitor` takes the
    time during which monitors were not in alert. `time_slice` cuts time into slices of
    one or five minutes and counts those in which a metric meets a condition. Time that
    should not count, such as planned maintenance, is taken out with corrections, a
    family of their own.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_slos(
        self,
        *,
        ids: str | None = None,
        query: str | None = None,
        tags_query: str | None = None,
        metrics_query: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        is_deleted: bool | str | None = None,
    ) -> SLOListResponse:
        """List SLOs.

        Gives the objectives of the organization with their definitions, page by page,
        optionally narrowed by IDs, name, tag or metric. Current status and error budget
        are not part of the response; take them from the search or the history
        operation. Needs the `slos_read` permission.

        Args:
            ids: Comma-separated IDs of the objectives to return. When absent,
                all objectives are candidates.
            query: Text to look for in the names. When absent, names do not
                matter.
            tags_query: One tag (`key:value`) that the objectives have to carry.
                When absent, tags do not matter.
            metrics_query: Text to look for in the numerator and denominator of
                `metric` objectives, such as the name of a metric. When absent,
                queries do not matter.
            limit: Most objectives that one response may carry; 1,000 when
                absent. Default: `1000`.
            offset: How many matching objectives to skip before the first one
                returned, counted from zero. When absent, the list starts at the
                beginning.
            is_deleted: Whether deleted objectives are wanted. By default only
                those in force are listed. Default: `false`.

        Returns:
            One page of objectives. The paging figures stand in `metadata`.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The addressed object does not exist, or is not
                visible to the organization of the keys. Check the ID and the site.

        Example:
            dd.service_level_objectives.list_slos()
        """
        return self._call(
            LIST_SLOS,
            {
                "ids": ids,
                "query": query,
                "tags_query": tags_query,
                "metrics_query": metrics_query,
                "limit": limit,
                "offset": offset,
                "is_deleted": is_deleted,
            },
        )

    def list_slos_pages(
        self,
        *,
        ids: str | None = None,
        query: str | None = None,
        tags_query: str | None = None,
        metrics_query: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        is_deleted: bool | str | None = None,
    ) -> Pages[ServiceLevelObjective, SLOListResponse]:
        """The items of all pages of `list_slos`, fetched as they are needed.

        The arguments are those of `list_slos`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SLOS,
            {
                "ids": ids,
                "query": query,
                "tags_query": tags_query,
                "metrics_query": metrics_query,
                "limit": limit,
                "offset": offset,
                "is_deleted": is_deleted,
            },
        )

    def create_slo(
        self, *, body: ServiceLevelObjectiveRequest | Mapping[str, Any] | bytes
    ) -> SLOListResponse:
        """Create an SLO.

        Creates one objective. Which fields define the indicator depends on `type`:
        `metric` takes `query` or a `count` specification in `sli_specification`,
        `monitor` takes `monitor_ids`, and `time_slice` takes a `time_slice`
        specification. Needs the `slos_write` permission.

        Args:
            body: The definition of the objective.

        Returns:
            The new objective, with its ID, as the only item of `data`.

        Raises:
            BadRequestError: The definition does not fit the type, such as a
                `monitor` objective without `monitor_ids`.

        Example:
            dd.service_level_objectives.create_slo(
                body={'name': 'Checkout requests succeed',
                 'description': 'Share of checkout requests answered '
                                'without a server error.',
                 'type': 'metric',
                 'query': {'numerator': 'sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()',
                           'denominator': 'sum:trace.http.request.hits{service:checkout}.as_count()'},
                 'thresholds': [{'timeframe': '7d',
                                 'target': 99.9,
                                 'warning': 99.95},
                                {'timeframe': '30d', 'target': 99.8}],
                 'timeframe': '7d',
                 'target_threshold': 99.9,
                 'warning_threshold': 99.95,
                 'tags': ['env:prod', 'team:payments']},
            )
        """
        return self._call(CREATE_SLO, {}, body=body)

    def delete_slo_timeframe_in_bulk(
        self, *, body: Mapping[str, Any] | bytes
    ) -> SLOBulkDeleteResponse:
        """Delete timeframes of several SLOs.

        Removes thresholds of many objectives in one call, by objective and timeframe.
        An objective that loses its last threshold is deleted. Each entry is handled by
        itself: those that fail are listed in `errors`, the others take effect. Needs
        the `slos_write` permission.

        Args:
            body: The timeframes to remove, by ID of the objective.

        Returns:
            What was changed, what was deleted, and what could not be.

        Raises:
            BadRequestError: The body is not a map of IDs to lists of
                timeframes.

        Example:
            dd.service_level_objectives.delete_slo_timeframe_in_bulk(
                body={'425d71bc3445599f92d7c3848731d220': ['7d'],
                 '89fa8ea5e6045df7b43f58ab5a9887cc': ['7d', '30d']},
            )
        """
        return self._call(DELETE_SLO_TIMEFRAME_IN_BULK, {}, body=body)

    def check_can_delete_slo(self, *, ids: str) -> CheckCanDeleteSLOResponse:
        """Check whether SLOs can be deleted.

        Says which of the given objectives are free to be deleted and which are still
        shown on dashboards. Nothing is changed. Ask before deleting, then either take
        the objective off the dashboards or delete it with `force`. Needs the
        `slos_read` permission.

        Args:
            ids: Comma-separated IDs of the objectives to check.

        Returns:
            All of the objectives can be deleted.

        Raises:
            BadRequestError: `ids` is missing or not a list of IDs.
            ConflictError: At least one objective is still in use; `errors` says
                where.

        Example:
            dd.service_level_objectives.check_can_delete_slo(
                ids='425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc',
            )
        """
        return self._call(
            CHECK_CAN_DELETE_SLO,
            {
                "ids": ids,
            },
        )

    def search_slo(
        self,
        *,
        query: str | None = None,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        include_facets: bool | str | None = None,
    ) -> SearchSLOResponse:
        """Search SLOs.

        Finds objectives by name, tag or other facet and gives each with its current
        status and error budget, and on request the counts by facet that a search page
        needs. Status is as it was computed last; `indexed_at` says when. Needs the
        `slos_read` permission.

        Args:
            query: Words of the name and `facet:value` terms separated by
                spaces, such as `team_tags:payments` or `slo_type:metric`. When
                absent, every objective matches.
            page_size: Objectives in one page; 10 when absent.
            page_number: Zero-based page number. When absent, the first page.
            include_facets: Whether the response carries `facets`, the counts by
                tag, type, target and so on. `false` when absent.

        Returns:
            One page of matching objectives with status.

        Raises:
            BadRequestError: The query or a page parameter cannot be read.

        Example:
            dd.service_level_objectives.search_slo()
        """
        return self._call(
            SEARCH_SLO,
            {
                "query": query,
                "page_size": page_size,
                "page_number": page_number,
                "include_facets": include_facets,
            },
        )

    def search_slo_pages(
        self,
        *,
        query: str | None = None,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        include_facets: bool | str | None = None,
    ) -> Pages[SearchServiceLevelObjective, SearchSLOResponse]:
        """The items of all pages of `search_slo`, fetched as they are needed.

        The arguments are those of `search_slo`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_SLO,
            {
                "query": query,
                "page_size": page_size,
                "page_number": page_number,
                "include_facets": include_facets,
            },
        )

    def get_slo(
        self, slo_id: str, *, with_configured_alert_ids: bool | str | None = None
    ) -> SLOResponse:
        """Get an SLO.

        Gives the definition of one objective and, on request, the IDs of the monitors
        that alert on its error budget or burn rate. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.
            with_configured_alert_ids: Whether the response lists the alerts set
                up on the objective, in `configured_alert_ids`. `false` when absent.

        Returns:
            The objective.

        Raises:
            NotFoundError: No objective has this ID.

        Example:
            dd.service_level_objectives.get_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return self._call(
            GET_SLO,
            {
                "slo_id": slo_id,
                "with_configured_alert_ids": with_configured_alert_ids,
            },
        )

    def update_slo(
        self, slo_id: str, *, body: ServiceLevelObjective | Mapping[str, Any] | bytes
    ) -> SLOListResponse:
        """Update an SLO.

        Replaces the definition of an objective by the one in the body, so send every
        field that is to stay; read the objective first and change what you need. The
        type is fixed when the objective is created and has to be repeated here. Needs
        the `slos_write` permission.

        Args:
            slo_id: ID of the objective to replace, 32 hexadecimal digits.
            body: The complete new definition.

        Returns:
            The objective as it stands now, as the only item of `data`.

        Raises:
            BadRequestError: The definition does not fit the type of the
                objective, such as a `metric` objective without a query.
            NotFoundError: No objective has this ID.

        Example:
            dd.service_level_objectives.update_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
                body={'name': 'Checkout requests succeed',
                 'description': 'Share of checkout requests answered '
                                'without a server error.',
                 'type': 'metric',
                 'query': {'numerator': 'sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()',
                           'denominator': 'sum:trace.http.request.hits{service:checkout}.as_count()'},
                 'thresholds': [{'timeframe': '30d',
                                 'target': 99.95,
                                 'warning': 99.97}],
                 'tags': ['env:prod', 'team:payments']},
            )
        """
        return self._call(
            UPDATE_SLO,
            {
                "slo_id": slo_id,
            },
            body=body,
        )

    def delete_slo(self, slo_id: str, *, force: str | None = None) -> SLODeleteResponse:
        """Delete an SLO.

        Deletes an objective; there is no call that brings it back. While a dashboard
        shows it the call is refused with status 409, unless `force` is given. Needs the
        `slos_write` permission.

        Args:
            slo_id: ID of the objective to delete, 32 hexadecimal digits.
            force: `true` deletes the objective even if dashboards show it. When
                absent, an objective in use is kept.

        Returns:
            The objective is gone; `data` repeats its ID.

        Raises:
            NotFoundError: No objective has this ID.
            ConflictError: A dashboard shows the objective, and `force` was not
                given.

        Example:
            dd.service_level_objectives.delete_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return self._call(
            DELETE_SLO,
            {
                "slo_id": slo_id,
                "force": force,
            },
        )

    def get_slo_corrections(self, slo_id: str) -> SLOCorrectionListResponse:
        """List the corrections of an SLO.

        Gives the status corrections that apply to one objective: periods that are left
        out when its indicator is computed. Corrections are created and changed in their
        own family. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.

        Returns:
            The corrections; an empty list when there are none.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No objective has this ID.

        Example:
            dd.service_level_objectives.get_slo_corrections(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return self._call(
            GET_SLO_CORRECTIONS,
            {
                "slo_id": slo_id,
            },
        )

    def get_slo_history(
        self,
        slo_id: str,
        *,
        from_ts: int | str,
        to_ts: int | str,
        target: float | str | None = None,
        apply_correction: bool | str | None = None,
    ) -> SLOHistoryResponse:
        """Get the history of an SLO.

        Computes indicator and error budget of one objective over any window, not only
        the timeframes it is defined for, with the series behind them: good and total
        events for `metric`, a result for each monitor or group for `monitor`
        objectives. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.
            from_ts: Start of the window, Unix time in seconds.
            to_ts: End of the window, Unix time in seconds; later than
                `from_ts`.
            target: Target in percent to compute the error budget against. With
                it, the response carries the error budget that is left under the
                timeframe `custom`. When absent, the targets of the objective's own
                timeframes are used.
            apply_correction: Whether corrected periods are left out. With
                `false` the uncorrected figures come back; when absent, corrections
                apply.

        Returns:
            Figures and series for the window.

        Raises:
            BadRequestError: A time is missing, or a value is not valid.
            NotFoundError: No objective has this ID.

        Example:
            dd.service_level_objectives.get_slo_history(
                slo_id='425d71bc3445599f92d7c3848731d220',
                from_ts=1721379600,
                to_ts=1721984400,
            )
        """
        return self._call(
            GET_SLO_HISTORY,
            {
                "slo_id": slo_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "target": target,
                "apply_correction": apply_correction,
            },
        )

    @cached_property
    def with_raw_response(self) -> ServiceLevelObjectivesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ServiceLevelObjectivesResourceWithRawResponse(self)


class ServiceLevelObjectivesResourceWithRawResponse(RawResource):
    """The operations of `ServiceLevelObjectivesResource`, returning whole responses."""

    list_slos = raw_method(ServiceLevelObjectivesResource.list_slos)

    create_slo = raw_method(ServiceLevelObjectivesResource.create_slo)

    delete_slo_timeframe_in_bulk = raw_method(
        ServiceLevelObjectivesResource.delete_slo_timeframe_in_bulk
    )

    check_can_delete_slo = raw_method(
        ServiceLevelObjectivesResource.check_can_delete_slo
    )

    search_slo = raw_method(ServiceLevelObjectivesResource.search_slo)

    get_slo = raw_method(ServiceLevelObjectivesResource.get_slo)

    update_slo = raw_method(ServiceLevelObjectivesResource.update_slo)

    delete_slo = raw_method(ServiceLevelObjectivesResource.delete_slo)

    get_slo_corrections = raw_method(ServiceLevelObjectivesResource.get_slo_corrections)

    get_slo_history = raw_method(ServiceLevelObjectivesResource.get_slo_history)


class AsyncServiceLevelObjectivesResource(AsyncResource):
    """Defines, reads and deletes service level objectives (SLOs). An objective states what
    share of requests, or of time, has to be good: the service level indicator (SLI, in
    percent) is measured over a rolling window of 7, 30 or 90 days and held against a
    target. What may still go wrong before the target is missed is the error budget,
    given in percent of the whole budget.

    Three types exist. `metric` divides good events by all events. `monitor` takes the
    time during which monitors were not in alert. `time_slice` cuts time into slices of
    one or five minutes and counts those in which a metric meets a condition. Time that
    should not count, such as planned maintenance, is taken out with corrections, a
    family of their own.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_slos(
        self,
        *,
        ids: str | None = None,
        query: str | None = None,
        tags_query: str | None = None,
        metrics_query: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        is_deleted: bool | str | None = None,
    ) -> SLOListResponse:
        """List SLOs.

        Gives the objectives of the organization with their definitions, page by page,
        optionally narrowed by IDs, name, tag or metric. Current status and error budget
        are not part of the response; take them from the search or the history
        operation. Needs the `slos_read` permission.

        Args:
            ids: Comma-separated IDs of the objectives to return. When absent,
                all objectives are candidates.
            query: Text to look for in the names. When absent, names do not
                matter.
            tags_query: One tag (`key:value`) that the objectives have to carry.
                When absent, tags do not matter.
            metrics_query: Text to look for in the numerator and denominator of
                `metric` objectives, such as the name of a metric. When absent,
                queries do not matter.
            limit: Most objectives that one response may carry; 1,000 when
                absent. Default: `1000`.
            offset: How many matching objectives to skip before the first one
                returned, counted from zero. When absent, the list starts at the
                beginning.
            is_deleted: Whether deleted objectives are wanted. By default only
                those in force are listed. Default: `false`.

        Returns:
            One page of objectives. The paging figures stand in `metadata`.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The addressed object does not exist, or is not
                visible to the organization of the keys. Check the ID and the site.

        Example:
            await dd.service_level_objectives.list_slos()
        """
        return await self._call(
            LIST_SLOS,
            {
                "ids": ids,
                "query": query,
                "tags_query": tags_query,
                "metrics_query": metrics_query,
                "limit": limit,
                "offset": offset,
                "is_deleted": is_deleted,
            },
        )

    def list_slos_pages(
        self,
        *,
        ids: str | None = None,
        query: str | None = None,
        tags_query: str | None = None,
        metrics_query: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        is_deleted: bool | str | None = None,
    ) -> AsyncPages[ServiceLevelObjective, SLOListResponse]:
        """The items of all pages of `list_slos`, fetched as they are needed.

        The arguments are those of `list_slos`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SLOS,
            {
                "ids": ids,
                "query": query,
                "tags_query": tags_query,
                "metrics_query": metrics_query,
                "limit": limit,
                "offset": offset,
                "is_deleted": is_deleted,
            },
        )

    async def create_slo(
        self, *, body: ServiceLevelObjectiveRequest | Mapping[str, Any] | bytes
    ) -> SLOListResponse:
        """Create an SLO.

        Creates one objective. Which fields define the indicator depends on `type`:
        `metric` takes `query` or a `count` specification in `sli_specification`,
        `monitor` takes `monitor_ids`, and `time_slice` takes a `time_slice`
        specification. Needs the `slos_write` permission.

        Args:
            body: The definition of the objective.

        Returns:
            The new objective, with its ID, as the only item of `data`.

        Raises:
            BadRequestError: The definition does not fit the type, such as a
                `monitor` objective without `monitor_ids`.

        Example:
            await dd.service_level_objectives.create_slo(
                body={'name': 'Checkout requests succeed',
                 'description': 'Share of checkout requests answered '
                                'without a server error.',
                 'type': 'metric',
                 'query': {'numerator': 'sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()',
                           'denominator': 'sum:trace.http.request.hits{service:checkout}.as_count()'},
                 'thresholds': [{'timeframe': '7d',
                                 'target': 99.9,
                                 'warning': 99.95},
                                {'timeframe': '30d', 'target': 99.8}],
                 'timeframe': '7d',
                 'target_threshold': 99.9,
                 'warning_threshold': 99.95,
                 'tags': ['env:prod', 'team:payments']},
            )
        """
        return await self._call(CREATE_SLO, {}, body=body)

    async def delete_slo_timeframe_in_bulk(
        self, *, body: Mapping[str, Any] | bytes
    ) -> SLOBulkDeleteResponse:
        """Delete timeframes of several SLOs.

        Removes thresholds of many objectives in one call, by objective and timeframe.
        An objective that loses its last threshold is deleted. Each entry is handled by
        itself: those that fail are listed in `errors`, the others take effect. Needs
        the `slos_write` permission.

        Args:
            body: The timeframes to remove, by ID of the objective.

        Returns:
            What was changed, what was deleted, and what could not be.

        Raises:
            BadRequestError: The body is not a map of IDs to lists of
                timeframes.

        Example:
            await dd.service_level_objectives.delete_slo_timeframe_in_bulk(
                body={'425d71bc3445599f92d7c3848731d220': ['7d'],
                 '89fa8ea5e6045df7b43f58ab5a9887cc': ['7d', '30d']},
            )
        """
        return await self._call(DELETE_SLO_TIMEFRAME_IN_BULK, {}, body=body)

    async def check_can_delete_slo(self, *, ids: str) -> CheckCanDeleteSLOResponse:
        """Check whether SLOs can be deleted.

        Says which of the given objectives are free to be deleted and which are still
        shown on dashboards. Nothing is changed. Ask before deleting, then either take
        the objective off the dashboards or delete it with `force`. Needs the
        `slos_read` permission.

        Args:
            ids: Comma-separated IDs of the objectives to check.

        Returns:
            All of the objectives can be deleted.

        Raises:
            BadRequestError: `ids` is missing or not a list of IDs.
            ConflictError: At least one objective is still in use; `errors` says
                where.

        Example:
            await dd.service_level_objectives.check_can_delete_slo(
                ids='425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc',
            )
        """
        return await self._call(
            CHECK_CAN_DELETE_SLO,
            {
                "ids": ids,
            },
        )

    async def search_slo(
        self,
        *,
        query: str | None = None,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        include_facets: bool | str | None = None,
    ) -> SearchSLOResponse:
        """Search SLOs.

        Finds objectives by name, tag or other facet and gives each with its current
        status and error budget, and on request the counts by facet that a search page
        needs. Status is as it was computed last; `indexed_at` says when. Needs the
        `slos_read` permission.

        Args:
            query: Words of the name and `facet:value` terms separated by
                spaces, such as `team_tags:payments` or `slo_type:metric`. When
                absent, every objective matches.
            page_size: Objectives in one page; 10 when absent.
            page_number: Zero-based page number. When absent, the first page.
            include_facets: Whether the response carries `facets`, the counts by
                tag, type, target and so on. `false` when absent.

        Returns:
            One page of matching objectives with status.

        Raises:
            BadRequestError: The query or a page parameter cannot be read.

        Example:
            await dd.service_level_objectives.search_slo()
        """
        return await self._call(
            SEARCH_SLO,
            {
                "query": query,
                "page_size": page_size,
                "page_number": page_number,
                "include_facets": include_facets,
            },
        )

    def search_slo_pages(
        self,
        *,
        query: str | None = None,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        include_facets: bool | str | None = None,
    ) -> AsyncPages[SearchServiceLevelObjective, SearchSLOResponse]:
        """The items of all pages of `search_slo`, fetched as they are needed.

        The arguments are those of `search_slo`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_SLO,
            {
                "query": query,
                "page_size": page_size,
                "page_number": page_number,
                "include_facets": include_facets,
            },
        )

    async def get_slo(
        self, slo_id: str, *, with_configured_alert_ids: bool | str | None = None
    ) -> SLOResponse:
        """Get an SLO.

        Gives the definition of one objective and, on request, the IDs of the monitors
        that alert on its error budget or burn rate. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.
            with_configured_alert_ids: Whether the response lists the alerts set
                up on the objective, in `configured_alert_ids`. `false` when absent.

        Returns:
            The objective.

        Raises:
            NotFoundError: No objective has this ID.

        Example:
            await dd.service_level_objectives.get_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return await self._call(
            GET_SLO,
            {
                "slo_id": slo_id,
                "with_configured_alert_ids": with_configured_alert_ids,
            },
        )

    async def update_slo(
        self, slo_id: str, *, body: ServiceLevelObjective | Mapping[str, Any] | bytes
    ) -> SLOListResponse:
        """Update an SLO.

        Replaces the definition of an objective by the one in the body, so send every
        field that is to stay; read the objective first and change what you need. The
        type is fixed when the objective is created and has to be repeated here. Needs
        the `slos_write` permission.

        Args:
            slo_id: ID of the objective to replace, 32 hexadecimal digits.
            body: The complete new definition.

        Returns:
            The objective as it stands now, as the only item of `data`.

        Raises:
            BadRequestError: The definition does not fit the type of the
                objective, such as a `metric` objective without a query.
            NotFoundError: No objective has this ID.

        Example:
            await dd.service_level_objectives.update_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
                body={'name': 'Checkout requests succeed',
                 'description': 'Share of checkout requests answered '
                                'without a server error.',
                 'type': 'metric',
                 'query': {'numerator': 'sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()',
                           'denominator': 'sum:trace.http.request.hits{service:checkout}.as_count()'},
                 'thresholds': [{'timeframe': '30d',
                                 'target': 99.95,
                                 'warning': 99.97}],
                 'tags': ['env:prod', 'team:payments']},
            )
        """
        return await self._call(
            UPDATE_SLO,
            {
                "slo_id": slo_id,
            },
            body=body,
        )

    async def delete_slo(
        self, slo_id: str, *, force: str | None = None
    ) -> SLODeleteResponse:
        """Delete an SLO.

        Deletes an objective; there is no call that brings it back. While a dashboard
        shows it the call is refused with status 409, unless `force` is given. Needs the
        `slos_write` permission.

        Args:
            slo_id: ID of the objective to delete, 32 hexadecimal digits.
            force: `true` deletes the objective even if dashboards show it. When
                absent, an objective in use is kept.

        Returns:
            The objective is gone; `data` repeats its ID.

        Raises:
            NotFoundError: No objective has this ID.
            ConflictError: A dashboard shows the objective, and `force` was not
                given.

        Example:
            await dd.service_level_objectives.delete_slo(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return await self._call(
            DELETE_SLO,
            {
                "slo_id": slo_id,
                "force": force,
            },
        )

    async def get_slo_corrections(self, slo_id: str) -> SLOCorrectionListResponse:
        """List the corrections of an SLO.

        Gives the status corrections that apply to one objective: periods that are left
        out when its indicator is computed. Corrections are created and changed in their
        own family. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.

        Returns:
            The corrections; an empty list when there are none.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No objective has this ID.

        Example:
            await dd.service_level_objectives.get_slo_corrections(
                slo_id='425d71bc3445599f92d7c3848731d220',
            )
        """
        return await self._call(
            GET_SLO_CORRECTIONS,
            {
                "slo_id": slo_id,
            },
        )

    async def get_slo_history(
        self,
        slo_id: str,
        *,
        from_ts: int | str,
        to_ts: int | str,
        target: float | str | None = None,
        apply_correction: bool | str | None = None,
    ) -> SLOHistoryResponse:
        """Get the history of an SLO.

        Computes indicator and error budget of one objective over any window, not only
        the timeframes it is defined for, with the series behind them: good and total
        events for `metric`, a result for each monitor or group for `monitor`
        objectives. Needs the `slos_read` permission.

        Args:
            slo_id: ID of the objective, 32 hexadecimal digits.
            from_ts: Start of the window, Unix time in seconds.
            to_ts: End of the window, Unix time in seconds; later than
                `from_ts`.
            target: Target in percent to compute the error budget against. With
                it, the response carries the error budget that is left under the
                timeframe `custom`. When absent, the targets of the objective's own
                timeframes are used.
            apply_correction: Whether corrected periods are left out. With
                `false` the uncorrected figures come back; when absent, corrections
                apply.

        Returns:
            Figures and series for the window.

        Raises:
            BadRequestError: A time is missing, or a value is not valid.
            NotFoundError: No objective has this ID.

        Example:
            await dd.service_level_objectives.get_slo_history(
                slo_id='425d71bc3445599f92d7c3848731d220',
                from_ts=1721379600,
                to_ts=1721984400,
            )
        """
        return await self._call(
            GET_SLO_HISTORY,
            {
                "slo_id": slo_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "target": target,
                "apply_correction": apply_correction,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncServiceLevelObjectivesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncServiceLevelObjectivesResourceWithRawResponse(self)


class AsyncServiceLevelObjectivesResourceWithRawResponse(RawResource):
    """The operations of `AsyncServiceLevelObjectivesResource`, returning whole responses."""

    list_slos = async_raw_method(AsyncServiceLevelObjectivesResource.list_slos)

    create_slo = async_raw_method(AsyncServiceLevelObjectivesResource.create_slo)

    delete_slo_timeframe_in_bulk = async_raw_method(
        AsyncServiceLevelObjectivesResource.delete_slo_timeframe_in_bulk
    )

    check_can_delete_slo = async_raw_method(
        AsyncServiceLevelObjectivesResource.check_can_delete_slo
    )

    search_slo = async_raw_method(AsyncServiceLevelObjectivesResource.search_slo)

    get_slo = async_raw_method(AsyncServiceLevelObjectivesResource.get_slo)

    update_slo = async_raw_method(AsyncServiceLevelObjectivesResource.update_slo)

    delete_slo = async_raw_method(AsyncServiceLevelObjectivesResource.delete_slo)

    get_slo_corrections = async_raw_method(
        AsyncServiceLevelObjectivesResource.get_slo_corrections
    )

    get_slo_history = async_raw_method(
        AsyncServiceLevelObjectivesResource.get_slo_history
    )
