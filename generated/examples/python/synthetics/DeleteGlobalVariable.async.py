"""Delete a global variable."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.synthetics.delete_global_variable(
            variable_id=os.environ["VARIABLE_ID"],
        )


asyncio.run(main())
