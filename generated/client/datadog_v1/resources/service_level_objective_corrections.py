"""Operations of the family Service Level Objective Corrections."""

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
    from ..models.service_level_objective_corrections import (
        SLOCorrectionCreateRequest,
        SLOCorrectionResponse,
        SLOCorrectionUpdateRequest,
    )
    from ..models.service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrection,
        SLOCorrectionListResponse,
    )

LIST_SLO_CORRECTION: Operation[SLOCorrectionListResponse] = Operation(
    id="ListSLOCorrection",
    method="GET",
    path="/api/v1/slo/correction",
    parameters=(
        Parameter("offset", "offset", "query", type="int"),
        Parameter("limit", "limit", "query", type="int"),
    ),
    responses={
        "200": Content(
            "application/json",
            "service_level_objectives_and_service_level_objective_corrections.SLOCorrectionListResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="limit",
        offset="offset",
        items="data",
        default_limit=25,
    ),
)
CREATE_SLO_CORRECTION: Operation[SLOCorrectionResponse] = Operation(
    id="CreateSLOCorrection",
    method="POST",
    path="/api/v1/slo/correction",
    body=Body(
        {
            "application/json": "service_level_objective_corrections.SLOCorrectionCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json",
            "service_level_objective_corrections.SLOCorrectionResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_SLO_CORRECTION: Operation[SLOCorrectionResponse] = Operation(
    id="GetSLOCorrection",
    method="GET",
    path="/api/v1/slo/correction/{slo_correction_id}",
    parameters=(
        Parameter(
            "slo_correction_id", "slo_correction_id", "path", required=True, type="str"
        ),
    ),
    responses={
        "200": Content(
            "application/json",
            "service_level_objective_corrections.SLOCorrectionResponse",
        ),
    },
)
DELETE_SLO_CORRECTION: Operation[None] = Operation(
    id="DeleteSLOCorrection",
    method="DELETE",
    path="/api/v1/slo/correction/{slo_correction_id}",
    parameters=(
        Parameter(
            "slo_correction_id", "slo_correction_id", "path", required=True, type="str"
        ),
    ),
    responses={
        "204": None,
    },
)
UPDATE_SLO_CORRECTION: Operation[SLOCorrectionResponse] = Operation(
    id="UpdateSLOCorrection",
    method="PATCH",
    path="/api/v1/slo/correction/{slo_correction_id}",
    parameters=(
        Parameter(
            "slo_correction_id", "slo_correction_id", "path", required=True, type="str"
        ),
    ),
    body=Body(
        {
            "application/json": "service_level_objective_corrections.SLOCorrectionUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json",
            "service_level_objective_corrections.SLOCorrectionResponse",
        ),
    },
)


class ServiceLevelObjectiveCorrectionsResource(SyncResource):
    """Creates and changes status corrections of service level objectives (SLOs). A
    correction names a period that is left out when the indicator of an objective is
    computed: planned maintenance, hours in which nobody uses the service, a deployment.
    What goes wrong in that period costs no error budget, and what goes right in it
    earns none.

    A correction happens once, from `start` to `end`, or recurs by an `rrule`, each time
    for `duration` seconds. It applies to one objective (`slo_id`) or to all whose tags
    match a query (`slo_query`). The period may also lie in the past.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_slo_correction(
        self, *, offset: int | str | None = None, limit: int | str | None = None
    ) -> SLOCorrectionListResponse:
        """List SLO corrections.

        Gives the corrections of all objectives, page by page. For those of one
        objective use the operation on the objective. Needs the `slos_read` permission.

        Args:
            offset: How many corrections to skip before the first one returned,
                counted from zero. When absent, the list starts at the beginning.
            limit: Most corrections that one response may carry; 25 when absent.
                Default: `25`.

        Returns:
            One page of corrections.

        Example:
            dd.service_level_objective_corrections.list_slo_correction()
        """
        return self._call(
            LIST_SLO_CORRECTION,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    def list_slo_correction_pages(
        self, *, offset: int | str | None = None, limit: int | str | None = None
    ) -> Pages[SLOCorrection, SLOCorrectionListResponse]:
        """The items of all pages of `list_slo_correction`, fetched as they are needed.

        The arguments are those of `list_slo_correction`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SLO_CORRECTION,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    def create_slo_correction(
        self, *, body: SLOCorrectionCreateRequest | Mapping[str, Any] | bytes
    ) -> SLOCorrectionResponse:
        """Create an SLO correction.

        Creates a correction for one objective or for all that match a query. Give
        `start` with `end` for a single period, or `start` with `rrule` and `duration`
        for a recurring one. Needs the `slos_corrections` permission.

        Args:
            body: The period, its reason and the objectives it applies to.

        Returns:
            The new correction with its ID. `created_at` and `modified_at` are
                still null here.

        Raises:
            BadRequestError: A period without end or recurrence, both `slo_id`
                and `slo_query`, or an `rrule` that cannot be read.
            NotFoundError: No objective has the ID in `slo_id`.

        Example:
            dd.service_level_objective_corrections.create_slo_correction(
                body={'data': {'type': 'correction',
                          'attributes': {'slo_id': '425d71bc3445599f92d7c3848731d220',
                                         'category': 'Scheduled '
                                                     'Maintenance',
                                         'description': 'Database '
                                                        'migration of the '
                                                        'order service',
                                         'start': 1721984400,
                                         'end': 1721988000,
                                         'timezone': 'UTC'}}},
            )
        """
        return self._call(CREATE_SLO_CORRECTION, {}, body=body)

    def get_slo_correction(self, slo_correction_id: str) -> SLOCorrectionResponse:
        """Get an SLO correction.

        Gives one correction by its ID. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.

        Returns:
            The correction.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.service_level_objective_corrections.get_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
            )
        """
        return self._call(
            GET_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
        )

    def delete_slo_correction(self, slo_correction_id: str) -> None:
        """Delete an SLO correction.

        Deletes a correction with all its recurrences. What happened in its periods
        counts again. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.

        Raises:
            NotFoundError: No correction has this ID.

        Example:
            dd.service_level_objective_corrections.delete_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
            )
        """
        return self._call(
            DELETE_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
        )

    def update_slo_correction(
        self,
        slo_correction_id: str,
        *,
        body: SLOCorrectionUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SLOCorrectionResponse:
        """Update an SLO correction.

        Changes the fields of a correction that the body names and keeps the others. The
        objective of a correction cannot be changed, only the query of one that was made
        with a query; create a new correction instead. The author of the change stands
        in `modifier` afterwards. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.
            body: The fields to change.

        Returns:
            The correction as it stands now.

        Raises:
            BadRequestError: The resulting period is not valid, or `end` and
                `rrule` would both be set.
            NotFoundError: No correction has this ID.

        Example:
            dd.service_level_objective_corrections.update_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
                body={'data': {'type': 'correction',
                          'attributes': {'category': 'Scheduled '
                                                     'Maintenance',
                                         'start': 1721984400,
                                         'end': 1721991600}}},
            )
        """
        return self._call(
            UPDATE_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(
        self,
    ) -> ServiceLevelObjectiveCorrectionsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ServiceLevelObjectiveCorrectionsResourceWithRawResponse(self)


class ServiceLevelObjectiveCorrectionsResourceWithRawResponse(RawResource):
    """The operations of `ServiceLevelObjectiveCorrectionsResource`, returning whole responses."""

    list_slo_correction = raw_method(
        ServiceLevelObjectiveCorrectionsResource.list_slo_correction
    )

    create_slo_correction = raw_method(
        ServiceLevelObjectiveCorrectionsResource.create_slo_correction
    )

    get_slo_correction = raw_method(
        ServiceLevelObjectiveCorrectionsResource.get_slo_correction
    )

    delete_slo_correction = raw_method(
        ServiceLevelObjectiveCorrectionsResource.delete_slo_correction
    )

    update_slo_correction = raw_method(
        ServiceLevelObjectiveCorrectionsResource.update_slo_correction
    )


class AsyncServiceLevelObjectiveCorrectionsResource(AsyncResource):
    """Creates and changes status corrections of service level objectives (SLOs). A
    correction names a period that is left out when the indicator of an objective is
    computed: planned maintenance, hours in which nobody uses the service, a deployment.
    What goes wrong in that period costs no error budget, and what goes right in it
    earns none.

    A correction happens once, from `start` to `end`, or recurs by an `rrule`, each time
    for `duration` seconds. It applies to one objective (`slo_id`) or to all whose tags
    match a query (`slo_query`). The period may also lie in the past.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_slo_correction(
        self, *, offset: int | str | None = None, limit: int | str | None = None
    ) -> SLOCorrectionListResponse:
        """List SLO corrections.

        Gives the corrections of all objectives, page by page. For those of one
        objective use the operation on the objective. Needs the `slos_read` permission.

        Args:
            offset: How many corrections to skip before the first one returned,
                counted from zero. When absent, the list starts at the beginning.
            limit: Most corrections that one response may carry; 25 when absent.
                Default: `25`.

        Returns:
            One page of corrections.

        Example:
            await dd.service_level_objective_corrections.list_slo_correction()
        """
        return await self._call(
            LIST_SLO_CORRECTION,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    def list_slo_correction_pages(
        self, *, offset: int | str | None = None, limit: int | str | None = None
    ) -> AsyncPages[SLOCorrection, SLOCorrectionListResponse]:
        """The items of all pages of `list_slo_correction`, fetched as they are needed.

        The arguments are those of `list_slo_correction`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SLO_CORRECTION,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    async def create_slo_correction(
        self, *, body: SLOCorrectionCreateRequest | Mapping[str, Any] | bytes
    ) -> SLOCorrectionResponse:
        """Create an SLO correction.

        Creates a correction for one objective or for all that match a query. Give
        `start` with `end` for a single period, or `start` with `rrule` and `duration`
        for a recurring one. Needs the `slos_corrections` permission.

        Args:
            body: The period, its reason and the objectives it applies to.

        Returns:
            The new correction with its ID. `created_at` and `modified_at` are
                still null here.

        Raises:
            BadRequestError: A period without end or recurrence, both `slo_id`
                and `slo_query`, or an `rrule` that cannot be read.
            NotFoundError: No objective has the ID in `slo_id`.

        Example:
            await dd.service_level_objective_corrections.create_slo_correction(
                body={'data': {'type': 'correction',
                          'attributes': {'slo_id': '425d71bc3445599f92d7c3848731d220',
                                         'category': 'Scheduled '
                                                     'Maintenance',
                                         'description': 'Database '
                                                        'migration of the '
                                                        'order service',
                                         'start': 1721984400,
                                         'end': 1721988000,
                                         'timezone': 'UTC'}}},
            )
        """
        return await self._call(CREATE_SLO_CORRECTION, {}, body=body)

    async def get_slo_correction(self, slo_correction_id: str) -> SLOCorrectionResponse:
        """Get an SLO correction.

        Gives one correction by its ID. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.

        Returns:
            The correction.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.service_level_objective_corrections.get_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
            )
        """
        return await self._call(
            GET_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
        )

    async def delete_slo_correction(self, slo_correction_id: str) -> None:
        """Delete an SLO correction.

        Deletes a correction with all its recurrences. What happened in its periods
        counts again. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.

        Raises:
            NotFoundError: No correction has this ID.

        Example:
            await dd.service_level_objective_corrections.delete_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
            )
        """
        return await self._call(
            DELETE_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
        )

    async def update_slo_correction(
        self,
        slo_correction_id: str,
        *,
        body: SLOCorrectionUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SLOCorrectionResponse:
        """Update an SLO correction.

        Changes the fields of a correction that the body names and keeps the others. The
        objective of a correction cannot be changed, only the query of one that was made
        with a query; create a new correction instead. The author of the change stands
        in `modifier` afterwards. The permission it needs is not documented.

        Args:
            slo_correction_id: ID of the correction, a UUID.
            body: The fields to change.

        Returns:
            The correction as it stands now.

        Raises:
            BadRequestError: The resulting period is not valid, or `end` and
                `rrule` would both be set.
            NotFoundError: No correction has this ID.

        Example:
            await dd.service_level_objective_corrections.update_slo_correction(
                slo_correction_id='ec8f9488-d1d8-11ec-bc64-da7ad0902002',
                body={'data': {'type': 'correction',
                          'attributes': {'category': 'Scheduled '
                                                     'Maintenance',
                                         'start': 1721984400,
                                         'end': 1721991600}}},
            )
        """
        return await self._call(
            UPDATE_SLO_CORRECTION,
            {
                "slo_correction_id": slo_correction_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(
        self,
    ) -> AsyncServiceLevelObjectiveCorrectionsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncServiceLevelObjectiveCorrectionsResourceWithRawResponse(self)


class AsyncServiceLevelObjectiveCorrectionsResourceWithRawResponse(RawResource):
    """The operations of `AsyncServiceLevelObjectiveCorrectionsResource`, returning whole responses."""

    list_slo_correction = async_raw_method(
        AsyncServiceLevelObjectiveCorrectionsResource.list_slo_correction
    )

    create_slo_correction = async_raw_method(
        AsyncServiceLevelObjectiveCorrectionsResource.create_slo_correction
    )

    get_slo_correction = async_raw_method(
        AsyncServiceLevelObjectiveCorrectionsResource.get_slo_correction
    )

    delete_slo_correction = async_raw_method(
        AsyncServiceLevelObjectiveCorrectionsResource.delete_slo_correction
    )

    update_slo_correction = async_raw_method(
        AsyncServiceLevelObjectiveCorrectionsResource.update_slo_correction
    )
