"""Update an index.

Take the daily quota away.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes import LogsIndexUpdateRequest
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter

with Datadog() as client:
    response = client.logs_indexes.update_logs_index(
        name=os.environ["NAME"],
        body=LogsIndexUpdateRequest(
            filter=LogsFilter(query="service:payments"),
            disable_daily_limit=True,
            num_retention_days=30,
        ),
    )
    print(response)
