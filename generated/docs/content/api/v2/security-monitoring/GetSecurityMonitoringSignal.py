"""Get a security signal."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.security_monitoring.get_security_monitoring_signal(
        signal_id=os.environ.get(
            "SIGNAL_ID",
            "AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE",
        ),
    )
    print(response)
