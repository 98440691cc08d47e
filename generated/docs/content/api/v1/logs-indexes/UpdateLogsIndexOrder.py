"""Update the order of indexes.

Try the audit index first.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes import LogsIndexesOrder

with Datadog() as client:
    response = client.logs_indexes.update_logs_index_order(
        body=LogsIndexesOrder(index_names=["audit", "payments", "main"]),
    )
    print(response)
