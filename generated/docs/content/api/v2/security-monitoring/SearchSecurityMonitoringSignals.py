"""Search security signals.

Severe signals that nobody has triaged.
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
                query="status:(high OR critical) @workflow.triage.state:open",
                from_=datetime.fromisoformat(
                    time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(now - 86400)),
                ),
                to=datetime.fromtimestamp(now, UTC),
            ),
            sort="-timestamp",
            page=SecurityMonitoringSignalListRequestPage(limit=100),
        ),
    ):
        print(item)
