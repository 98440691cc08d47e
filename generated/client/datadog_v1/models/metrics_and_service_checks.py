"""Models of the families Metrics and Service Checks."""

from datadog_v1._runtime.models import Model


class IntakePayloadAccepted(Model):
    """Confirms that the intake has taken the data. Processing follows later, so the data
    can take some seconds to show, and bad points can still be dropped.
    """

    status: str | None = None
    """Always `ok` when the data was accepted."""
