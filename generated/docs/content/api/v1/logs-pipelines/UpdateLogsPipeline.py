"""Update a pipeline.

Look for the status in a second attribute.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsStatusRemapper

with Datadog() as client:
    response = client.logs_pipelines.update_logs_pipeline(
        pipeline_id=os.environ["PIPELINE_ID"],
        body=LogsPipeline(
            name="Checkout status",
            description="Takes the level that the checkout service writes as status.",
            is_enabled=True,
            filter=LogsFilter(query="source:python service:checkout"),
            processors=[
                LogsStatusRemapper(
                    type="status-remapper",
                    name="Official status",
                    is_enabled=True,
                    sources=["level", "severity"],
                ),
            ],
            tags=["team:payments"],
        ),
    )
    print(response)
