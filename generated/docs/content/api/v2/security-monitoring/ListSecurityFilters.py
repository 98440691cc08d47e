"""List security filters."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.security_monitoring.list_security_filters()
    print(response)
