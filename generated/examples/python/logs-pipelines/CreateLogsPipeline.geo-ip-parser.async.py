"""Create a pipeline.

Locate an IP address.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsGeoIPParser, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Where visitors come from",
                is_enabled=True,
                filter=LogsFilter(query="source:nginx"),
                processors=[
                    LogsGeoIPParser(
                        type="geo-ip-parser",
                        name="Location of the client",
                        is_enabled=True,
                        sources=["network.client.ip"],
                        target="network.client.geoip",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
