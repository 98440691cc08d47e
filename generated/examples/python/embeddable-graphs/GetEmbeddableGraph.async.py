"""Get an embed."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.embeddable_graphs.get_embeddable_graph(
            embed_id=os.environ.get(
                "EMBED_ID",
                "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
            ),
        )
        print(response)


asyncio.run(main())
