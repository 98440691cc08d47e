"""Delete a pipeline."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.logs_pipelines.delete_logs_pipeline(
            pipeline_id=os.environ["PIPELINE_ID"],
        )


asyncio.run(main())
