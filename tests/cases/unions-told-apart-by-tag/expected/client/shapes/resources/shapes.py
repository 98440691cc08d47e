"""Operations of the family shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
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
    from collections.abc import Mapping
    from typing import Any

    from ..models.shapes import Drawing

PUT_DRAWING: Operation[None] = Operation(
    id="putDrawing",
    method="PUT",
    path="/drawing",
    body=Body(
        {
            "application/json": "shapes.Drawing",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
)


class ShapesResource(SyncResource):
    """What can be drawn."""

    def put_drawing(self, *, body: Drawing | Mapping[str, Any] | bytes) -> None:
        """Draw.

        Puts new figures in place of the old.

        Args:
            body: All figures.

        Example:
            dd.shapes.put_drawing(
                body={'figures': [{'kind': 'square', 'side': 1.5}],
                 'event': {'action': 'draw', 'at': 5}},
            )
        """
        return self._call(PUT_DRAWING, {}, body=body)

    @cached_property
    def with_raw_response(self) -> ShapesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ShapesResourceWithRawResponse(self)


class ShapesResourceWithRawResponse(RawResource):
    """The operations of `ShapesResource`, returning whole responses."""

    put_drawing = raw_method(ShapesResource.put_drawing)


class AsyncShapesResource(AsyncResource):
    """What can be drawn."""

    async def put_drawing(self, *, body: Drawing | Mapping[str, Any] | bytes) -> None:
        """Draw.

        Puts new figures in place of the old.

        Args:
            body: All figures.

        Example:
            await dd.shapes.put_drawing(
                body={'figures': [{'kind': 'square', 'side': 1.5}],
                 'event': {'action': 'draw', 'at': 5}},
            )
        """
        return await self._call(PUT_DRAWING, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncShapesResourceWithRawResponse(self)


class AsyncShapesResourceWithRawResponse(RawResource):
    """The operations of `AsyncShapesResource`, returning whole responses."""

    put_drawing = async_raw_method(AsyncShapesResource.put_drawing)
