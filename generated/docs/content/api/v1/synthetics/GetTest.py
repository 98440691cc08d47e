"""Get a test of any type."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_test(
        public_id=os.environ.get("PUBLIC_ID", "a7k-3wd-9zp"),
    )
    print(response)
