"""Create a pipeline.

Connect logs with traces and spans.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsPipeline,
    LogsSpanRemapper,
    LogsTraceRemapper,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Trace and span IDs",
                is_enabled=True,
                filter=LogsFilter(query="source:python"),
                processors=[
                    LogsTraceRemapper(
                        type="trace-id-remapper",
                        name="Trace ID",
                        is_enabled=True,
                        sources=["dd.trace_id", "trace.id"],
                    ),
                    LogsSpanRemapper(
                        type="span-id-remapper",
                        name="Span ID",
                        is_enabled=True,
                        sources=["dd.span_id", "span.id"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
