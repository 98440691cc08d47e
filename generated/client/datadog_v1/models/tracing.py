"""Models of the family Tracing."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Number
from pydantic import Field
from typing_extensions import TypeAliasType

SpanType: TypeAlias = Literal["web", "db", "cache", "custom"] | str
"""What kind of work a span stands for.

- `web`: Handling a request that came in from outside the service.
- `db`: A query to a database.
- `cache`: A read from or a write to a cache.
- `custom`: Anything else.
"""


class Span(Model):
    """One timed piece of work within a trace, such as handling a request or running a
    query.
    """

    duration: int
    """How long the work took, in nanoseconds. A fifth of a second is 200000000."""

    error: int | None = None
    """Whether the work failed, `1` for yes and `0` or absent for no. Counts in the error
    rate of the service.
    """

    meta: dict[str, str] | None = None
    """Text attributes of the span, such as `env`, `version` or `http.status_code`, by
    name. Searchable as tags of the span.
    """

    metrics: dict[str, Number] | None = None
    """Numeric attributes of the span by name, such as sizes or counts."""

    name: Annotated[str, Field(max_length=100)]
    """Operation that the span stands for, such as `web.request` or `postgres.query`; the
    same for all calls of one kind. At most 100 characters.
    """

    parent_id: int | None = None
    """`span_id` of the span that this one is part of. Absent or `0` for the first span of
    the trace.
    """

    resource: Annotated[str, Field(max_length=5000)]
    """What was worked on, such as a route or a query with its values left out. Statistics
    are kept per resource, so keep IDs out of it. At most 5,000 characters.
    """

    service: Annotated[str, Field(max_length=100)]
    """Name of the service that did the work; it appears under this name in the service
    list. At most 100 characters.
    """

    span_id: int
    """ID of the span, an unsigned 64-bit integer, unique within its trace."""

    start: int
    """Beginning of the work, Unix time in nanoseconds."""

    trace_id: int
    """ID of the trace that the span belongs to, an unsigned 64-bit integer that all its
    spans share.
    """

    type: SpanType | None = None
    """Kind of work."""


Trace = TypeAliasType("Trace", list[Span])
"""The spans of one trace, in any order. All carry the same `trace_id`."""
