"""List security signals."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.security_monitoring.list_security_monitoring_signals_pages(
        filter_from=time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(now - 86400)),
    ):
        print(item)
