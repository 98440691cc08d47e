"""Search logs.

Get the next page.
"""

import asyncio
import time
from datetime import UTC, datetime

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs import LogsListRequest, LogsListRequestTime

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.logs.list_logs_pages(
            body=LogsListRequest(
                query="service:checkout status:error",
                limit=50,
                sort="desc",
                start_at="AZDvT0AAAADvG1mJ0T2xVAAA",
                time=LogsListRequestTime(
                    from_=datetime.fromisoformat(
                        time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 3600)),
                    ),
                    to=datetime.fromtimestamp(now, UTC),
                ),
            ),
        ):
            print(item)


asyncio.run(main())
