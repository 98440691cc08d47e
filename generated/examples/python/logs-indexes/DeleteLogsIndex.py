"""Delete an index."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_indexes.delete_logs_index(name="payments")
