"""Create a pipeline.

Append a value to an array.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayProcessor,
    LogsArrayProcessorOperationAppend,
    LogsPipeline,
)

with Datadog() as client:
    response = client.logs_pipelines.create_logs_pipeline(
        body=LogsPipeline(
            name="Addresses seen",
            is_enabled=True,
            filter=LogsFilter(query="service:checkout"),
            processors=[
                LogsArrayProcessor(
                    type="array-processor",
                    name="Collect client addresses",
                    is_enabled=True,
                    operation=LogsArrayProcessorOperationAppend(
                        type="append",
                        source="network.client.ip",
                        target="seen_ips",
                        preserve_source=False,
                    ),
                ),
            ],
        ),
    )
    print(response)
