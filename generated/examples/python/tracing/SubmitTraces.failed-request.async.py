"""Send traces to the Agent.

A single span that ended in an error.
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
                        trace_id=6630275118940023,
                        span_id=3147730982215506,
                        name="http.client",
                        resource="POST /v2/charge",
                        service="payments",
                        type="custom",
                        start=(now - 10) * 1000000000,
                        duration=3000250000,
                        error=1,
                        meta={
                            "env": "prod",
                            "error.type": "TimeoutError",
                            "error.message": "no answer within 3 s",
                        },
                    ),
                ],
            ],
        )
        print(response)


asyncio.run(main())
