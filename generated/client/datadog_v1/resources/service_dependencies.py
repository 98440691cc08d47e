"""Operations of the family Service Dependencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
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
    from ..models.service_dependencies import (
        ServiceDependencies,
        SingleServiceDependencies,
    )

LIST_SERVICE_DEPENDENCIES: Operation[ServiceDependencies] = Operation(
    id="ListServiceDependencies",
    method="GET",
    path="/api/v1/service_dependencies",
    parameters=(
        Parameter("env", "env", "query", required=True, type="str"),
        Parameter("primary_tag", "primary_tag", "query", type="str"),
        Parameter("start", "start", "query", type="int"),
        Parameter("end", "end", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "service_dependencies.ServiceDependencies"),
    },
    unstable=True,
)
LIST_SINGLE_SERVICE_DEPENDENCIES: Operation[SingleServiceDependencies] = Operation(
    id="ListSingleServiceDependencies",
    method="GET",
    path="/api/v1/service_dependencies/{service}",
    parameters=(
        Parameter("service", "service", "path", required=True, type="str"),
        Parameter("env", "env", "query", required=True, type="str"),
        Parameter("primary_tag", "primary_tag", "query", type="str"),
        Parameter("start", "start", "query", type="int"),
        Parameter("end", "end", "query", type="int"),
    ),
    responses={
        "200": Content(
            "application/json", "service_dependencies.SingleServiceDependencies"
        ),
    },
    unstable=True,
)


class ServiceDependenciesResource(SyncResource):
    """Tells which services call which, as seen in the traces that APM receives. A service
    is a dependency of another when spans of the other call it within the window of time
    asked for; nothing is declared by hand.

    Dependencies are always those of one environment (`env`). Names are those under
    which the services report their spans. Databases and caches that the tracer reports
    as services of their own appear too. The operations are unstable: paths and fields
    may still change.

    Errors of all methods:
        BadRequestError: `env` is missing, or the window is not valid.
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_service_dependencies(
        self,
        *,
        env: str,
        primary_tag: str | None = None,
        start: int | str | None = None,
        end: int | str | None = None,
    ) -> ServiceDependencies:
        """List the dependencies of all services.

        Gives, for every service of an environment that sent traces in the window, the
        services it called. Use it to draw a service map or to find what an outage
        reaches. A service without outgoing calls appears with an empty list; one that
        sent no traces does not appear. The permission it needs is not documented.

        - Unstable: This operation may still change.

        Args:
            env: Environment whose traces are looked at, the value of the `env`
                tag.
            primary_tag: Limits the traces to those with this second primary tag
                (`key:value`), for organizations that have set one up. When absent,
                all traces of the environment count.
            start: Start of the window, Unix time in seconds. When absent, one
                hour before `end`.
            end: End of the window, Unix time in seconds. When absent, now.

        Returns:
            Called services by calling service.

        Example:
            dd.service_dependencies.list_service_dependencies(env='prod')
        """
        return self._call(
            LIST_SERVICE_DEPENDENCIES,
            {
                "env": env,
                "primary_tag": primary_tag,
                "start": start,
                "end": end,
            },
        )

    def list_single_service_dependencies(
        self,
        service: str,
        *,
        env: str,
        primary_tag: str | None = None,
        start: int | str | None = None,
        end: int | str | None = None,
    ) -> SingleServiceDependencies:
        """List the dependencies of a service.

        Gives what one service called in the window and which services called it: its
        neighbors on the service map in both directions. Only direct calls count; for
        longer chains follow the names from service to service. The permission it needs
        is not documented.

        - Unstable: This operation may still change.

        Args:
            service: Name of the service as its spans report it.
            env: Environment whose traces are looked at, the value of the `env`
                tag.
            primary_tag: Limits the traces to those with this second primary tag
                (`key:value`), for organizations that have set one up. When absent,
                all traces of the environment count.
            start: Start of the window, Unix time in seconds. When absent, one
                hour before `end`.
            end: End of the window, Unix time in seconds. When absent, now.

        Returns:
            The service with its callers and the services it called.

        Example:
            dd.service_dependencies.list_single_service_dependencies(
                service='checkout',
                env='prod',
            )
        """
        return self._call(
            LIST_SINGLE_SERVICE_DEPENDENCIES,
            {
                "service": service,
                "env": env,
                "primary_tag": primary_tag,
                "start": start,
                "end": end,
            },
        )

    @cached_property
    def with_raw_response(self) -> ServiceDependenciesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ServiceDependenciesResourceWithRawResponse(self)


