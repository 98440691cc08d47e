"""List monitors.

Monitors with their groups that alert or warn.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.list_monitors_pages(
            group_states="alert,warn",
            name="checkout",
        ):
            print(item)


asyncio.run(main())
