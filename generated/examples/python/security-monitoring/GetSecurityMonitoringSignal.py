"""Get a security signal."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.security_monitoring.get_security_monitoring_signal(
        signal_id="AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE",
    )
    print(response)