class ServiceDependenciesResourceWithRawResponse(RawResource):
    """The operations of `ServiceDependenciesResource`, returning whole responses."""

    list_service_dependencies = raw_method(
        ServiceDependenciesResource.list_service_dependencies
    )

    list_single_service_dependencies = raw_method(
        ServiceDependenciesResource.list_single_service_dependencies
    )


class AsyncServiceDependenciesResource(AsyncResource):
    """Tells which services call which, as seen in the traces that APM receives. A service
    is a dependency of another when spans of the other call it within the window of time
    asked for; nothing is declared by hand.

    Dependencies are always those of one environment (`env`). Names are those under
    which the services report their spans. Databases and caches that the tracer reports
    as services of their own appear too. The operations are unstable: paths and fields
    may still change.

    Errors of all methods:
        BadRequestError: `env` is missing, or the window is not valid.
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_service_dependencies(
        self,
        *,
        env: str,
        primary_tag: str | None = None,
        start: int | str | None = None,
        end: int | str | None = None,
    ) -> ServiceDependencies:
        """List the dependencies of all services.

        Gives, for every service of an environment that sent traces in the window, the
        services it called. Use it to draw a service map or to find what an outage
        reaches. A service without outgoing calls appears with an empty list; one that
        sent no traces does not appear. The permission it needs is not documented.

        - Unstable: This operation may still change.

        Args:
            env: Environment whose traces are looked at, the value of the `env`
                tag.
            primary_tag: Limits the traces to those with this second primary tag
                (`key:value`), for organizations that have set one up. When absent,
                all traces of the environment count.
            start: Start of the window, Unix time in seconds. When absent, one
                hour before `end`.
            end: End of the window, Unix time in seconds. When absent, now.

        Returns:
            Called services by calling service.

        Example:
            await dd.service_dependencies.list_service_dependencies(env='prod')
        """
        return await self._call(
            LIST_SERVICE_DEPENDENCIES,
            {
                "env": env,
                "primary_tag": primary_tag,
                "start": start,
                "end": end,
            },
        )

    async def list_single_service_dependencies(
        self,
        service: str,
        *,
        env: str,
        primary_tag: str | None = None,
        start: int | str | None = None,
        end: int | str | None = None,
    ) -> SingleServiceDependencies:
        """List the dependencies of a service.

        Gives what one service called in the window and which services called it: its
        neighbors on the service map in both directions. Only direct calls count; for
        longer chains follow the names from service to service. The permission it needs
        is not documented.

        - Unstable: This operation may still change.

        Args:
            service: Name of the service as its spans report it.
            env: Environment whose traces are looked at, the value of the `env`
                tag.
            primary_tag: Limits the traces to those with this second primary tag
                (`key:value`), for organizations that have set one up. When absent,
                all traces of the environment count.
            start: Start of the window, Unix time in seconds. When absent, one
                hour before `end`.
            end: End of the window, Unix time in seconds. When absent, now.

        Returns:
            The service with its callers and the services it called.

        Example:
            await dd.service_dependencies.list_single_service_dependencies(
                service='checkout',
                env='prod',
            )
        """
        return await self._call(
            LIST_SINGLE_SERVICE_DEPENDENCIES,
            {
                "service": service,
                "env": env,
                "primary_tag": primary_tag,
                "start": start,
                "end": end,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncServiceDependenciesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncServiceDependenciesResourceWithRawResponse(self)


class AsyncServiceDependenciesResourceWithRawResponse(RawResource):
    """The operations of `AsyncServiceDependenciesResource`, returning whole responses."""

    list_service_dependencies = async_raw_method(
        AsyncServiceDependenciesResource.list_service_dependencies
    )

    list_single_service_dependencies = async_raw_method(
        AsyncServiceDependenciesResource.list_single_service_dependencies
    )
