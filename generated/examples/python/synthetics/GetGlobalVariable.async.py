"""Get a global variable."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_global_variable(
            variable_id=os.environ.get(
                "VARIABLE_ID",
                "288ffd6c-6322-43c4-b18b-3bf30db834ab",
            ),
        )
        print(response)


asyncio.run(main())
