"""Create an event.

Record what happened a few minutes ago, in Markdown.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.events import EventCreateRequest

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.events.create_event(
            body=EventCreateRequest(
                title="Feature flag changed",
                text="%%% \n**new-cart** is now on for 25 percent of users\n %%%",
                date_happened=now - 300,
                tags=["flag:new-cart", "team:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
