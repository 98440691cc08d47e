"""Models of the family PagerDuty Integration."""

from datadog_v1._runtime.models import Model


class PagerDutyService(Model):
    """A PagerDuty service under the name by which notifications address it."""

    service_key: str
    """Integration key that PagerDuty shows for the Datadog integration of the service.
    Cannot be read back.
    """

    service_name: str
    """Name of the service object, used in `@pagerduty-<service name>`; need not be the
    name in PagerDuty.
    """


class PagerDutyServiceKey(Model):
    """A new key for a service object."""

    service_key: str
    """Integration key that PagerDuty shows for the Datadog integration of the service."""


class PagerDutyServiceName(Model):
    """A service object without its key."""

    service_name: str
    """Name of the service object, used in `@pagerduty-<service name>`."""
