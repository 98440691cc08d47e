"""Models of the families Synthetics and Service Level Objectives."""

from datadog_v1._runtime.models import Model


class SLOHistoryResponseErrorWithType(Model):
    """A reason why a figure could not be calculated for part or all of the time window."""

    error_message: str
    """Explanation for people, for example that the denominator of the ratio is zero."""

    error_type: str
    """Machine-readable kind of the error in uppercase, for example
    `ZERO_VALUED_DENOMINATOR`.
    """
