"""List indexes."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_indexes.list_log_indexes()
    print(response)
