"""Search logs.

Find the latest errors of a service.
"""

import time
from datetime import UTC, datetime

from datadog_v1 import Datadog
from datadog_v1.models.logs import LogsListRequest, LogsListRequestTime

now = int(time.time())
with Datadog() as client:
    for item in client.logs.list_logs_pages(
        body=LogsListRequest(
            query="service:checkout status:error",
            index="main",
            limit=50,
            sort="desc",
            time=LogsListRequestTime(
                from_=datetime.fromisoformat(
                    time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 3600)),
                ),
                to=datetime.fromtimestamp(now, UTC),
            ),
        ),
    ):
        print(item)
