"""Get a pipeline."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.get_logs_pipeline(
            pipeline_id=os.environ.get("PIPELINE_ID", "s_cPqdnkQVaU6PwbPPt2ZQ"),
        )
        print(response)


asyncio.run(main())
