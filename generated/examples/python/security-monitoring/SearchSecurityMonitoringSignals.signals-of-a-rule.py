"""Search security signals.

All signals of one rule.
"""

import time
from datetime import UTC, datetime

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringSignalListRequest,
    SecurityMonitoringSignalListRequestFilter,
    SecurityMonitoringSignalListRequestPage,
)

now = int(time.time())
with Datadog() as client:
    for item in client.security_monitoring.search_security_monitoring_signals_pages(
        body=SecurityMonitoringSignalListRequest(
            filter=SecurityMonitoringSignalListRequestFilter(
                query="@workflow.rule.id:fqd-q0z-vpk",
                from_=datetime.fromisoformat(
                    time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(now - 604800)),
                ),
                to=datetime.fromtimestamp(now, UTC),
            ),
            sort="timestamp",
            page=SecurityMonitoringSignalListRequestPage(limit=1000),
        ),
    ):
        print(item)
