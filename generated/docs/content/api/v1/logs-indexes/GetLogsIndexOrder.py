"""Get the order of indexes."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_indexes.get_logs_index_order()
    print(response)
