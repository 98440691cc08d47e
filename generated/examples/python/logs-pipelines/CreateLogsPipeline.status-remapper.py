"""Create a pipeline.

Take the status from an attribute.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsStatusRemapper

with Datadog() as client:
    response = client.logs_pipelines.create_logs_pipeline(
        body=LogsPipeline(
            name="Checkout status",
            is_enabled=True,
            filter=LogsFilter(query="service:checkout"),
            processors=[
                LogsStatusRemapper(
                    type="status-remapper",
                    name="Official status",
                    is_enabled=True,
                    sources=["level", "severity"],
                ),
            ],
        ),
    )
    print(response)
