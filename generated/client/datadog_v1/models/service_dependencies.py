"""Models of the family Service Dependencies."""

from datadog_v1._runtime.models import Model
from typing_extensions import TypeAliasType


class ServiceDependenciesCalls(Model):
    """The outgoing calls of one service."""

    calls: list[str]
    """Names of the services called directly at least once in the window, in no set order.
    Empty when there were none.
    """


class SingleServiceDependencies(Model):
    """One service and its direct neighbors in the traces of the window."""

    name: str | None = None
    """Name of the service, as in the path of the request."""

    calls: list[str] | None = None
    """Names of the services that this one called. Empty when it called none."""

    called_by: list[str] | None = None
    """Names of the services that called this one. Empty for a service where traces begin.
    """


ServiceDependencies = TypeAliasType(
    "ServiceDependencies", dict[str, ServiceDependenciesCalls]
)
"""The services of an environment by name, each with those it called. The keys are the
names of the calling services.
"""
