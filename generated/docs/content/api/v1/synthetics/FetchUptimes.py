"""Get the uptimes of tests.

Uptime of two tests over one day.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsFetchUptimesPayload

now = int(time.time())
with Datadog() as client:
    response = client.synthetics.fetch_uptimes(
        body=SyntheticsFetchUptimesPayload(
            public_ids=["a7k-3wd-9zp", "q2f-x8n-4cv"],
            from_ts=now - 86400,
            to_ts=now,
        ),
    )
    print(response)
