"""Models of the families Logs Indexes and Logs Pipelines."""

from datadog_v1._runtime.models import Model


class LogsFilter(Model):
    """Selects logs."""

    query: str | None = None
    """Filter in the log search syntax, for example `service:checkout -status:debug`. An
    empty text or `*` takes all logs.
    """
