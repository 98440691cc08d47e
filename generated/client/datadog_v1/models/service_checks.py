"""Models of the family Service Checks."""

from typing import Literal, TypeAlias

from datadog_v1._runtime.models import Model
from typing_extensions import TypeAliasType

ServiceCheckStatus: TypeAlias = Literal[0, 1, 2, 3] | int
"""Outcome of a check run as a number, the convention of Nagios plug-ins.

- `0`: OK: the check passed.
- `1`: Warning: something needs attention.
- `2`: Critical: the check failed.
- `3`: Unknown: the check could not come to a result.
"""


class ServiceCheck(Model):
    """Outcome of one run of a check on one host."""

    check: str
    """Name of the check, in lowercase with dots, such as `app.is_ok`. Results with the
    same name belong together whatever their host and tags.
    """

    host_name: str
    """Host that was probed, by the name that the infrastructure list shows. The tags of
    that host are added to the result.
    """

    message: str | None = None
    """Why the check has this status. Shown beside the status and available in monitor
    notifications; absent for a plain OK.
    """

    status: ServiceCheckStatus
    """Outcome of this run."""

    tags: list[str]
    """Tags (`key:value`) that tell this result from others of the same check. A monitor
    groups and filters by them. Send an empty list when there are none.
    """

    timestamp: int | None = None
    """When the check ran, Unix time in seconds. When absent, the time at which the result
    arrives.
    """


ServiceChecks = TypeAliasType("ServiceChecks", list[ServiceCheck])
"""Check results that are sent together, in any order."""
