"""Models of the families Metrics and Service Checks."""

from datadog_v1._runtime.models import Model


class IntakePayloadAccepted(Model):
    """Confirms that the intake has taken the data. It is processed later."""

    status: str | None = None
    """Always `ok` when the data was accepted."""
