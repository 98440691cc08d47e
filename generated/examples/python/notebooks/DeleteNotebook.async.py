"""Delete a notebook."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.notebooks.delete_notebook(notebook_id=os.environ["NOTEBOOK_ID"])


asyncio.run(main())
