"""Search logs.

Search by an attribute, with times given in a time zone.
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
                query="@http.status_code:[500 TO 599] -host:web-03.example.com",
                sort="asc",
                time=LogsListRequestTime(
                    from_=datetime.fromisoformat(
                        time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 3600)),
                    ),
                    to=datetime.fromtimestamp(now, UTC),
                    timezone="Europe/Madrid",
                ),
            ),
        ):
            print(item)


asyncio.run(main())
