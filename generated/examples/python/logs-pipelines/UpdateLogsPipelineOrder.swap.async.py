"""Update the order of pipelines.

Run the second pipeline first.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_pipelines import LogsPipelinesOrder


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.update_logs_pipeline_order(
            body=LogsPipelinesOrder(
                pipeline_ids=[
                    "s_cPqdnkQVaU6PwbPPt2ZQ",
                    "NW1Ws0rnRwWbxKdNUlBFOQ",
                    "B91fO94kQnCeZ4bOoZQOWg",
                ],
            ),
        )
        print(response)


asyncio.run(main())
