"""Operations of the family Service Checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.metrics_and_service_checks import IntakePayloadAccepted
    from ..models.service_checks import ServiceCheck

SUBMIT_SERVICE_CHECK: Operation[IntakePayloadAccepted] = Operation(
    id="SubmitServiceCheck",
    method="POST",
    path="/api/v1/check_run",
    body=Body(
        {
            "application/json": "service_checks.ServiceChecks",
        },
        required=True,
    ),
    responses={
        "202": Content("text/json", "metrics_and_service_checks.IntakePayloadAccepted"),
    },
    security=(("apiKeyAuth",),),
    accept="text/json",
)


class ServiceChecksResource(SyncResource):
    """Sends the outcome of health probes that run outside the Agent: whether a process
    answers, a certificate is still valid, a queue drains. A service check is a named
    status (OK, warning, critical or unknown) for one host and a set of tags.

    Monitors of the type `service check` count the statuses of a check per group of tags
    and alert when several in a row are bad. Submit a status at a steady pace, good ones
    too, or a monitor cannot tell recovery from silence.
    """

    def submit_service_check(
        self, *, body: Sequence[ServiceCheck | Mapping[str, Any]] | bytes
    ) -> IntakePayloadAccepted:
        """Submit service checks.

        Takes one or more check results and queues them. Status 202 says that the
        payload was taken. Results may be up to 10 minutes old. Needs only an API key.

        Args:
            body: The check results, at least one. Results of several checks and
                hosts can go together.

        Returns:
            The results are queued.

        Raises:
            BadRequestError: The body is not a list of check results, or a
                required property is missing.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.service_checks.submit_service_check(
                body=[{'check': 'app.is_ok',
                  'host_name': 'web-01.example.com',
                  'status': 0,
                  'message': 'Health endpoint answered in 38 ms',
                  'tags': ['env:prod', 'service:checkout']}],
            )
        """
        return self._call(SUBMIT_SERVICE_CHECK, {}, body=body)

    @cached_property
    def with_raw_response(self) -> ServiceChecksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ServiceChecksResourceWithRawResponse(self)


class ServiceChecksResourceWithRawResponse(RawResource):
    """The operations of `ServiceChecksResource`, returning whole responses."""

    submit_service_check = raw_method(ServiceChecksResource.submit_service_check)


class AsyncServiceChecksResource(AsyncResource):
    """Sends the outcome of health probes that run outside the Agent: whether a process
    answers, a certificate is still valid, a queue drains. A service check is a named
    status (OK, warning, critical or unknown) for one host and a set of tags.

    Monitors of the type `service check` count the statuses of a check per group of tags
    and alert when several in a row are bad. Submit a status at a steady pace, good ones
    too, or a monitor cannot tell recovery from silence.
    """

    async def submit_service_check(
        self, *, body: Sequence[ServiceCheck | Mapping[str, Any]] | bytes
    ) -> IntakePayloadAccepted:
        """Submit service checks.

        Takes one or more check results and queues them. Status 202 says that the
        payload was taken. Results may be up to 10 minutes old. Needs only an API key.

        Args:
            body: The check results, at least one. Results of several checks and
                hosts can go together.

        Returns:
            The results are queued.

        Raises:
            BadRequestError: The body is not a list of check results, or a
                required property is missing.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.service_checks.submit_service_check(
                body=[{'check': 'app.is_ok',
                  'host_name': 'web-01.example.com',
                  'status': 0,
                  'message': 'Health endpoint answered in 38 ms',
                  'tags': ['env:prod', 'service:checkout']}],
            )
        """
        return await self._call(SUBMIT_SERVICE_CHECK, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncServiceChecksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncServiceChecksResourceWithRawResponse(self)


class AsyncServiceChecksResourceWithRawResponse(RawResource):
    """The operations of `AsyncServiceChecksResource`, returning whole responses."""

    submit_service_check = async_raw_method(
        AsyncServiceChecksResource.submit_service_check
    )
