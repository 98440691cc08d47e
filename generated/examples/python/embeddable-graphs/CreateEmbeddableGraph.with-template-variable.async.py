"""Create an embed.

A graph whose environment the page chooses.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.embeddable_graphs import EmbeddableGraphCreateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.embeddable_graphs.create_embeddable_graph(
            body=EmbeddableGraphCreateRequest(
                graph_json='{"viz":"timeseries","requests":[{"q":"avg:system.load.1{$env} by {host}","style":{"palette":"warm"}}]}',
                legend="yes",
                size="large",
                timeframe="1_day",
                title="Load by host",
            ),
        )
        print(response)


asyncio.run(main())
