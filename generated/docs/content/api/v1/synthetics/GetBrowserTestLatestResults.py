"""List the latest results of a browser test."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.synthetics.get_browser_test_latest_results(
        public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
        from_ts=(now - 86400) * 1000,
        to_ts=now * 1000,
    )
    print(response)
