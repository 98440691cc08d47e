"""Update an index.

Raise the daily quota and sample successful requests.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes import (
    LogsExclusion,
    LogsExclusionFilter,
    LogsIndexUpdateRequest,
)
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter

with Datadog() as client:
    response = client.logs_indexes.update_logs_index(
        name=os.environ["NAME"],
        body=LogsIndexUpdateRequest(
            filter=LogsFilter(query="service:payments"),
            num_retention_days=30,
            daily_limit=500000000,
            exclusion_filters=[
                LogsExclusion(
                    name="nine of ten successes",
                    is_enabled=True,
                    filter=LogsExclusionFilter(
                        query="@http.status_code:[200 TO 299]",
                        sample_attribute="@usr.id",
                        sample_rate=0.9,
                    ),
                ),
            ],
        ),
    )
    print(response)
