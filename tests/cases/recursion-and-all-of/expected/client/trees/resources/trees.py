"""Operations of the family trees."""

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
    from collections.abc import Mapping
    from typing import Any

    from ..models.trees import Node, Planted

PUT_TREE: Operation[Planted] = Operation(
    id="putTree",
    method="PUT",
    path="/tree",
    body=Body(
        {
            "application/json": "trees.Node",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "trees.Planted"),
    },
)


class TreesResource(SyncResource):
    """What grows."""

    def put_tree(self, *, body: Node | Mapping[str, Any] | bytes) -> Planted:
        """Plant a tree.

        Puts a whole one in place of the old.

        Args:
            body: Root and all below it.

        Returns:
            What stands there now.

        Example:
            dd.trees.put_tree(
                body={'name': 'root',
                 'children': [{'name': 'a'},
                              {'name': 'b', 'parent': {'name': 'root'}}]},
            )
        """
        return self._call(PUT_TREE, {}, body=body)

    @cached_property
    def with_raw_response(self) -> TreesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return TreesResourceWithRawResponse(self)


class TreesResourceWithRawResponse(RawResource):
    """The operations of `TreesResource`, returning whole responses."""

    put_tree = raw_method(TreesResource.put_tree)


class AsyncTreesResource(AsyncResource):
    """What grows."""

    async def put_tree(self, *, body: Node | Mapping[str, Any] | bytes) -> Planted:
        """Plant a tree.

        Puts a whole one in place of the old.

        Args:
            body: Root and all below it.

        Returns:
            What stands there now.

        Example:
            await dd.trees.put_tree(
                body={'name': 'root',
                 'children': [{'name': 'a'},
                              {'name': 'b', 'parent': {'name': 'root'}}]},
            )
        """
        return await self._call(PUT_TREE, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncTreesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncTreesResourceWithRawResponse(self)


class AsyncTreesResourceWithRawResponse(RawResource):
    """The operations of `AsyncTreesResource`, returning whole responses."""

    put_tree = async_raw_method(AsyncTreesResource.put_tree)
