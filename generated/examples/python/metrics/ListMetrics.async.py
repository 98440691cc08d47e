"""Search metrics."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.metrics.list_metrics(
            q=os.environ.get("Q", "metrics:checkout.orders"),
        )
        print(response)


asyncio.run(main())
