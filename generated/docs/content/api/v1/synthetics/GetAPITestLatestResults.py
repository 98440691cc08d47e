"""List the latest results of an API test."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.synthetics.get_api_test_latest_results(
        public_id=os.environ.get("PUBLIC_ID", "a7k-3wd-9zp"),
        from_ts=(now - 3600) * 1000,
        to_ts=now * 1000,
    )
    print(response)
