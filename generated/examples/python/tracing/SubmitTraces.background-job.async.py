"""Send traces to the Agent.

A job that no request started.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.tracing import Span

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tracing.submit_traces(
            body=[
                [
                    Span(
                        trace_id=8120944377105562,
                        span_id=5560231179240183,
                        name="job.run",
                        resource="catalog.reindex",
                        service="catalog",
                        type="custom",
                        start=(now - 60) * 1000000000,
                        duration=48210000000,
                        meta={"env": "prod", "team": "catalog"},
                        metrics={"items": 1280},
                    ),
                ],
            ],
        )
        print(response)


asyncio.run(main())
