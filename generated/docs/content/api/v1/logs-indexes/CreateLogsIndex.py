"""Create an index.

An index with a daily quota and an exclusion filter.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes import (
    LogsDailyLimitReset,
    LogsExclusion,
    LogsExclusionFilter,
    LogsIndex,
)
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter

with Datadog() as client:
    response = client.logs_indexes.create_logs_index(
        body=LogsIndex(
            name="payments",
            filter=LogsFilter(query="service:payments"),
            num_retention_days=30,
            daily_limit=300000000,
            daily_limit_reset=LogsDailyLimitReset(
                reset_time="14:00",
                reset_utc_offset="+02:00",
            ),
            daily_limit_warning_threshold_percentage=70,
            exclusion_filters=[
                LogsExclusion(
                    name="health checks",
                    is_enabled=True,
                    filter=LogsExclusionFilter(
                        query='@http.url_details.path:"/health"',
                        sample_rate=1.0,
                    ),
                ),
            ],
            tags=["team:payments"],
        ),
    )
    print(response)
