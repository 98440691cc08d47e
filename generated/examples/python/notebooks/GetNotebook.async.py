"""Get a notebook."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.notebooks.get_notebook(
            notebook_id=os.environ.get("NOTEBOOK_ID", 5120871),
        )
        print(response)


asyncio.run(main())
