"""Operations of the family mixtures."""

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

    from ..models.mixtures import Mixture, PutMixtureResponse

PUT_MIXTURE: Operation[PutMixtureResponse] = Operation(
    id="putMixture",
    method="PUT",
    path="/mixture",
    parameters=(Parameter("id", "id", "query", required=True),),
    body=Body(
        {
            "application/json": "mixtures.Mixture",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "mixtures.PutMixtureResponse"),
    },
)


class MixturesResource(SyncResource):
    """Values of several types."""

    def put_mixture(
        self, *, body: Mixture | Mapping[str, Any] | bytes, id: int | str
    ) -> PutMixtureResponse:
        """Stir.

        Replaces what was there.

        Args:
            id: Number or name.
            body: What to mix.

        Returns:
            A list, or a text for each name.

        Example:
            dd.mixtures.put_mixture(
                id=7,
                body={'span': {'from': 1, 'to': 2},
                 'either': [1, 2.5, 'six'],
                 'nothing': None},
            )
        """
        return self._call(
            PUT_MIXTURE,
            {
                "id": id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> MixturesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return MixturesResourceWithRawResponse(self)


class MixturesResourceWithRawResponse(RawResource):
    """The operations of `MixturesResource`, returning whole responses."""

    put_mixture = raw_method(MixturesResource.put_mixture)


class AsyncMixturesResource(AsyncResource):
    """Values of several types."""

    async def put_mixture(
        self, *, body: Mixture | Mapping[str, Any] | bytes, id: int | str
    ) -> PutMixtureResponse:
        """Stir.

        Replaces what was there.

        Args:
            id: Number or name.
            body: What to mix.

        Returns:
            A list, or a text for each name.

        Example:
            await dd.mixtures.put_mixture(
                id=7,
                body={'span': {'from': 1, 'to': 2},
                 'either': [1, 2.5, 'six'],
                 'nothing': None},
            )
        """
        return await self._call(
            PUT_MIXTURE,
            {
                "id": id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMixturesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncMixturesResourceWithRawResponse(self)


class AsyncMixturesResourceWithRawResponse(RawResource):
    """The operations of `AsyncMixturesResource`, returning whole responses."""

    put_mixture = async_raw_method(AsyncMixturesResource.put_mixture)
