"""Models of the family Dashboard Lists."""

from typing import Annotated

from datadog_v1._runtime.models import DateTime, Model, ReadOnly
from datadog_v1.models.common import Creator


class DashboardList(Model):
    """A named collection of dashboards. In requests only `name` counts; the service sets
    all else.
    """

    author: Annotated[Creator | None, ReadOnly()] = None
    """The user who made the list.

    Read-only: the server sets it.
    """

    created: Annotated[DateTime | None, ReadOnly()] = None
    """Moment at which the list was made, as an ISO 8601 date-time with microseconds and
    offset.

    Read-only: the server sets it.
    """

    dashboard_count: Annotated[int | None, ReadOnly()] = None
    """Number of dashboards in the list.

    Read-only: the server sets it.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """Numeric ID by which the other operations address the list.

    Read-only: the server sets it.
    """

    is_favorite: Annotated[bool | None, ReadOnly()] = None
    """Whether the user who calls has starred the list; it differs from user to user.

    Read-only: the server sets it.
    """

    modified: Annotated[DateTime | None, ReadOnly()] = None
    """Moment of the last change, as an ISO 8601 date-time.

    Read-only: the server sets it.
    """

    name: str
    """Title shown above the list."""

    type: Annotated[str | None, ReadOnly()] = None
    """Kind of list. Lists made by users are `manual_dashboard_list`.

    Read-only: the server sets it.
    """


class DashboardListDeleteResponse(Model):
    """Confirms which dashboard list was deleted."""

    deleted_dashboard_list_id: int | None = None
    """Numeric ID that the list had."""


class DashboardListListResponse(Model):
    """All dashboard lists that users of the organization have made."""

    dashboard_lists: list[DashboardList] | None = None
    """The lists, each without the dashboards it holds. Empty when nobody has made one."""
