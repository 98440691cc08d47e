"""Create a pipeline.

A pipeline within a pipeline.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsPipeline,
    LogsPipelineProcessor,
    LogsStatusRemapper,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Python services",
                description="What all Python services have in common, with extras for production.",
                is_enabled=True,
                filter=LogsFilter(query="source:python"),
                tags=["team:platform"],
                processors=[
                    LogsPipelineProcessor(
                        type="pipeline",
                        name="Production only",
                        description="Status for production logs.",
                        is_enabled=True,
                        filter=LogsFilter(query="env:prod"),
                        tags=["env:prod"],
                        processors=[
                            LogsStatusRemapper(
                                type="status-remapper",
                                name="Official status",
                                is_enabled=True,
                                sources=["levelname"],
                            ),
                        ],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
