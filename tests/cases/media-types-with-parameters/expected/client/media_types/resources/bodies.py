"""Operations of the family bodies."""

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
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..models.bodies import Log

SEND_LOG: Operation[Log] = Operation(
    id="sendLog",
    method="POST",
    path="/logs",
    parameters=(Parameter("content_encoding", "Content-Encoding", "header"),),
    body=Body(
        {
            "application/json": "list[bodies.Log]",
            "application/json;simple": "bodies.Log",
            "application/vnd.log.v2+json; charset=utf-8": "bodies.Log",
            "text/plain;charset=utf-8": None,
            "application/x-www-form-urlencoded": None,
        },
        required=True,
    ),
    responses={
        "202": Content("text/json;charset=utf-8", "bodies.Log"),
    },
    accept="text/json;charset=utf-8",
)
SEND_FILE: Operation[Log] = Operation(
    id="sendFile",
    method="POST",
    path="/files",
    body=Body(
        {
            "multipart/form-data": None,
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "bodies.Log"),
    },
)
GET_TABLE: Operation[str] = Operation(
    id="getTable",
    method="GET",
    path="/table",
    responses={
        "200": Content("text/csv", None),
    },
    accept="text/csv",
)
PUT_IMAGE: Operation[None] = Operation(
    id="putImage",
    method="PUT",
    path="/table",
    body=Body(
        {
            "image/png": None,
        }
    ),
    responses={
        "204": None,
    },
)


class BodiesResource(SyncResource):
    """What is sent and what comes back."""

    def send_log(
        self,
        *,
        body: (
            Sequence[Log | Mapping[str, Any]]
            | Log
            | Mapping[str, Any]
            | str
            | bytes
            | Mapping[str, Any]
        ),
        content_encoding: Literal["gzip", "deflate"] | str | None = None,
        content_type: (
            Literal[
                "application/json",
                "application/json;simple",
                "application/vnd.log.v2+json; charset=utf-8",
                "text/plain;charset=utf-8",
                "application/x-www-form-urlencoded",
            ]
            | None
        ) = None,
    ) -> Log:
        """Send a log.

        Takes the same thing in several forms.

        Args:
            content_encoding: How it is compressed.
            body: One log or several.
            content_type: Media type of the body: `application/json`,
                `application/json;simple`, `application/vnd.log.v2+json;
                charset=utf-8`, `text/plain;charset=utf-8`,
                `application/x-www-form-urlencoded`. The first when absent.

        Returns:
            An answer that is JSON under another name.

        Example:
            dd.bodies.send_log(body=[{'message': 'a'}, {'message': 'b'}])
        """
        return self._call(
            SEND_LOG,
            {
                "content_encoding": content_encoding,
            },
            body=body,
            content_type=content_type,
        )

    def send_file(self, *, body: Mapping[str, Any]) -> Log:
        """Send a file.

        Takes a form with a file in it.

        Args:
            body: The file and what it is called.

        Returns:
            The file as it was stored, in one of two forms.

        Example:
            dd.bodies.send_file(
                body={'file': 'a,b\\n1,2\\n', 'name': 'table.csv'},
            )
        """
        return self._call(SEND_FILE, {}, body=body)

    def get_table(self) -> str:
        """Get a table.

        Gives comma-separated values.

        Returns:
            One line a row.

        Example:
            dd.bodies.get_table()
        """
        return self._call(GET_TABLE, {})

    def put_image(self, *, body: str | bytes | None = None) -> None:
        """Put an image.

        Takes bytes as they are.

        Args:
            body: The image.

        Example:
            dd.bodies.put_image(body='not really an image')
        """
        return self._call(PUT_IMAGE, {}, body=body)

    @cached_property
    def with_raw_response(self) -> BodiesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return BodiesResourceWithRawResponse(self)


class BodiesResourceWithRawResponse(RawResource):
    """The operations of `BodiesResource`, returning whole responses."""

    send_log = raw_method(BodiesResource.send_log)

    send_file = raw_method(BodiesResource.send_file)

    get_table = raw_method(BodiesResource.get_table)

    put_image = raw_method(BodiesResource.put_image)


class AsyncBodiesResource(AsyncResource):
    """What is sent and what comes back."""

    async def send_log(
        self,
        *,
        body: (
            Sequence[Log | Mapping[str, Any]]
            | Log
            | Mapping[str, Any]
            | str
            | bytes
            | Mapping[str, Any]
        ),
        content_encoding: Literal["gzip", "deflate"] | str | None = None,
        content_type: (
            Literal[
                "application/json",
                "application/json;simple",
                "application/vnd.log.v2+json; charset=utf-8",
                "text/plain;charset=utf-8",
                "application/x-www-form-urlencoded",
            ]
            | None
        ) = None,
    ) -> Log:
        """Send a log.

        Takes the same thing in several forms.

        Args:
            content_encoding: How it is compressed.
            body: One log or several.
            content_type: Media type of the body: `application/json`,
                `application/json;simple`, `application/vnd.log.v2+json;
                charset=utf-8`, `text/plain;charset=utf-8`,
                `application/x-www-form-urlencoded`. The first when absent.

        Returns:
            An answer that is JSON under another name.

        Example:
            await dd.bodies.send_log(body=[{'message': 'a'}, {'message': 'b'}])
        """
        return await self._call(
            SEND_LOG,
            {
                "content_encoding": content_encoding,
            },
            body=body,
            content_type=content_type,
        )

    async def send_file(self, *, body: Mapping[str, Any]) -> Log:
        """Send a file.

        Takes a form with a file in it.

        Args:
            body: The file and what it is called.

        Returns:
            The file as it was stored, in one of two forms.

        Example:
            await dd.bodies.send_file(
                body={'file': 'a,b\\n1,2\\n', 'name': 'table.csv'},
            )
        """
        return await self._call(SEND_FILE, {}, body=body)

    async def get_table(self) -> str:
        """Get a table.

        Gives comma-separated values.

        Returns:
            One line a row.

        Example:
            await dd.bodies.get_table()
        """
        return await self._call(GET_TABLE, {})

    async def put_image(self, *, body: str | bytes | None = None) -> None:
        """Put an image.

        Takes bytes as they are.

        Args:
            body: The image.

        Example:
            await dd.bodies.put_image(body='not really an image')
        """
        return await self._call(PUT_IMAGE, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncBodiesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncBodiesResourceWithRawResponse(self)


class AsyncBodiesResourceWithRawResponse(RawResource):
    """The operations of `AsyncBodiesResource`, returning whole responses."""

    send_log = async_raw_method(AsyncBodiesResource.send_log)

    send_file = async_raw_method(AsyncBodiesResource.send_file)

    get_table = async_raw_method(AsyncBodiesResource.get_table)

    put_image = async_raw_method(AsyncBodiesResource.put_image)
