"""Operations of the family Authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
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
    from ..models.authentication import AuthenticationValidationResponse

VALIDATE: Operation[AuthenticationValidationResponse] = Operation(
    id="Validate",
    method="GET",
    path="/api/v1/validate",
    responses={
        "200": Content(
            "application/json", "authentication.AuthenticationValidationResponse"
        ),
    },
    security=(("apiKeyAuth",),),
)


class AuthenticationResource(SyncResource):
    """Checks that an API key is accepted before anything depends on it. Use it in
    deployment pipelines and start-up probes; it changes nothing.
    """

    def validate(self) -> AuthenticationValidationResponse:
        """Check an API key.

        Tells whether the API key of the request is active on the site that receives it.
        Only the API key is looked at; an application key sent along is ignored. A key
        that is unknown, revoked, or belongs to another site is answered with status
        403, so the status code is the answer. Needs only an API key.

        Returns:
            The key is active on this site.

        Raises:
            PermissionDeniedError: The key is missing, unknown or revoked, or it
                belongs to another site.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.authentication.validate()
        """
        return self._call(VALIDATE, {})

    @cached_property
    def with_raw_response(self) -> AuthenticationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AuthenticationResourceWithRawResponse(self)


class AuthenticationResourceWithRawResponse(RawResource):
    """The operations of `AuthenticationResource`, returning whole responses."""

    validate = raw_method(AuthenticationResource.validate)


class AsyncAuthenticationResource(AsyncResource):
    """Checks that an API key is accepted before anything depends on it. Use it in
    deployment pipelines and start-up probes; it changes nothing.
    """

    async def validate(self) -> AuthenticationValidationResponse:
        """Check an API key.

        Tells whether the API key of the request is active on the site that receives it.
        Only the API key is looked at; an application key sent along is ignored. A key
        that is unknown, revoked, or belongs to another site is answered with status
        403, so the status code is the answer. Needs only an API key.

        Returns:
            The key is active on this site.

        Raises:
            PermissionDeniedError: The key is missing, unknown or revoked, or it
                belongs to another site.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.authentication.validate()
        """
        return await self._call(VALIDATE, {})

    @cached_property
    def with_raw_response(self) -> AsyncAuthenticationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncAuthenticationResourceWithRawResponse(self)


class AsyncAuthenticationResourceWithRawResponse(RawResource):
    """The operations of `AsyncAuthenticationResource`, returning whole responses."""

    validate = async_raw_method(AsyncAuthenticationResource.validate)
