"""Operations of the family styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
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
    from datetime import datetime
    from typing import Any, Literal


GET_PATH: Operation[None] = Operation(
    id="getPath",
    method="GET",
    path="/simple/{one}/{many}/{object}",
    parameters=(
        Parameter("one", "one", "path", required=True, type="str"),
        Parameter("many", "many", "path", required=True),
        Parameter("object", "object", "path", required=True, explode=True),
    ),
    responses={
        "204": None,
    },
)
GET_LABEL: Operation[None] = Operation(
    id="getLabel",
    method="GET",
    path="/label/{one}/{many}",
    parameters=(
        Parameter("one", "one", "path", required=True, style="label", explode=True),
        Parameter("many", "many", "path", required=True, style="matrix"),
    ),
    responses={
        "204": None,
    },
)
GET_QUERY: Operation[None] = Operation(
    id="getQuery",
    method="GET",
    path="/query",
    parameters=(
        Parameter("text", "text", "query", required=True, type="str"),
        Parameter("flag", "flag", "query", required=True, type="bool"),
        Parameter("number", "number", "query", required=True, type="number"),
        Parameter("since", "since", "query", required=True),
        Parameter("day", "day", "query", required=True, type="str"),
        Parameter("order", "order", "query", required=True),
        Parameter("each", "each", "query", required=True),
        Parameter("comma", "comma", "query", required=True, explode=False),
        Parameter("space", "space", "query", required=True, style="spaceDelimited"),
        Parameter("pipe", "pipe", "query", required=True, style="pipeDelimited"),
        Parameter("deep", "deep", "query", required=True, style="deepObject"),
        Parameter("flat", "flat", "query", required=True),
        Parameter("filter", "filter", "query", required=True, media="application/json"),
    ),
    responses={
        "204": None,
    },
)
GET_ELSEWHERE: Operation[None] = Operation(
    id="getElsewhere",
    method="GET",
    path="/elsewhere",
    parameters=(
        Parameter("x_trace", "X-Trace", "header", required=True, type="str"),
        Parameter("x_many", "X-Many", "header", required=True),
        Parameter("session", "session", "cookie", required=True, type="str"),
    ),
    responses={
        "204": None,
    },
)


class StylesResource(SyncResource):
    """How values are put into a request."""

    def get_path(
        self, one: str, many: Sequence[str] | str, object: Mapping[str, Any] | str
    ) -> None:
        """Path.

        Puts values into the path.

        Args:
            one: A text.
            many: A list.
            object: Two amounts by color.

        Example:
            dd.styles.get_path(
                one='a/b c',
                many=['a', 'b'],
                object={'R': 1, 'G': 2},
            )
        """
        return self._call(
            GET_PATH,
            {
                "one": one,
                "many": many,
                "object": object,
            },
        )

    def get_label(self, one: Sequence[str] | str, many: Sequence[int] | str) -> None:
        """Label and matrix.

        Puts values into the path behind a dot and a semicolon.

        Args:
            one: A list.
            many: A list.

        Example:
            dd.styles.get_label(one=['a', 'b'], many=[1, 2])
        """
        return self._call(
            GET_LABEL,
            {
                "one": one,
                "many": many,
            },
        )

    def get_query(
        self,
        *,
        text: str,
        flag: bool | str,
        number: float | str,
        since: datetime | str,
        day: str,
        order: Literal["asc", "desc"] | str,
        each: Sequence[str] | str,
        comma: Sequence[int] | str,
        space: Sequence[str] | str,
        pipe: Sequence[str] | str,
        deep: Mapping[str, Any] | str,
        flat: Mapping[str, Any] | str,
        filter: Mapping[str, Any] | str,
    ) -> None:
        """Query.

        Puts values into the query.

        Args:
            text: Words with a sign between.
            flag: A switch.
            number: With a fraction.
            since: A moment.
            day: Without a time.
            order: One of two.
            each: A list with each item on its own.
            comma: A list with commas.
            space: A list with spaces.
            pipe: A list with pipes.
            deep: An object in brackets.
            flat: An object whose properties are parameters.
            filter: An object as JSON.

        Example:
            dd.styles.get_query(
                text='a & b',
                flag=True,
                number=1.5,
                since='2026-01-02T03:04:05Z',
                day='2026-01-02',
                order='desc',
                each=['a', 'b'],
                comma=[1, 2],
                space=['a', 'b'],
                pipe=['a', 'b'],
                deep={'from': 1, 'to': 2},
                flat={'R': 1},
                filter={'name': 'a'},
            )
        """
        return self._call(
            GET_QUERY,
            {
                "text": text,
                "flag": flag,
                "number": number,
                "since": since,
                "day": day,
                "order": order,
                "each": each,
                "comma": comma,
                "space": space,
                "pipe": pipe,
                "deep": deep,
                "flat": flat,
                "filter": filter,
            },
        )

    def get_elsewhere(
        self, *, x_trace: str, x_many: Sequence[int] | str, session: str
    ) -> None:
        """Headers and cookies.

        Puts values beside the address.

        Args:
            x_trace: A text.
            x_many: A list.
            session: A text.

        Example:
            dd.styles.get_elsewhere(x_trace='abc', x_many=[1, 2], session='s1')
        """
        return self._call(
            GET_ELSEWHERE,
            {
                "x_trace": x_trace,
                "x_many": x_many,
                "session": session,
            },
        )

    @cached_property
    def with_raw_response(self) -> StylesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return StylesResourceWithRawResponse(self)


class StylesResourceWithRawResponse(RawResource):
    """The operations of `StylesResource`, returning whole responses."""

    get_path = raw_method(StylesResource.get_path)

    get_label = raw_method(StylesResource.get_label)

    get_query = raw_method(StylesResource.get_query)

    get_elsewhere = raw_method(StylesResource.get_elsewhere)


class AsyncStylesResource(AsyncResource):
    """How values are put into a request."""

    async def get_path(
        self, one: str, many: Sequence[str] | str, object: Mapping[str, Any] | str
    ) -> None:
        """Path.

        Puts values into the path.

        Args:
            one: A text.
            many: A list.
            object: Two amounts by color.

        Example:
            await dd.styles.get_path(
                one='a/b c',
                many=['a', 'b'],
                object={'R': 1, 'G': 2},
            )
        """
        return await self._call(
            GET_PATH,
            {
                "one": one,
                "many": many,
                "object": object,
            },
        )

    async def get_label(
        self, one: Sequence[str] | str, many: Sequence[int] | str
    ) -> None:
        """Label and matrix.

        Puts values into the path behind a dot and a semicolon.

        Args:
            one: A list.
            many: A list.

        Example:
            await dd.styles.get_label(one=['a', 'b'], many=[1, 2])
        """
        return await self._call(
            GET_LABEL,
            {
                "one": one,
                "many": many,
            },
        )

    async def get_query(
        self,
        *,
        text: str,
        flag: bool | str,
        number: float | str,
        since: datetime | str,
        day: str,
        order: Literal["asc", "desc"] | str,
        each: Sequence[str] | str,
        comma: Sequence[int] | str,
        space: Sequence[str] | str,
        pipe: Sequence[str] | str,
        deep: Mapping[str, Any] | str,
        flat: Mapping[str, Any] | str,
        filter: Mapping[str, Any] | str,
    ) -> None:
        """Query.

        Puts values into the query.

        Args:
            text: Words with a sign between.
            flag: A switch.
            number: With a fraction.
            since: A moment.
            day: Without a time.
            order: One of two.
            each: A list with each item on its own.
            comma: A list with commas.
            space: A list with spaces.
            pipe: A list with pipes.
            deep: An object in brackets.
            flat: An object whose properties are parameters.
            filter: An object as JSON.

        Example:
            await dd.styles.get_query(
                text='a & b',
                flag=True,
                number=1.5,
                since='2026-01-02T03:04:05Z',
                day='2026-01-02',
                order='desc',
                each=['a', 'b'],
                comma=[1, 2],
                space=['a', 'b'],
                pipe=['a', 'b'],
                deep={'from': 1, 'to': 2},
                flat={'R': 1},
                filter={'name': 'a'},
            )
        """
        return await self._call(
            GET_QUERY,
            {
                "text": text,
                "flag": flag,
                "number": number,
                "since": since,
                "day": day,
                "order": order,
                "each": each,
                "comma": comma,
                "space": space,
                "pipe": pipe,
                "deep": deep,
                "flat": flat,
                "filter": filter,
            },
        )

    async def get_elsewhere(
        self, *, x_trace: str, x_many: Sequence[int] | str, session: str
    ) -> None:
        """Headers and cookies.

        Puts values beside the address.

        Args:
            x_trace: A text.
            x_many: A list.
            session: A text.

        Example:
            await dd.styles.get_elsewhere(
                x_trace='abc',
                x_many=[1, 2],
                session='s1',
            )
        """
        return await self._call(
            GET_ELSEWHERE,
            {
                "x_trace": x_trace,
                "x_many": x_many,
                "session": session,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncStylesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncStylesResourceWithRawResponse(self)


class AsyncStylesResourceWithRawResponse(RawResource):
    """The operations of `AsyncStylesResource`, returning whole responses."""

    get_path = async_raw_method(AsyncStylesResource.get_path)

    get_label = async_raw_method(AsyncStylesResource.get_label)

    get_query = async_raw_method(AsyncStylesResource.get_query)

    get_elsewhere = async_raw_method(AsyncStylesResource.get_elsewhere)
